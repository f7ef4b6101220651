import type { Problem } from '../problem';

/** Collects what is wrong with a card in Markdown. */
export class ProblemList {
  readonly all: Problem[] = [];

  constructor(private readonly file: string) {}

  /** @param line The line in the file, counted from 1. */
  add(line: number, problem: Pick<Problem, 'what' | 'fix'>): void {
    this.all.push({ rule: 'schema', file: this.file, path: [], line, ...problem });
  }
}
