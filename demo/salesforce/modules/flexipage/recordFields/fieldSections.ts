import { type LayoutField, layoutField } from '../../../record/layout-field';
import type { RecordData } from '../../../record/record';

interface DynamicField extends LayoutField {
  readonly fieldId: string;
}

interface Column {
  readonly key: string;
  readonly fields: readonly DynamicField[];
}

export interface FieldSection {
  readonly title: string;
  readonly columns: readonly Column[];
}

/** Returns sections with two columns instead of rows; the first half of the fields is on the left. */
export function fieldSections(record: RecordData): FieldSection[] {
  return record.sections.map(({ title, fields }) => {
    const all = fields.map((field) => ({
      ...layoutField(field),
      fieldId: `Record${field.api}Field`,
    }));
    const middle = Math.ceil(all.length / 2);
    return {
      title,
      columns: [
        { key: 'left', fields: all.slice(0, middle) },
        { key: 'right', fields: all.slice(middle) },
      ],
    };
  });
}
