import type { Entry } from './entry';
import { plainOf } from './plain-words';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LOCAL: Readonly<Record<string, string>> = {
  mär: 'mar',
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
  fév: 'feb',
  avr: 'apr',
  aoû: 'aug',
  déc: 'dec',
  ene: 'jan',
  abr: 'apr',
  ago: 'aug',
  dic: 'dec',
  set: 'sep',
  out: 'oct',
  fev: 'feb',
};
const SAID =
  /(?:last[ _-](?:updated|reviewed|verified|modified|edited|checked)|updated(?: on)?|reviewed(?: on)?|as of|date|stand|(?:zuletzt )?aktualisiert(?: am)?|(?:dernière )?mise à jour(?: le)?|mis à jour(?: le)?|(?:última )?actualización|actualizado|(?:última )?atualização|atualizado(?: em)?|обновлено|(?:最終)?更新日?)[^\p{L}\p{N}\n]{1,8}([^\n]{4,40})/giu;

const pad = (part: string | number) => String(part).padStart(2, '0');

function monthOf(word: string): string | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const at = MONTHS.indexOf(LOCAL[start] ?? start);
  return at < 0 ? undefined : pad(at + 1);
}

/** Returns a date as YYYY-MM-DD: of a month alone its first day, of one that can be read in two ways none. */
export function dateIn(text: string): string | undefined {
  const iso = /\b(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(text);
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)\b/.exec(text);
  const slashed = /\b(\d{1,2})\/(\d{1,2})\/(20\d\d)\b/.exec(text);
  const named = /\b(\p{L}{3,10})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(20\d\d)\b/u.exec(text);
  const dayFirst = /\b(\d{1,2})\.?\s+(?:de\s+)?(\p{L}{3,10})\.?\s+(?:de\s+)?(20\d\d)\b/u.exec(text);
  let found: readonly (string | undefined)[] = [];
  if (iso) found = [iso[1], iso[2], iso[3]];
  else if (dotted) found = [dotted[3], dotted[2], dotted[1]];
  else if (slashed && Number(slashed[2]) > 12) found = [slashed[3], slashed[1], slashed[2]];
  else if (slashed && Number(slashed[1]) > 12) found = [slashed[3], slashed[2], slashed[1]];
  else if (dayFirst && monthOf(dayFirst[2] ?? ''))
    found = [dayFirst[3], monthOf(dayFirst[2] ?? ''), dayFirst[1]];
  else if (named && monthOf(named[1] ?? ''))
    found = [named[3], monthOf(named[1] ?? ''), named[2] ?? '1'];
  const [year, month = '', day = ''] = found;
  if (year === undefined) return undefined;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** Returns the date that a file gives itself; none in the future. */
export function dateOfFile(text: string, today: string): string | undefined {
  const dates = [...text.matchAll(SAID)].map(([, given = '']) => dateIn(given));
  return dates.find((date) => date !== undefined && date <= today);
}

const OWNER =
  /^(?:(?:document |card )?owner|maintained by|maintainer|author|verantwortlich\p{L}*|responsable|responsável|ответственн\p{L}+|担当)$/iu;

/** Returns who keeps a file, if its first lines say so. */
export function ownerOfFile(entries: readonly Entry[]): string | undefined {
  for (const { label = '', text, entries: inside } of entries.slice(0, 30)) {
    if (text !== undefined && OWNER.test(label)) return plainOf(text);
    const found = ownerOfFile(inside);
    if (found !== undefined) return found;
  }
  return undefined;
}
