import type { CardFile } from '../../src/content/card-schema';

/*
 * Words counted from the letters alone, without a Markdown parser, so that a mistake of the parser's
 * cannot hide itself.
 */

type Counts = ReadonlyMap<string, number>;

/** Chinese and Japanese have no spaces: there each character counts. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** How often each word of a text occurs, without regard to case and accents. */
export function countWords(text: string): Counts {
  const counts = new Map<string, number>();
  for (const [found] of text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().matchAll(word)) {
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}

/** Marks of Markdown that hold letters or digits which are no words of the writer's. */
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

/** The words of a Markdown file; addresses of links and numbers of headings and lists are none. */
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
 * The words that cards show, all cards together. The names of personas count by their ids, and "Source"
 * by the place that it became.
 */
export function wordsOfCards(cards: readonly CardFile[]): Counts {
  return countWords(
    [...textsOf(cards), ...cards.flatMap(({ source }) => (source === undefined ? [] : ['source']))]
      .map((text) => text.replace(/\]\([^)\s]*\)/g, '] '))
      .join('\n'),
  );
}

/** Which words of `from` are missing in `within`, each as often as it is missing. */
export function missingWords(from: Counts, within: Counts): readonly string[] {
  return [...from].flatMap(([found, times]) =>
    Array<string>(Math.max(0, times - (within.get(found) ?? 0))).fill(found),
  );
}

/** How many words in all. */
export function total(counts: Counts): number {
  return [...counts.values()].reduce((sum, times) => sum + times, 0);
}
