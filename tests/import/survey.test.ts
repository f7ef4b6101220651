import { expect, it } from 'vitest';
import { surveyOf } from './import-text';

/* Who a file is about, as it's shown before anybody confirms it. */

function surveyed(text: string) {
  const { us, rivals } = surveyOf(text);
  return { us, rivals: rivals.map(({ name }) => name) };
}

const cardOf = (name: string) =>
  `## Battlecard: ${name}\n\n**When we win:** Small teams.\n\n**Talk track:**\n> "We start your team in a day."\n`;

it('takes a section about the limits of the one in the title for no other competitor', () => {
  const text =
    '# Northpier vs. Kestrel\n\n## Kestrel Limits vs. Northpier\n\n| Point | Kestrel | Northpier |\n|---|---|---|\n| Maps | Two | Ten |\n';
  expect(surveyed(text).rivals).toEqual(['Kestrel']);
});

it('takes a column of savings for no competitor', () => {
  const text =
    '# Northpier vs. Kestrel\n\n## Price\n\n| | Kestrel | Northpier | Savings |\n|---|---|---|---|\n| A year | $90 | $60 | 33% |\n\nSavings grow.\n';
  expect(surveyed(text).rivals).toEqual(['Kestrel']);
});

it('takes neither an index nor a word for positioning for a name', () => {
  const text = `# Sales battlecards: competitive positioning\n\nFor calls.\n\n# Battlecard Index\n\n1. vs Kestrel\n\n${cardOf('vs Kestrel')}\n${cardOf('vs Saltmarsh')}`;
  expect(surveyed(text)).toEqual({ us: [], rivals: ['Kestrel', 'Saltmarsh'] });
});

it('takes who is on the left of several “X vs. Y” for us, if none of our names is there', () => {
  const text = `# Battlecards\n\n${cardOf('Quillow vs. Kestrel')}\n${cardOf('Quillow vs. Saltmarsh')}`;
  expect(surveyed(text)).toEqual({ us: ['Quillow'], rivals: ['Kestrel', 'Saltmarsh'] });
});

it('finds the names behind what a competitor is, among sections with the same parts', () => {
  const part = (heading: string) =>
    `## ${heading}\n\n**What they do**\n\n- Maps.\n\n**Where they win**\n\n- Small teams.\n\n**Your talk track**\n\n- “They draw ${heading.length} maps. We draw yours.”\n`;
  const text = `# Battlecards\n\n${part('1) Kestrel')}\n${part('2) Saltmarsh (tides)')}\n${part('3) Map makers: Pixl / Quillow')}`;
  expect(surveyed(text).rivals).toEqual(['Kestrel', 'Saltmarsh', 'Pixl']);
});
