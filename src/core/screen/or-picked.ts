import type { Library } from './library';
import type { DealMemory } from './memory';
import type { PickedWhy, RivalsScreen, RivalTab, Screen } from './screen';

/** A screen without a card, on which one can be picked. */
export type Absence = Extract<Screen, { pickKey: string }>;

/** The card that was picked by hand under this key, as a screen of its own; nothing where none was. */
export function pickedUnder(
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

/** The card that was picked by hand for this state of the field; else the absence itself. */
export function orPicked(
  absence: Absence,
  because: PickedWhy['because'],
  memory: DealMemory,
  library: Library,
): Screen {
  const { deal, pickKey } = absence;
  return pickedUnder(pickKey, deal, { because }, memory, library) ?? absence;
}
