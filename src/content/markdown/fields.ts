import { valueAt } from '../edit/at-path';
import { readPlainText, spellPlain, withPlainStart } from './spelling';

/* Fields: the parts of "Status: supported · Kind: price", and how their values are spelled. */

/** A part of a card file whose shape isn't checked yet. */
export type Json = Record<string, unknown>;

/** A field as written: its word and its spelled value. */
type Field = readonly [word: string, value: string];

/** How the value under a key of the card file is spelled in Markdown. */
export interface FieldCodec {
  /** A dot leads into a nested part: `review.status`. */
  readonly key: string;
  /** What to write, for somebody whose text can't be read. */
  readonly example?: string;
  /** Whether the value is so long, or has such separators, that it needs a paragraph of its own. */
  readonly isRow?: boolean;
  /** Whether there can be several such fields. `read` then returns a list of what each one has. */
  readonly isRepeatable?: boolean;
  /** The word of a field that has several values. */
  readonly plural?: string;
  /** Returns the spelled value; several for several fields. */
  write(value: never): string | readonly string[];
  /** Returns the value, or undefined if the text can't be read. */
  read(text: string): unknown;
}

/** The fields below a heading or a line, by their words, in the order in which they are written. */
export type Fields = Readonly<Record<string, FieldCodec>>;

/** Stands for a list that is there but empty. */
export const NONE = 'none';

export function isNone(text: string): boolean {
  return text.toLowerCase() === NONE;
}

export const QUOTED = /^"(.*)"$/;

/** Characters that separate two fields or two values. */
const SEPARATORS = /[·•|]/g;

const MONTH_DAY_YEAR = /^\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$/u;

/** Returns a date in the card's format. Document editors write "Nov 21, 2026". */
function readDate(text: string): string {
  const time = MONTH_DAY_YEAR.test(text) ? Date.parse(`${text} UTC`) : Number.NaN;
  return Number.isNaN(time) ? text : new Date(time).toISOString().slice(0, 10);
}

/** Returns a text without the quotation marks that some formats need around it. */
export function unquoted(text: string): string {
  return QUOTED.exec(text)?.[1] ?? text;
}

export function writeList(values: readonly string[]): string {
  if (values.length === 0) return NONE;
  return values
    .map((value) => {
      const spelled = spellPlain(value, /,/g);
      return isNone(spelled) || QUOTED.test(spelled) ? withPlainStart(spelled) : spelled;
    })
    .join(', ');
}

export function readList(text: string): readonly string[] {
  if (isNone(text)) return [];
  const values = text.split(',').map((value) => value.trim());
  return values.filter(Boolean).map((value) => readPlainText(unquoted(value)));
}

/** Returns a text in the form of an ID: "Platform Teams" becomes "platform-teams". */
export function idOf(text: string): string {
  return text.toLowerCase().replace(/[\s_]+/g, '-');
}

export function plain(key: string, example: string): FieldCodec {
  return {
    key,
    example,
    write: (value: string) => spellPlain(value, SEPARATORS),
    read: readPlainText,
  };
}

/** Spells a word of the file's own, in any case. */
export function word(key: string, read = (lower: string): unknown => lower): FieldCodec {
  return { key, write: String, read: (text) => read(text.toLowerCase()) };
}

export function date(key: string): FieldCodec {
  return { key, example: '2026-11-21', write: String, read: readDate };
}

export function ids(key: string): FieldCodec {
  return {
    key,
    example: 'data-engineers, platform-teams',
    write: (value: readonly string[]) => writeList(value),
    read: (text) => readList(text).map(idOf),
  };
}

/** Spells a list whose items are fields of their own; an empty one as "none". */
export function repeated<Item>(
  key: string,
  write: (item: Item) => string,
  read: (text: string) => unknown,
): FieldCodec {
  return {
    key,
    isRepeatable: true,
    write: (items: readonly Item[]) => (items.length === 0 ? NONE : items.map(write)),
    read: (text) => (isNone(text) ? [] : [read(text)]),
  };
}

/**
 * Spells several named texts in a row: "Feature · Them · Us".
 *
 * @param optional The name that is left out if there is one text less.
 */
export function tuple(key: string, names: readonly string[], optional?: string): FieldCodec {
  return {
    key,
    example: names.join(' · '),
    isRow: true,
    write: (value: Readonly<Record<string, string>>) =>
      names
        .flatMap((name) => {
          const text = value[name];
          return text === undefined ? [] : spellPlain(text, SEPARATORS);
        })
        .join(' · '),
    read: (text) => {
      const parts = text.split(SEPARATORS).map((part) => readPlainText(part.trim()));
      const named = parts.length < names.length ? names.filter((each) => each !== optional) : names;
      if (parts.length !== named.length) return undefined;
      return Object.fromEntries(named.map((name, index) => [name, parts[index]]));
    },
  };
}

/** Returns the fields of a part of a card in groups, one for each paragraph. */
export function writeFields(fields: Fields, part: object): readonly (readonly Field[])[] {
  const groups: Field[][] = [];
  let wasRow = true;
  for (const [singular, { key, plural, isRow = false, write }] of Object.entries(fields)) {
    const value = valueAt(part, key.split('.'));
    if (value === undefined) continue;
    const written = write(value as never);
    const isPlural = typeof written === 'string' && (value as readonly unknown[]).length > 1;
    const name = (isPlural ? plural : undefined) ?? singular;
    for (const each of [written].flat()) {
      if (isRow || wasRow) groups.push([]);
      groups.at(-1)?.push([name, each]);
      wasRow = isRow;
    }
  }
  return groups;
}

/** Returns the value of a field, or undefined if it can't be read. */
export function readField({ isRepeatable, read }: FieldCodec, texts: readonly string[]): unknown {
  return isRepeatable ? texts.flatMap(read) : read(texts.join(' '));
}

/** Returns fields as one paragraph, with the ID of what they are about. */
export function fieldsText(fields: readonly Field[], id?: string): string {
  const all = fields.map(([name, value]) => `${name}: ${value}`).join(' · ');
  return id === undefined ? all : `${all} {#${id}}`;
}

/** Returns a pattern for what separates one field from the next. */
export function fieldSeparator(words: readonly string[]): RegExp {
  return new RegExp(`[·•|]\\s*(?=(?:\\*\\*)?(?:${words.join('|')})s?(?:\\*\\*)?\\s*:)`, 'i');
}
