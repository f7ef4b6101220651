import { type RuleName, severityOf } from './rules/rule-names';

/** A location in a file, as keys and indexes: `['wedges', 'items', 0, 'attack']`. */
export type Path = readonly (string | number)[];

/** Something wrong with a content file, described so that a writer can fix it. */
export interface Problem {
  /** The rule that the file breaks; decides whether the build stops. */
  readonly rule: RuleName;
  /** The file's path from the project's root. */
  readonly file: string;
  readonly path: Path;
  /** The line in the file's text, counted from 1; absent if only the parsed content is known. */
  readonly line?: number;
  /** Whether it's a warning about a line that customers don't hear, which matters less. */
  readonly isInternal?: boolean;
  /** What is wrong, in the writer's terms. */
  readonly what: string;
  /** The same beside the line, which it needn't quote. */
  readonly brief?: string;
  /** How to fix it. */
  readonly fix: string;
}

/** Returns whether the problem stops a build. */
export function isError({ rule }: Problem): boolean {
  return severityOf(rule) === 'error';
}

/** Returns a location in a file for people: `wedges → items → #1 → attack`. */
export function placeOf(path: Path): string {
  return path.length === 0
    ? 'the whole file'
    : path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step)).join(' → ');
}

/** Returns a problem as text: file and line, then up to four short lines. */
export function describeProblem(problem: Problem): string {
  const { rule, file, path, line, what, fix } = problem;
  return [
    line === undefined ? file : `${file}:${line}`,
    ...(line !== undefined && path.length === 0 ? [] : [`  where: ${placeOf(path)}`]),
    `  what:  ${what}`,
    `  fix:   ${fix}`,
    `  rule:  ${rule} (${severityOf(rule)})`,
  ].join('\n');
}

/** Returns "1 problem" or "2 problems". */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** Thrown for content that can't be built. The message lists every error. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    const described = problems.map(describeProblem).join('\n\n');
    super(`The content has ${countOf(problems.length, 'problem')}.\n\n${described}`);
  }
}
