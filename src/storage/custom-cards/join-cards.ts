import type { Card } from '../../core/card/card';
import { fold } from '../../core/match/fold';
import { isPlaceholder } from '../../core/match/placeholder';
import { claimedNames, type RivalNames } from '../../core/match/rival';
import type { Settings } from '../../core/settings/settings';

/** A name that a card can't have, because another card has it or because it means "no competitor" in a CRM. */
export interface NameClash {
  /** As spelled on the card. */
  readonly name: string;
  /** The other card; absent if the name means "no competitor". */
  readonly with?: RivalNames;
}

/** Returns the first name of a card that means "no competitor", such as "None". */
export function findPlaceholderName(card: RivalNames): NameClash | undefined {
  if (card.purpose) return undefined;
  const name = claimedNames(card).find((each) => isPlaceholder(each));
  return name === undefined ? undefined : { name };
}

/** Cards by what belongs to one of them only: their folded names and their ids. */
type Taken = Map<string, RivalNames>;

/** Returns what a card takes, as a key and as spelled on the card. */
function claimsOf(card: RivalNames): readonly (readonly [string, string])[] {
  const names = claimedNames(card).map((name) => [`name: ${fold(name)}`, name] as const);
  return [...names, [`id: ${card.id}`, card.id]];
}

function addTaken(taken: Taken, card: RivalNames): void {
  for (const [key] of claimsOf(card)) taken.set(key, card);
}

function takenBy(cards: readonly RivalNames[]): Taken {
  const taken: Taken = new Map();
  for (const card of cards) addTaken(taken, card);
  return taken;
}

function clashWith(card: RivalNames, taken: Taken): Required<NameClash> | undefined {
  for (const [key, name] of claimsOf(card)) {
    const other = taken.get(key);
    if (other !== undefined) return { name, with: other };
  }
  return undefined;
}

/** Returns the first name of a card, or its id, that one of the others also has. */
export function findNameClash(
  card: RivalNames,
  others: readonly RivalNames[],
): Required<NameClash> | undefined {
  return clashWith(card, takenBy(others));
}

/** Returns whether two cards are about the same competitor, because they have a name in common, or for the same purpose. */
function sharesName(card: RivalNames, other: RivalNames): boolean {
  if (card.purpose || other.purpose) return card.purpose === other.purpose;
  return findNameClash({ ...card, id: '' }, [other]) !== undefined;
}

/** A card's names, where it comes from, and whether it replaces another card. */
type Joinable = RivalNames & Pick<Card, 'origin' | 'replaces'>;

export interface JoinedCards<Each> {
  readonly cards: readonly Each[];
  /** Cards not shown on deals: a name or id is another card's, or a name means "no competitor". */
  readonly setAside: readonly { readonly card: Each; readonly clash: NameClash }[];
}

/** Returns the clash of a team card with the bundled card of the same id, if it's about somebody else. */
function findStranger(card: Joinable, bundled: RivalNames): NameClash | undefined {
  if (card.origin !== 'team' || sharesName(card, bundled)) return undefined;
  return { name: card.id, with: bundled };
}

/** Returns the cards that an admin allows. */
export function allowedCards<Each extends Joinable>(
  custom: readonly Each[],
  { teamFolder }: Pick<Settings, 'teamFolder'>,
): readonly Each[] {
  return teamFolder ? custom : custom.filter(({ origin }) => origin !== 'team');
}

/** Adds cards of one origin; a card that replaces another takes its position. */
function addCards<Each extends Joinable>(
  before: readonly Each[],
  added: readonly Each[],
): JoinedCards<Each> {
  const cards = [...before];
  const setAside: { card: Each; clash: NameClash }[] = [];
  const others: Each[] = [];
  for (const card of added) {
    const canReplace = card.origin === 'team' || card.replaces !== undefined;
    const at = canReplace ? cards.findIndex(({ id }) => id === card.id) : -1;
    const replaced = cards[at];
    if (replaced === undefined) {
      others.push(card);
      continue;
    }
    const clash =
      findPlaceholderName(card) ??
      findStranger(card, replaced) ??
      findNameClash(card, cards.toSpliced(at, 1));
    if (clash === undefined) cards[at] = card;
    else setAside.push({ card, clash });
  }
  const taken = takenBy(cards);
  for (const card of others) {
    const clash = findPlaceholderName(card) ?? clashWith(card, taken);
    if (clash === undefined) {
      cards.push(card);
      addTaken(taken, card);
    } else setAside.push({ card, clash });
  }
  return { cards, setAside };
}

/**
 * Returns the bundled, the team's, and the custom cards, such that each name belongs to one card only. A team
 * card replaces the bundled card with the same id, and a custom card the one that it was edited from. Any other
 * card is set aside if its name is taken, because two cards for one name would make every match a guess.
 *
 * @param custom The team's cards and the custom ones.
 */
export function joinCards<Each extends Joinable>(
  bundled: readonly Each[],
  custom: readonly Each[],
): JoinedCards<Each> {
  if (custom.length === 0) return { cards: bundled, setAside: [] };
  const team = addCards(
    bundled,
    custom.filter(({ origin }) => origin === 'team'),
  );
  const own = addCards(
    team.cards,
    custom.filter(({ origin }) => origin !== 'team'),
  );
  return { cards: own.cards, setAside: [...team.setAside, ...own.setAside] };
}
