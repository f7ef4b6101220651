import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { effort } from '../effort';
import { cardsOf, linesOf, surveyOf } from './import-text';

/* A file about Kestrel that compares it with Pixl in a table has little for a card about Pixl. */

/** Lines about Kestrel, most of which don't name it. Each has a word of its own. */
const THEIRS = [
  '- They sell alfa.',
  '- **Brand:** alfa, which buyers know from their ads.',
  '- Ask them to show alfa.',
  '- Kestrel has alfa.',
  '- Wir sind mit alfa günstiger als der Wettbewerber.',
  '- It needs alfa.',
  'Who signs off on alfa?',
  '“Their alfa is cheaper.”\n\nOur alfa costs less over time.',
  '- **Objection:** “It has alfa.”\n- **Response:** We have alfa, too.',
  '### “We like alfa.”\n\nOur alfa is faster.',
  '### Trap questions\n\n- Where do you need our alfa?',
  '> Their alfa is slow.',
  '| Point | Note |\n|---|---|\n| Price | alfa |',
  '| Area | Northpier | Kestrel |\n|---|---|---|\n| Maps | alfa | alfa |',
];

const HEADINGS = ['Overview', 'Why we win', 'Why they win', 'Objections', 'Notes', 'Recent news'];

const documents = fc.record({
  sections: fc.uniqueArray(
    fc.record({
      heading: fc.constantFrom(...HEADINGS),
      theirs: fc.array(fc.constantFrom(...THEIRS), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4, selector: ({ heading }) => heading },
  ),
  at: fc.constantFrom('How we compare', 'How they stack up', 'Kestrel at a glance'),
  isOverview: fc.boolean(),
});

const TABLE =
  '| Area | Northpier | Kestrel | Pixl | So what |\n|---|---|---|---|---|\n| Maps | Ten | alfa | Two | alfa |\n| Tides | Theirs are alfa | alfa | None | alfa |';

it('keeps all that may be about the one in the title off a card that has only a column', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(documents, ({ sections, at, isOverview }) => {
      const ours = '## Pitch\n\n- We draw maps in ourword.';
      const top = isOverview ? 'Kestrel sells alfa. They are big.\n\n' : '';
      const all = sections.map(({ heading, theirs }) => `## ${heading}\n\n${theirs.join('\n\n')}`);
      const text = `# Northpier vs. Kestrel\n\n${top}${[...all, `## ${at}\n\n${TABLE}`, ours].join('\n\n')}\n`;
      const [pixl] = cardsOf(text, { rivals: ['Pixl'] });
      if (pixl === undefined) throw new Error('No card');
      const shown = JSON.stringify(pixl.card);
      expect(shown, text).not.toMatch(/alfa|Kestrel/);
      expect(shown, text).not.toContain('ourword');
      if (at !== 'Kestrel at a glance') expect(shown, text).toContain('Two');
      const texts = linesOf(pixl.card).map((line) => line.text);
      expect(texts.filter((each) => /\b(?:they|them|their)\b/i.test(each))).toEqual([]);
    }),
    { numRuns: effort(25, 400) },
  );
});

it('keeps a section that is named for it', () => {
  const text = `# Northpier vs. Kestrel\n\n## How we compare\n\n${TABLE}\n\n## If Pixl is there\n\n- They sell ownword.\n`;
  const [pixl] = cardsOf(text, { rivals: ['Pixl'] });
  expect(JSON.stringify(pixl?.card)).toContain('ownword');
});

it.each([
  ['# Northpier vs. Kestrel', 'table'],
  ['# Northpier battlecards\n\n## vs. Kestrel\n\n- Slow.', 'table'],
  ['# Notes for calls', 'columns'],
  ['# Northpier vs. Kestrel and Pixl', 'title'],
])('says where a competitor was found: %s: %s', (top, evidence) => {
  const { rivals } = surveyOf(`${top}\n\n## How we compare\n\n${TABLE}\n`);
  expect(rivals.find(({ name }) => name === 'Pixl')?.evidence).toBe(evidence);
});

it('lists the cells of a column that was left out, with their number', () => {
  const text = `# Northpier vs. Kestrel\n\n## How we compare\n\n${TABLE}\n`;
  const [kestrel] = cardsOf(text, { rivals: ['Kestrel'] });
  expect(kestrel?.report.setAside).toEqual([
    { about: 'Pixl', line: 5, text: 'Pixl: Two · None', cells: 2, isConfirmed: false },
  ]);
});

it.each([
  ['ask\\@northpier.example', 'ask@northpier.example'],
  ['- 3 - · ask\\@northpier.example', '- 3 - · ask@northpier.example'],
])('lists the page footer "%s" as it was', (footer, listed) => {
  const text = `# Northpier vs. Kestrel\n\n- Slow.\n\n<!-- Page footer: ${footer} -->\n`;
  const [kestrel] = cardsOf(text, { rivals: ['Kestrel'] });
  expect(kestrel?.report.dropped.map((each) => each.text)).toEqual([listed]);
});
