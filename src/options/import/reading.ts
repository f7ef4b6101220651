import type { CardFile, PackFile } from '../../content/card-schema';
import type { CardPlace, EntryKey } from '../../content/edit/place-name';
import type {
  ConfirmedRival,
  FoundRival,
  ImportReport,
  SectionRole,
} from '../../content/import/import-markdown';
import { isError, type Path, type Problem, placeOf } from '../../content/problem';
import type { RuleName } from '../../content/rules/rule-names';
import type { Card } from '../../core/card/card';
import type { CardJson } from '../../storage/custom-cards/stored-card';
import * as words from './words';

/** What a user has confirmed about a file. */
export interface Confirmed {
  /** Our names in the file. */
  readonly us: readonly string[];
  readonly rivals: readonly ConfirmedRival[];
}

/** What reading a file needs besides its bytes. */
export interface SourceOptions {
  readonly pack: PackFile;
  /** Absent until the user has seen who the file is about. */
  readonly confirmed?: Confirmed | undefined;
  /** What the user has changed sections to, by the lines of their headings. */
  readonly roles?: ReadonlyMap<number, SectionRole> | undefined;
  /** Imports a file although it looks like a template, an index, or no battlecard. */
  readonly insist?: boolean;
  readonly today: string;
  /** The files of the cards saved on this device, which a file can update. */
  readonly existing: readonly CardJson[];
}

/** A problem in a file, as shown to the user. */
export interface Finding {
  readonly rule: RuleName;
  /** Where it is: on the card as reps see it, or in a file that isn't a card. Absent beside the place itself. */
  readonly where?: string;
  /** The line or text to edit, if it's on a card. */
  readonly entry?: EntryKey;
  readonly what: string;
  /** The same beside the line, which it needn't quote. */
  readonly brief?: string | undefined;
  readonly fix: string;
  /** Whether it would stop a build. */
  readonly isError: boolean;
}

/** A card that was read from a file and isn't saved yet. */
export interface ReadyCard {
  readonly file: CardFile;
  readonly card: Card;
  /** Absent for a JSON file, which isn't converted. */
  readonly report?: ImportReport;
}

/**
 * The result of reading one file.
 * - `cards`: one card for each competitor in it
 * - `found`: who it seems to be about, for the user to confirm
 * - `refused`: it can't be imported, or only if the user insists
 * - `broken`: it's a JSON card with errors
 */
export type FileReading = { readonly name: string } & (
  | { readonly kind: 'cards'; readonly cards: readonly ReadyCard[] }
  | {
      readonly kind: 'found';
      readonly us: readonly string[];
      readonly rivals: readonly FoundRival[];
    }
  | {
      readonly kind: 'refused';
      readonly what: string;
      readonly fix: string;
      readonly canInsist?: boolean;
    }
  | { readonly kind: 'broken'; readonly findings: readonly Finding[] }
);

/** Returns the line of a path in the chosen file, counted from 1. */
export type LineOf = (path: Problem['path']) => number | undefined;

/** Returns a problem as it is shown to the user. Without places on a card, it names the keys of the file. */
export function findingOf(
  problem: Problem,
  lineOf: LineOf,
  placeOn: (path: Path) => CardPlace = (given) => ({ name: placeOf(given) }),
): Finding {
  const { rule, path, what, brief, fix } = problem;
  const line = lineOf(path);
  const { name, ...place } = placeOn(path);
  const at = line !== undefined && path.length === 0 ? words.line(line) : undefined;
  const where = at ?? (line === undefined ? name : words.lineAndLocation(line, name));
  return { rule, where, ...place, what, brief, fix, isError: isError(problem) };
}
