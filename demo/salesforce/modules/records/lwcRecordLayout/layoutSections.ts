import type { Field, RecordData } from '../../../record/record';

/** A template cannot compare, so each field says what it is. */
export interface LayoutField extends Field {
  readonly isLookup: boolean;
  readonly isFormula: boolean;
  readonly isCheckbox: boolean;
  readonly isRichText: boolean;
  readonly isLong: boolean;
  readonly isChoice: boolean;
  readonly isMultiChoice: boolean;
  readonly editable: boolean;
}

interface LayoutRow {
  readonly key: string;
  readonly fields: readonly LayoutField[];
}

export interface LayoutSection {
  readonly title: string;
  readonly rows: readonly LayoutRow[];
}

function layoutField(field: Field): LayoutField {
  return {
    ...field,
    isLookup: field.type === 'lookup',
    isFormula: field.type === 'formula',
    isCheckbox: field.type === 'checkbox',
    isRichText: field.type === 'richtext',
    isLong: field.type === 'longtext' || field.type === 'richtext',
    isChoice: field.type === 'picklist',
    isMultiChoice: field.type === 'multipicklist',
    editable: field.type !== 'formula',
  };
}

function rowsOf(fields: readonly LayoutField[]): LayoutRow[] {
  const rows: LayoutRow[] = [];
  for (let start = 0; start < fields.length; start += 2) {
    rows.push({ key: `row-${start}`, fields: fields.slice(start, start + 2) });
  }
  return rows;
}

export function layoutSections(record: RecordData): LayoutSection[] {
  return record.sections.map(({ title, fields }) => ({
    title,
    rows: rowsOf(fields.map(layoutField)),
  }));
}
