import type { Field } from './record';

/** A field with flags for its type, because templates can't compare values. */
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

export function layoutField(field: Field): LayoutField {
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
