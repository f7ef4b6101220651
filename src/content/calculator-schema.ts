import { z } from 'zod';
import { MAX_FORMULA } from '../core/calculator/formula';
import { id, text } from './line-schema';

/* Calculators: arithmetic with the customer's numbers and with figures that the card's lines state. */

const MAX_ENTRIES = 20;
const MAX_LINES = 4;

function list<Entry extends z.ZodType>(entry: Entry, most = MAX_ENTRIES, least = 0) {
  return z.array(entry).min(least, 'add an entry').max(most, `use at most ${most}`);
}

const nonnegative = z.number().nonnegative('use 0 or more');

/** An ID that has its example from the calculator below. */
const named = (description: string) => id.meta({ description, examples: undefined });

const amount = {
  id: named('Its name in formulas. Unique within the calculator.'),
  label: text.describe('What it is, in a few words.'),
  unit: text
    .optional()
    .describe(
      'What follows the number. A currency sign at the start goes before it: "$ a month" gives "$5 a month".',
    ),
};

const input = z.strictObject({
  ...amount,
  default: z.number().describe('What it is until the rep enters a number.'),
  min: nonnegative.describe('The smallest number that can be entered.'),
  max: z.number().describe('The largest number that can be entered.'),
  hint: text.optional().describe('How to find the number.'),
});

const figure = z.strictObject({
  ...amount,
  value: nonnegative.describe('The number, or the lower end of a range.'),
  upTo: z.number().optional().describe('The upper end, if the figure is a range.'),
  line: named(
    'The ID of the line on this card that states the number. Its review gives the figure’s date and source.',
  ),
});

const step = z.strictObject({
  ...amount,
  formula: text
    .max(MAX_FORMULA, `use at most ${MAX_FORMULA} characters`)
    .describe(
      'Numbers and names with + - * / and parentheses, and min(…), max(…), round(…), and ceil(…). Put spaces around a minus.',
    ),
});

const chartLine = z.strictObject({
  step: named('The ID of the step.'),
  label: amount.label,
  side: z.enum(['them', 'us']).describe('Whose number it is. Decides the color.'),
});

const chart = z.strictObject({
  title: text.describe('The heading of the chart.'),
  x: named('The ID of the input along the horizontal axis.'),
  from: nonnegative.describe('Where the axis begins.'),
  to: z.number().describe('Where the axis ends at most. It ends earlier for small numbers.'),
  lines: list(chartLine, MAX_LINES, 1).describe('The steps to draw. They need the same unit.'),
});

const calculator = z
  .strictObject({
    id: id.meta({ examples: undefined }),
    title: text.describe('The name of the calculation.'),
    intro: text.optional().describe('What it calculates and leaves out.'),
    inputs: list(input).describe('Numbers about the customer, which the rep enters.'),
    figures: list(figure).describe('Numbers that a line on this card states, such as prices.'),
    steps: list(step).describe('The calculation, one number per step.'),
    result: list(text, MAX_ENTRIES, 1).describe(
      'What comes out, in sentences that a rep can send. Names of inputs, figures, and steps in braces become numbers with their unit.',
    ),
    chart: chart.optional().describe('Plots steps against an input.'),
  })
  .describe('A calculation that a rep can do with a customer.');

const axis = { title: 'Cost by monthly runs', x: 'runs', from: 0, to: 1000 };
const figures = [
  { id: 'price', label: 'Price', unit: '$', value: 0.035, upTo: 0.04, line: 'figure-price' },
];
const runs = {
  id: 'runs',
  label: 'Runs a month',
  unit: 'runs',
  hint: 'One run an hour is about 720',
};
const example: z.input<typeof calculator> = {
  id: 'credits',
  title: 'Credits a month',
  intro: 'List prices, without compute.',
  inputs: [{ ...runs, default: 100, min: 0, max: 1000 }],
  figures,
  steps: [{ id: 'cost', label: 'Monthly cost', unit: '$', formula: 'runs * price' }],
  result: ['{runs} come to {cost} a month.'],
  chart: { ...axis, lines: [{ step: 'cost', label: 'Acme', side: 'them' }] },
};

export const calculators = z
  .array(calculator)
  .optional()
  .meta({
    description: 'Calculations with the customer’s numbers, such as a competitor’s cost.',
    examples: [[example]],
  });
