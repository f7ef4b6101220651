import type { CardFile, PackFile } from '../card-schema';

/** A file of a writer, as it was chosen or dropped. */
export interface MarkdownFile {
  /** Its name or path, as the user knows it. */
  readonly name: string;
  readonly text: string;
}

export interface ImportOptions {
  /** Our company's or product's name. */
  readonly us: string;
  /** The rival's name where the user gives it; otherwise it is found in the file. */
  readonly rival?: string | undefined;
  /** Persona headings are held against its personas. */
  readonly pack: PackFile;
  /** The day of the import, YYYY-MM-DD. */
  readonly today: string;
  /** Cards that may be updated, found by id, name or alias. */
  readonly existing: readonly CardFile[];
}

export type ImportResult =
  | { readonly kind: 'imported'; readonly cards: readonly ImportedCard[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface ImportedCard {
  readonly card: CardFile;
  readonly report: ImportReport;
}

/** Why nothing was made of a file. */
export interface Refusal {
  readonly file: string;
  readonly reason:
    | 'too-large'
    | 'too-deep'
    | 'empty'
    | 'not-text'
    | 'index-page'
    | 'template'
    | 'no-battlecard'
    | 'no-rival';
  /** What was found, in the writer's terms. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
}

/** What became of one line of the source. */
export interface Became {
  /** The id of the line on the card. */
  readonly id: string;
  /** Where it stands in the source, from 1. */
  readonly line: number;
  /** The writer's heading above it. */
  readonly heading: string;
  /** The place it has on the card, as `wedges → attack`. */
  readonly role: string;
  readonly text: string;
  /** Why the place is a guess. Absent where it is sure. */
  readonly doubt?: string;
}

/** What of the source is not on the card, by name. */
export interface Dropped {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What became of the lines of the card that was there before. Ids, but for what is gone. */
export interface CardUpdate {
  readonly kept: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly { readonly id: string; readonly text: string }[];
}

export interface ImportReport {
  readonly file: string;
  /** One for each line of the card, in the order of the source. */
  readonly became: readonly Became[];
  readonly dropped: readonly Dropped[];
  /** How many of the source's words are on the card; what was dropped by name does not count. */
  readonly kept: { readonly words: number; readonly of: number };
  readonly update?: CardUpdate;
}
