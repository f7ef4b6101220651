import type { Range } from './amount';

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
