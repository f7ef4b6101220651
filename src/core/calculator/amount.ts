/** A number between two ends, which are equal if it's exact. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Why there's no number.
 * - `division-by-zero`: a divisor is or may be 0
 * - `overflow`: the number is larger than {@link LARGEST}
 * - `out-of-bounds`: a number that was entered isn't one, or is too small or too large
 * - `unreadable`: a formula can't be read, uses an unknown name, or depends on itself
 */
export type Failure = 'division-by-zero' | 'overflow' | 'out-of-bounds' | 'unreadable';

/** The outcome of a calculation: a range, or why there is none. */
export type Amount = Range | Failure;

export function isRange(amount: Amount): amount is Range {
  return typeof amount !== 'string';
}

/** Beyond it, numbers aren't exact and nobody can read them. */
const LARGEST = 1e15;

/** Returns the range from the smallest to the largest number. */
function rangeOf(numbers: readonly number[]): Amount {
  if (!numbers.every((each) => Math.abs(each) <= LARGEST)) return 'overflow';
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

/** Applies a function, which must be increasing or decreasing throughout, to a range. */
export function map(a: Amount, apply: (a: number) => number): Amount {
  return isRange(a) ? rangeOf([apply(a.low), apply(a.high)]) : a;
}

/** Applies an operation to all ends of two ranges, because any of the four can be the smallest. */
export function combine(a: Amount, b: Amount, apply: (a: number, b: number) => number): Amount {
  if (!isRange(a)) return a;
  if (!isRange(b)) return b;
  return rangeOf([a.low, a.high].flatMap((x) => [b.low, b.high].map((y) => apply(x, y))));
}

export function divide(a: Amount, b: Amount): Amount {
  if (isRange(b) && b.low <= 0 && b.high >= 0) return isRange(a) ? 'division-by-zero' : a;
  return combine(a, b, (x, y) => x / y);
}

/** Returns how to show numbers up to this size: money as money, everything else without zeros at the end. */
function optionsFor(size: number, isMoney: boolean): Intl.NumberFormatOptions {
  if (size > 0 && size < 0.001) return { maximumSignificantDigits: 2 };
  const digits = size >= 100 ? 0 : size >= 1 ? 2 : 3;
  return { minimumFractionDigits: isMoney ? digits : 0, maximumFractionDigits: digits };
}

/** Returns what goes before a number with this unit, and what follows it: "$" and "a month". */
export function splitUnit(unit = ''): readonly [currency: string, rest: string] {
  const [, currency = '', rest = ''] = /^(\p{Sc}?)(.*)$/su.exec(unit) ?? [];
  return [currency, rest.trim()];
}

/** Returns a range with its unit: "43,200 runs", "$3,024 to $3,456 a month". */
export function formatAmount({ low, high }: Range, unit?: string): string {
  const [currency, rest] = splitUnit(unit);
  const isMoney = currency !== '' && !(Number.isInteger(low) && Number.isInteger(high));
  const options = optionsFor(Math.max(Math.abs(low), Math.abs(high)), isMoney);
  // Shows -0 as 0.
  const format = new Intl.NumberFormat('en-US', { ...options, signDisplay: 'negative' });
  const ends = [low, high].map((end) =>
    format.format(end).replace(/^-?/, (sign) => sign + currency),
  );
  // A short unit stays beside its number.
  return `${[...new Set(ends)].join(' to ')}${rest.length > 2 ? ' ' : '\u00a0'}${rest}`.trimEnd();
}
