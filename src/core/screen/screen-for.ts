import type { Battlecard } from '../card/battlecard';
import type { Deal, FieldValues, Reading } from '../deal/reading';
import { matchRivals, type NameIndex } from '../match/match';
import type { Rival } from '../match/rival';
import type { Connection } from './connection';
import { type DealMemory, fieldKey, NO_NAME } from './memory';
import type { RivalTab, Screen, Why } from './screen';

/** All that a decision needs: the bundled cards and how to find one by name. */
export interface Library {
  readonly cards: ReadonlyMap<string, Battlecard>;
  readonly names: NameIndex;
}

type PickReason = Extract<Why, { kind: 'picked' }>['because'];

/**
 * Decides what the panel shows. Pure: the same facts always give the same screen.
 *
 * @param connection The tab beside the panel and what its page says.
 * @param memory What is remembered of this deal; empty for a deal never seen.
 */
export function screenFor(connection: Connection, memory: DealMemory, library: Library): Screen {
  return connection.kind === 'live'
    ? screenForReading(connection.reading, memory, library)
    : connection;
}

function screenForReading(reading: Reading, memory: DealMemory, library: Library): Screen {
  switch (reading.kind) {
    case 'not-a-deal':
    case 'loading':
      return reading;
    case 'not-on-page':
      return (
        pickedScreen(reading.deal, 'not-on-page', memory, library) ?? {
          kind: 'field-missing',
          deal: reading.deal,
          lookedFor: reading.lookedFor,
        }
      );
    case 'empty':
      return (
        pickedScreen(reading.deal, 'empty', memory, library) ?? {
          kind: 'field-empty',
          deal: reading.deal,
          field: reading.field,
        }
      );
    case 'ambiguous':
      return pickedScreen(reading.deal, 'ambiguous', memory, library) ?? reading;
    case 'editing': {
      if (reading.saved) return namedScreen(reading.deal, reading.saved, true, memory, library);
      const { kind, deal, field } = reading;
      return pickedScreen(deal, 'editing', memory, library) ?? { kind, deal, field };
    }
    case 'named':
      return namedScreen(reading.deal, reading, false, memory, library);
  }
}

function namedScreen(
  deal: Deal,
  { field, values }: FieldValues,
  isBeingEdited: boolean,
  memory: DealMemory,
  library: Library,
): Screen {
  const tabs = matchRivals(values, library.names).map((rival) =>
    tabFor(rival, field, memory, library),
  );
  const [first] = tabs;
  if (first === undefined) {
    const picked = pickedScreen(deal, 'placeholder', memory, library);
    return picked ?? { kind: 'field-empty', deal, field, placeholder: values.join('; ') };
  }
  const active = tabs.find((tab) => tab.key === memory.rival) ?? first;
  return { kind: 'rivals', deal, field, isBeingEdited, tabs, active, ...personaOf(memory) };
}

function tabFor(
  rival: Rival,
  field: FieldValues['field'],
  memory: DealMemory,
  library: Library,
): RivalTab {
  const key = fieldKey(rival.value);
  const picked = library.cards.get(memory.picks?.[key] ?? '');
  if (rival.kind === 'known') {
    const card = library.cards.get(rival.cardId);
    if (card === undefined) throw new Error(`No card "${rival.cardId}" for a name in the index`);
    const { value, alias, qualifier } = rival;
    const why: Why = {
      kind: 'field',
      field,
      value,
      alias,
      ...(qualifier === undefined ? {} : { qualifier }),
    };
    return { kind: 'card', key, label: card.name, card, why };
  }
  if (picked) {
    const why: Why = { kind: 'picked', because: 'unknown', value: rival.value };
    return { kind: 'card', key, label: picked.name, card: picked, why };
  }
  const suggestions = rival.suggestions.flatMap((id) => library.cards.get(id) ?? []);
  return { kind: 'unknown', key, label: rival.value, suggestions };
}

function pickedScreen(
  deal: Deal,
  because: PickReason,
  memory: DealMemory,
  library: Library,
): Screen | undefined {
  const card = library.cards.get(memory.picks?.[NO_NAME] ?? '');
  if (card === undefined) return undefined;
  const tab: RivalTab = {
    kind: 'card',
    key: NO_NAME,
    label: card.name,
    card,
    why: { kind: 'picked', because },
  };
  return {
    kind: 'rivals',
    deal,
    isBeingEdited: false,
    tabs: [tab],
    active: tab,
    ...personaOf(memory),
  };
}

function personaOf(memory: DealMemory): { persona?: string } {
  return memory.persona === undefined ? {} : { persona: memory.persona };
}
