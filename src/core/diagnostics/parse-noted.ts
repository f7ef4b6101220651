import { MAX_SIGNALS, type NotedSignal } from './noted-signal';

const TEXTS = ['primary', 'secondary', 'structure'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

function isNoted(value: unknown): value is NotedSignal {
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  return (
    (given.kind === 'disagreement' || given.kind === 'primary-silent') &&
    (given.vendor === 'salesforce' || given.vendor === 'hubspot') &&
    TEXTS.every((name) => typeof given[name] === 'string') &&
    isDay(given.first) &&
    isDay(given.last) &&
    Number.isInteger(given.count)
  );
}

/** The notes as kept on this device, from a value that anybody may have written; else none. */
export function parseNoted(value: unknown): readonly NotedSignal[] {
  return Array.isArray(value) ? value.filter(isNoted).slice(0, MAX_SIGNALS) : [];
}
