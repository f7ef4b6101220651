import { type Reading, recordOf } from '../deal/reading';
import { recordKey } from '../deal/record';
import type { Library } from './library';
import { type Connection, dealOf, type Screen } from './screen';

/** The rep browses cards, whatever the tab shows. Ends when the panel closes; no deal remembers it. */
export interface Browsing {
  /** The open card. If absent, all cards are listed. */
  readonly cardId?: string;
}

function textsOf(reading: Reading): readonly string[] {
  if ('values' in reading) return reading.values;
  if ('sources' in reading) return (reading.sources ?? []).flatMap(({ values }) => values);
  return 'saved' in reading ? (reading.saved?.values ?? []) : [];
}

/**
 * Returns a key for what the tab shows. A new key (another tab, deal, or rival) closes the browsed card, so
 * that nobody mistakes it for the deal's card.
 */
export function contentKey(connection: Connection): string {
  if (connection.kind !== 'live') return connection.kind;
  const { reading } = connection;
  const record = recordOf(reading);
  const about = reading.kind === 'unidentified' ? reading.name : record && recordKey(record);
  return JSON.stringify([reading.kind, about, textsOf(reading)]);
}

/**
 * Returns the screen for a browsed card or for the list of all cards.
 *
 * @param persona The persona chosen while browsing. Ignored if the pack doesn't have it.
 * @param behind The screen to which the rep returns.
 */
export function browsingScreen(
  { cardId }: Browsing,
  persona: string | undefined,
  behind: Screen,
  library: Library,
): Screen {
  const card = cardId === undefined ? undefined : library.cards.get(cardId);
  const openDeal = dealOf(behind);
  return {
    kind: 'browsing',
    ...(card && { card }),
    ...(openDeal && { openDeal }),
    ...(persona !== undefined && library.personas.has(persona) && { persona }),
  };
}
