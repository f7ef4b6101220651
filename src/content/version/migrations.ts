/** A file as it was parsed, before anything is known of it. */
export type RawCard = Readonly<Record<string, unknown>>;

/** The way from one version of the card format to the next. */
export interface Migration {
  /** The version that it reads; it gives the one after. */
  readonly from: number;
  /** What it changes, for the writer. */
  readonly what: string;
  migrate(card: RawCard): RawCard;
}

/** The version that this build reads and writes. */
export const CURRENT_VERSION = 1;

/**
 * Every step from the oldest version on, in order. A new version adds its step here, and nothing is
 * taken away: a key that is renamed or removed is carried over by the step to the version without it.
 */
export const MIGRATIONS: readonly Migration[] = [
  {
    from: 0,
    what: 'Cards had no version at first; otherwise they were laid out as in version 1.',
    migrate: (card) => card,
  },
];
