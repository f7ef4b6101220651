import { fieldsOf } from '../core/text/unvalidated';

/** Returns a part of a received value, within limits; undefined if it isn't one. */
type Parse<Value> = (value: unknown) => Value | undefined;

type Parsers<Shape> = { readonly [Key in keyof Shape]-?: Parse<Exclude<Shape[Key], undefined>> };

/* Pure calls can be left out of the reader, which sends messages only. */

/** Parses strings, cut after `max` characters. */
/* @__NO_SIDE_EFFECTS__ */
export function text(max: number): Parse<string> {
  return (value) => (typeof value === 'string' ? value.slice(0, max) : undefined);
}

/** Parses strings that aren't empty, cut after `max` characters. */
/* @__NO_SIDE_EFFECTS__ */
export function filled(max: number): Parse<string> {
  return (value) => text(max)(value) || undefined;
}

/** Parses lists, cut after `max` items, in which every item can be parsed. */
/* @__NO_SIDE_EFFECTS__ */
export function list<Item>(max: number, parse: Parse<Item>): Parse<readonly Item[]> {
  return (value) => {
    if (!Array.isArray(value)) return undefined;
    const items = value.slice(0, max).map(parse);
    return items.every((item) => item !== undefined) ? (items as readonly Item[]) : undefined;
  };
}

/** Parses objects with these fields, and with any of the optional ones that can be parsed. */
/* @__NO_SIDE_EFFECTS__ */
export function object<Required extends object, Optional extends object = object>(
  required: Parsers<Required>,
  optional?: Parsers<Optional>,
): Parse<Required & Partial<Optional>> {
  return (value) => {
    const given = fieldsOf(value);
    const parsed = Object.entries<Parse<unknown>>({ ...optional, ...required })
      .map(([key, parse]) => [key, parse(given[key])] as const)
      .filter(([, each]) => each !== undefined);
    const result = Object.fromEntries(parsed);
    const isComplete = Object.keys(required).every((key) => key in result);
    return isComplete ? (result as Required & Partial<Optional>) : undefined;
  };
}
