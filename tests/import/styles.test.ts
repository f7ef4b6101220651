import { expect, it } from 'vitest';
import { cardsOf, linesOf } from './import-text';
import { styles } from './styles';

/* Decides the use of each line by its form, in the layouts of different writers and tools. */

it.each(styles)('$name: each line is for what its form says', (style) => {
  const cards = cardsOf(style.text, { us: style.us }).map(({ card }) => card);
  expect(cards.map(({ name }) => name)).toEqual(style.cards);
  const lines = cards.flatMap(linesOf);
  for (const use of ['say', 'ask', 'know'] as const) {
    for (const words of style[use]) {
      const found = lines.filter(({ text, label = '' }) => `${label} ${text}`.includes(words));
      expect(found.length, words).toBeGreaterThan(0);
      expect([...new Set(found.map((line) => line.use))], words).toEqual([use]);
    }
  }
  for (const [name, words] of Object.entries(style.foreign ?? {})) {
    const shown = JSON.stringify(cards.find((card) => card.name === name));
    expect(
      words.filter((each) => shown.includes(each)),
      name,
    ).toEqual([]);
  }
});
