import type { CopyOutcome } from '../../ui/clipboard';

/** Long enough to be seen, short enough not to be taken for a state of the line. */
const SHOWN_MS: Readonly<Record<CopyOutcome, number>> = { copied: 1800, refused: 12_000 };

/** More for each thing that has to be read besides "Copied". */
const READ_MS = 900;

/** What is copied is wanted at once, and the confirmation lies over the head. */
const LONGEST_MS = 3000;

/**
 * How long it is shown how a copy ended, in ms.
 *
 * @param things How much there is to read besides.
 */
export function shownFor(outcome: CopyOutcome, things: number): number {
  const shown = SHOWN_MS[outcome];
  return outcome === 'copied' ? Math.min(shown + things * READ_MS, LONGEST_MS) : shown;
}
