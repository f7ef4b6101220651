import type { ListedField } from '../core/deal/reading';
import { fieldsOf } from '../core/text/unvalidated';
import { filled, list, object, text } from './parse';

/** The version of the request and its answer. */
const VERSION = 2;

/** The maximum number of fields in one answer. */
export const MAX_FIELDS = 200;

const MAX_NAME = 400;
const MAX_VALUES = 5;
const MAX_VALUE = 200;

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

const parseField = object<Omit<ListedField, 'name'>, Pick<ListedField, 'name'>>(
  {
    label: text(MAX_NAME),
    values: list(MAX_VALUES, text(MAX_VALUE)),
    isLikely: (value) => value === true,
  },
  { name: filled(MAX_NAME) },
);

/** Returns an answer from a received message; undefined if any part of it is invalid. */
export function parseFieldListAnswer(message: unknown): FieldListAnswer | undefined {
  const given = fieldsOf(message);
  if (given.version !== VERSION || given.kind !== 'fields') return undefined;
  const fields = list(MAX_FIELDS, parseField)(given.fields);
  return fields || given.fields === undefined ? fieldListAnswer(fields) : undefined;
}
