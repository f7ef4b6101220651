import type { Entry } from './entry';
import { isUnfilled } from './unfilled';
import { plainOf } from './write-inline';

/** The first letters of each month, in all languages that have words here. */
const MONTHS =
  'jan,ene feb,fev,fév mar,mär apr,avr,abr may,mai jun jul aug,aoû,ago sep,set oct,okt,out nov dec,dez,déc,dic'
    .split(' ')
    .map((names) => names.split(','));
/** With slashes, only a number that can't be a month says which of the two is the day. */
const DATES: readonly RegExp[] = [
  /\b(?<year>20\d\d)[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})\b/,
  /\b(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>20\d\d)\b/,
  /\b(?<month>\d{1,2})\/(?<day>1[3-9]|[23]\d)\/(?<year>20\d\d)\b/,
  /\b(?<day>1[3-9]|[23]\d)\/(?<month>\d{1,2})\/(?<year>20\d\d)\b/,
  /\b(?<day>\d{1,2})\.?\s+(?:de\s+)?(?<month>\p{L}{3,10})\.?\s+(?:de\s+)?(?<year>20\d\d)\b/u,
  /\b(?<month>\p{L}{3,10})\.?\s+(?:(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>20\d\d)\b/u,
];
/**
 * What says that a date is the file's. With a word before it, it's the date of something else, such as a
 * release.
 */
const DATED =
  /(?<![\p{L}\p{N}][ \t_-]{0,3})(?:(?:this |the )?(?:battle ?card|card|document|page|file)[ _-])?(?:(?:last[ _-](?:updated|reviewed|verified|modified|edited|checked)|updated|reviewed|(?:zuletzt )?aktualisiert|(?:dernière )?mise à jour|mis à jour|(?:última )?actualización|actualizado|(?:última )?atualização|atualizado|обновлено|(?:最終)?更新日?)(?: on| am| le| em| el)?[^\p{L}\p{N}\n]{1,8}|(?:date|stand|as of)[*_ \t]{0,4}[:：|][*_| \t]{0,4})([^\n]{4,40})/giu;

const pad = (part: string | number) => String(part).padStart(2, '0');

function monthOf(month: string): string | undefined {
  if (/^\d/.test(month)) return pad(month);
  const at = MONTHS.findIndex((names) => names.includes(month.toLowerCase().slice(0, 3)));
  return at < 0 ? undefined : pad(at + 1);
}

/** Returns a date as YYYY-MM-DD: of a month alone its first day, of one that can be read in two ways none. */
function dateIn(text: string): string | undefined {
  for (const pattern of DATES) {
    const { year, month: given = '', day = '1' } = pattern.exec(text)?.groups ?? {};
    const month = monthOf(given);
    const date = `${year}-${month}-${pad(day)}`;
    const time = Date.parse(date);
    // June 31 is read as July 1.
    const isDate = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
    if (month !== undefined && isDate) return date;
  }
  return undefined;
}

/** Returns the date that a file gives itself; none in the future. */
export function dateOfFile(text: string, today: string): string | undefined {
  const dates = [...text.matchAll(DATED)].map(([, given = '']) => dateIn(given));
  return dates.find((date) => date !== undefined && date <= today);
}

const OWNER =
  /^(?:(?:document |card )?owner|maintained by|maintainer|author|verantwortlich\p{L}*|responsable|responsável|ответственн\p{L}+|担当)$/iu;

const SOURCE = /^(?:source|quelle|fuente|fonte|источник|出典|情報源)$/iu;

/** Returns who keeps a file, if its first lines say so. */
export function ownerOfFile(entries: readonly Entry[]): string | undefined {
  for (const { kind, label = '', text, entries: inside } of entries.slice(0, 30)) {
    if (kind !== 'cell' && OWNER.test(label) && text !== undefined && !isUnfilled(text)) {
      return plainOf(text).trim();
    }
    const found = ownerOfFile(inside);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Takes out the line above all sections that says where a file is from. */
export function takeSource(entries: readonly Entry[]) {
  const isSource = ({ kind, label = '', text = '', entries: inside }: Entry) =>
    kind !== 'section' && SOURCE.test(label) && !isUnfilled(text) && inside.length === 0;
  const found = entries.find((each) => isSource(each) && each.text !== undefined);
  const source = found?.text === undefined ? undefined : plainOf(found.text);
  return { source, rest: entries.filter((each) => each !== found) };
}
