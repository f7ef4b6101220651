import type { CardFile } from '../card-schema';
import { type Json, QUOTED, readDate, readList, unquoted, writeList } from './fields';
import { readSilences, silenceFields } from './line-fields';
import { readPlainText, spellPlain, withPlainStart } from './spelling';

/* What's above a card's title: "name: Acme". */

const FENCE = '---';
const VERSION = 'ringside';

/** The keys of the card file by their words here. */
const KEYS: Readonly<Record<string, string>> = {
  [VERSION]: 'version',
  id: 'id',
  name: 'name',
  purpose: 'purpose',
  updated: 'updated',
  aliases: 'aliases',
  'common words': 'commonWords',
  source: 'source',
  owner: 'owner',
  ignore: 'silence',
  schema: '$schema',
};

const WORD = `(?:${Object.keys(KEYS).join('|')})`;
/** The first line, which editors may turn into a heading, or the fence above it into a dash. */
const STARTS_CARD = /^\uFEFF?\s*(?:(?:\\?-){3,}\s*|—\s*)?(?:#+\s*)?ringside\s*:\s*\d/i;
const ENTRY = new RegExp(`^(?:#+\\s*)?(${WORD})\\s*:\\s*(.*)$`, 'i');
const IS_FENCE = /^(?:(?:\\?-){3,}|—)$/;
/** Editors may put all entries on one line. */
const NEXT_ENTRY = new RegExp(`\\s+(?!${VERSION})(?=${WORD}: )`);
const ITEM = /^-\s+(.+)$/;
const BRACKETED = /^\[(.*)\]$/;

/** Returns whether a text is a card in Ringside's Markdown format, in any version. */
export function isCardMarkdown(text: string): boolean {
  return STARTS_CARD.test(text);
}

function spell(text: string): string {
  const spelled = spellPlain(text);
  return QUOTED.test(spelled) ? withPlainStart(spelled) : spelled;
}

function spellList(values: readonly string[]): string {
  const spelled = writeList(values);
  return BRACKETED.test(spelled) ? withPlainStart(spelled) : spelled;
}

/** Returns a card's front matter, with the lines that enclose it. */
export function writeFrontMatter(card: CardFile): string {
  const { version, id, name, purpose, updated, aliases, commonWords, source, owner } = card;
  const { silence, $schema } = card;
  const entries = [
    [VERSION, String(version)],
    ['id', id],
    ['name', spell(name)],
    ...(purpose ? [['purpose', purpose]] : []),
    ['updated', updated],
    ...(aliases.length > 0 ? [['aliases', spellList(aliases)]] : []),
    ...(commonWords ? [['common words', spellList(commonWords)]] : []),
    ...(source === undefined ? [] : [['source', spell(source)]]),
    ...(owner === undefined ? [] : [['owner', spell(owner)]]),
    ...silenceFields('ignore', silence),
    ...($schema === undefined ? [] : [['schema', spell($schema)]]),
  ];
  return [FENCE, ...entries.map(([key, value]) => `${key}: ${value}`), FENCE].join('\n');
}

/** A line of the front matter that can't be read. */
interface Unread {
  readonly line: number;
  readonly text: string;
}

/** The front matter's values as a card file has them, and how many lines it takes. */
export interface FrontMatter {
  readonly values: Json;
  /** The line of each key of the card file, counted from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly unread: readonly Unread[];
  readonly length: number;
}

/** Reads the front matter of a card in Markdown. It ends at its closing line, or at the first heading. */
export function readFrontMatter(rows: readonly string[]): FrontMatter {
  const found = new Map<string, string[]>();
  const lines = new Map<string, number>();
  const unread: Unread[] = [];
  let last: string[] | undefined;
  let length = 0;
  for (const [index, row] of rows.entries()) {
    const text = row.replace(/^\uFEFF/, '').trim();
    const isEnd = found.size > 0 && (IS_FENCE.test(text) || /^#+ (?!ringside)/i.test(text));
    length = isEnd && text.startsWith('#') ? index : index + 1;
    if (isEnd) break;
    if (text === '' || IS_FENCE.test(text)) continue;
    for (const entry of STARTS_CARD.test(text) ? text.split(NEXT_ENTRY) : [text]) {
      const [, word = '', value = ''] = ENTRY.exec(entry) ?? [];
      const key = word.toLowerCase();
      const item = ITEM.exec(entry)?.[1];
      if (item !== undefined && last) last.push(item);
      else if (
        key === '' ||
        (found.has(key) && key !== 'ignore') ||
        (key === VERSION && !/^\d+$/.test(value))
      ) {
        unread.push({ line: index + 1, text: entry });
      } else {
        last = found.get(key) ?? [];
        last.push(...(value === '' ? [] : [value]));
        found.set(key, last);
        lines.set(KEYS[key] ?? key, index + 1);
      }
    }
  }
  return { values: valuesOf(found), lines, unread, length };
}

function valuesOf(found: ReadonlyMap<string, readonly string[]>): Json {
  const read = (key: string, as: (texts: readonly string[]) => Json) => {
    const texts = found.get(key);
    return texts === undefined ? {} : as(texts);
  };
  const plain = (texts: readonly string[]) => readPlainText(unquoted(texts.join(' ')));
  const list = (texts: readonly string[]) => {
    const joined = texts.join(',');
    return readList(BRACKETED.exec(joined)?.[1] ?? joined);
  };
  return {
    ...read('schema', (texts) => ({ $schema: plain(texts) })),
    ...read(VERSION, (texts) => ({ version: Number(texts.join(' ')) })),
    ...read('id', (texts) => ({ id: texts.join(' ') })),
    ...read('name', (texts) => ({ name: plain(texts) })),
    ...read('purpose', (texts) => ({ purpose: texts.join(' ') })),
    ...read('source', (texts) => ({ source: plain(texts) })),
    ...read('owner', (texts) => ({ owner: plain(texts) })),
    ...read('updated', (texts) => ({ updated: readDate(texts.join(' ')) })),
    aliases: [],
    ...read('aliases', (texts) => ({ aliases: list(texts) })),
    ...read('common words', (texts) => ({ commonWords: list(texts) })),
    ...read('ignore', (texts) => ({ silence: readSilences(texts) })),
  };
}
