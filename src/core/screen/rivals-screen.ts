import type { Deal, FieldValues } from '../deal/reading';
import { matchRivals } from '../match/match';
import { isConfirmable } from '../match/name-index';
import type { Rival } from '../match/rival';
import { offersOf } from './field-match';
import { cardOf, cardsOf, type Library } from './library';
import { cardKey, type DealMemory, NO_NAME, nameKey } from './memory';
import { type Absence, pickedScreen, withPickedCard } from './picked-card';
import type { FieldWhy, PickedWhy, RivalsScreen, RivalTab, Screen } from './screen';

/** A field that isn't empty: it has names of rivals or a placeholder. */
export interface FilledField extends FieldValues {
  readonly deal: Deal;
  /** Lower-ranked fields with values, best first. */
  readonly further?: readonly FieldValues[];
  /** Why the values are those of an earlier reading. */
  readonly staleReason?: RivalsScreen['staleReason'];
}

/** Returns a screen with a tab for each rival in a field, or the empty-field screen if there are none. */
export function rivalsScreen(filled: FilledField, memory: DealMemory, library: Library): Screen {
  const { deal, field, values, staleReason } = filled;
  const rivals = matchRivals(values, library.names);
  const tabs = rivals.map((rival) => tabFor(rival, filled, memory, library));
  const [first] = tabs;
  if (first === undefined) return nobodyScreen(filled, memory, library);
  const active =
    tabs.find((tab) => tab.key === memory.rival) ??
    tabs.find((tab) => tab.kind === 'card') ??
    first;
  return { kind: 'rivals', deal, field, ...(staleReason && { staleReason }), tabs, active };
}

function nobodyScreen(filled: FilledField, memory: DealMemory, library: Library): Screen {
  const { deal, field, values } = filled;
  const offers = offersOf(filled.further ?? [], library);
  for (const offer of offers) {
    const value = offer.values.join('; ');
    const why = { because: 'further', field: offer.field, value } as const;
    const picked = pickedScreen(offer.pickKey, deal, why, memory, library);
    if (picked) return picked;
  }
  const placeholder = values.join('; ');
  // Earlier versions treated a placeholder with a note as a name and stored picks under it.
  const key = nameKey(placeholder);
  const pickKey = memory.picks?.[key] === undefined ? NO_NAME : key;
  const absence: Absence = { kind: 'field-empty', deal, field, placeholder, offers, pickKey };
  return withPickedCard(absence, 'placeholder', memory, library);
}

function tabFor(
  rival: Rival,
  { field, values }: FieldValues,
  memory: DealMemory,
  library: Library,
): RivalTab {
  if (rival.kind === 'known') {
    const { cardId, kind: _, ...match } = rival;
    const card = cardOf(cardId, library);
    const why: FieldWhy = { kind: 'field', field, values, ...match };
    return { kind: 'card', key: cardKey(cardId), label: card.name, card, why };
  }
  const { value } = rival;
  const key = nameKey(value);
  const canConfirm = isConfirmable(value, library.names);
  const picked = library.cards.get(memory.picks?.[key] ?? '');
  if (picked) {
    const why: PickedWhy = {
      kind: 'picked',
      because: 'unknown',
      field,
      value,
      ...(canConfirm && { isConfirmable: true }),
    };
    return { kind: 'card', key, label: picked.name, card: picked, why };
  }
  const suggestions = cardsOf(rival.suggestions, library);
  return { kind: 'unknown', key, label: value, suggestions, isConfirmable: canConfirm };
}
