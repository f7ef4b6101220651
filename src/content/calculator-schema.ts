import { z } from 'zod';
import { MAX_FORMULA } from '../core/calculator/formula';
import { id, text, title } from './line-schema';

/* Calculators: arithmetic with the customer's numbers and with figures that the card's lines state. */

const MAX_ENTRIES = 20;
const MAX_LINES = 4;

const about = (description: string, example: unknown) => ({ description, examples: [example] });

function list<Entry extends z.ZodType>(entry: Entry, most: number, least = 0) {
  return z.array(entry).min(least, 'add an entry').max(most, `use at most ${most}`);
}

const nonnegative = z.number().nonnegative('use 0 or more');

const named = {
  id: id.meta(about('Its name in formulas. Unique within the calculator.', 'runs')),
  label: text.meta(about('What it is, in a few words.', 'Runs a month')),
  unit: text
    .optional()
    .meta(about('What follows the number. A currency sign goes before it: "$ a month".', '$')),
};

const input = z.strictObject({
  ...named,
  default: z.number().meta(about('What it is until the rep enters a number.', 24)),
  min: nonnegative.meta(about('The smallest number that can be entered.', 0)),
  max: z.number().meta(about('The largest number that can be entered.', 1440)),
  hint: text.optional().meta(about('How to find the number.', 'Every minute is 1,440')),
});

const figure = z.strictObject({
  ...named,
  value: nonnegative.meta(about('The number, or the lower end of a range.', 0.035)),
  upTo: z.number().optional().meta(about('The upper end, if the figure is a range.', 0.04)),
  line: id.meta(
    about(
      'The ID of the line on this card that states the number. Its review gives the figure’s date and source.',
      'figure-credit-price',
    ),
  ),
});

const step = z.strictObject({
  ...named,
  formula: text
    .max(MAX_FORMULA, `use at most ${MAX_FORMULA} characters`)
    .meta(
      about(
        'Numbers and names with + - * / and parentheses, and min(…), max(…), round(…), and ceil(…). Put spaces around a minus.',
        'jobs * runs-a-day * 30',
      ),
    ),
});

const chartLine = z.strictObject({
  step: id.meta(about('The ID of the step.', 'cost')),
  label: named.label,
  side: z.enum(['them', 'us']).meta(about('Whose number it is. Decides the color.', 'them')),
});

const chart = z.strictObject({
  title: title.meta(about('The heading of the chart.', 'Cost by runs a month')),
  x: id.meta(about('The ID of the input along the horizontal axis.', 'runs')),
  from: nonnegative.meta(about('Where the axis begins.', 0)),
  to: z.number().meta(about('Where the axis ends.', 1000)),
  lines: list(chartLine, MAX_LINES, 1).meta(
    about('The steps to draw. They need the same unit.', [
      { step: 'cost', label: 'Acme', side: 'them' },
    ]),
  ),
});

const price = {
  id: 'price',
  label: 'Price of a credit',
  unit: '$',
  value: 0.035,
  upTo: 0.04,
  line: 'figure-credit-price',
};
const example = {
  id: 'credits',
  title: 'Credits a month',
  inputs: [{ id: 'runs', label: 'Runs a month', default: 100, min: 0, max: 1000 }],
  figures: [price],
  steps: [{ id: 'cost', label: 'Cost a month', unit: '$', formula: 'runs * price' }],
  result: ['{runs} runs come to {cost} a month.'],
  chart: {
    title: 'Cost by runs a month',
    x: 'runs',
    from: 0,
    to: 1000,
    lines: [{ step: 'cost', label: 'Acme', side: 'them' }],
  },
};

const calculator = z
  .strictObject({
    id,
    title: title.meta(about('The name of the calculation.', example.title)),
    intro: text
      .optional()
      .meta(about('What it calculates and leaves out.', 'List prices, without compute.')),
    inputs: list(input, MAX_ENTRIES).meta(
      about('Numbers about the customer, which the rep enters.', example.inputs),
    ),
    figures: list(figure, MAX_ENTRIES).meta(
      about('Numbers that a line on this card states, such as prices.', example.figures),
    ),
    steps: list(step, MAX_ENTRIES).meta(
      about('The calculation, one number per step.', example.steps),
    ),
    result: list(text, MAX_ENTRIES, 1).meta(
      about(
        'What comes out, in sentences that a rep can send. Names of inputs, figures, and steps in braces become numbers with their unit.',
        example.result,
      ),
    ),
    chart: chart.optional().meta(about('Draws steps against an input.', example.chart)),
  })
  .meta({ id: 'calculator', description: 'A calculation that a rep can do with a customer.' });

export const calculators = z
  .array(calculator)
  .optional()
  .meta(about('Calculations with the customer’s numbers, such as a competitor’s cost.', [example]));
