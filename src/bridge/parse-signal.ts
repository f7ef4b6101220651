import { isVendor } from '../core/deal/vendor';
import type { Signal } from '../core/diagnostics/signal';
import { asObject, asText } from './parse';

const MAX = { probe: 100, structure: 600 } as const;

/** Returns a signal from a received value; undefined if any part of it is invalid. */
export function parseSignal(value: unknown): Signal | undefined {
  const given = asObject(value);
  const { kind, vendor } = given ?? {};
  const primary = asText(given?.primary, MAX.probe);
  const secondary = asText(given?.secondary, MAX.probe);
  const structure = asText(given?.structure, MAX.structure);
  if (kind !== 'disagreement' && kind !== 'primary-silent') return undefined;
  if (!isVendor(vendor)) return undefined;
  if (primary === undefined || secondary === undefined || structure === undefined) return undefined;
  return { kind, vendor, primary, secondary, structure };
}
