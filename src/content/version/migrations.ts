/** A file as parsed, before validation. */
export type RawCard = Readonly<Record<string, unknown>>;

/** The version that this build reads and writes. */
export const CURRENT_VERSION = 2;

/**
 * What each version changed, for the writer, from version 1 on. So far no key was renamed or removed, so an older
 * file only needs the new number. A version that does that has to move the value when a file is read.
 */
export const CHANGES: readonly string[] = [
  'The first cards had no version number; they use the version 1 format.',
  'Version 2 adds notices and rebuttals. Everything else stays as it was.',
];
