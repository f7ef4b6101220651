import { diffArrays } from 'diff';

/** A run of words that is in both texts, only in the old one, or only in the new one. */
export interface Run {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts that differ in more words and spaces count as replaced. */
const MAX_EDITS = 1000;

/** Splits a text into words, spaces, and punctuation; Chinese and Japanese into characters. */
function tokensOf(text: string): string[] {
  return (
    text.match(
      /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}_]+|[^\s\p{L}\p{N}\p{M}_]/gu,
    ) ?? []
  );
}

/**
 * Returns what changed between two texts, word by word. The runs that aren't `added` give the old text,
 * and those that aren't `removed` the new one.
 */
export function wordDiff(before: string, after: string): readonly Run[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: MAX_EDITS }) ?? [
    { value: [before], removed: true, added: false },
    { value: [after], removed: false, added: true },
  ];
  const runs: Run[] = [];
  let old = '';
  let fresh = '';
  function closeChange(): void {
    if (old !== '') runs.push({ kind: 'removed', text: old });
    if (fresh !== '') runs.push({ kind: 'added', text: fresh });
    old = '';
    fresh = '';
  }
  for (const [at, { value, removed, added }] of parts.entries()) {
    const text = value.join('');
    // A space between two changes joins them, or each word would be marked separately.
    const isSame = !removed && !added;
    const isGap = isSame && /^\s+$/.test(text) && at > 0 && at < parts.length - 1;
    if (removed || isGap) old += text;
    if (added || isGap) fresh += text;
    if (!isSame || isGap) continue;
    closeChange();
    runs.push({ kind: 'same', text });
  }
  closeChange();
  return runs;
}

/** Returns both texts as one, with git's markers: "We charge [-by seat-]{+per task+}." */
export function markedWords(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
    })
    .join('');
}
