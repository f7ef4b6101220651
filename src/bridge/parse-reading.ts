import type { Deal, FieldSource, FieldValues, Reading } from '../core/deal/reading';
import type { RecordRef } from '../core/deal/record';
import { isVendor } from '../core/deal/vendor';
import { list, type Shape, shape, text } from './parse';

/** Bounds on what the panel accepts, in characters and items. Looser than what the reader sends. */
const MAX = { name: 400, host: 255, id: 64, value: 4000, values: 100, further: 10 } as const;

function parseRecord(value: unknown): RecordRef | undefined {
  const given = shape(value);
  const vendor = given?.vendor;
  const host = text(given?.host, MAX.host);
  const id = text(given?.id, MAX.id);
  return isVendor(vendor) && host && id ? { vendor, host, id } : undefined;
}

function parseDeal(value: unknown): Deal | undefined {
  const given = shape(value);
  const record = parseRecord(given?.record);
  const name = text(given?.name, MAX.name);
  return record && (name ? { record, name } : { record });
}

function parseField(value: unknown): FieldSource | undefined {
  const given = shape(value);
  const label = text(given?.label, MAX.name);
  const probe = text(given?.probe, MAX.name);
  const name = text(given?.name, MAX.name);
  if (label === undefined || probe === undefined) return undefined;
  return name === undefined ? { label, probe } : { label, name, probe };
}

function parseFieldValues(value: unknown): FieldValues | undefined {
  const given = shape(value);
  const field = parseField(given?.field);
  const values = list(given?.values, MAX.values, (each) => text(each, MAX.value));
  return field && values ? { field, values } : undefined;
}

function parseAboutDeal(given: Shape, deal: Deal): Reading | undefined {
  const field = parseField(given.field);
  switch (given.kind) {
    case 'loading':
      return { kind: 'loading', deal };
    case 'not-on-page':
      return { kind: 'not-on-page', deal };
    case 'empty':
      return field && { kind: 'empty', deal, field };
    case 'editing': {
      const saved = parseFieldValues(given.saved);
      return field && { kind: 'editing', deal, field, ...(saved ? { saved } : {}) };
    }
    case 'ambiguous': {
      const sources = list(given.sources, MAX.values, parseFieldValues);
      return sources && { kind: 'ambiguous', deal, sources };
    }
    case 'out-of-sight': {
      const saved = parseFieldValues(given.saved);
      return saved && { kind: 'out-of-sight', deal, saved };
    }
    case 'no-permission':
      return field && { kind: 'no-permission', deal, field };
    case 'doubtful': {
      const named = parseFieldValues(given);
      return named && { kind: 'doubtful', deal, ...named };
    }
    case 'named': {
      const named = parseFieldValues(given);
      const further = list(given.further, MAX.further, parseFieldValues);
      return named && { kind: 'named', deal, ...named, ...(further?.length ? { further } : {}) };
    }
    default:
      return undefined;
  }
}

/** A reading from the wire, or nothing where any part of it is not as it must be. */
export function parseReading(value: unknown): Reading | undefined {
  const given = shape(value);
  if (given === undefined) return undefined;
  const { vendor } = given;
  if (given.kind === 'not-a-deal')
    return isVendor(vendor) ? { kind: 'not-a-deal', vendor } : undefined;
  if (given.kind === 'unidentified') {
    if (!isVendor(vendor)) return undefined;
    const name = text(given.name, MAX.name);
    const sources = list(given.sources, MAX.values, parseFieldValues);
    return { kind: 'unidentified', vendor, ...(name && { name }), ...(sources && { sources }) };
  }
  const deal = parseDeal(given.deal);
  return deal && parseAboutDeal(given, deal);
}
