/** A file as parsed, before validation. */
export type RawCard = Readonly<Record<string, unknown>>;

/** Upgrades a card file from one format version to the next. */
export interface Migration {
  /** The version it reads; it returns the next one. */
  readonly from: number;
  /** What it changes, for the writer. */
  readonly what: string;
  migrate(card: RawCard): RawCard;
}

/** The version that this build reads and writes. */
export const CURRENT_VERSION = 2;

/**
 * Every migration from the oldest version on, in order. A new version adds one; none is ever removed.
 * The migration to a version that renames or removes a key moves its value.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 0,
    what: 'The first cards had no version number; they use the version 1 format.',
    migrate: (card) => card,
  },
  {
    from: 1,
    what: 'Version 2 adds notices and rebuttals. Everything else stays as it was.',
    migrate: (card) => card,
  },
];
