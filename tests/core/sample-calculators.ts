import type { CardFile, LineEntry } from '../../src/content/card-schema';

/* A calculator of each kind, with the figures of lines that were checked at different times. */

function figureLine(id: string, text: string, review: Partial<LineEntry['review']>): LineEntry {
  const found = { status: 'supported', kind: 'price', note: 'Found.' } as const;
  const sources = [{ title: `About ${id}`, href: `https://example.com/${id}` }];
  return { id, text, use: 'say', review: { ...found, checked: '2026-11-20', sources, ...review } };
}

/** The lines that state the figures: a current one, one that is due, and one on which sources disagree. */
export const FIGURES: CardFile['more'] = [
  {
    title: 'Figures',
    lines: [
      figureLine('credits', 'One credit (1) for each step and each materialization.', {}),
      figureLine('price', 'A credit costs $0.035 to $0.040.', { checked: '2026-10-07' }),
      figureLine('plan', 'A plan costs $100 to $400 a month.', { status: 'unverified' }),
    ],
  },
];

const credit = { id: 'per-step', label: 'Credits per step', value: 1, line: 'credits' };
const price = {
  id: 'price',
  label: 'Price of a credit',
  unit: '$',
  value: 0.035,
  upTo: 0.04,
  line: 'price',
};
const plan = { id: 'plan', label: 'Our plan', unit: '$', value: 100, upTo: 400, line: 'plan' };

export const MONTH = {
  id: 'month',
  title: 'Credits a month',
  intro: 'Without compute.',
  inputs: [
    {
      id: 'runs-a-day',
      label: 'Runs a day',
      unit: 'a day',
      default: 1440,
      min: 0,
      max: 1440,
      hint: 'Every minute is 1,440',
    },
    { id: 'assets', label: 'Assets', default: 1, min: 0, max: 1000 },
  ],
  figures: [credit, price, plan],
  steps: [
    // Steps can use later ones.
    { id: 'cost', label: 'Cost', unit: '$', formula: 'credits * price' },
    { id: 'runs', label: 'Runs', unit: 'runs', formula: 'runs-a-day * 30' },
    { id: 'credits', label: 'Credits', unit: 'credits', formula: 'runs * assets * (per-step + 1)' },
    { id: 'ours', label: 'Our price', unit: '$', formula: 'plan' },
  ],
  result: ['{runs} cost {cost} a month.', 'Ours costs {ours}.'],
  chart: {
    title: 'Cost by runs a day',
    x: 'runs-a-day',
    from: 0,
    to: 1440,
    lines: [
      { step: 'cost', label: 'Theirs', side: 'them' },
      { step: 'ours', label: 'Ours', side: 'us' },
    ],
  },
} satisfies NonNullable<CardFile['calculators']>[number];

export const BACKFILL = {
  id: 'backfill',
  title: 'A backfill',
  inputs: [
    { id: 'assets', label: 'Assets', default: 18, min: 0, max: 1000 },
    { id: 'days', label: 'Days', default: 730, min: 0, max: 1000 },
  ],
  figures: [credit, price],
  steps: [
    { id: 'materializations', label: 'Materializations', formula: 'assets * days' },
    { id: 'one-run', label: 'Credits in one run', formula: 'assets * per-step + materializations' },
    { id: 'once', label: 'At 1 credit', unit: '$', formula: 'materializations * price' },
    { id: 'twice', label: 'At 2 credits', unit: '$', formula: 'materializations * 2 * price' },
  ],
  result: ['{materializations} materializations cost {once} or {twice}.'],
} satisfies NonNullable<CardFile['calculators']>[number];
