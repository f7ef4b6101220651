import type { CardFile } from '../card-schema';
import type { Entry } from './entry';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;
/** What of a card is no word of the writer's. */
const SILENT = new Set([
  '$schema',
  'id',
  'use',
  'review',
  'version',
  'updated',
  'picture',
  'aliases',
  'personas',
]);

function addWords(text: string, counts: Map<string, number>): void {
  const shown = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\]\([^)\s]*\)/g, '] ');
  for (const [word] of shown.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
}

function addEntry(entry: Entry, counts: Map<string, number>): void {
  if (entry.kind !== 'cell') addWords(entry.label ?? '', counts);
  addWords(entry.text ?? '', counts);
  for (const head of entry.heads ?? []) addWords(head, counts);
  for (const each of entry.entries) addEntry(each, counts);
}

function addCard(value: unknown, counts: Map<string, number>): void {
  if (typeof value === 'string') addWords(value, counts);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      if (key === 'persona') addWords(String(each), counts);
      const isIds = key === 'personas' && Array.isArray(each);
      if (!isIds && (key === 'personas' || !SILENT.has(key))) addCard(each, counts);
    }
  }
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
  const written = new Map<string, number>();
  for (const entry of entries) addEntry(entry, written);
  const shown = new Map<string, number>();
  addCard(card, shown);
  for (const text of elsewhere) addWords(text, shown);
  let words = 0;
  let of = 0;
  for (const [word, times] of written) {
    of += times;
    words += Math.min(times, shown.get(word) ?? 0);
  }
  return { words, of };
}
