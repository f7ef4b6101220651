import { type Amount, combine, divide, map } from './amount';

/** The longest formula, in characters, and so the deepest nesting. */
export const MAX_FORMULA = 300;

export interface Formula {
  /** The names it uses, each once. */
  readonly names: readonly string[];
  evaluate(amountOf: (name: string) => Amount): Amount;
}

/** A formula, or where its text stops making sense: the rest of the text, empty at its end. */
export type ParsedFormula = { readonly formula: Formula } | { readonly unexpected: string };

type Evaluate = Formula['evaluate'];

/** Matches a number, a name, or one other character. */
const TOKEN = /\d+(?:\.\d+)?|[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\S/gu;

/** Removes the noise of binary fractions, which would round 3.0000000000000004 up to 4. */
const exactly = (round: (x: number) => number) => (x: number) => round(Number(x.toPrecision(12)));

const FUNCTIONS = new Map<string, (first: Amount, ...rest: readonly Amount[]) => Amount>([
  ['min', (...all) => all.reduce((a, b) => combine(a, b, Math.min))],
  ['max', (...all) => all.reduce((a, b) => combine(a, b, Math.max))],
  ['round', (a) => map(a, exactly(Math.round))],
  ['ceil', (a) => map(a, exactly(Math.ceil))],
]);

const OPERATIONS = new Map<string, (a: Amount, b: Amount) => Amount>([
  ['+', (a, b) => combine(a, b, (x, y) => x + y)],
  ['-', (a, b) => combine(a, b, (x, y) => x - y)],
  ['*', (a, b) => combine(a, b, (x, y) => x * y)],
  ['/', divide],
]);

/**
 * Reads a formula: numbers, names, + - * / and parentheses, and min, max, round, and ceil. A hyphen inside a name
 * belongs to the name, so a minus between two names needs spaces. Never runs any of the text as code.
 */
export function parseFormula(text: string): ParsedFormula {
  const tokens = [...text.slice(0, MAX_FORMULA + 1).matchAll(TOKEN)];
  const names = new Set<string>();
  let at = 0;
  let failedAt: number | undefined;
  const peek = () => tokens[at]?.[0] ?? '';
  const fail = (): Evaluate => {
    failedAt ??= at;
    return () => 'unreadable';
  };
  const take = (...wanted: readonly string[]) =>
    wanted.includes(peek()) ? tokens[at++]?.[0] : undefined;

  function chain(operand: () => Evaluate, ...signs: readonly string[]): Evaluate {
    let left = operand();
    for (let sign = take(...signs); sign !== undefined; sign = take(...signs)) {
      const [a, b, apply] = [left, operand(), OPERATIONS.get(sign) ?? divide];
      left = (amountOf) => apply(a(amountOf), b(amountOf));
    }
    return left;
  }
  const sum = (): Evaluate => chain(product, '+', '-');
  const product = (): Evaluate => chain(factor, '*', '/');
  function factor(): Evaluate {
    const token = peek();
    if (take('-')) {
      const negated = factor();
      return (amountOf) => map(negated(amountOf), (x) => -x);
    }
    if (take('(')) {
      const inner = sum();
      return take(')') ? inner : fail();
    }
    if (/^\d/.test(token)) {
      at += 1;
      const value = Number(token);
      return () => map({ low: value, high: value }, Number);
    }
    if (!/^[a-z]/.test(token)) return fail();
    at += 1;
    if (take('(')) return call(token);
    names.add(token);
    return (amountOf) => amountOf(token);
  }
  function call(name: string): Evaluate {
    const apply = FUNCTIONS.get(name);
    const first = sum();
    const rest: Evaluate[] = [];
    while (take(',')) rest.push(sum());
    const isOne = rest.length > 0 && (name === 'round' || name === 'ceil');
    if (!take(')') || apply === undefined || isOne) return fail();
    return (amountOf) => apply(first(amountOf), ...rest.map((each) => each(amountOf)));
  }

  const evaluate = sum();
  if (failedAt === undefined && at === tokens.length && text.length <= MAX_FORMULA) {
    return { formula: { names: [...names], evaluate } };
  }
  return { unexpected: text.slice(tokens[failedAt ?? at]?.index ?? text.length) };
}
