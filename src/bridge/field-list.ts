import type { ListedField } from '../core/deal/reading';
import { fieldsOf } from '../core/text/unvalidated';
import { asList, asText } from './parse';

/** The version of the request and its answer. */
const VERSION = 2;

/** The maximum number of fields in one answer. */
export const MAX_FIELDS = 200;

const MAX = { name: 400, value: 200, values: 5 } as const;

/** The settings page's request for the fields of a CRM page's open deal. */
export interface FieldListRequest {
  readonly version: typeof VERSION;
  readonly kind: 'list-fields';
}

export interface FieldListAnswer {
  readonly version: typeof VERSION;
  readonly kind: 'fields';
  /** Likely ones first; absent if no deal is open. */
  readonly fields?: readonly ListedField[] | undefined;
}

export const FIELD_LIST_REQUEST: FieldListRequest = { version: VERSION, kind: 'list-fields' };

export function isFieldListRequest(message: unknown): boolean {
  const given = fieldsOf(message);
  return given.version === VERSION && given.kind === 'list-fields';
}

export function fieldListAnswer(fields: readonly ListedField[] | undefined): FieldListAnswer {
  return { version: VERSION, kind: 'fields', fields };
}

function parseField(value: unknown): ListedField | undefined {
  const given = fieldsOf(value);
  const label = asText(given.label, MAX.name);
  const name = asText(given.name, MAX.name);
  const values = asList(given.values, MAX.values, (each) => asText(each, MAX.value));
  if (label === undefined || values === undefined) return undefined;
  return { label, values, isLikely: given.isLikely === true, ...(name ? { name } : {}) };
}

/** Returns an answer from a received message; undefined if any part of it is invalid. */
export function parseFieldListAnswer(message: unknown): FieldListAnswer | undefined {
  const given = fieldsOf(message);
  if (given.version !== VERSION || given.kind !== 'fields') return undefined;
  const fields = asList(given.fields, MAX_FIELDS, parseField);
  return fields || given.fields === undefined ? fieldListAnswer(fields) : undefined;
}
