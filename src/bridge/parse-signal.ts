import { isVendor } from '../core/deal/vendor';
import type { Signal } from '../core/diagnostics/signal';
import { shape, text } from './parse';

const MAX = { probe: 100, structure: 600 } as const;

/** A signal from the wire, or nothing where any part of it is not as it must be. */
export function parseSignal(value: unknown): Signal | undefined {
  const given = shape(value);
  const { kind, vendor } = given ?? {};
  const primary = text(given?.primary, MAX.probe);
  const secondary = text(given?.secondary, MAX.probe);
  const structure = text(given?.structure, MAX.structure);
  if (kind !== 'disagreement' && kind !== 'primary-silent') return undefined;
  if (!isVendor(vendor)) return undefined;
  if (primary === undefined || secondary === undefined || structure === undefined) return undefined;
  return { kind, vendor, primary, secondary, structure };
}
