import type { CardFile } from '../card-schema';
import { textsOfCard } from '../card-texts';
import { forEachLine } from '../compile';
import type { Entry } from './entry';

/** Chinese and Japanese have no spaces, so each character counts as a word. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
/** How often each word occurs. */
export type Counts = Map<string, number>;

/** Adds the words of a text to the counts, without the addresses of links. */
export function countWords(text: string, counts: Counts = new Map()): Counts {
  const shown = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\]\([^)\s]*\)/g, '] ');
  for (const [word] of shown.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Counts the words that a card shows. */
export function wordsOnCard(card: CardFile): Counts {
  const counts: Counts = new Map();
  for (const { text } of textsOfCard({ ...card, aliases: [] })) countWords(text, counts);
  forEachLine(card, ({ label = '', text, review: { sources = [] } }) => {
    const titles = sources.flatMap(({ title, href = '' }) => [title, href]);
    for (const each of [label, text, ...titles]) countWords(each, counts);
  });
  return counts;
}

function addEntry(entry: Entry, counts: Counts): void {
  if (entry.kind !== 'cell') countWords(entry.label ?? '', counts);
  countWords(entry.text ?? '', counts);
  for (const head of entry.heads ?? []) countWords(head, counts);
  for (const each of entry.entries) addEntry(each, counts);
}

/** How many of the words of these entries are on the card, each as often as it is written. */
export function countKept(
  entries: readonly Entry[],
  card: CardFile,
): { readonly words: number; readonly of: number } {
  const written: Counts = new Map();
  for (const entry of entries) addEntry(entry, written);
  const shown = wordsOnCard(card);
  let words = 0;
  let of = 0;
  for (const [word, times] of written) {
    of += times;
    words += Math.min(times, shown.get(word) ?? 0);
  }
  return { words, of };
}
