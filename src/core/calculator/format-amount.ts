import type { Range } from './amount';

const STARTS_WITH_CURRENCY = /^\p{Sc}/u;

/** Returns how to show numbers up to this size: money as money, everything else without zeros at the end. */
function optionsFor(size: number, isMoney: boolean): Intl.NumberFormatOptions {
  if (size > 0 && size < 0.001) return { maximumSignificantDigits: 2 };
  const digits = size >= 100 ? 0 : size >= 1 ? 2 : 3;
  return { minimumFractionDigits: isMoney ? digits : 0, maximumFractionDigits: digits };
}

/** Returns a range with its unit: "43,200 runs", "$3,024 to $3,456 a month". */
export function formatAmount({ low, high }: Range, unit = ''): string {
  const [currency = ''] = STARTS_WITH_CURRENCY.exec(unit) ?? [];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const isMoney = currency !== '' && !(Number.isInteger(low) && Number.isInteger(high));
  const format = new Intl.NumberFormat('en-US', optionsFor(size, isMoney));
  // Adding 0 turns -0 into 0.
  const ends = [low, high].map((end) => {
    const text = format.format(end + 0);
    return text.startsWith('-') ? `-${currency}${text.slice(1)}` : currency + text;
  });
  const amount = [...new Set(ends)].join(' to ');
  const rest = unit.slice(currency.length).trim();
  // A short unit stays beside its number.
  return `${amount}${rest.length > 2 ? ' ' : '\u00a0'}${rest}`.trimEnd();
}
