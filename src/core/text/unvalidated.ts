/* Reads values that nothing has validated: from storage, from a page, or from an admin's policy. */

export type UnknownFields = Readonly<Record<string, unknown>>;

/** Returns the fields of a value; none if it isn't an object. */
export function fieldsOf(value: unknown): UnknownFields {
  return typeof value === 'object' && value !== null ? (value as UnknownFields) : {};
}

/** Returns what a text contains as JSON; undefined if it's absent or damaged. */
export function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the list that a text contains as JSON; an empty one if it's absent or damaged. */
export function parseJsonList(text: string | undefined): readonly unknown[] {
  const value = parseJson(text);
  return Array.isArray(value) ? value : [];
}
