import type { CardFile } from '../card-schema';
import { type Counts, countWords, wordsOnCard } from './count-words';
import type { Entry } from './entry';

function addEntry(entry: Entry, counts: Counts): void {
  if (entry.kind !== 'cell') countWords(entry.label ?? '', counts);
  countWords(entry.text ?? '', counts);
  for (const head of entry.heads ?? []) countWords(head, counts);
  for (const each of entry.entries) addEntry(each, counts);
}

/**
 * How many of the words of these entries are on the card, each as often as it is written.
 *
 * @param elsewhere Labels that the card says by the place of what they label.
 */
export function countKept(
  entries: readonly Entry[],
  card: CardFile,
  elsewhere: readonly string[],
): { readonly words: number; readonly of: number } {
  const written: Counts = new Map();
  for (const entry of entries) addEntry(entry, written);
  const shown = wordsOnCard(card);
  for (const text of elsewhere) countWords(text, shown);
  let words = 0;
  let of = 0;
  for (const [word, times] of written) {
    of += times;
    words += Math.min(times, shown.get(word) ?? 0);
  }
  return { words, of };
}
