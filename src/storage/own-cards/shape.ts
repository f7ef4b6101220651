/** Whether a value that anybody may have written is of a certain kind. */
export type Check = (value: unknown) => boolean;

export const text: Check = (value) => typeof value === 'string';

export const flag: Check = (value) => typeof value === 'boolean';

/** One of a few words. */
export function oneOf(...words: readonly string[]): Check {
  return (value) => words.includes(value as string);
}

/** Something that may be missing. */
export function maybe(check: Check): Check {
  return (value) => value === undefined || check(value);
}

export function listOf(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

/** Any keys, each with such a value. */
export function recordOf(check: Check): Check {
  return (value) =>
    typeof value === 'object' && value !== null && Object.values(value).every(check);
}

/**
 * An object with these keys. Every key of `T` has to be named, the optional ones too: the compiler
 * tells when the type has grown.
 */
export function shapeOf<T>(checks: { readonly [Key in keyof T]-?: Check }): Check {
  const all = Object.entries<Check>(checks);
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    all.every(([key, check]) => check((value as Record<string, unknown>)[key]));
}
