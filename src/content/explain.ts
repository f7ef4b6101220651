import { z } from 'zod';
import { isNearMiss } from '../core/match/near-miss';
import { valueAt } from './edit/at-path';
import type { Path, Problem } from './problem';

type Issue = z.core.$ZodIssue;

function closestTo(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return (
    candidates.find((candidate) => candidate.toLowerCase() === lower) ??
    candidates.find((candidate) => isNearMiss(lower, candidate.toLowerCase()))
  );
}

/** Returns the keys that the schema allows where there's an unknown one, from {@link messageOf}. */
function keysAllowed(issue: Issue): readonly string[] {
  return issue.code === 'unrecognized_keys' ? issue.message.split(' ') : [];
}

/** Returns an issue's message: for an unknown key, the allowed ones; undefined for zod's own. */
function messageOf({ code, inst }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'unrecognized_keys' || !(inst instanceof z.ZodObject)) return undefined;
  return Object.keys(inst.shape).join(' ');
}

function fixUnknownKey(key: string, allowed: readonly string[]): string {
  const meant = closestTo(key, allowed);
  const start = meant ? `Did you mean "${meant}"?` : `Remove "${key}" or correct it.`;
  return `${start} Allowed keys: ${allowed.join(', ')}.`;
}

function explain(issue: Issue, value: unknown): [string, string] {
  const key = String(issue.path[issue.path.length - 1] ?? 'this');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [first = ''] = issue.keys;
      const verb = issue.keys.length === 1 ? 'isn’t' : 'aren’t';
      return [
        `"${issue.keys.join('", "')}" ${verb} recognized here.`,
        fixUnknownKey(first, keysAllowed(issue)),
      ];
    }
    case 'invalid_type':
      return value === undefined
        ? [`"${key}" is missing.`, `Add "${key}": ${exampleOf(issue.expected)}.`]
        : [
            `"${key}" is ${describeValue(value)}, but it should be ${describeType(issue.expected)}.`,
            `Use ${describeType(issue.expected)} here.`,
          ];
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (value === undefined)
        return [`"${key}" is missing.`, `Add it with one of these values: ${options.join(', ')}.`];
      const meant = typeof value === 'string' ? closestTo(value, options) : undefined;
      const hint = meant ? `Did you mean "${meant}"? ` : '';
      return [
        `"${key}" is ${describeValue(value)}, which isn’t an allowed value.`,
        `${hint}Use one of: ${options.join(', ')}.`,
      ];
    }
    default:
      return value === undefined
        ? [`"${key}" is missing.`, sentence(issue.message)]
        : [`"${key}" isn’t valid: ${describeValue(value)}.`, sentence(issue.message)];
  }
}

/** Returns a text with a capital letter and a period. */
export function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return start.endsWith('.') ? start : `${start}.`;
}

function exampleOf(expected: string): string {
  const examples: Record<string, string> = { string: '"…"', object: '{ … }', array: '[ … ]' };
  return examples[expected] ?? expected;
}

function describeType(expected: string): string {
  const types: Record<string, string> = {
    string: 'text in quotation marks',
    object: 'a block in { }',
    record: 'a block in { }',
    array: 'a list in [ ]',
    boolean: 'true or false',
    number: 'a number',
  };
  return types[expected] ?? expected;
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'empty text';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Returns whether a missing key was only misspelled, which is reported as an unknown key. */
function isMisspelling({ path }: Issue, issues: readonly Issue[]): boolean {
  const parent = path.slice(0, -1).join('.');
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('.') === parent &&
      other.keys.some((word) => closestTo(word, keysAllowed(other)) === path.at(-1)),
  );
}

/** Checks a parsed file against a schema. What doesn't fit becomes problems with a fix for the writer. */
export function parseWith<Content>(
  schema: z.ZodType<Content>,
  file: string,
  value: unknown,
): { readonly content?: Content; readonly problems: readonly Problem[] } {
  const { data: content, error } = schema.safeParse(value, { error: messageOf });
  if (error === undefined) return { content, problems: [] };
  const issues = error.issues.filter((issue) => !isMisspelling(issue, error.issues));
  const problems = issues.map((issue): Problem => {
    const path = issue.path as Path;
    const [what, fix] = explain(issue, valueAt(value, path));
    return { rule: 'schema', file, path, what, fix };
  });
  return { problems };
}
