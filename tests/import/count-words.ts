import type { CardFile } from '../../src/content/card-schema';

/*
 * Counts words without a Markdown parser, so that a bug in the parser can't hide itself.
 */

type Counts = ReadonlyMap<string, number>;

/** Chinese and Japanese have no spaces, so each character counts. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** Returns how often each word occurs in a text, ignoring case and accents. */
export function countWords(text: string): Counts {
  const counts = new Map<string, number>();
  for (const [found] of text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().matchAll(word)) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/** Markdown syntax with letters or digits that aren't the writer's words. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]*?-->/g, ' '],
  [/^\s*(```|~~~)[^\n]*$/gm, ' '],
  [/\s\{#[^}\n]*\}[ \t]*$/gm, ' '],
  [/^\[\^[^\]\n]+\]:/gm, ' '],
  [/\[\^[^\]\n]+\]/g, ' '],
  [/^\[[^\]\n]+\]:\s+\S+(\s+"[^"\n]*")?\s*$/gm, ' '],
  [/\](\[[^\]\n]*\]|\([^)\n]*\))/g, '] '],
  [/<\/?[a-z][a-z0-9]*(\s[^>\n]*)?\/?>/gi, ' '],
  [/&[a-z]+;/gi, ' '],
  [/^(\s*>)*\s*#*[ \t]*(?:\p{Extended_Pictographic}\uFE0F?[ \t]*)?(\*\*)?\d+\\?[.)]\s/gmu, '$2'],
];

/** Returns the words of a Markdown file, without link addresses and numbers of headings and lists. */
export function wordsOfMarkdown(text: string): Counts {
  return countWords(
    marks.reduce(
      (rest, [mark, instead]) => rest.replace(mark, instead),
      text.replace(/\r\n?/g, '\n'),
    ),
  );
}

const notSaid = new Set([
  '$schema',
  'id',
  'use',
  'review',
  'version',
  'updated',
  'picture',
  'aliases',
]);

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (notSaid.has(key) ? [] : textsOf(item)));
}

/**
 * Returns the words that all cards show together. Persona names count by their ids, and "Source" counts
 * if it became the card's source.
 */
export function wordsOfCards(cards: readonly CardFile[]): Counts {
  return countWords(
    [...textsOf(cards), ...cards.flatMap(({ source }) => (source === undefined ? [] : ['source']))]
      .map((text) => text.replace(/\]\([^)\s]*\)/g, '] '))
      .join('\n'),
  );
}

/** Returns the words of `from` that are missing in `within`, each as often as it's missing. */
export function missingWords(from: Counts, within: Counts): readonly string[] {
  return [...from].flatMap(([found, times]) =>
    Array<string>(Math.max(0, times - (within.get(found) ?? 0))).fill(found),
  );
}

/** Returns the total number of words. */
export function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}
