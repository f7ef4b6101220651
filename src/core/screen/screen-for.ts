import type { Battlecard } from '../card/battlecard';
import { COMPETITOR_FIELDS } from '../deal/competitor-fields';
import type { Deal, FieldSource, FieldValues, Reading } from '../deal/reading';
import { matchRivals, type NameIndex } from '../match/match';
import type { Rival } from '../match/rival';
import type { Connection } from './connection';
import { type DealMemory, NO_NAME, nameKey, stateKey } from './memory';
import type { RivalTab, Screen, Why } from './screen';

/** All that a decision needs: the bundled cards, how to find one by name, and the personas. */
export interface Library {
  readonly cards: ReadonlyMap<string, Battlecard>;
  readonly names: NameIndex;
  readonly personas: ReadonlySet<string>;
}

type RivalsScreen = Extract<Screen, { kind: 'rivals' }>;
type Absence = Extract<Screen, { pickKey: string }>;
type PickReason = Extract<Why, { kind: 'picked' }>['because'];

/**
 * Decides what the panel shows. Pure: the same facts always give the same screen.
 *
 * @param connection The tab beside the panel and what its page says.
 * @param memory What is remembered of this deal; empty for a deal never seen.
 */
export function screenFor(connection: Connection, memory: DealMemory, library: Library): Screen {
  if (connection.kind !== 'live') return connection;
  const screen = screenForReading(connection.reading, memory, library);
  const { persona } = memory;
  // A persona may have left the pack since it was chosen.
  return screen.kind === 'rivals' && persona !== undefined && library.personas.has(persona)
    ? { ...screen, persona }
    : screen;
}

function screenForReading(reading: Reading, memory: DealMemory, library: Library): Screen {
  switch (reading.kind) {
    case 'not-a-deal':
    case 'loading':
      return reading;
    case 'not-on-page': {
      const { deal } = reading;
      const absence = {
        kind: 'field-missing',
        deal,
        lookedFor: COMPETITOR_FIELDS,
        pickKey: NO_NAME,
      } as const;
      return orPicked(absence, 'not-on-page', memory, library);
    }
    case 'empty': {
      const { deal, field } = reading;
      const absence = { kind: 'field-empty', deal, field, pickKey: NO_NAME } as const;
      return orPicked(absence, 'empty', memory, library);
    }
    case 'ambiguous': {
      const pickKey = stateKey(
        'ambiguous',
        reading.sources.flatMap(({ values }) => values),
      );
      return orPicked({ ...reading, pickKey }, 'ambiguous', memory, library);
    }
    case 'doubtful': {
      const pickKey = stateKey('doubtful', reading.values);
      const suggestions = matchRivals(reading.values, library.names).flatMap((rival) =>
        rival.kind === 'known' ? cardOf(rival.cardId, library) : [],
      );
      return orPicked({ ...reading, suggestions, pickKey }, 'doubtful', memory, library);
    }
    case 'editing': {
      const { deal, field, saved } = reading;
      if (saved) return named(deal, saved, 'editing', memory, library);
      const absence = { kind: 'editing', deal, field, pickKey: stateKey('editing') } as const;
      return orPicked(absence, 'editing', memory, library);
    }
    case 'out-of-sight':
      return named(reading.deal, reading.saved, 'out-of-sight', memory, library);
    case 'named':
      return named(reading.deal, reading, undefined, memory, library);
  }
}

function cardOf(id: string, library: Library): Battlecard {
  const card = library.cards.get(id);
  if (card === undefined) throw new Error(`No card "${id}" for a name in the index`);
  return card;
}

function named(
  deal: Deal,
  { field, values }: FieldValues,
  held: RivalsScreen['held'],
  memory: DealMemory,
  library: Library,
): Screen {
  const rivals = matchRivals(values, library.names);
  const tabs = rivals.map((rival) => tabFor(rival, field, memory, library));
  const [first] = tabs;
  if (first === undefined) {
    const placeholder = values.join('; ');
    const absence = { kind: 'field-empty', deal, field, placeholder, pickKey: NO_NAME } as const;
    return orPicked(absence, 'placeholder', memory, library);
  }
  const active =
    tabs.find((tab) => tab.key === memory.rival) ??
    tabs.find((tab) => tab.kind === 'card') ??
    first;
  return { kind: 'rivals', deal, field, ...(held && { held }), tabs, active };
}

function tabFor(rival: Rival, field: FieldSource, memory: DealMemory, library: Library): RivalTab {
  if (rival.kind === 'known') {
    const { cardId, kind: _, ...match } = rival;
    const card = cardOf(cardId, library);
    const why: Why = { kind: 'field', field, ...match };
    return { kind: 'card', key: `card: ${cardId}`, label: card.name, card, why };
  }
  const key = nameKey(rival.value);
  const picked = library.cards.get(memory.picks?.[key] ?? '');
  if (picked) {
    const why: Why = { kind: 'picked', because: 'unknown', value: rival.value };
    return { kind: 'card', key, label: picked.name, card: picked, why };
  }
  const suggestions = rival.suggestions.map((id) => cardOf(id, library));
  return { kind: 'unknown', key, label: rival.value, suggestions };
}

/** The card that was picked by hand for this state of the field; else the absence itself. */
function orPicked(
  absence: Absence,
  because: PickReason,
  memory: DealMemory,
  library: Library,
): Screen {
  const { deal, pickKey } = absence;
  const card = library.cards.get(memory.picks?.[pickKey] ?? '');
  if (card === undefined) return absence;
  const why: Why = { kind: 'picked', because };
  const tab: RivalTab = { kind: 'card', key: pickKey, label: card.name, card, why };
  return { kind: 'rivals', deal, tabs: [tab], active: tab };
}
