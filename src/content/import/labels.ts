import { isQuoted } from './leaf';
import { PICTURE } from './pictures';
import { plainOf } from './write-inline';

/** A text’s label, and the rest of the text. */
export interface Labelled {
  readonly label?: string;
  readonly rest: string;
  /** The label isn't bold: only the colon shows that it is one. */
  readonly isPlain?: true;
}

/** A label is a name, not a sentence. In characters. */
const MAX_BOLD = 120;
const MAX_PLAIN_WORDS = 5;

const COLON = /^\s*[:：]\s*/;
const COLON_AT_END = /\s*[:：]\s*$/;
const DASH = /^\s+[–—-]\s+/;
/** What begins in bold or italics, also after an emoji: "🟢 **Response:** …". */
const MARKED = new RegExp(
  `^((?:${PICTURE}\\s*)*)(\\*{1,3})((?:\\\\.|[^*\\\\])+)\\2(?!\\*)(.*)$`,
  'su',
);
const PLAIN = new RegExp(
  `^((?:${PICTURE}\\s*)*[^:：.?!"“”«»„「」*\`[\\]\n]{1,48})(?:[:：]\\s+|：|[:：]$)(.*)$`,
  'su',
);

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

function boldLabel(text: string): Labelled | undefined {
  const [, pictures = '', mark = '', inner = '', after = ''] = MARKED.exec(text) ?? [];
  const words = plainOf(inner);
  const label = pictures + bareLabel(words);
  if (mark === '' || words.length > MAX_BOLD || bareLabel(words) === '') return undefined;
  const isStrong = mark !== '*';
  if (/^\s*[:：]?\s*$/.test(after)) {
    return isStrong || COLON_AT_END.test(words + after) ? { label, rest: '' } : undefined;
  }
  if (COLON_AT_END.test(words)) return { label, rest: after.trimStart() };
  if (COLON.test(after)) return { label, rest: after.replace(COLON, '') };
  // After a quotation in bold, no colon is needed: the text that follows answers it.
  const isBefore = isStrong && (DASH.test(after) || isQuoted(words));
  return isBefore ? { label, rest: after.replace(DASH, '').trimStart() } : undefined;
}

function plainLabel(text: string): Labelled | undefined {
  const [, given = '', rest = ''] = PLAIN.exec(text) ?? [];
  const label = bareLabel(plainOf(given));
  const words = label.split(/\s+/).length;
  if (label === '' || rest === '' || words > MAX_PLAIN_WORDS) return undefined;
  if (/^\p{Ll}/u.test(label) || /\([^)]*$/.test(label)) return undefined;
  const isAsked = /[?？]\s*$/.test(plainOf(rest)) && words > 2;
  return isAsked ? undefined : { label, rest, isPlain: true };
}

/**
 * Splits a line of Markdown into its label and the rest: "**Proof:** …", "**Proof** — …", "Proof: …". A text
 * that is all bold is a label without a text.
 */
export function labelled(text: string): Labelled {
  return boldLabel(text) ?? plainLabel(text) ?? { rest: text };
}
