import type { Deal, FieldSource, FieldValues } from '../deal/reading';
import { matchRivals } from '../match/match';
import { isConfirmable } from '../match/name-index';
import type { Rival } from '../match/rival';
import { offersOf } from './claims';
import { cardOf, cardsOf, type Library } from './library';
import { cardKey, type DealMemory, NO_NAME, nameKey } from './memory';
import { type Absence, orPicked, pickedUnder } from './or-picked';
import type { FieldWhy, PickedWhy, RivalsScreen, RivalTab, Screen } from './screen';

/** What a field holds that names rivals, or nobody. */
export interface Said extends FieldValues {
  readonly deal: Deal;
  /** Filled fields of lower rank, best first. */
  readonly further?: readonly FieldValues[];
  /** The values are the last ones read. */
  readonly held?: RivalsScreen['held'];
}

/** The rivals that a field names, a tab for each; the screen of a placeholder where it names none. */
export function rivalsScreen(said: Said, memory: DealMemory, library: Library): Screen {
  const { deal, field, values, held } = said;
  const rivals = matchRivals(values, library.names);
  const tabs = rivals.map((rival) => tabFor(rival, said, memory, library));
  const [first] = tabs;
  if (first === undefined) return nobodyScreen(said, memory, library);
  const active =
    tabs.find((tab) => tab.key === memory.rival) ??
    tabs.find((tab) => tab.kind === 'card') ??
    first;
  return { kind: 'rivals', deal, field, ...(held && { held }), tabs, active };
}

function nobodyScreen(said: Said, memory: DealMemory, library: Library): Screen {
  const { deal, field, values } = said;
  const offers = offersOf(said.further ?? [], library);
  for (const offer of offers) {
    const value = offer.values.join('; ');
    const why = { because: 'further', field: offer.field, value } as const;
    const picked = pickedUnder(offer.pickKey, deal, why, memory, library);
    if (picked) return picked;
  }
  const placeholder = values.join('; ');
  // Earlier versions took a placeholder with a note for a name and stored picks under it.
  const key = nameKey(placeholder);
  const pickKey = memory.picks?.[key] === undefined ? NO_NAME : key;
  const absence: Absence = { kind: 'field-empty', deal, field, placeholder, offers, pickKey };
  return orPicked(absence, 'placeholder', memory, library);
}

function tabFor(
  rival: Rival,
  { field, values }: { readonly field: FieldSource; readonly values: readonly string[] },
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
  const mayConfirm = isConfirmable(value, library.names);
  const picked = library.cards.get(memory.picks?.[key] ?? '');
  if (picked) {
    const why: PickedWhy = {
      kind: 'picked',
      because: 'unknown',
      field,
      value,
      ...(mayConfirm && { isConfirmable: true }),
    };
    return { kind: 'card', key, label: picked.name, card: picked, why };
  }
  const suggestions = cardsOf(rival.suggestions, library);
  return { kind: 'unknown', key, label: value, suggestions, isConfirmable: mayConfirm };
}
