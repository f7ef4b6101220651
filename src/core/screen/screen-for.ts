import { COMPETITOR_FIELDS } from '../deal/competitor-fields';
import type { Deal, Reading } from '../deal/reading';
import { matchField } from './field-match';
import { generalCards, type Library } from './library';
import { type DealMemory, NO_NAME, stateKey } from './memory';
import { type Absence, pickedScreen } from './picked-card';
import { rivalsScreen } from './rivals-screen';
import type { Connection, PickedWhy, RivalsScreen, RivalTab, Screen } from './screen';

/**
 * Returns what the panel shows. Pure: the same input always gives the same screen.
 *
 * @param connection The active tab and the reading of its page.
 * @param memory What is remembered about this deal; empty for a new one.
 */
export function screenFor(connection: Connection, memory: DealMemory, library: Library): Screen {
  if (connection.kind !== 'live') return connection;
  const screen = screenForReading(connection.reading, memory, library);
  if (screen.kind !== 'rivals') return screen;
  const { persona } = memory;
  // A persona may have been removed from the pack since it was chosen.
  const isThere = persona !== undefined && library.personas.has(persona);
  return { ...screen, ...lastRead(screen.active, memory), ...(isThere && { persona }) };
}

/** Returns where the rep left off on this tab of this deal. */
function lastRead(
  active: RivalTab,
  memory: DealMemory,
): Pick<RivalsScreen, 'place' | 'open' | 'copied'> {
  if (active.kind !== 'card') return {};
  const place = memory.places?.[active.key];
  const open = memory.open?.[active.card.id] ?? [];
  const copied = memory.copied?.[active.card.id];
  return {
    ...(place !== undefined && { place }),
    ...(open.length > 0 && { open }),
    ...(copied && { copied }),
  };
}

function screenForReading(reading: Reading, memory: DealMemory, library: Library): Screen {
  const absent = (absence: Absence, because: PickedWhy['because']): Screen =>
    pickedScreen(absence, { because }, memory, library) ?? absence;
  switch (reading.kind) {
    case 'not-a-deal':
    case 'loading':
      return reading;
    case 'unidentified': {
      if (reading.sources === undefined) return { kind: 'connecting' };
      const sources = reading.sources.map((source) => matchField(source, library));
      return { ...reading, sources };
    }
    case 'not-on-page':
      return absent(missing(reading.deal, library), 'not-on-page');
    case 'empty': {
      const { deal, field } = reading;
      const offered = generalCards(['no-decision', 'any-competitor'], library);
      const nobody = { deal, field, offers: [], generalCards: offered, pickKey: NO_NAME };
      return absent({ kind: 'field-empty', ...nobody }, 'empty');
    }
    case 'no-permission':
      return absent({ ...reading, pickKey: NO_NAME }, 'no-permission');
    case 'ambiguous': {
      const texts = reading.sources.flatMap(({ values }) => values);
      const sources = reading.sources.map((source) => matchField(source, library));
      const pickKey = stateKey('ambiguous', texts);
      return absent({ ...reading, sources, pickKey }, 'ambiguous');
    }
    case 'doubtful': {
      const suggestions = matchField(reading, library).cards;
      const pickKey = stateKey('doubtful', reading.values);
      return absent({ ...reading, suggestions, pickKey }, 'doubtful');
    }
    case 'editing': {
      const { deal, field, saved } = reading;
      if (saved) return rivalsScreen({ deal, ...saved, staleReason: 'editing' }, memory, library);
      return absent({ kind: 'editing', deal, field, pickKey: stateKey('editing') }, 'editing');
    }
    case 'out-of-sight': {
      const { deal, saved } = reading;
      return rivalsScreen({ deal, ...saved, staleReason: 'out-of-sight' }, memory, library);
    }
    case 'named':
      return rivalsScreen(reading, memory, library);
  }
}

function missing(deal: Deal, { fields }: Library): Absence {
  const configured = fields[deal.record.vendor];
  const isConfigured = configured.length > 0;
  const lookedFor = isConfigured ? configured : COMPETITOR_FIELDS;
  return { kind: 'field-missing', deal, lookedFor, isConfigured, pickKey: NO_NAME };
}
