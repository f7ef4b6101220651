import type { Card } from '../card/card';
import type { Library } from './library';
import type { DealMemory } from './memory';
import type { PickedWhy, RivalsScreen, RivalTab, Screen } from './screen';

/** A screen without a card, on which the rep can pick one. */
export type Absence = Extract<Screen, { pickKey: string }>;

/** Returns the tab of a picked card. A general card's tab has the field's value, which may be one of several. */
export function pickedTab(key: string, card: Card, why: Omit<PickedWhy, 'kind'>): RivalTab {
  const label = (card.purpose && why.value) || card.name;
  return { kind: 'card', key, label, card, why: { kind: 'picked', ...why } };
}

/** Returns the screen for the card picked for this state of the field, if there is one. */
export function pickedScreen(
  { deal, pickKey }: Pick<Absence, 'deal' | 'pickKey'>,
  why: Omit<PickedWhy, 'kind'>,
  memory: DealMemory,
  library: Library,
): RivalsScreen | undefined {
  const card = library.cards.get(memory.picks?.[pickKey] ?? '');
  if (card === undefined) return undefined;
  const tab = pickedTab(pickKey, card, why);
  return { kind: 'rivals', deal, tabs: [tab], active: tab };
}
