import { isRange } from '../../core/calculator/amount';
import { calculate } from '../../core/calculator/calculate';
import type { Calculator } from '../../core/calculator/calculator';
import { parseFormula } from '../../core/calculator/formula';
import { failure } from '../../core/calculator/words';
import { PLACEHOLDER } from '../../core/copy/template';
import type { Path } from '../problem';
import { type CheckedCard, cardRule, type Finding } from './rule';

type Found = Omit<Finding, 'file'>;

const READABLE =
  'Use names, numbers without commas, + - * / ( ), and min(…), max(…), round(…), or ceil(…).';
const COMPUTABLE =
  'Change the formula, or the input’s "default", "min", or "max". A step can’t depend on itself.';

/** Returns where formulas, sentences, and the chart use names that the calculator doesn't have. */
function brokenNames({ inputs, figures, steps, result, chart }: Calculator): readonly Found[] {
  const all = [...inputs, ...figures, ...steps].map(({ id }) => id);
  const known = [...new Set(all)];
  const check = (name: string, ...path: Path): readonly Found[] => {
    if (known.includes(name)) return [];
    const what = `There is no input, figure, or step "${name}" in this calculator.`;
    const isJoined = known.filter((each) => `-${name}-`.includes(`-${each}-`)).length > 1;
    const list = `Use one of: ${known.join(', ')}. Or add it.`;
    return [{ path, what, fix: isJoined ? 'Put spaces around a minus: "a - b".' : list }];
  };
  const repeated = known.filter((id) => all.indexOf(id) !== all.lastIndexOf(id));
  return [
    ...repeated.map((id) => ({
      path: [],
      what: `The name "${id}" is used twice in this calculator.`,
      fix: 'Give one of the two another name.',
    })),
    ...steps.flatMap(({ formula }, at) => {
      const path = ['steps', at, 'formula'];
      const parsed = parseFormula(formula);
      if ('formula' in parsed) return parsed.formula.names.flatMap((name) => check(name, ...path));
      const where = parsed.unexpected ? `goes wrong at "${parsed.unexpected}"` : 'ends too early';
      return [{ path, what: `This formula can’t be read: it ${where}.`, fix: READABLE }];
    }),
    ...result.flatMap((sentence, at) =>
      [...sentence.matchAll(PLACEHOLDER)].flatMap(([, name = '']) => check(name, 'result', at)),
    ),
    ...(chart?.lines ?? []).flatMap(({ step }, at) => check(step, 'chart', 'lines', at, 'step')),
  ];
}

/** Returns a chart's axis that doesn't fit its input. */
function brokenAxis({ inputs, chart }: Calculator): readonly Found[] {
  const input = inputs.find(({ id }) => id === chart?.x);
  if (chart === undefined) return [];
  const { from, to } = chart;
  if (input && from >= input.min && from < to && to <= input.max) return [];
  const what = 'The chart’s axis doesn’t fit an input.';
  const fix =
    'In "x", use the ID of an input. Make "from" less than "to", both within its "min" and "max".';
  return [{ path: ['chart', 'x'], what, fix }];
}

/** Returns the steps that can't be calculated with the defaults, or with an input at one of its bounds. */
function notComputable(calculator: Calculator): readonly Found[] {
  const { inputs, steps } = calculator;
  const given = inputs.flatMap(({ id, default: usual, min, max }) =>
    [usual, min, max].map((value) => ({ id, value })),
  );
  // The last one is for a calculator without inputs.
  const cases = [...given, { id: '', value: 0 }].map(({ id, value }) => ({
    condition: id === '' ? '' : ` if "${id}" is ${value}`,
    amounts: calculate(calculator, (name) => (name === id ? String(value) : undefined)),
  }));
  return steps.flatMap(({ id }, at) => {
    const [what] = cases.flatMap(({ condition, amounts }) => {
      const amount = amounts.get(id) ?? 'unreadable';
      return isRange(amount) ? [] : `There’s no result${condition}. ${failure[amount]}`;
    });
    return what ? [{ path: ['steps', at, 'formula'], what, fix: COMPUTABLE }] : [];
  });
}

/** Returns the figures of lines that the card doesn't have, or that reps can't copy. */
function lostLines({ figures }: Calculator, { lines }: CheckedCard): readonly Found[] {
  const known = new Set(lines.flatMap(({ entry }) => (entry.private ? [] : entry.id)));
  return figures.flatMap(({ line }, at) => {
    const what = `There is no line "${line}" on this card, or it’s view only.`;
    const fix = 'Use the ID of a line that states the number and that reps can copy.';
    return known.has(line) ? [] : [{ path: ['figures', at, 'line'], what, fix }];
  });
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** Returns the figures that their lines don't state, or for which they have no source. */
function unsourced({ figures }: Calculator, { lines }: CheckedCard): readonly Found[] {
  return figures.flatMap(({ label, value, upTo = value, line }, at): readonly Found[] => {
    const entry = lines.find((each) => each.entry.id === line)?.entry;
    if (entry === undefined) return [];
    const { sources = [], safer, note } = entry.review;
    const stated = `${entry.text} ${safer} ${note}`.match(NUMBER) ?? [];
    const numbers = stated.map((each) => Number(each.replaceAll(',', '')));
    const missing = [value, upTo].find((each) => !numbers.includes(each));
    if (missing === undefined && sources.length > 0) return [];
    const [problem, fix] =
      missing === undefined
        ? ['has no source', 'Add a page to the line’s "sources".']
        : [`doesn’t say ${missing}`, 'Change the figure, or the line’s text or note.'];
    const what = `"${label}" relies on the line "${line}", which ${problem}.`;
    return [{ path: ['figures', at], what, fix, lines: [line] }];
  });
}

type Find = (calculator: Calculator, card: CheckedCard) => readonly Found[];

/** Looks at each calculator of a card. */
const inEach = (find: Find) => (card: CheckedCard) =>
  (card.card.calculators ?? []).flatMap((calculator, at) =>
    find(calculator, card).map((each) => ({ ...each, path: ['calculators', at, ...each.path] })),
  );

export const calculators = cardRule(
  'calculator',
  inEach((calculator, card) => {
    const broken = [...brokenNames(calculator), ...lostLines(calculator, card)];
    if (broken.length > 0) return broken;
    return [...brokenAxis(calculator), ...notComputable(calculator)];
  }),
);

export const figures = cardRule('figure', inEach(unsourced));
