import type { CardFile, LineEntry, PackFile } from '../card-schema';
import type { Role } from './vocabulary';

/** A file of a writer, as it was chosen or dropped. */
export interface MarkdownFile {
  /** Its name or path, as the user knows it. */
  readonly name: string;
  readonly text: string;
}

/**
 * Where a name was found that may be a rival's. `name`: the title is only this name. `table`: only in a table, in
 * a file about somebody else.
 */
export type Evidence =
  | 'property'
  | 'title'
  | 'sections'
  | 'columns'
  | 'rows'
  | 'table'
  | 'known'
  | 'file-name'
  | 'name';

/** Somebody whom a file may be about. */
export interface FoundRival {
  readonly name: string;
  /** Other names that the file gives: in brackets, after a slash, after "formerly". */
  readonly aliases: readonly string[];
  /** Shorter or longer forms of the name in headings and columns. They don't become aliases. */
  readonly forms: readonly string[];
  readonly evidence: Evidence;
  /** Where it was found first, from 1. */
  readonly line: number;
}

export interface SurveyOptions {
  /** Our names. The first is the one that the card shows. */
  readonly us: readonly string[];
  readonly pack: PackFile;
  /** The cards that are there, whose names are looked for. */
  readonly existing: readonly CardFile[];
  /** Reads a file although it looks like a template, an index, or no battlecard. */
  readonly insist?: boolean;
}

/** Who a file is about, to be confirmed before cards are made of it. */
export type SurveyResult =
  | {
      readonly kind: 'surveyed';
      readonly rivals: readonly FoundRival[];
      /** Our names in the file: those that were given and are mentioned, else those it seems to use. */
      readonly us: readonly string[];
      /** Whether a name of ours that was given is in the file. */
      readonly hasUs: boolean;
    }
  | Refused;

/** A rival that somebody has confirmed. */
export interface ConfirmedRival {
  /** The name for the card. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** The names by which the file calls it. */
  readonly inFile: readonly string[];
}

export interface ImportOptions extends SurveyOptions {
  readonly rivals: readonly ConfirmedRival[];
  /** The day of the import, YYYY-MM-DD. */
  readonly today: string;
  /** What sections are for, by the lines of their headings, where somebody has changed it. */
  readonly roles?: ReadonlyMap<number, SectionRole>;
}

/** What a section can be taken for. `more`: kept whole under its heading; `internal`: the same, never to be said. */
export type SectionRole = Role | 'more' | 'internal';

export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
}

export type ImportResult =
  | { readonly kind: 'imported'; readonly cards: readonly ImportedCard[] }
  | Refused;

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
    | 'no-rival';
  /** What was found, in the writer's terms. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
  /** Whether the file can be imported all the same, with `insist`. */
  readonly canInsist?: true;
}

/** What became of one line of the source. */
export interface Became {
  /** The id of the line on the card. */
  readonly id: string;
  /** Where it is in the source, from 1. */
  readonly line: number;
  /** The writer's heading above it. */
  readonly heading: string;
  /** The place that it has on the card, as `wedges → attack`. */
  readonly role: string;
  readonly text: string;
  readonly use: LineEntry['use'];
  /** It's internal, but looks as if it could be said. */
  readonly maybeSaid?: true;
  /** Why the place is a guess. Absent where it is sure. */
  readonly doubt?: string;
}

/** What a section of the file was taken for. */
export interface SectionReport {
  /** The line of its heading, from 1: the key of `roles`. */
  readonly line: number;
  readonly heading: string;
  readonly takenFor: SectionRole;
  /** Whether its heading or its form said so. Otherwise, it's kept whole under `more`. */
  readonly isUnderstood: boolean;
}

/** What of the source isn't on the card, by name. */
export interface Dropped {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** What of the source is about somebody else. */
export interface SetAside {
  readonly line: number;
  readonly text: string;
  readonly about: string;
  /** Of a column: how many cells with text it has. */
  readonly cells?: number;
  /** Whether that rival is confirmed, so that the text is on another card. */
  readonly isConfirmed: boolean;
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
  readonly sections: readonly SectionReport[];
  /** One for each line of the card, in the order of the source. */
  readonly became: readonly Became[];
  readonly dropped: readonly Dropped[];
  readonly setAside: readonly SetAside[];
  /** How many embedded images were left out. */
  readonly images: number;
  /** How many of the source's words are on the card; what was dropped or set aside doesn't count. */
  readonly kept: { readonly words: number; readonly of: number };
  readonly update?: CardUpdate;
}
