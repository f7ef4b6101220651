import type { Library } from './library';
import type { DealMemory } from './memory';
import type { PickedWhy, RivalsScreen, RivalTab, Screen } from './screen';

/** A screen without a card, on which the rep can pick one. */
export type Absence = Extract<Screen, { pickKey: string }>;

/** Returns the screen for the card picked under this key, if there is one. */
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

/** Returns the screen for the card picked for this state of the field, or else the absence itself. */
export function withPickedCard(
  absence: Absence,
  because: PickedWhy['because'],
  memory: DealMemory,
  library: Library,
): Screen {
  const { deal, pickKey } = absence;
  return pickedScreen(pickKey, deal, { because }, memory, library) ?? absence;
}
