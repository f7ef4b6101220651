import { type RuleName, severityOf } from './rules/rule-names';

/** Where in a file, as keys and positions: `['wedges', 'items', 0, 'attack']`. */
export type Path = readonly (string | number)[];

/** Something wrong with a content file, told so that a writer can mend it. */
export interface Problem {
  /** The rule that the file breaks. It says whether the build stops. */
  readonly rule: RuleName;
  /** The file's path from the project's root. */
  readonly file: string;
  readonly path: Path;
  /** The line in the file's text, counted from 1; absent where only the content is known. */
  readonly line?: number;
  /** What is wrong, in the writer's terms. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

/** Whether the problem stops a build. */
export function isError({ rule }: Problem): boolean {
  return severityOf(rule) === 'error';
}

/** A place in a file as a person reads it: `wedges → items → #1 → attack`. */
export function placeOf(path: Path): string {
  return path.length === 0
    ? 'the whole file'
    : path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step)).join(' → ');
}

/** One problem as text: file and line, then four short lines. */
export function describeProblem(problem: Problem): string {
  const { rule, file, path, line, what, mend } = problem;
  return [
    line === undefined ? file : `${file}:${line}`,
    `  where: ${placeOf(path)}`,
    `  what:  ${what}`,
    `  mend:  ${mend}`,
    `  rule:  ${rule} (${severityOf(rule)})`,
  ].join('\n');
}

/** "1 problem", "2 problems". */
export function countOf(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}

/** Content that cannot be built. The message lists every problem that stops it. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    const described = problems.map(describeProblem).join('\n\n');
    super(`The content has ${countOf(problems.length, 'problem')}.\n\n${described}`);
  }
}
