import type { Vendor } from '../deal/record';
import { isVendor } from '../deal/vendor';
import { fieldsOf } from '../text/unvalidated';

/**
 * A sign that a CRM's pages have changed: two independent probes for the same field disagree. Contains
 * names of probes and elements, never text from the page.
 * - `disagreement`: both probes found the field, with different values
 * - `primary-silent`: another probe found the field, but the primary one found no fields at all
 */
export interface Signal {
  readonly kind: 'disagreement' | 'primary-silent';
  readonly vendor: Vendor;
  readonly primary: string;
  readonly secondary: string;
  /** Tags and attribute names from the field up: `div[data-x] < records-record-layout-item[field-label]`. */
  readonly structure: string;
}

/** A signal with its number of occurrences and the first and last day (`2026-11-24`). */
export interface NotedSignal extends Signal {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** The maximum number of distinct signals stored. The oldest are dropped first. */
export const MAX_SIGNALS = 50;

const TEXTS = ['primary', 'secondary', 'structure'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isSame(a: Signal, b: Signal): boolean {
  return (['kind', 'vendor', ...TEXTS] as const).every((key) => a[key] === b[key]);
}

/**
 * Returns the signals with one more occurrence, latest first.
 *
 * @param day Today as `2026-11-24`.
 */
export function withSignal(
  noted: readonly NotedSignal[],
  signal: Signal,
  day: string,
): readonly NotedSignal[] {
  const known = noted.find((each) => isSame(each, signal));
  const note = { ...signal, first: known?.first ?? day, last: day, count: (known?.count ?? 0) + 1 };
  return [note, ...noted.filter((each) => each !== known)].slice(0, MAX_SIGNALS);
}

function isNoted(value: unknown): value is NotedSignal {
  const given = fieldsOf(value);
  return (
    (given.kind === 'disagreement' || given.kind === 'primary-silent') &&
    isVendor(given.vendor) &&
    TEXTS.every((name) => typeof given[name] === 'string') &&
    [given.first, given.last].every((day) => typeof day === 'string' && DAY.test(day)) &&
    Number.isInteger(given.count)
  );
}

/** Returns the signals in a stored value, without any that are damaged. */
export function parseNoted(value: unknown): readonly NotedSignal[] {
  return Array.isArray(value) ? value.filter(isNoted).slice(0, MAX_SIGNALS) : [];
}
