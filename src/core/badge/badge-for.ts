import type { Reading } from '../deal/reading';
import { matchRivals } from '../match/match';
import type { NameIndex } from '../match/name-index';
import { isolate } from '../text/direction';

/** What the toolbar button shows while the panel is closed. */
export interface Badge {
  /** The number of cards for the open deal: "2". */
  readonly text: string;
  /** The tooltip, with the cards' names. */
  readonly title: string;
}

/** Nobody reads a tooltip with more names than this. */
const MAX_NAMES = 5;

/**
 * Returns the badge for a reading, or undefined unless a field surely names a rival with a card. The panel
 * has more room to explain any other state.
 *
 * @param cardNames The cards' names by id.
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
  const more = cards.length > MAX_NAMES ? `, and ${cards.length - MAX_NAMES} more` : '';
  return { text: String(cards.length), title: `Open Ringside: ${shown}${more}` };
}
