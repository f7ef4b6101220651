import type { z } from 'zod';
import { isNearMiss } from '../core/match/near-miss';
import type { Problem } from './problem';

type Issue = z.core.$ZodIssue;

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}

function closestTo(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return (
    candidates.find((candidate) => candidate.toLowerCase() === lower) ??
    candidates.find((candidate) => isNearMiss(lower, candidate.toLowerCase()))
  );
}

function fixUnknownKey(key: string, allowed: readonly string[]): string {
  const meant = closestTo(key, allowed);
  const list = allowed.length > 0 ? ` Allowed keys: ${allowed.join(', ')}.` : '';
  return meant ? `Did you mean "${meant}"?${list}` : `Remove "${key}" or correct it.${list}`;
}

function explain(issue: Issue, value: unknown, allowed: readonly string[]): [string, string] {
  const key = String(issue.path[issue.path.length - 1] ?? 'this');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [first = ''] = issue.keys;
      const verb = issue.keys.length === 1 ? 'isn’t' : 'aren’t';
      return [
        `"${issue.keys.join('", "')}" ${verb} recognized here.`,
        fixUnknownKey(first, allowed),
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
function isMisspelling(
  issue: Issue,
  issues: readonly Issue[],
  allowedAt: (path: readonly PropertyKey[]) => readonly string[],
): boolean {
  const parent = issue.path.slice(0, -1);
  const key = issue.path[issue.path.length - 1];
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('.') === parent.join('.') &&
      other.keys.some((word) => closestTo(word, allowedAt(other.path)) === key),
  );
}

/**
 * Turns the issues that the schema found into problems with a fix for the writer.
 *
 * @param allowedAt Returns the keys that the schema allows at a path, for "Did you mean …?".
 */
export function explainIssues(
  file: string,
  content: unknown,
  issues: readonly Issue[],
  allowedAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly Problem[] {
  return issues
    .filter((issue) => !isMisspelling(issue, issues, allowedAt))
    .map((issue) => {
      const [what, fix] = explain(issue, valueAt(content, issue.path), allowedAt(issue.path));
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      return { rule: 'schema' as const, file, path, what, fix };
    });
}
