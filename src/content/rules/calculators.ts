import { isRange } from '../../core/calculator/amount';
import { calculate } from '../../core/calculator/calculate';
import type { Calculator } from '../../core/calculator/calculator';
import { parseFormula } from '../../core/calculator/formula';
import { PLACEHOLDER } from '../../core/calculator/result';
import { failure } from '../../core/calculator/words';
import type { Path } from '../problem';
import { cardRule, type Finding } from './rule';

type Found = Omit<Finding, 'file'>;

const READABLE =
  'Use names, numbers without commas, + - * / ( ), and min(…), max(…), round(…), or ceil(…).';

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

/** Returns the steps that can't be calculated with the defaults, or with an input at one of its bounds. */
function notComputable(calculator: Calculator): readonly Found[] {
  const { inputs, steps, chart } = calculator;
  const axis = inputs.find(({ id }) => id === chart?.x);
  const isOnAxis = axis && chart && chart.from >= axis.min && chart.to <= axis.max;
  const cases = inputs.flatMap((input) =>
    (['default', 'min', 'max'] as const).map((key) => ({ id: input.id, value: input[key] })),
  );
  return [
    ...(chart && !(isOnAxis && chart.from < chart.to)
      ? [
          {
            path: ['chart', 'x'],
            what: 'The chart’s axis doesn’t fit an input.',
            fix: 'In "x", use the ID of an input. Make "from" less than "to", both within its "min" and "max".',
          },
        ]
      : []),
    ...steps.flatMap(({ id }, at) =>
      (cases.length > 0 ? cases : [{ id: '', value: 0 }])
        .flatMap((given): readonly Found[] => {
          const entered = (name: string) => (name === given.id ? String(given.value) : undefined);
          const amount = calculate(calculator, entered).get(id) ?? 'unreadable';
          if (isRange(amount)) return [];
          const what = `There’s no result if "${given.id}" is ${given.value}. ${failure[amount]}`;
          const fix =
            amount === 'unreadable'
              ? 'Make sure that no step depends on itself.'
              : 'Change the formula, or "default", "min", or "max" of the input.';
          return [{ path: ['steps', at, 'formula'], what, fix }];
        })
        .slice(0, 1),
    ),
  ];
}

export const calculators = cardRule(
  'calculator',
  'A rep who calculates with a customer can’t fix the formula.',
  ({ card, lines }) =>
    (card.calculators ?? []).flatMap((calculator, index) => {
      const lost = calculator.figures.flatMap(({ line }, at): readonly Found[] => {
        const isShown = lines.some(({ entry }) => entry.id === line && !entry.private);
        const what = `There is no line "${line}" on this card, or it’s view only.`;
        const fix = 'Use the ID of a line that states the number and that reps can copy.';
        return isShown ? [] : [{ path: ['figures', at, 'line'], what, fix }];
      });
      const broken = [...brokenNames(calculator), ...lost];
      return (broken.length > 0 ? broken : notComputable(calculator)).map((each) => ({
        ...each,
        path: ['calculators', index, ...each.path],
      }));
    }),
);

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

export const figures = cardRule(
  'figure',
  'A customer who asks where a number comes from needs a page that states it.',
  ({ card, lines }) =>
    (card.calculators ?? []).flatMap(({ figures }, index) =>
      figures.flatMap(({ label, value, upTo = value, line }, at) => {
        const entry = lines.find((each) => each.entry.id === line)?.entry;
        if (entry === undefined) return [];
        const { sources = [], safer, note } = entry.review;
        const stated = `${entry.text} ${safer} ${note}`.match(NUMBER) ?? [];
        const numbers = stated.map((each) => Number(each.replaceAll(',', '')));
        const missing = [value, upTo].find((each) => !numbers.includes(each));
        if (missing === undefined && sources.length > 0) return [];
        const path = ['calculators', index, 'figures', at];
        const [what, fix] =
          missing === undefined
            ? ['has no source', 'Add a page to the line’s "sources".']
            : [`doesn’t say ${missing}`, 'Change the figure, or the line’s text or note.'];
        return [
          {
            path,
            what: `"${label}" relies on the line "${line}", which ${what}.`,
            fix,
            lines: [line],
          },
        ];
      }),
    ),
);
