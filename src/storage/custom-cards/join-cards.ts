import type { Card } from '../../core/card/card';
import { fold } from '../../core/match/fold';
import { isPlaceholder } from '../../core/match/placeholder';
import type { RivalNames } from '../../core/match/rival';

/** A name that a card can't have, because another card has it or because it means "no competitor" in a CRM. */
export interface NameClash {
  /** As spelled on the card. */
  readonly name: string;
  /** The other card; absent if the name means "no competitor". */
  readonly with?: RivalNames;
}

function namesOf({ name, aliases }: RivalNames): readonly string[] {
  return [name, ...aliases];
}

/** Returns the first name of a card that means "no competitor", such as "None". */
export function findPlaceholderName(card: RivalNames): NameClash | undefined {
  const name = namesOf(card).find((each) => isPlaceholder(each));
  return name === undefined ? undefined : { name };
}

/** Cards by their folded names, and by their ids. */
interface Taken {
  readonly names: Map<string, RivalNames>;
  readonly ids: Map<string, RivalNames>;
}

function addTaken(taken: Taken, card: RivalNames): void {
  for (const name of namesOf(card)) taken.names.set(fold(name), card);
  taken.ids.set(card.id, card);
}

function takenBy(cards: readonly RivalNames[]): Taken {
  const taken: Taken = { names: new Map(), ids: new Map() };
  for (const card of cards) addTaken(taken, card);
  return taken;
}

function clashWith(card: RivalNames, { names, ids }: Taken): Required<NameClash> | undefined {
  for (const name of namesOf(card)) {
    const other = names.get(fold(name));
    if (other !== undefined) return { name, with: other };
  }
  const other = ids.get(card.id);
  return other && { name: card.id, with: other };
}

/** Returns the first name of a card, or its id, that one of the others also has. */
export function findNameClash(
  card: RivalNames,
  others: readonly RivalNames[],
): Required<NameClash> | undefined {
  return clashWith(card, takenBy(others));
}

/** A card's names, and whether it replaces the bundled card with the same id. */
type Joinable = RivalNames & Pick<Card, 'replaces'>;

export interface JoinedCards<Each> {
  readonly cards: readonly Each[];
  /** Custom cards not shown on deals: a name or id is another card's, or a name means "no competitor". */
  readonly setAside: readonly { readonly card: Each; readonly clash: NameClash }[];
}

/**
 * Returns the bundled cards and the custom ones, such that each name belongs to one card only. If an
 * update of the bundle brings a name that a custom card has, the custom card is set aside, because two
 * cards for one name would make every match a guess. A bundled card that was edited on this device is
 * replaced by the edited one.
 */
export function joinCards<Each extends Joinable>(
  bundled: readonly Each[],
  custom: readonly Each[],
): JoinedCards<Each> {
  if (custom.length === 0) return { cards: bundled, setAside: [] };
  const cards = [...bundled];
  const setAside: { card: Each; clash: NameClash }[] = [];
  const added: Each[] = [];
  for (const card of custom) {
    const at = card.replaces === undefined ? -1 : cards.findIndex(({ id }) => id === card.id);
    if (at < 0) {
      added.push(card);
      continue;
    }
    const clash = findPlaceholderName(card) ?? findNameClash(card, cards.toSpliced(at, 1));
    if (clash === undefined) cards[at] = card;
    else setAside.push({ card, clash });
  }
  const taken = takenBy(cards);
  for (const card of added) {
    const clash = findPlaceholderName(card) ?? clashWith(card, taken);
    if (clash === undefined) {
      cards.push(card);
      addTaken(taken, card);
    } else setAside.push({ card, clash });
  }
  return { cards, setAside };
}
