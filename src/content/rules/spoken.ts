import type { Inline } from '../../core/card/inline';
import type { Path } from '../problem';
import type { CheckedLine } from './rule';

/** Words that a customer may hear. */
export interface Spoken {
  readonly path: Path;
  readonly inlines: readonly Inline[];
  /** The line's own words, or those that hold in their place. */
  readonly from: 'own' | 'safer';
}

/**
 * What of a line a customer may hear: its own words where it is made to be said or asked; its safer
 * wording, whatever the line is for; and where an internal line has one, its own words too, since
 * the panel then asks which of the two to copy. A private line is never heard.
 */
export function spokenOf({ entry, path, own, safer }: CheckedLine): readonly Spoken[] {
  if (entry.private) return [];
  const ownWords = { path: [...path, 'text'], inlines: own, from: 'own' as const };
  if (safer === undefined) return entry.use === 'know' ? [] : [ownWords];
  return [ownWords, { path: [...path, 'review', 'safer'], inlines: safer, from: 'safer' }];
}

/** The words of a text, without code: a name in code is no word of ours. */
export function proseOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'code') return '⌷';
      return inline.kind === 'text' ? inline.text : proseOf(inline.children);
    })
    .join('');
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How many characters of a script without spaces are said as fast as one word. */
const CHARACTERS_PER_WORD = 2;

/** How many words there are to say. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
  return spaced + Math.ceil(unspaced / CHARACTERS_PER_WORD);
}

/** The start of a text, in quotation marks, to know it by. */
export function quote(text: string, length = 60): string {
  // Only the start is looked at, however long the text.
  const start = text.slice(0, 4 * length);
  const plain = start.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim();
  if (plain.length <= length) return `"${plain}"`;
  return `"${plain.slice(0, length).replace(/\s+\S*$/, '')}…"`;
}
