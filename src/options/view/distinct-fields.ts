import type { ListedField } from '../../bridge/field-list';

/** The name under which a field is kept: the CRM's own is in no language and outlives a new label. */
export function nameOf({ name, label }: ListedField): string {
  return name ?? label;
}

/** Each field once, though a page may show it in several places and not always tell its name. */
export function distinctFields(fields: readonly ListedField[]): readonly ListedField[] {
  const named = new Set(fields.flatMap(({ name, label }) => (name === undefined ? [] : [label])));
  const seen = new Set<string>();
  return fields.filter((field) => {
    const isKnown = seen.has(nameOf(field)) || (field.name === undefined && named.has(field.label));
    seen.add(nameOf(field));
    return !isKnown;
  });
}
