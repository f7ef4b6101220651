import type { Deal, FieldSource, FieldValues, Reading } from '../core/deal/reading';
import { isVendor } from '../core/deal/vendor';
import { fieldsOf } from '../core/text/unvalidated';
import { filled, list, object, text } from './parse';

/** Limits on what the panel accepts, in characters and items. The reader's own limits are stricter. */
const MAX_NAME = 400;
const MAX_HOST = 255;
const MAX_ID = 64;
const MAX_VALUE = 4000;
const MAX_VALUES = 100;
const MAX_FURTHER = 10;

export const vendor = (value: unknown) => (isVendor(value) ? value : undefined);
const name = filled(MAX_NAME);
const record = object({ vendor, host: filled(MAX_HOST), id: filled(MAX_ID) });
const deal = object<Pick<Deal, 'record'>, Pick<Deal, 'name'>>({ record }, { name });
const field = object<Omit<FieldSource, 'name'>, Pick<FieldSource, 'name'>>(
  { label: text(MAX_NAME), probe: text(MAX_NAME) },
  { name: text(MAX_NAME) },
);
const values = list(MAX_VALUES, text(MAX_VALUE));
const fieldValues = object<FieldValues>({ field, values });
const sources = list(MAX_VALUES, fieldValues);
const further = (value: unknown) => {
  const others = list(MAX_FURTHER, fieldValues)(value);
  return others?.length ? others : undefined;
};

/** How each kind of reading is read. */
const READINGS: {
  readonly [Kind in Reading['kind']]: (
    value: unknown,
  ) => Omit<Extract<Reading, { readonly kind: Kind }>, 'kind'> | undefined;
} = {
  'not-a-deal': object({ vendor }),
  unidentified: object({ vendor }, { name, sources }),
  loading: object({ deal }),
  'not-on-page': object({ deal }),
  empty: object({ deal, field }),
  editing: object({ deal, field }, { saved: fieldValues }),
  ambiguous: object({ deal, sources }),
  'out-of-sight': object({ deal, saved: fieldValues }),
  'no-permission': object({ deal, field }),
  doubtful: object({ deal, field, values }),
  named: object({ deal, field, values }, { further }),
};

/** Returns a reading from a received value; undefined if any part of it is invalid. */
export function parseReading(value: unknown): Reading | undefined {
  const { kind } = fieldsOf(value);
  if (typeof kind !== 'string' || !Object.hasOwn(READINGS, kind)) return undefined;
  const parsed = READINGS[kind as Reading['kind']](value);
  return parsed && ({ kind, ...parsed } as Reading);
}
