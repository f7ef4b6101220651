import type { LineEntry } from '../card-schema';
import {
  type Field,
  fieldSeparator,
  idOf,
  isNone,
  type Json,
  NONE,
  readDate,
  readList,
  writeList,
} from './fields';
import {
  readMarkdownText,
  readPlainText,
  spellMarkdown,
  spellPlain,
  withPlainStart,
} from './spelling';

/* The fields below a line of a card: its review, and everything else apart from its text. */

/** The words of the fields that any line can have. */
export const LINE_FIELDS = [
  'Status',
  'Kind',
  'Checked',
  'Use',
  'Label',
  'For',
  'View only',
  'Source',
  'Note',
  'Safer wording',
  'Good answer',
  'Bad answer',
  'Brings',
  'Ignore',
] as const;

type Use = LineEntry['use'];
type Source = NonNullable<LineEntry['review']['sources']>[number];
type Silence = NonNullable<LineEntry['silence']>[number];

const INTERNAL = 'internal';
/** Words that people may use for those of the file. */
const STATUSES: Readonly<Record<string, string>> = {
  outdated: 'changed',
  opinion: 'no-claim',
  'no claim': 'no-claim',
};
const YES_OR_NO: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** What would begin the next field within a text. */
const NEXT_FIELD = new RegExp(fieldSeparator(LINE_FIELDS), 'gi');
const IN_TITLE = /[[\]]/g;
const IN_ADDRESS = /[()<>[\]\s·•|]/g;
const LINK = /^\[(.*)\]\(\s*<?(\S*?)>?\s*\)$/;
const BETWEEN_LINKS = /(?<=\))\s*[,;]\s*(?=\[)/;
const ADDRESS = /^https?:\/\/\S+$/;

function spellText(text: string): string {
  return spellPlain(text, NEXT_FIELD);
}

function writeSource({ title, href }: Source): string {
  if (href !== undefined) {
    return `[${spellText(title).replace(IN_TITLE, withPlainStart)}](${spellPlain(href, IN_ADDRESS)})`;
  }
  const spelled = spellText(title).replace(IN_TITLE, withPlainStart);
  return isNone(spelled) || ADDRESS.test(spelled) ? withPlainStart(spelled) : spelled;
}

function readSource(text: string): Json {
  const [, title, href = ''] = LINK.exec(text) ?? [];
  if (title !== undefined) return { title: readPlainText(title), href: readPlainText(href) };
  return ADDRESS.test(text) ? { title: text, href: text } : { title: readPlainText(text) };
}

function readSilence(text: string): Json {
  const [, rule = '', reason = ''] = /^([^:]*):?\s*(.*)$/.exec(text) ?? [];
  return { rule: rule.trim().toLowerCase(), reason: readPlainText(reason) };
}

/** Writes each item of a list as a field of its own; an empty list as "none". */
function repeated<Item>(
  word: string,
  items: readonly Item[] | undefined,
  write: (item: Item) => string,
): readonly Field[] {
  if (items?.length === 0) return [[word, NONE]];
  return (items ?? []).map((item) => [word, write(item)] as const);
}

/** Links share one field, unless a source without a link is among them. */
function sourceFields(sources: readonly Source[] | undefined): readonly Field[] {
  const fields = repeated('Source', sources, writeSource);
  const areLinks = sources?.every(({ href }) => href !== undefined) ?? false;
  if (!areLinks || fields.length < 2) return fields;
  return [['Sources', fields.map(([, value]) => value).join(', ')]];
}

export function silenceFields(word: string, silence: readonly Silence[] | undefined) {
  return repeated(word, silence, ({ rule, reason }) => `${rule}: ${spellText(reason)}`);
}

/** Reads a list whose items are fields of their own. */
function readRepeated(texts: readonly string[], read: (text: string) => Json): readonly Json[] {
  return texts.flatMap((text) => (isNone(text) ? [] : [read(text)]));
}

export function readSilences(texts: readonly string[]): readonly Json[] {
  return readRepeated(texts, readSilence);
}

const optional = (word: string, value: string | undefined): readonly Field[] =>
  value === undefined ? [] : [[word, value]];

/**
 * Returns the fields below a line in groups, one for each paragraph.
 *
 * @param shown What the line's text already shows: its use, and perhaps its label.
 */
export function fieldsOfLine(
  { label, use, review, personas, private: isPrivate, good, bad, brings, silence }: LineEntry,
  shown: { readonly use: Use; readonly hasLabel: boolean },
): readonly (readonly Field[])[] {
  const { status, kind, checked, note, sources, safer } = review;
  const withoutLabel = shown.hasLabel ? undefined : label;
  const useWord = use === 'know' ? INTERNAL : use;
  return [
    [
      ['Status', status],
      ['Kind', kind],
      ...optional('Checked', checked),
      ...optional('Use', use === shown.use ? undefined : useWord),
      ...optional('Label', withoutLabel && spellText(withoutLabel)),
      ...optional('For', personas && writeList(personas)),
      ...optional('View only', isPrivate === undefined ? undefined : isPrivate ? 'yes' : 'no'),
      ...optional('Brings', brings && writeList(brings)),
      ...sourceFields(sources),
    ],
    optional('Note', note && spellText(note)),
    optional('Safer wording', safer && spellMarkdown(safer).replace(NEXT_FIELD, withPlainStart)),
    optional('Good answer', good && spellText(good)),
    optional('Bad answer', bad && spellText(bad)),
    ...silenceFields('Ignore', silence).map((field) => [field]),
  ].filter((fields) => fields.length > 0) as readonly (readonly Field[])[];
}

/** Returns a line without its id and text from its fields, by their words. */
export function lineOfFields(fields: ReadonlyMap<string, readonly string[]>, shownUse: Use): Json {
  const read = (word: string, as: (text: string) => unknown) => {
    const [text] = fields.get(word) ?? [];
    return text === undefined ? undefined : as(text);
  };
  const lower = (text: string) => text.toLowerCase();
  const status = read('Status', (text) => STATUSES[lower(text)] ?? lower(text));
  const sources = fields.get('Source')?.flatMap((text) => text.split(BETWEEN_LINKS));
  const silence = fields.get('Ignore');
  return withoutAbsent({
    label: read('Label', readPlainText),
    use: read('Use', (text) => (lower(text) === INTERNAL ? 'know' : lower(text))) ?? shownUse,
    review: withoutAbsent({
      status,
      kind: read('Kind', lower),
      checked: read('Checked', readDate),
      note: read('Note', readPlainText),
      sources: sources && readRepeated(sources, readSource),
      safer: read('Safer wording', readMarkdownText),
    }),
    personas: read('For', (text) => readList(text).map(idOf)),
    private: read('View only', (text) => YES_OR_NO[lower(text)] ?? text),
    good: read('Good answer', readPlainText),
    bad: read('Bad answer', readPlainText),
    brings: read('Brings', (text) => readList(text).map(idOf)),
    silence: silence && readSilences(silence),
  });
}

function withoutAbsent(value: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
