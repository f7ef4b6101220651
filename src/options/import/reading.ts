import type { CardFile, PackFile } from '../../content/card-schema';
import type { ImportReport } from '../../content/import/import-markdown';
import { isError, type Problem, placeOf } from '../../content/problem';
import { checkCards } from '../../content/rules/check-cards';
import { reasonOf } from '../../content/rules/registry';
import type { RuleName } from '../../content/rules/rule-names';
import type { Card } from '../../core/card/card';
import type { CardJson } from '../../storage/custom-cards/stored-card';

/** What reading a file needs besides its bytes. */
export interface SourceOptions {
  readonly pack: PackFile;
  /** The competitor's name, if somebody has entered it. */
  readonly rival?: string | undefined;
  readonly today: string;
  /** The files of the cards saved on this device, which a file can update. */
  readonly existing: readonly CardJson[];
}

/** Something in a file that somebody should look at. */
export interface Finding {
  readonly rule: RuleName;
  /** Why that rule cares. */
  readonly reason: string;
  /** Where: a line of the file, or a path of keys. Absent where the whole file is meant. */
  readonly where?: string;
  readonly what: string;
  readonly mend: string;
  /** Whether a build would stop at it. */
  readonly isError: boolean;
}

/** A card that was made of a file and is not kept yet. */
export interface ReadyCard {
  readonly file: CardJson;
  readonly card: Card;
  /** Absent for a card that came as JSON: there is nothing to make of it. */
  readonly report?: ImportReport;
  readonly findings: readonly Finding[];
}

/**
 * How the reading of one file ended.
 * - `cards`: one card for each rival in it
 * - `refused`: it holds no card, for a reason
 * - `no-rival`: it is a card, and does not say about whom
 * - `broken`: it is meant to be a card, and these findings stand against it
 */
export type FileReading = { readonly name: string } & (
  | { readonly kind: 'cards'; readonly cards: readonly ReadyCard[] }
  | { readonly kind: 'refused' | 'no-rival'; readonly what: string; readonly mend: string }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] }
);

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
