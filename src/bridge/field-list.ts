import { list, shape, text } from './parse';

/** The version of this question and its answer. */
const VERSION = 1;

/** The most fields in one answer. */
export const MAX_FIELDS = 200;

const MAX = { name: 400, value: 200, values: 5 } as const;

/** What the settings page asks a CRM page: which fields does the open deal show? */
export interface FieldListRequest {
  readonly version: typeof VERSION;
  readonly kind: 'list-fields';
}

/** One field of the open deal. */
export interface ListedField {
  readonly label: string;
  /** API name or internal name, where the page tells it. */
  readonly name?: string;
  /** What it holds now, cut short. */
  readonly values: readonly string[];
  /** Name or label speak of competitors. */
  readonly isLikely: boolean;
}

export interface FieldListAnswer {
  readonly version: typeof VERSION;
  readonly kind: 'fields';
  /** The deal's name, where the page shows it; nothing where no deal is open. */
  readonly deal?: string;
  /** Likely ones first; empty where no deal is open. */
  readonly fields: readonly ListedField[];
}

export const FIELD_LIST_REQUEST: FieldListRequest = { version: VERSION, kind: 'list-fields' };

export function isFieldListRequest(message: unknown): boolean {
  const given = shape(message);
  return given?.version === VERSION && given.kind === 'list-fields';
}

export function fieldListAnswer(
  fields: readonly ListedField[],
  deal: string | undefined,
): FieldListAnswer {
  return { version: VERSION, kind: 'fields', fields, ...(deal === undefined ? {} : { deal }) };
}

function parseField(value: unknown): ListedField | undefined {
  const given = shape(value);
  const label = text(given?.label, MAX.name);
  const name = text(given?.name, MAX.name);
  const values = list(given?.values, MAX.values, (each) => text(each, MAX.value));
  if (label === undefined || values === undefined) return undefined;
  return { label, values, isLikely: given?.isLikely === true, ...(name ? { name } : {}) };
}

/** An answer from the wire, or nothing where any part of it is not as it must be. */
export function parseFieldListAnswer(message: unknown): FieldListAnswer | undefined {
  const given = shape(message);
  if (given?.version !== VERSION || given.kind !== 'fields') return undefined;
  const fields = list(given.fields, MAX_FIELDS, parseField);
  return fields && fieldListAnswer(fields, text(given.deal, MAX.name));
}
