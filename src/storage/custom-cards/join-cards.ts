import { fold } from '../../core/match/fold';
import { isPlaceholder } from '../../core/match/placeholder';
import type { RivalNames } from '../../core/match/rival';

/**
 * A name that a card cannot have: another card has it, so that nobody could tell which of them is
 * meant, or it names nobody in a CRM.
 */
export interface NameClash {
  /** As the card writes it. */
  readonly name: string;
  /** The other card; absent where the name means "no competitor". */
  readonly with?: RivalNames;
}

function namesOf({ name, aliases }: RivalNames): readonly string[] {
  return [name, ...aliases];
}

/** The first name of a card that means "no competitor", as "None" does. */
export function emptyNameOf(card: RivalNames): NameClash | undefined {
  const name = namesOf(card).find((each) => isPlaceholder(each));
  return name === undefined ? undefined : { name };
}

/** Cards by their folded names, and by their ids. */
interface Taken {
  readonly names: Map<string, RivalNames>;
  readonly ids: Map<string, RivalNames>;
}

function take(taken: Taken, card: RivalNames): void {
  for (const name of namesOf(card)) taken.names.set(fold(name), card);
  taken.ids.set(card.id, card);
}

function takenBy(cards: readonly RivalNames[]): Taken {
  const taken: Taken = { names: new Map(), ids: new Map() };
  for (const card of cards) take(taken, card);
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

/** The first name of a card, or its id, that one of the others has too. */
export function clashOf(
  card: RivalNames,
  others: readonly RivalNames[],
): Required<NameClash> | undefined {
  return clashWith(card, takenBy(others));
}

/** What there is to show, and what has to stand back. */
export interface JoinedCards<Card> {
  readonly cards: readonly Card[];
  /** Own cards that have a name which they cannot have. */
  readonly setAside: readonly { readonly card: Card; readonly clash: NameClash }[];
}

/**
 * The bundled cards and one's own, under names that each belong to one card only. Where an update of
 * the bundle brings a name that an own card has, the own card stands back: two cards for one name would
 * make every match a guess.
 */
export function joinCards<Card extends RivalNames>(
  bundled: readonly Card[],
  own: readonly Card[],
): JoinedCards<Card> {
  if (own.length === 0) return { cards: bundled, setAside: [] };
  const cards = [...bundled];
  const taken = takenBy(bundled);
  const setAside: { card: Card; clash: NameClash }[] = [];
  for (const card of own) {
    const clash = emptyNameOf(card) ?? clashWith(card, taken);
    if (clash === undefined) {
      cards.push(card);
      take(taken, card);
    } else setAside.push({ card, clash });
  }
  return { cards, setAside };
}
