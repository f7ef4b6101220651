import type { Library } from './library';
import type { DealMemory } from './memory';
import type { PickedWhy, RivalsScreen, RivalTab, Screen } from './screen';

/** A screen without a card on which the rep can pick one. */
export type Absence = Extract<Screen, { pickKey: string }>;

/** Returns the screen of the card that was picked under this key; nothing if none was. */
export function pickedScreen(
  key: string,
  deal: Absence['deal'],
  why: Omit<PickedWhy, 'kind'>,
  memory: DealMemory,
  library: Library,
): RivalsScreen | undefined {
  const card = library.cards.get(memory.picks?.[key] ?? '');
  if (card === undefined) return undefined;
  const tab: RivalTab = {
    kind: 'card',
    key,
    label: card.name,
    card,
    why: { kind: 'picked', ...why },
  };
  return { kind: 'rivals', deal, tabs: [tab], active: tab };
}

/** Returns the screen of the card that was picked for this state of the field, else the absence. */
export function withPickedCard(
  absence: Absence,
  because: PickedWhy['because'],
  memory: DealMemory,
  library: Library,
): Screen {
  const { deal, pickKey } = absence;
  return pickedScreen(pickKey, deal, { because }, memory, library) ?? absence;
}
