import type { Inline } from '../../core/card/inline';
import type { Path } from '../problem';
import type { CheckedLine } from './rule';

/** A text that a customer may hear. */
export interface Spoken {
  readonly path: Path;
  readonly inlines: readonly Inline[];
  /** The line's own text, or its safer wording. */
  readonly from: 'own' | 'safer';
}

/**
 * Returns the texts of a line that a customer may hear: its own text if its use is `say` or `ask`, and
 * its safer wording. An internal line with a safer wording counts with both, because the panel asks
 * which one to copy. Customers never hear a private line.
 */
export function spokenOf({ entry, path, own, safer }: CheckedLine): readonly Spoken[] {
  if (entry.private) return [];
  const ownText = { path: [...path, 'text'], inlines: own, from: 'own' as const };
  if (safer === undefined) return entry.use === 'know' ? [] : [ownText];
  return [ownText, { path: [...path, 'review', 'safer'], inlines: safer, from: 'safer' }];
}

/** Returns a text without its code spans, which contain names rather than prose. */
export function proseOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'code') return '⌷';
      return inline.kind === 'text' ? inline.text : proseOf(inline.children);
    })
    .join('');
}

/** Returns a text without its questions; but "Why does it always fail?" claims that it does. */
export function withoutQuestions(text: string): string {
  const sentences = text.split(/(?<=[.!?]["”]?)\s+/);
  return sentences.filter((each) => !/\?["”]?$/.test(each) || /^["“]?why\b/i.test(each)).join(' ');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Characters of a script without spaces that take as long to say as one word. */
const CHARACTERS_PER_WORD = 2;

/** Returns how many words a text takes to say. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / CHARACTERS_PER_WORD);
}

/** Returns the start of a text in quotation marks, to identify it. */
export function quote(text: string, length = 60): string {
  // Cut first, to stay fast on very long texts.
  const start = text.slice(0, 4 * length);
  const plain = start.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim();
  if (plain.length <= length) return `"${plain}"`;
  return `"${plain.slice(0, length).replace(/\s+\S*$/, '')}…"`;
}

/** Returns a sentence that ends with a quotation, with one mark at its end. */
export function endWithQuote(start: string, text: string): string {
  const sentence = `${start} ${quote(text)}`;
  return /[.?!…]"$/.test(sentence) ? sentence : `${sentence}.`;
}
