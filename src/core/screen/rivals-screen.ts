import type { Deal, FieldValues } from '../deal/reading';
import { matchRivals } from '../match/match';
import { isConfirmable } from '../match/name-index';
import { isOthers } from '../match/placeholder';
import type { Rival } from '../match/rival';
import { offersOf } from './field-match';
import { cardOf, cardsOf, generalCards, type Library } from './library';
import { cardKey, type DealMemory, NO_NAME, nameKey } from './memory';
import { type Absence, pickedScreen, pickedTab } from './picked-card';
import type { FieldWhy, RivalsScreen, RivalTab, Screen } from './screen';

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
  const isStatusQuo = rivals.every((rival) => rival.kind === 'unknown' && rival.isStatusQuo);
  const tabs = rivals.map((rival) => tabFor(rival, filled, memory, library));
  const [first] = tabs;
  if (first === undefined || isStatusQuo) return nobodyScreen(filled, rivals, memory, library);
  const active =
    tabs.find((tab) => tab.key === memory.rival) ??
    tabs.find((tab) => tab.kind === 'card') ??
    first;
  return { kind: 'rivals', deal, field, ...(staleReason && { staleReason }), tabs, active };
}

/** @param statusQuo What the field names instead of rivals: "In-house". */
function nobodyScreen(
  filled: FilledField,
  statusQuo: readonly Rival[],
  memory: DealMemory,
  library: Library,
): Screen {
  const { deal, field, values } = filled;
  const offers = offersOf(filled.further ?? [], library);
  for (const offer of offers) {
    const value = offer.values.join('; ');
    const why = { because: 'further', field: offer.field, value } as const;
    const picked = pickedScreen({ deal, pickKey: offer.pickKey }, why, memory, library);
    if (picked) return picked;
  }
  const placeholder = values.join('; ');
  const key = nameKey(placeholder);
  // Earlier versions treated a placeholder with a note as a name and stored picks under it.
  const hasOwnKey = statusQuo.length > 0 || memory.picks?.[key] !== undefined;
  const absence: Absence = {
    kind: 'field-empty',
    deal,
    field,
    placeholder,
    offers,
    generalCards: generalCards(
      isOthers(placeholder) ? ['any-competitor', 'no-decision'] : ['no-decision', 'any-competitor'],
      library,
    ),
    pickKey: hasOwnKey ? key : NO_NAME,
  };
  const why = { because: 'placeholder', field, value: placeholder } as const;
  return pickedScreen(absence, why, memory, library) ?? absence;
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
  const { isStatusQuo } = rival;
  const canConfirm = !isStatusQuo && isConfirmable(value, library.names);
  const picked = library.cards.get(memory.picks?.[key] ?? '');
  if (picked) {
    return pickedTab(key, picked, {
      because: isStatusQuo ? 'placeholder' : 'unknown',
      field,
      value,
      ...(canConfirm && !picked.purpose && { isConfirmable: true }),
    });
  }
  return {
    kind: 'unknown',
    key,
    label: value,
    suggestions: cardsOf(rival.suggestions, library),
    generalCards: generalCards([isStatusQuo ? 'no-decision' : 'any-competitor'], library),
    ...(isStatusQuo && { isStatusQuo }),
    isConfirmable: canConfirm,
  };
}
