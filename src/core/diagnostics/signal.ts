import type { Vendor } from '../deal/record';
import { isVendor } from '../deal/vendor';

/**
 * A sign that the CRM's pages have changed: two independent ways to one field that should agree and do
 * not. Names of probes and structure only; never text from the page.
 * - `disagreement`: both ways found the field, with different values
 * - `primary-silent`: fields are on the page, another way found ours, the first way found none at all
 */
export interface Signal {
  readonly kind: 'disagreement' | 'primary-silent';
  readonly vendor: Vendor;
  readonly primary: string;
  readonly secondary: string;
  /** Tags and attribute names from the field upwards: `div[data-x] < records-record-layout-item[field-label]`. */
  readonly structure: string;
}

/** A signal with how often it came, and the first and last day (`2026-11-24`). */
export interface NotedSignal extends Signal {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** The most distinct signals stored; those that came last stay. */
export const MAX_SIGNALS = 50;

const TEXTS = ['primary', 'secondary', 'structure'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isSame(a: Signal, b: Signal): boolean {
  return (['kind', 'vendor', ...TEXTS] as const).every((part) => a[part] === b[part]);
}

/**
 * Returns the signals with one more noted, the latest first.
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
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return (
    (given.kind === 'disagreement' || given.kind === 'primary-silent') &&
    isVendor(given.vendor) &&
    TEXTS.every((name) => typeof given[name] === 'string') &&
    [given.first, given.last].every((day) => typeof day === 'string' && DAY.test(day)) &&
    Number.isInteger(given.count)
  );
}

/** Returns the signals stored on this device, without what is damaged. */
export function parseNoted(value: unknown): readonly NotedSignal[] {
  return Array.isArray(value) ? value.filter(isNoted).slice(0, MAX_SIGNALS) : [];
}
