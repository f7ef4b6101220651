import type { Inline } from '../../core/card/inline';
import { parseInline } from '../inline-markdown';
import type { Entry } from './entry';
import { withoutPictures } from './pictures';
import { plainOf } from './plain-words';

/** A text that will be a line: with its label and the place where it stands. */
export interface Leaf {
  readonly label?: string;
  /** Inline Markdown that a card can carry. */
  readonly text: string;
  readonly line: number;
  readonly kind: Entry['kind'];
  /** How deep in lists: 0 is not under another text. */
  readonly depth: number;
  /** The texts that it's beneath in lists, outermost first. */
  readonly under?: readonly string[];
  /** Its block quote ends with the name of who says it. */
  readonly isSigned?: true;
  /** It's in the column beside what somebody says. */
  readonly isAnswer?: true;
}

function composed(outer: string | undefined, inner: string | undefined): string | undefined {
  if (outer === undefined || inner === undefined) return inner ?? outer;
  return `${outer}: ${inner}`;
}

/**
 * The texts of an entry in their order. A label over several texts is the label of each.
 *
 * @param outer A label that stands over the whole entry.
 */
export function leavesOf(
  entry: Entry,
  outer?: string,
  depth = 0,
  under: readonly string[] = [],
): readonly Leaf[] {
  const { kind, label, text, line, entries } = entry;
  const own = composed(outer, label);
  const leaf: readonly Leaf[] =
    text === undefined
      ? []
      : [
          {
            ...(own !== undefined && { label: own }),
            text,
            line,
            kind,
            depth,
            ...(under.length > 0 && { under }),
            ...(entry.isSigned && { isSigned: true }),
          },
        ];
  const passed = text === undefined ? own : undefined;
  const deeper = text === undefined ? depth : depth + 1;
  const heads =
    text === undefined ? under : [...under, ...(own === undefined ? [] : [own]), plainOf(text)];
  return [...leaf, ...entries.flatMap((each) => leavesOf(each, passed, deeper, heads))];
}

const OPENING = '"“”„«‹「『‘\'';
const CLOSING = '"”“»›」』’\'';

/** Whether a text is, as a whole, between quotation marks. */
export function isQuoted(text: string): boolean {
  const words = withoutPictures(plainOf(text)).trim();
  return (
    words.length > 2 &&
    OPENING.includes(words.charAt(0)) &&
    CLOSING.includes(words.replace(/[.!?,;]$/, '').slice(-1))
  );
}

const ASKS = /[?？؟](?:["”“»›」』’')\s*]*)$/;

/** Whether a text ends as a question does. */
export function isQuestion(text: string): boolean {
  return ASKS.test(plainOf(text));
}

/** The links of a text. */
export function linksIn(markdown: string): readonly string[] {
  const found: string[] = [];
  const visit = (inlines: readonly Inline[]): void => {
    for (const inline of inlines) {
      if (inline.kind === 'link') found.push(inline.href);
      if ('children' in inline) visit(inline.children);
    }
  };
  if (markdown.includes('](') || markdown.includes('<')) visit(parseInline(markdown));
  return found;
}

/** Returns whether a text is one of several points. */
export function isListed(kind: Entry['kind']): boolean {
  return kind === 'item' || kind === 'step';
}
