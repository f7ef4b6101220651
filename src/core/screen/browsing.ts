import { type Reading, recordOf } from '../deal/reading';
import { recordKey } from '../deal/record';
import type { Library } from './library';
import { type Connection, dealOf, type Screen } from './screen';

/** The rep browses cards independently of the tab. Lasts as long as the panel; not remembered for a deal. */
export interface Browsing {
  /** The open card; without one, all are listed. */
  readonly cardId?: string;
}

function textsOf(reading: Reading): readonly string[] {
  if ('values' in reading) return reading.values;
  if ('sources' in reading) return (reading.sources ?? []).flatMap(({ values }) => values);
  return 'saved' in reading ? (reading.saved?.values ?? []) : [];
}

/**
 * Returns a key of what the tab shows. A browsed card stays open while this stays the same: another tab,
 * deal, or rival closes it, so nobody takes it for the deal's card.
 */
export function contentKey(connection: Connection): string {
  if (connection.kind !== 'live') return connection.kind;
  const { reading } = connection;
  const record = recordOf(reading);
  const about = reading.kind === 'unidentified' ? reading.name : record && recordKey(record);
  return JSON.stringify([reading.kind, about, textsOf(reading)]);
}

/**
 * Returns the screen of a browsed card, or of the list of all cards.
 *
 * @param persona Chosen while browsing; ignored if the pack doesn't have it.
 * @param behind What is on screen when the rep goes back.
 */
export function browsingScreen(
  { cardId }: Browsing,
  persona: string | undefined,
  behind: Screen,
  library: Library,
): Screen {
  const card = cardId === undefined ? undefined : library.cards.get(cardId);
  const beside = dealOf(behind);
  return {
    kind: 'browsing',
    ...(card && { card }),
    ...(beside && { beside }),
    ...(persona !== undefined && library.personas.has(persona) && { persona }),
  };
}
