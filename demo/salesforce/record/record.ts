export type FieldType =
  | 'text'
  | 'longtext'
  | 'richtext'
  | 'picklist'
  | 'multipicklist'
  | 'formula'
  | 'checkbox'
  | 'lookup';

export interface Field {
  readonly api: string;
  readonly label: string;
  readonly type: FieldType;
  readonly value: string;
  /** The URL of a lookup's record; undefined if the user has no access to it. */
  readonly href?: string;
  readonly options?: readonly string[];
  readonly help?: string;
  readonly required?: boolean;
}

export interface Section {
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface RelatedList {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Activity {
  readonly when: string;
  readonly title: string;
  readonly text: string;
}

export interface RecordData {
  readonly object: 'Opportunity' | 'Account';
  readonly id: string;
  readonly name: string;
  /** API names of the fields in the highlights panel. */
  readonly highlights: readonly string[];
  readonly sections: readonly Section[];
  readonly related: readonly RelatedList[];
  readonly activity: readonly Activity[];
}

export function recordPath(object: string, id: string): string {
  return `/lightning/r/${object}/${id}/view`;
}

export function fieldOf(record: RecordData, api: string): Field | undefined {
  return record.sections.flatMap((section) => section.fields).find((field) => field.api === api);
}

export function withValues(record: RecordData, values: ReadonlyMap<string, string>): RecordData {
  const sections = record.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => ({
      ...field,
      value: values.get(field.api) ?? field.value,
    })),
  }));
  return { ...record, sections };
}
