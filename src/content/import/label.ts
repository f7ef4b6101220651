import { type Inline, plainText } from '../../core/card/inline';
import { isQuoted } from './leaf';
import { PICTURE, picturesInFront } from './pictures';

/** A text’s label, and the rest of the text. */
export interface Labelled {
  readonly label?: string;
  readonly rest: readonly Inline[];
  /** The label isn't bold: only the colon shows that it is one. */
  readonly isPlain?: true;
}

/** A label is a name, not a sentence. In characters. */
const MAX_BOLD = 120;
const MAX_PLAIN = 48;
const MAX_PLAIN_WORDS = 5;

const COLON = /^\s*[:：]\s*/;
const COLON_AT_END = /\s*[:：]\s*$/;
const DASH = /^\s+[–—-]\s+/;

/** A number at the start of a heading, also after an emoji: "1.", "2)", "#3", "4️⃣". */
const NUMBER = new RegExp(
  `^((?:${PICTURE}\\s*)*)(?:\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]|#\\d{1,3}[.:)]?|\\d{1,3}\\uFE0F?\\u20E3)\\s+`,
  'u',
);

/** Returns a label without its colon, number, and surrounding spaces. */
export function bareLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*\{#[^{}]*\}$/, '')
    .replace(COLON_AT_END, '')
    .replace(NUMBER, '$1')
    .trim();
}

function withFirst(text: string, others: readonly Inline[]): readonly Inline[] {
  return text === '' ? others : [{ kind: 'text', text }, ...others];
}

function boldLabel(inlines: readonly Inline[]): Labelled | undefined {
  const [first, second, ...others] = inlines;
  if (first?.kind !== 'strong' && first?.kind !== 'emphasis') return undefined;
  const words = plainText(first.children);
  if (words.length > MAX_BOLD) return undefined;
  const label = bareLabel(words);
  if (label === '') return undefined;
  const after = second?.kind === 'text' ? second.text : '';
  if (second === undefined || (others.length === 0 && /^\s*[:：]?\s*$/.test(after))) {
    const isLabel = first.kind === 'strong' || COLON_AT_END.test(words + after);
    return isLabel && (second === undefined || second.kind === 'text')
      ? { label, rest: [] }
      : undefined;
  }
  const rest = second.kind === 'text' ? others : [second, ...others];
  if (COLON_AT_END.test(words)) return { label, rest: withFirst(after.trimStart(), rest) };
  if (COLON.test(after)) return { label, rest: withFirst(after.replace(COLON, ''), rest) };
  // After a quotation in bold, no colon is needed: the text that follows answers it.
  if (first.kind === 'strong' && (DASH.test(after) || isQuoted(words))) {
    return { label, rest: withFirst(after.replace(DASH, '').trimStart(), rest) };
  }
  return undefined;
}

function plainLabel(inlines: readonly Inline[]): Labelled | undefined {
  const [first, ...others] = inlines;
  if (first?.kind !== 'text') return undefined;
  const [whole, words = ''] =
    /^([^:：.?!"“”«»„「」\n]{1,48})(?:[:：]\s|：|[:：]$)/u.exec(first.text) ?? [];
  if (whole === undefined || words.length > MAX_PLAIN) return undefined;
  if (words.trim().split(/\s+/).length > MAX_PLAIN_WORDS) return undefined;
  if (/^\p{Ll}/u.test(words.trim()) || /[([][^)\]]*$/.test(words)) return undefined;
  const rest = withFirst(first.text.slice(whole.length).trimStart(), others);
  const isAsked = /[?？]\s*$/.test(plainText(rest)) && words.trim().split(/\s+/).length > 2;
  return rest.length === 0 || isAsked
    ? undefined
    : { label: bareLabel(words), rest, isPlain: true };
}

/** A label after an emoji, as in "🟢 **Response:** …". */
function behindPictures(inlines: readonly Inline[]): Labelled | undefined {
  const [first, ...others] = inlines;
  if (first?.kind !== 'text') return undefined;
  const pictures = picturesInFront(first.text);
  if (pictures === '') return undefined;
  const found = labelled(withFirst(first.text.slice(pictures.length), others));
  return found.label === undefined
    ? undefined
    : { ...found, label: `${pictures.trim()} ${found.label}` };
}

/**
 * Splits a text into its label and the rest: "**Proof:** …", "**Proof** — …", "Proof: …". A text that is
 * all bold is a label without a text.
 */
export function labelled(inlines: readonly Inline[]): Labelled {
  return boldLabel(inlines) ?? behindPictures(inlines) ?? plainLabel(inlines) ?? { rest: inlines };
}
