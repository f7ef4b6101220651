import { type Inline, plainText } from '../../core/card/inline';

/** What a text is called, and what is left of it. */
export interface Labelled {
  readonly label?: string;
  readonly rest: readonly Inline[];
}

/** A label is a name, not a sentence. In characters. */
const MAX_BOLD = 120;
const MAX_PLAIN = 48;
const MAX_PLAIN_WORDS = 5;

const COLON = /^\s*[:：]\s*/;
const COLON_AT_END = /\s*[:：]\s*$/;
const DASH = /^\s+[–—-]\s+/;

/** A label without its colon, its numbering and the blanks around it. */
export function bareLabel(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(COLON_AT_END, '')
    .replace(/^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|#\d{1,3}[.:)]?|\d{1,3}️?⃣)\s+/u, '')
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
  if (second === undefined) {
    return first.kind === 'strong' || COLON_AT_END.test(words) ? { label, rest: [] } : undefined;
  }
  const after = second.kind === 'text' ? second.text : '';
  const rest = second.kind === 'text' ? others : [second, ...others];
  if (COLON_AT_END.test(words)) return { label, rest: withFirst(after.trimStart(), rest) };
  if (COLON.test(after)) return { label, rest: withFirst(after.replace(COLON, ''), rest) };
  if (first.kind === 'strong' && DASH.test(after)) {
    return { label, rest: withFirst(after.replace(DASH, ''), rest) };
  }
  return undefined;
}

function plainLabel(inlines: readonly Inline[]): Labelled | undefined {
  const [first, ...others] = inlines;
  if (first?.kind !== 'text') return undefined;
  const [whole, words = ''] =
    /^([^:：.?!"“”«»„]{1,48})(?:[:：]\s|：|[:：]$)/u.exec(first.text) ?? [];
  if (whole === undefined || words.length > MAX_PLAIN) return undefined;
  if (words.trim().split(/\s+/).length > MAX_PLAIN_WORDS) return undefined;
  if (/^\p{Ll}/u.test(words.trim())) return undefined;
  const rest = withFirst(first.text.slice(whole.length).trimStart(), others);
  return rest.length === 0 ? undefined : { label: bareLabel(words), rest };
}

/**
 * Takes off what a text is called: "**Proof:** …", "**Proof** — …", "Proof: …". A text that is
 * nothing but bold is a label without a text.
 */
export function labelled(inlines: readonly Inline[]): Labelled {
  return boldLabel(inlines) ?? plainLabel(inlines) ?? { rest: inlines };
}
