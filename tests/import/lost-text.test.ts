import { expect, it } from 'vitest';
import { cleanSource } from '../../src/content/import/clean-source';
import { cardsOf } from './import-text';

/* Text that only looks like what editors add to a page. */

it.each([
  ['::: Kestrel is slow', 'Kestrel is slow'],
  ['::: warning Kestrel is slow', 'Kestrel is slow'],
  ['{note: Never say this}', '**Never say this**'],
  ['They {status: lost a deal}.', 'They {status: lost a deal}.'],
  ['Use {colorful words}.', 'Use {colorful words}.'],
  ['Ask []{who pays}.', 'Ask []{who pays}.'],
  ['> [!Pricing]\n> Flat.', '**Pricing**\nFlat.'],
  ['They grew 10%% in May and 20%% in June.', 'They grew 10%% in May and 20%% in June.'],
  ['<img src="data:image/png;base64,AA" alt="Our map">', 'Our map'],
  ['```\n[[0|1]] and %%x%%\n```', '```\n[[0|1]] and %%x%%\n```'],
])('keeps the words of %j', (source, text) => {
  expect(cleanSource(source)).toMatchObject({ text, dropped: [] });
});

it('keeps the words between the lines of a drawn table', () => {
  const drawn = [
    '+-----+-----+',
    '| A   | B   |',
    '+=====+=====+',
    '| one | two |',
    '| and +-----+',
    '+-----+ six |',
    '+-----+-----+',
    '| 競合 | 四 |',
    '+-----+-----+',
  ].join('\n');
  expect(cleanSource(drawn).text.split('\n')).toEqual([
    '| A | B |',
    '| --- | --- |',
    '| one and | two six |',
    '| 競合 | 四 |',
    ...['', '', '', '', ''],
  ]);
});

it('counts the lines of what is hidden, in any order and number', () => {
  const source = `a\n\n{>>one<<}\n\n\`\`\`\nx\n\`\`\`\n{>>two<<}\n${'{>>more<<}\n'.repeat(3)}`;
  expect(cleanSource(source).dropped.map(({ line }) => line)).toEqual([3, 8, 9, 10, 11]);
});

const card = (end: string) => `# Northpier vs Kestrel

## Where we win

- Fast setup.

${end}`;

it.each([
  '## Results\n\n- Generated 40% more pipeline from the same leads.',
  '## Terms\n\n- Page 3 of their contract caps the refund.',
  '## Terms\n\n- View in their console shows one day.',
  '## Contents\n\n- Their box has no scanner.',
  '## Placeholders\n\nAsk for the <video length> and the <a name>.',
])('keeps the words of %j on the card', { timeout: 30_000 }, (end) => {
  const [imported] = cardsOf(card(end));
  const { kept, dropped } = imported?.report ?? {};
  expect(dropped).toEqual([]);
  expect(kept?.words).toBe(kept?.of);
  const words = end.replace(/^.*\n\n(?:- )?/, '').replaceAll('<', '\\\\<');
  expect(JSON.stringify(imported?.card)).toContain(words);
});

it('lists a table of contents with its heading, and page footers', () => {
  const contents = '## Contents\n\n- Where we win\n- [Terms](#terms)\n\n## Terms\n\nFlat.\n';
  const footer = 'Page 2 of 3\n\n© 2026 Northpier. All rights reserved.\n';
  const [imported] = cardsOf(card(`${contents}\n${footer}`));
  expect(imported?.report.dropped.map(({ text, why }) => [text, why])).toEqual([
    ['Contents', 'a table of contents'],
    ['Where we win', 'a table of contents'],
    ['Terms', 'a table of contents'],
    ['Page 2 of 3', 'a page footer'],
    ['© 2026 Northpier. All rights reserved.', 'a page footer'],
  ]);
});

it('keeps a list of topics that other sections are about', () => {
  const topics = ['Pricing', 'Support', 'Reporting', 'Onboarding'];
  const sections = topics.map((topic) => `## ${topic}\n\nA note on it.\n`).join('\n');
  const [only] = cardsOf(
    `# Northpier vs Saltmarsh\n\n## Where we win\n\n- Pricing\n- Support\n\n${sections}`,
  );
  expect(only?.report.dropped).toEqual([]);
});
