/** The retentions that the settings page offers, in months. A policy can set any number up to {@link MAX_MONTHS}. */
export const RETENTIONS: readonly number[] = [1, 3, 6, 12, 24];

const MAX_MONTHS = 120;

/** Returns the value if it is a retention: a whole number of months from 1 to {@link MAX_MONTHS}. */
export function asRetention(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return undefined;
  return value >= 1 && value <= MAX_MONTHS ? value : undefined;
}

/**
 * Returns the moment, in ms since 1970, before which a deal was seen too long ago: this many months before
 * `now`, or at the end of that month if it has no such day, in UTC.
 */
export function retentionStart(now: number, months: number): number {
  const start = new Date(now);
  const day = start.getUTCDate();
  start.setUTCMonth(start.getUTCMonth() - months);
  // February 30 has become March 1 or 2.
  if (start.getUTCDate() !== day) start.setUTCDate(0);
  return start.getTime();
}
