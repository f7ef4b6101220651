import { type LayoutField, layoutField } from '../../../record/layout-field';
import type { RecordData } from '../../../record/record';

interface LayoutRow {
  readonly key: string;
  readonly fields: readonly LayoutField[];
}

export interface LayoutSection {
  readonly title: string;
  readonly rows: readonly LayoutRow[];
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
