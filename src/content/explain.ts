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

function nearest(word: string, candidates: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return (
    candidates.find((candidate) => candidate.toLowerCase() === lower) ??
    candidates.find((candidate) => isNearMiss(lower, candidate.toLowerCase()))
  );
}

function mendUnknownKey(key: string, allowed: readonly string[]): string {
  const meant = nearest(key, allowed);
  const list = allowed.length > 0 ? ` It may hold: ${allowed.join(', ')}.` : '';
  return meant ? `Did you mean "${meant}"?${list}` : `Remove "${key}" or correct it.${list}`;
}

function explain(issue: Issue, value: unknown, allowed: readonly string[]): [string, string] {
  const key = String(issue.path[issue.path.length - 1] ?? 'this');
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [first = ''] = issue.keys;
      return [`"${issue.keys.join('", "')}" is not known here.`, mendUnknownKey(first, allowed)];
    }
    case 'invalid_type':
      return value === undefined
        ? [`"${key}" is missing.`, `Add "${key}": ${exampleOf(issue.expected)}.`]
        : [
            `"${key}" holds ${describeValue(value)}, where ${nounFor(issue.expected)} belongs.`,
            `Write ${nounFor(issue.expected)} here.`,
          ];
    case 'invalid_value': {
      const options = issue.values.map(String);
      if (value === undefined)
        return [`"${key}" is missing.`, `Add one of: ${options.join(', ')}.`];
      const meant = typeof value === 'string' ? nearest(value, options) : undefined;
      const hint = meant ? `Did you mean "${meant}"? ` : '';
      return [
        `"${key}" is ${describeValue(value)}, which is not one of its values.`,
        `${hint}Use one of: ${options.join(', ')}.`,
      ];
    }
    default:
      return value === undefined
        ? [`"${key}" is missing.`, sentence(issue.message)]
        : [`"${key}" is not right: ${describeValue(value)}.`, sentence(issue.message)];
  }
}

function sentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return start.endsWith('.') ? start : `${start}.`;
}

function exampleOf(expected: string): string {
  const examples: Record<string, string> = { string: '"…"', object: '{ … }', array: '[ … ]' };
  return examples[expected] ?? expected;
}

function nounFor(expected: string): string {
  const nouns: Record<string, string> = {
    string: 'text',
    object: 'block in { }',
    array: 'list in [ ]',
    boolean: 'true or false',
    number: 'number',
  };
  return nouns[expected] ?? expected;
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Whether a missing key is only the other half of a misspelt one, which is told already. */
function isMisspelling(
  issue: Issue,
  issues: readonly Issue[],
  allowedAt: (path: readonly PropertyKey[]) => readonly string[],
): boolean {
  const place = issue.path.slice(0, -1);
  const key = issue.path[issue.path.length - 1];
  return issues.some(
    (other) =>
      other.code === 'unrecognized_keys' &&
      other.path.join('.') === place.join('.') &&
      other.keys.some((word) => nearest(word, allowedAt(other.path)) === key),
  );
}

/**
 * Turns what the schema found into problems a writer can act on.
 *
 * @param allowedAt The keys that the schema knows at a path, for "did you mean".
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
      const [what, mend] = explain(issue, valueAt(content, issue.path), allowedAt(issue.path));
      const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
      return { rule: 'schema' as const, file, path, what, mend };
    });
}
