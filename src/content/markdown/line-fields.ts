import type { LineEntry } from '../card-schema';
import {
  date,
  type FieldCodec,
  type Fields,
  fieldSeparator,
  ids,
  isNone,
  type Json,
  repeated,
  word,
} from './fields';
import {
  readMarkdownText,
  readPlainText,
  spellMarkdown,
  spellPlain,
  withPlainStart,
} from './spelling';

/* The fields below a line of a card: its review, and everything else apart from its text. */

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

const IN_TITLE = /[[\]]/g;
const IN_ADDRESS = /[()<>[\]\s·•|]/g;
const LINK = /^\[(.*)\]\(\s*<?(\S*?)>?\s*\)$/;
const BETWEEN_LINKS = /(?<=\))\s*[,;]\s*(?=\[)/;
const ADDRESS = /^https?:\/\/\S+$/;

/** Spells a text in which no other field seems to begin. */
function spellText(text: string): string {
  return spellPlain(text, NEXT_FIELD);
}

function text(key: string, isRow = true): FieldCodec {
  return { key, isRow, write: spellText, read: readPlainText };
}

function writeSource({ title, href }: Source): string {
  const spelled = spellText(title).replace(IN_TITLE, withPlainStart);
  if (href !== undefined) return `[${spelled}](${spellPlain(href, IN_ADDRESS)})`;
  return isNone(spelled) || ADDRESS.test(spelled) ? withPlainStart(spelled) : spelled;
}

function readSource(spelled: string): Json {
  const [, title, href = ''] = LINK.exec(spelled) ?? [];
  if (title !== undefined) return { title: readPlainText(title), href: readPlainText(href) };
  const isAddress = ADDRESS.test(spelled);
  return isAddress ? { title: spelled, href: spelled } : { title: readPlainText(spelled) };
}

const source = repeated('review.sources', writeSource, readSource);

/** Links share one field, unless a source without a link is among them. */
const sources: FieldCodec = {
  ...source,
  plural: 'Sources',
  write: (all: readonly Source[]) => {
    const written = [source.write(all as never)].flat();
    return all.every(({ href }) => href !== undefined) ? written.join(', ') : written;
  },
  read: (spelled) => spelled.split(BETWEEN_LINKS).flatMap(source.read),
};

/** How warnings to ignore are spelled, below a line and above a card's title. */
export const SILENCE = repeated(
  'silence',
  ({ rule, reason }: Silence) => `${rule}: ${spellText(reason)}`,
  (spelled) => {
    const [, rule = '', reason = ''] = /^([^:]*):?\s*(.*)$/.exec(spelled) ?? [];
    return { rule: rule.trim().toLowerCase(), reason: readPlainText(reason) };
  },
);

/** The fields that any line can have. */
export const LINE_FIELDS: Fields = {
  Status: word('review.status', (lower) => STATUSES[lower] ?? lower),
  Kind: word('review.kind'),
  Checked: date('review.checked'),
  Use: {
    ...word('use', (lower) => (lower === INTERNAL ? 'know' : lower)),
    write: (use: LineEntry['use']) => (use === 'know' ? INTERNAL : use),
  },
  Label: text('label', false),
  For: ids('personas'),
  'View only': {
    ...word('private', (lower) => YES_OR_NO[lower] ?? lower),
    write: (isPrivate: boolean) => (isPrivate ? 'yes' : 'no'),
  },
  Brings: ids('brings'),
  Source: sources,
  Note: text('review.note'),
  'Safer wording': {
    key: 'review.safer',
    isRow: true,
    write: (safer: string) => spellMarkdown(safer).replace(NEXT_FIELD, withPlainStart),
    read: readMarkdownText,
  },
  'Good answer': text('good'),
  'Bad answer': text('bad'),
  Ignore: { ...SILENCE, isRow: true },
};

export const LINE_WORDS = Object.keys(LINE_FIELDS);

/** What would begin the next field within a text. */
const NEXT_FIELD = new RegExp(fieldSeparator(LINE_WORDS), 'gi');
