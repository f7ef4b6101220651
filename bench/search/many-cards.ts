import type { Card } from '../../src/core/card/card';
import type { Inline } from '../../src/core/card/inline';
import { randomFrom } from '../../tools/random';

/** The share of words that occur only on one card, like names of products. */
const OWN_WORDS = 0.12;

const SYLLABLES =
  'ka lo mi ren sta vor del ux pha tri gan ber os quil tem zo nar ixi bel cor'.split(' ');

function invent(random: () => number): string {
  const length = 2 + Math.floor(random() * 3);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

/** Returns a copy of a card with each text replaced. */
function rewrite<T>(value: T, text: (words: string) => string): T {
  if (Array.isArray(value)) return value.map((each) => rewrite(each, text)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const inline = value as Partial<Inline>;
  if ((inline.kind === 'text' || inline.kind === 'code') && 'text' in inline) {
    return { ...value, text: text(inline.text ?? '') };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, rewrite(each, text)]),
  ) as T;
}

/** Returns copies of the seed card, each with its own name and about one in eight words replaced. */
export function manyCards(seed: Card, count: number): readonly Card[] {
  return Array.from({ length: count }, (_, number) => {
    if (number === 0) return seed;
    const random = randomFrom(number);
    const name = invent(random).replace(/^./, (letter) => letter.toUpperCase());
    const own = Array.from({ length: 60 }, () => invent(random));
    const text = (words: string): string =>
      words
        .replaceAll(seed.name, name)
        .replace(/\p{L}{4,}/gu, (word) =>
          random() < OWN_WORDS ? (own[Math.floor(random() * own.length)] ?? word) : word,
        );
    return { ...rewrite(seed, text), id: `rival-${number}`, name, aliases: [] };
  });
}
