import type { Deal, FieldSource, FieldValues, Reading } from '../core/deal/reading';
import type { RecordRef } from '../core/deal/record';
import { isVendor } from '../core/deal/vendor';
import { fieldsOf, type UnknownFields } from '../core/text/unvalidated';
import { asList, asText } from './parse';

/** Limits on what the panel accepts, in characters and items. The reader's own limits are stricter. */
const MAX = { name: 400, host: 255, id: 64, value: 4000, values: 100, further: 10 } as const;

function parseRecord(value: unknown): RecordRef | undefined {
  const given = fieldsOf(value);
  const vendor = given.vendor;
  const host = asText(given.host, MAX.host);
  const id = asText(given.id, MAX.id);
  return isVendor(vendor) && host && id ? { vendor, host, id } : undefined;
}

function parseDeal(value: unknown): Deal | undefined {
  const given = fieldsOf(value);
  const record = parseRecord(given.record);
  const name = asText(given.name, MAX.name);
  return record && (name ? { record, name } : { record });
}

function parseField(value: unknown): FieldSource | undefined {
  const given = fieldsOf(value);
  const label = asText(given.label, MAX.name);
  const probe = asText(given.probe, MAX.name);
  const name = asText(given.name, MAX.name);
  if (label === undefined || probe === undefined) return undefined;
  return name === undefined ? { label, probe } : { label, name, probe };
}

function parseFieldValues(value: unknown): FieldValues | undefined {
  const given = fieldsOf(value);
  const field = parseField(given.field);
  const values = asList(given.values, MAX.values, (each) => asText(each, MAX.value));
  return field && values ? { field, values } : undefined;
}

function parseAboutDeal(given: UnknownFields, deal: Deal): Reading | undefined {
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
      const sources = asList(given.sources, MAX.values, parseFieldValues);
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
      const further = asList(given.further, MAX.further, parseFieldValues);
      return named && { kind: 'named', deal, ...named, ...(further?.length ? { further } : {}) };
    }
    default:
      return undefined;
  }
}

/** Returns a reading from a received value; undefined if any part of it is invalid. */
export function parseReading(value: unknown): Reading | undefined {
  const given = fieldsOf(value);
  const { vendor } = given;
  if (given.kind === 'not-a-deal')
    return isVendor(vendor) ? { kind: 'not-a-deal', vendor } : undefined;
  if (given.kind === 'unidentified') {
    if (!isVendor(vendor)) return undefined;
    const name = asText(given.name, MAX.name);
    const sources = asList(given.sources, MAX.values, parseFieldValues);
    return { kind: 'unidentified', vendor, ...(name && { name }), ...(sources && { sources }) };
  }
  const deal = parseDeal(given.deal);
  return deal && parseAboutDeal(given, deal);
}
