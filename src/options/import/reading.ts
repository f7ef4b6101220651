import type { PackFile } from '../../content/card-schema';
import type { ImportReport } from '../../content/import/import-markdown';
import type { RuleName } from '../../content/rules/rule-names';
import type { Battlecard } from '../../core/card/battlecard';
import type { CardJson } from '../../storage/own-cards/stored-card';

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
  readonly card: Battlecard;
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
