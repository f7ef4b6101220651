import { type Reading, recordOf } from '../deal/reading';
import { recordKey } from '../deal/record';
import type { Library } from './library';
import { type Connection, dealOf, type Screen } from './screen';

/** A look at the cards beside what the tab says. Lives with the panel; no deal remembers it. */
export interface Browsing {
  /** The card that is open; all of them are listed where none is. */
  readonly cardId?: string;
}

function textsOf(reading: Reading): readonly string[] {
  if ('values' in reading) return reading.values;
  if ('sources' in reading) return (reading.sources ?? []).flatMap(({ values }) => values);
  return 'saved' in reading ? (reading.saved?.values ?? []) : [];
}

/**
 * What the tab says, as one text. A browsed card stays for as long as this does: another tab,
 * another deal or another rival in the field ends it, so that nobody takes it for the deal's.
 */
export function sayingOf(connection: Connection): string {
  if (connection.kind !== 'live') return connection.kind;
  const { reading } = connection;
  const record = recordOf(reading);
  const about = reading.kind === 'unidentified' ? reading.name : record && recordKey(record);
  return JSON.stringify([reading.kind, about, textsOf(reading)]);
}

/**
 * The screen of a browsed card, or of the list of all.
 *
 * @param persona Chosen while browsing; ignored where the pack does not know it.
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
