import type { DealMemory } from './memory';
import type { RivalsScreen, RivalTab } from './screen';

/** What the rep had before them when the panel last showed this tab of this deal. */
export function keptReading(
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

/** The memory with what is being read on a tab; the same object where that is known already. */
export function withPlace(memory: DealMemory, tab: string, place: string | undefined): DealMemory {
  const { [tab]: before, ...others } = memory.places ?? {};
  if (before === place) return memory;
  return { ...memory, places: place === undefined ? others : { ...others, [tab]: place } };
}

/** The memory with a line's findings open or closed; the same object where they are so already. */
export function withOpen(
  memory: DealMemory,
  cardId: string,
  line: string,
  isOpen: boolean,
): DealMemory {
  const { [cardId]: before = [], ...others } = memory.open ?? {};
  if (before.includes(line) === isOpen) return memory;
  const lines = isOpen ? [...before, line] : before.filter((each) => each !== line);
  return { ...memory, open: lines.length === 0 ? others : { ...others, [cardId]: lines } };
}
