/** Returns the value if it is a string, cut after `max` characters. */
export function asText(value: unknown, max: number): string | undefined {
  return typeof value === 'string' ? value.slice(0, max) : undefined;
}

/** Returns the first `max` items of a list, parsed; undefined if one of them can't be parsed. */
export function asList<T>(
  value: unknown,
  max: number,
  parse: (item: unknown) => T | undefined,
): readonly T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.slice(0, max).map(parse);
  return items.every((item) => item !== undefined) ? (items as readonly T[]) : undefined;
}
