import type { Reading } from '../deal/reading';
import { matchRivals } from '../match/match';
import type { NameIndex } from '../match/name-index';
import { isolate } from '../text/direction';

/** What the toolbar button says while the panel is closed. */
export interface Badge {
  /** How many cards the open deal has: "2". */
  readonly text: string;
  /** The tooltip, with the cards' names. */
  readonly title: string;
}

/** A tooltip with more names than this is read by nobody. */
const MAX_NAMES = 5;

/**
 * The badge for what a page says, or nothing where no card is sure. What cannot be trusted or names
 * nobody that has a card is left to the panel, which has the room to say so.
 *
 * @param cardNames The cards' names by their ids.
 */
export function badgeFor(
  reading: Reading,
  names: NameIndex,
  cardNames: ReadonlyMap<string, string>,
): Badge | undefined {
  if (reading.kind !== 'named') return undefined;
  const cards = matchRivals(reading.values, names).flatMap((rival) =>
    rival.kind === 'known' ? (cardNames.get(rival.cardId) ?? []) : [],
  );
  if (cards.length === 0) return undefined;
  const shown = cards.slice(0, MAX_NAMES).map(isolate).join(', ');
  const further = cards.length > MAX_NAMES ? ` and ${cards.length - MAX_NAMES} more` : '';
  return { text: String(cards.length), title: `${shown}${further} – open Ringside` };
}
