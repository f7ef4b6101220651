import type { CardFile, PackFile } from '../../content/card-schema';
import { isError, type Problem, placeOf } from '../../content/problem';
import { checkCards } from '../../content/rules/check-cards';
import { reasonOf } from '../../content/rules/registry';
import type { Finding } from './reading';

/** Tells in which line of the chosen file something stands, counted from 1. */
export type LineOf = (path: Problem['path']) => number | undefined;

/** A problem as it is shown to whoever chose the file. */
export function findingOf(problem: Problem, lineOf: LineOf): Finding {
  const { rule, path, what, mend } = problem;
  const line = lineOf(path);
  const place = placeOf(path);
  const where = line === undefined ? place : `line ${line} of the file, ${place}`;
  return { rule, reason: reasonOf(rule), where, what, mend, isError: isError(problem) };
}

/** What the rules of the build say of one card. Whether other cards have its names is asked elsewhere. */
export function findingsOf(
  card: CardFile,
  { pack, today }: { readonly pack: PackFile; readonly today: string },
  lineOf: LineOf,
): readonly Finding[] {
  // Under the name that it is exported by.
  const named = { file: `${card.id}.json`, card };
  return checkCards([named], { pack, today }).map((problem) => findingOf(problem, lineOf));
}
