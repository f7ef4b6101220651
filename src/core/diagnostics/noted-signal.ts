import type { Signal } from './signal';

/** A signal with how often it came, and on which days first and last (`2026-11-24`). */
export interface NotedSignal extends Signal {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** The most distinct signals that are kept; those that came last stay. */
export const MAX_SIGNALS = 50;

function isSame(a: Signal, b: Signal): boolean {
  return (['kind', 'vendor', 'primary', 'secondary', 'structure'] as const).every(
    (part) => a[part] === b[part],
  );
}

/**
 * The notes with one more signal in them, the latest first.
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
