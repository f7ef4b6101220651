import { hrefsIn } from '../../core/card/inline';
import { parseInline } from '../inline-markdown';
import type { Entry } from './entry';
import { withoutPictures } from './pictures';
import { plainOf, writeBold, writeText } from './write-inline';

function isParagraph(text: string): boolean {
  try {
    return parseInline(text).length > 0;
  } catch {
    return false;
  }
}

/**
 * Joins texts that belong together into one line, in their order: each on its own row, with its label in
 * bold, and a bullet if the writer had one.
 */
export function joinTexts(leaves: readonly Leaf[]): string {
  const rows = leaves.map(({ label, text, kind }, at) => {
    const bullet = at > 0 && kind === 'item' ? '• ' : '';
    return `${bullet}${label === undefined ? '' : `${writeBold(`${label}:`)} `}${text}`;
  });
  const whole = rows.join('\\\n');
  // Marks that are halves by themselves can become a link between them.
  return isParagraph(whole) ? whole : writeText(rows.map(plainOf).join(' · '));
}

/** A text that will be a line, with its label and its location. */
export interface Leaf {
  readonly label?: string | undefined;
  /** Inline Markdown that a card can carry. */
  readonly text: string;
  readonly line: number;
  readonly kind: Entry['kind'];
  /** How deep in lists: 0 is not under another text. */
  readonly depth: number;
  /** The texts that it's beneath in lists, outermost first. */
  readonly under?: readonly string[];
  /** It's followed by the name of who says it. */
  readonly isSigned?: true;
  /** Whether it answers something that was heard. If absent, its label says so. */
  readonly isAnswer?: boolean;
  /** Where its text leads if it's only a link. */
  readonly points?: Entry['points'];
  /** It's in a list of questions to ask. */
  readonly isQuestion?: boolean;
}

/**
 * Returns the texts of an entry in their order. A label over several texts is the label of each; one without
 * a text is a text itself.
 *
 * @param outer A label over the whole entry.
 */
export function leavesOf(
  { kind, label, text, line, points, isSigned, entries }: Entry,
  outer?: string,
  depth = 0,
  under: readonly string[] = [],
): readonly Leaf[] {
  const own = [outer, label].filter((each) => each !== undefined).join(': ') || undefined;
  const base = { line, kind, depth, ...(under.length > 0 && { under }) };
  if (text === undefined) {
    const inside = entries.flatMap((each) => leavesOf(each, own, depth, under));
    const isBare = inside.length === 0 && label && kind !== 'cell' && kind !== 'section';
    return isBare ? [{ ...base, text: writeText(label) }] : inside;
  }
  const signed = isSigned && { isSigned };
  const labeled = own !== undefined && { label: own };
  const leaf: Leaf = { ...base, ...labeled, text, ...(points && { points }), ...signed };
  const below = [...under, ...(own === undefined ? [] : [own]), plainOf(text)];
  return [leaf, ...entries.flatMap((each) => leavesOf(each, undefined, depth + 1, below))];
}

const OPENING = '"“”„«‹「『‘\'';
const CLOSING = '"”“»›」』’\'';

/** A quotation that ends before other words: `"Fast" is their word, "done" is ours`. */
const ENDS_EARLY = /^(?:["“„][^"“”„]*[^\s"“”„]["”“]|«[^«»]*»)[.!?,;]?\s+[^\s"“„«]/u;

/** Returns the words of a text, or of a label, which isn't Markdown. */
export function wordsIn(text: string): string {
  try {
    return plainOf(text);
  } catch {
    return text;
  }
}

/** Returns whether a text or a label is, as a whole, between quotation marks. */
export function isQuoted(text: string): boolean {
  const words = withoutPictures(wordsIn(text)).trim();
  return (
    words.length > 2 &&
    !ENDS_EARLY.test(words) &&
    OPENING.includes(words.charAt(0)) &&
    CLOSING.includes(words.replace(/[.!?,;]$/, '').slice(-1))
  );
}

const ASKS = /[?？؟](?:["”“»›」』’')\s*]*)$/;

/** Returns whether a text or a label ends as a question does. */
export function isQuestion(text: string): boolean {
  return ASKS.test(wordsIn(text));
}

/** Returns the addresses that a text links to. */
export function linksIn(markdown: string): readonly string[] {
  return markdown.includes('](') || markdown.includes('<') ? hrefsIn(parseInline(markdown)) : [];
}
