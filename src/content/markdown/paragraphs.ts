/* The paragraphs of a card in Markdown, read line by line so that the raw text of each is kept. */

/** A paragraph, with its line in the file, counted from 1. */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** The text without the mark that makes it this kind. */
  readonly text: string;
  readonly line: number;
  /** How deep a heading is; 0 otherwise. */
  readonly depth: number;
}

/**
 * - `label`: a paragraph in bold, which names the line below it
 * - `quote`: a text to say or to ask
 * - `text`: any other text
 * - `fields`: "Status: supported · Kind: price"
 */
type ParagraphKind = 'heading' | 'label' | 'quote' | 'text' | 'fields' | 'rule';

type Mark = Omit<Paragraph, 'line'> & {
  /** Whether it can't continue the paragraph above it. */
  readonly isNew: boolean;
};

/** Editors put backslashes before marks that were typed as text. */
const ESCAPED_MARKS = /^(?:\\[#>*])+/;
const RULE = /^([-*_])(?:\s*\1){2,}$|^—$/;
const HEADING = /^(#{1,6})\s+(.*)$/;
const BULLET = /^(?:[-*+•–]|\d{1,3}[.)])\s+(?=\S)/;
const QUOTE = /^>[ \t]?/;
const LABEL = /^\*\*((?:(?!\*\*|\\\*\\\*).)+)(?:\*\*|\\\*\\\*)$/;

/**
 * Returns a pattern for the start of "Status: …", in bold or not, in any case, singular or plural.
 *
 * @param keys The words that can come before the colon.
 */
export function fieldStart(keys: readonly string[]): RegExp {
  return new RegExp(`^(?:\\*\\*)?(${keys.join('|')})s?(?:\\*\\*)?\\s*:(?:\\*\\*)?(?:\\s+|$)`, 'i');
}

/** Returns a text without the bold that some editors put around whole headings. */
export function withoutBold(text: string): string {
  return LABEL.exec(text)?.[1]?.trim() ?? text;
}

/** Returns what a line of the file is. */
export function markOf(line: string, fields: RegExp): Mark {
  const trimmed = line.trim();
  const text = trimmed.replace(ESCAPED_MARKS, (marks) => marks.replaceAll('\\', ''));
  const mark = (kind: ParagraphKind, inner: string, depth = 0) => {
    return { kind, text: inner.trim(), depth, isNew: kind !== 'text' };
  };
  if (RULE.test(text)) return mark('rule', '');
  const [, marks = '', heading = ''] = HEADING.exec(text) ?? [];
  if (marks !== '') return mark('heading', heading, marks.length);
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined) return { ...markOf(text.slice(bullet.length), fields), isNew: true };
  const quote = QUOTE.exec(text)?.[0];
  if (quote !== undefined) return mark('quote', text.slice(quote.length));
  const label = LABEL.exec(text)?.[1];
  if (label !== undefined) return mark('label', label);
  return fields.test(text) ? mark('fields', text) : mark('text', trimmed);
}

/** A paragraph whose lines aren't joined yet. */
interface OpenParagraph extends Omit<Paragraph, 'text'> {
  readonly rows: string[];
}

/** Returns whether a line continues the paragraph above it. */
function continues({ kind, isNew }: Mark, before: OpenParagraph): boolean {
  if (before.kind === 'quote' && kind === 'quote') return true;
  const canContinue = ['text', 'quote', 'fields'].includes(before.kind);
  return canContinue && kind === 'text' && !isNew;
}

/**
 * Splits a text into paragraphs. Lines without a blank line between them are one paragraph, unless a mark
 * begins a new one.
 *
 * @param firstLine The line in the file of the text's first line.
 * @param fieldsBelow Returns the pattern of fields for what's below a heading.
 */
export function paragraphsOf(
  lines: readonly string[],
  firstLine: number,
  fieldsBelow: (heading: string | undefined) => RegExp,
): readonly Paragraph[] {
  const all: OpenParagraph[] = [];
  let open: OpenParagraph | undefined;
  let fields = fieldsBelow(undefined);
  for (const [index, row] of lines.entries()) {
    if (row.trim() === '') {
      open = undefined;
      continue;
    }
    const mark = markOf(row, fields);
    if (open && continues(mark, open)) {
      open.rows.push(mark.text);
      continue;
    }
    const { kind, text, depth } = mark;
    open = { kind, rows: [text], depth, line: firstLine + index };
    if (kind === 'heading' && depth === 2) fields = fieldsBelow(text);
    if (kind !== 'rule') all.push(open);
  }
  return all.map(({ rows, ...paragraph }) => ({ ...paragraph, text: rows.join(' ').trim() }));
}
