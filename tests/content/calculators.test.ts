import { describe, expect, it, test } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { diffCards } from '../../src/content/diff/diff-cards';
import { readCardMarkdown } from '../../src/content/markdown/read-card-markdown';
import { writeCardMarkdown } from '../../src/content/markdown/write-card-markdown';
import { BACKFILL, FIGURES, MONTH } from '../core/sample-calculators';
import { acme, found, problemsOf } from './acme';

type Calculator = NonNullable<CardFile['calculators']>[number];

const cardWith = (...calculators: readonly Calculator[]): CardFile => ({
  ...acme(),
  more: FIGURES,
  calculators: [...calculators],
});
const rulesOf = (calculator: Calculator) =>
  problemsOf(cardWith(calculator))
    .filter(({ rule }) => rule === 'calculator' || rule === 'figure')
    .map(({ rule, path }) => `${rule} @ ${path.slice(2).join(' ')}`);
const step = (formula: string): Calculator => ({
  ...BACKFILL,
  steps: [...BACKFILL.steps, { id: 'more', label: 'More', formula }],
});

it('calculators that work break no rule but those of their lines', () => {
  expect(
    found(cardWith(MONTH, BACKFILL)).filter((each) => /^(calculator|figure)/.test(each)),
  ).toEqual([]);
  expect(found(cardWith(MONTH))).toContain('due @ more → #1 → lines → #2 → review → checked');
});

describe('the check finds', () => {
  test.each<[string, Calculator, string[]]>([
    ['a formula that can’t be read', step('1 +'), ['calculator @ steps 4 formula']],
    ['an unknown name', step('gone * 2'), ['calculator @ steps 4 formula']],
    ['a minus without spaces', step('assets-days'), ['calculator @ steps 4 formula']],
    ['a step that depends on itself', step('more + 1'), ['calculator @ steps 4 formula']],
    ['a division by zero at a bound', step('1 / days'), ['calculator @ steps 4 formula']],
    [
      'a number that gets too large',
      step('days * 999999999999999'),
      ['calculator @ steps 4 formula'],
    ],
    [
      'a name used twice',
      { ...BACKFILL, steps: [{ id: 'days', label: 'D', formula: '1' }], result: ['{days}'] },
      ['calculator @ '],
    ],
    [
      'an unknown name in a sentence',
      { ...BACKFILL, result: ['{once} {gone}'] },
      ['calculator @ result 0'],
    ],
    [
      'an unknown line',
      { ...BACKFILL, figures: BACKFILL.figures.map((each) => ({ ...each, line: 'gone' })) },
      ['calculator @ figures 0 line', 'calculator @ figures 1 line'],
    ],
    [
      'a default out of bounds',
      { ...BACKFILL, inputs: BACKFILL.inputs.map((each) => ({ ...each, default: 1001 })) },
      BACKFILL.steps.map((_, at) => `calculator @ steps ${at} formula`),
    ],
    [
      'an axis out of bounds',
      { ...MONTH, chart: { ...MONTH.chart, to: 1441 } },
      ['calculator @ chart x'],
    ],
    [
      'an axis that isn’t an input',
      { ...MONTH, chart: { ...MONTH.chart, x: 'cost' } },
      ['calculator @ chart x'],
    ],
    [
      'a step on the chart that’s unknown',
      { ...MONTH, chart: { ...MONTH.chart, lines: [{ step: 'gone', label: 'X', side: 'us' }] } },
      ['calculator @ chart lines 0 step'],
    ],
    [
      'a figure that its line doesn’t state',
      { ...BACKFILL, figures: BACKFILL.figures.map((each) => ({ ...each, value: 0.03 })) },
      ['figure @ figures 0', 'figure @ figures 1'],
    ],
  ])('%s', (_, calculator, expected) => expect(rulesOf(calculator)).toEqual(expected));

  it('a figure whose line has no source or is view only', () => {
    const change = (to: object) => {
      const [list] = FIGURES ?? [];
      const lines = (list?.lines ?? []).map((line) => ({ ...line, ...to }));
      const card = { ...cardWith(BACKFILL), more: [{ title: 'Figures', lines }] };
      return new Set(problemsOf(card).map(({ rule }) => rule));
    };
    const review = {
      status: 'supported',
      kind: 'price',
      checked: '2026-11-20',
      note: '1, 0.035, 0.040',
    } as const;
    expect(change({ review })).toContain('figure');
    expect(change({ private: true })).toContain('calculator');
  });

  it('says where a formula goes wrong, and how to write a minus', () => {
    const of = (formula: string) =>
      problemsOf(cardWith(step(formula))).find(({ rule }) => rule === 'calculator');
    expect(of('2 ** 3')?.what).toBe('This formula can’t be read: it goes wrong at "* 3".');
    expect(of('1 +')?.what).toBe('This formula can’t be read: it ends too early.');
    expect(of('assets-days')?.fix).toBe('Put spaces around a minus: "a - b".');
  });
});

describe('in Markdown, calculators', () => {
  const card = cardWith(MONTH, BACKFILL);
  const text = writeCardMarkdown(card);
  const read = (changed: string) => readCardMarkdown({ file: 'acme.md', text: changed });

  it('are one block of JSON that reads back as it was', () => {
    expect(text).toContain('## Calculators\n\n```json\n[\n');
    expect(read(text).card).toEqual(card);
    expect(read(text.replaceAll('\n', '\r\n')).card).toEqual(card);
    const odd = cardWith({ ...BACKFILL, title: '```\u2028```\n## Wedges {#x}' });
    expect(read(writeCardMarkdown(odd)).card).toEqual(odd);
  });

  it('are reported with their line if they can’t be read', () => {
    const line = text.split('\n').indexOf('## Calculators') + 1;
    for (const broken of ['"id": “month”', '"id" "month"']) {
      expect(read(text.replace('"id": "month"', broken)).problems).toMatchObject([{ line }]);
    }
    expect(read(text.replace('```json', '')).problems).toMatchObject([{ line }]);
    expect(read(text.replace('"formula": "plan"', '"formula": 5')).problems).toMatchObject([
      { line },
    ]);
  });
});

it('a diff shows what has changed in a calculator', () => {
  const after = cardWith({
    ...MONTH,
    steps: MONTH.steps.map((each) =>
      each.id === 'ours' ? { ...each, formula: 'plan * 2' } : each,
    ),
  });
  expect(diffCards(cardWith(MONTH), after)).toEqual([
    {
      kind: 'other',
      place: 'calculators → month → steps → ours → formula',
      before: 'plan',
      after: 'plan * 2',
    },
  ]);
});
