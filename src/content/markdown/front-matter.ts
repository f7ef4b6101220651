import type { CardFile } from '../card-schema';
import {
  date,
  type FieldCodec,
  type Fields,
  type Json,
  QUOTED,
  readField,
  readList,
  unquoted,
  word,
  writeFields,
  writeList,
} from './fields';
import { SILENCE } from './line-fields';
import { readPlainText, spellPlain, withPlainStart } from './spelling';

/* What's above a card's title: "name: Acme". */

const FENCE = '---';
const VERSION = 'ringside';
const BRACKETED = /^\[(.*)\]$/;

/** Spells a text that some formats put in quotation marks. */
function text(key: string): FieldCodec {
  return {
    key,
    write: (value: string) => {
      const spelled = spellPlain(value);
      return QUOTED.test(spelled) ? withPlainStart(spelled) : spelled;
    },
    read: (spelled) => readPlainText(unquoted(spelled)),
  };
}

/** Spells a list that some formats put in brackets, or below its word. */
function list(key: string): FieldCodec {
  return {
    key,
    isRepeatable: true,
    write: (values: readonly string[]) => {
      const spelled = writeList(values);
      return BRACKETED.test(spelled) ? withPlainStart(spelled) : spelled;
    },
    read: (spelled) => readList(BRACKETED.exec(spelled)?.[1] ?? spelled),
  };
}

const asWritten = (key: string): FieldCodec => ({ ...word(key), read: String });

const ENTRIES: Fields = {
  [VERSION]: { ...word('version'), read: Number },
  id: asWritten('id'),
  name: text('name'),
  purpose: asWritten('purpose'),
  updated: date('updated'),
  aliases: list('aliases'),
  'common words': list('commonWords'),
  source: text('source'),
  owner: text('owner'),
  ignore: SILENCE,
  schema: text('$schema'),
};

/** What can be above the title. */
export const FRONT_WORDS = Object.keys(ENTRIES);

const WORD = `(?:${FRONT_WORDS.join('|')})`;
/** The first line, which editors may turn into a heading, or the fence above it into a dash. */
const STARTS_CARD = /^\uFEFF?\s*(?:(?:\\?-){3,}\s*|—\s*)?(?:#+\s*)?ringside\s*:\s*\d/i;
const ENTRY = new RegExp(`^(?:#+\\s*)?(${WORD})\\s*:\\s*(.*)$`, 'i');
const IS_FENCE = /^(?:(?:\\?-){3,}|—)$/;
/** Editors may put all entries on one line. */
const NEXT_ENTRY = new RegExp(`\\s+(?!${VERSION})(?=${WORD}: )`);
const ITEM = /^-\s+(.+)$/;

/** Returns whether a text is a card in Ringside's Markdown format, in any version. */
export function isCardMarkdown(markdown: string): boolean {
  return STARTS_CARD.test(markdown);
}

/** Returns a card's front matter, with the lines that enclose it. */
export function writeFrontMatter(card: CardFile): string {
  const { aliases } = card;
  const shown = { ...card, aliases: aliases.length > 0 ? aliases : undefined };
  const entries = writeFields(ENTRIES, shown).flat();
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
    const trimmed = row.replace(/^\uFEFF/, '').trim();
    const isEnd = found.size > 0 && (IS_FENCE.test(trimmed) || /^#+ (?!ringside)/i.test(trimmed));
    length = isEnd && trimmed.startsWith('#') ? index : index + 1;
    if (isEnd) break;
    if (trimmed === '' || IS_FENCE.test(trimmed)) continue;
    for (const entry of STARTS_CARD.test(trimmed) ? trimmed.split(NEXT_ENTRY) : [trimmed]) {
      const [, name = '', value = ''] = ENTRY.exec(entry) ?? [];
      const key = name.toLowerCase();
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
        lines.set(ENTRIES[key]?.key ?? key, index + 1);
      }
    }
  }
  const values: Json = { aliases: [] };
  for (const [key, texts] of found) {
    const codec = ENTRIES[key];
    if (codec) values[codec.key] = readField(codec, texts);
  }
  return { values, lines, unread, length };
}
