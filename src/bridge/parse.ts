export type Shape = Readonly<Record<string, unknown>>;

/** The value as an object with unknown contents, or nothing. */
export function shape(value: unknown): Shape | undefined {
  return typeof value === 'object' && value !== null ? (value as Shape) : undefined;
}

/** The value as a text of at most `max` characters (a longer one is cut), or nothing. */
export function text(value: unknown, max: number): string | undefined {
  return typeof value === 'string' ? value.slice(0, max) : undefined;
}

/** The value as a list of at most `max` parsed items, or nothing where one item does not parse. */
export function list<T>(
  value: unknown,
  max: number,
  parse: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.slice(0, max).map(parse);
  return items.every((item) => item !== undefined) ? (items as readonly T[]) : undefined;
}
