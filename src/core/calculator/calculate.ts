import { fieldsOf, parseJson } from '../text/unvalidated';
import type { Amount } from './amount';
import type { Calculator } from './calculator';
import { parseFormula } from './formula';

/** Returns the text that the rep has entered for an input or a figure; undefined if none. */
export type Entered = (id: string) => string | undefined;

/** The longest number that can be entered, in characters, and the largest in place of a figure. */
export const MAX_ENTERED = 20;
const MAX_FIGURE = 1e12;

/** Returns the range of a number such as "1,440" or "0.05", if it's within its bounds. */
function amountOf(text: string, min: number, max: number): Amount {
  const digits = text.trim().replaceAll(/,(?=\d{3}(?!\d))/g, '');
  const value = /^(?:\d+\.?\d*|\.\d+)$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= min && value <= max ? { low: value, high: value } : 'out-of-bounds';
}

/** Returns the amount of each input, figure, and step by its id. Steps can be in any order. */
export function calculate(calculator: Calculator, entered: Entered): ReadonlyMap<string, Amount> {
  const { inputs, figures, steps } = calculator;
  const amounts = new Map<string, Amount>([
    ...inputs.map(({ id, default: usual, min, max }): [string, Amount] => [
      id,
      amountOf(entered(id) || String(usual), min, max),
    ]),
    ...figures.map(({ id, value, upTo = value }): [string, Amount] => {
      const text = entered(id);
      return [id, text ? amountOf(text, 0, MAX_FIGURE) : { low: value, high: upTo }];
    }),
  ]);
  const texts = new Map(steps.map(({ id, formula }) => [id, formula]));
  const evaluate = (name: string): Amount => {
    const known = amounts.get(name);
    if (known !== undefined) return known;
    // A step that depends on itself finds this.
    amounts.set(name, 'unreadable');
    const parsed = parseFormula(texts.get(name) ?? '');
    const amount = 'formula' in parsed ? parsed.formula.evaluate(evaluate) : 'unreadable';
    amounts.set(name, amount);
    return amount;
  };
  for (const { id } of steps) evaluate(id);
  return amounts;
}

/**
 * Returns the numbers that a deal's memory has stored, as texts by card, calculator, and name: "acme/price/jobs".
 * Leaves out what is damaged.
 */
export function storedNumbers(stored: string | undefined): Readonly<Record<string, string>> {
  const all = Object.entries(fieldsOf(parseJson(stored)));
  return Object.fromEntries(
    all.flatMap(([key, text]) =>
      typeof text === 'string' && text.length <= MAX_ENTERED ? [[key, text]] : [],
    ),
  );
}
