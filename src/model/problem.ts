/** Something wrong with a content file, told so that a writer can mend it. */
export interface Problem {
  /** The file's path from the project's root. */
  readonly file: string;
  /** Where in the file, as keys and positions: `['wedges', 'items', 0, 'attack']`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in the writer's terms. */
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

/** A place in a file as a person reads it: `wedges → items → 1st → attack`. */
export function placeOf(path: readonly (string | number)[]): string {
  return path.length === 0
    ? 'the whole file'
    : path.map((step) => (typeof step === 'number' ? `#${step + 1}` : step)).join(' → ');
}

/** One problem as text of three short lines. */
export function describeProblem({ file, path, what, mend }: Problem): string {
  return `${file}\n  where: ${placeOf(path)}\n  what:  ${what}\n  mend:  ${mend}`;
}

/** Content that cannot be built. The message lists every problem. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`The content has ${count}.\n\n${problems.map(describeProblem).join('\n\n')}`);
  }
}
