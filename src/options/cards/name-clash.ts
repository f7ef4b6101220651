import type { RivalNames } from '../../core/match/rival';
import {
  findNameClash,
  findPlaceholderName,
  type NameClash,
} from '../../storage/custom-cards/join-cards';

/** What is told of a name that two cards have. */
export interface ClashWords {
  readonly what: string;
  readonly fix: string;
}

/** The cards that a new one must share no name with. */
export interface Taken {
  readonly bundled: readonly RivalNames[];
  readonly own: readonly RivalNames[];
  /** Chosen to be kept together with it. */
  readonly beside: readonly RivalNames[];
}

function isTaken({ name, with: other }: Required<NameClash>): string {
  return name === other.name ? `“${name}”` : `“${name}” is a name of ${other.name}, which`;
}

/** Why a card cannot be kept beside the others, and what to do; nothing where it can. */
export function clashWords(card: RivalNames, taken: Taken): ClashWords | undefined {
  const empty = findPlaceholderName(card);
  if (empty) {
    return {
      what: `“${empty.name}” stands for no competitor in a CRM, so it cannot name one.`,
      fix: 'Take that name out of the file and choose it again. Every deal without a rival would show this card.',
    };
  }
  const bundled = findNameClash(card, taken.bundled);
  if (bundled) {
    return {
      what: `${isTaken(bundled)} has a card in Ringside already. With two cards for one name, nobody could tell which is meant.`,
      fix: `Export this card and give it to whoever builds Ringside for you, to replace the one of ${bundled.with.name}. If it is about another rival, take the name “${bundled.name}” out of the file and choose it again.`,
    };
  }
  // A card of the same id is the one that this card replaces.
  const own = findNameClash(
    card,
    taken.own.filter(({ id }) => id !== card.id),
  );
  if (own) {
    return {
      what: `“${own.name}” is a name of your card ${own.with.name} too.`,
      fix: `Remove your card ${own.with.name} from the list below, or take the name out of one of the two files and choose it again.`,
    };
  }
  const beside = findNameClash(card, taken.beside);
  return (
    beside && {
      what: `“${beside.name}” is a name of ${beside.with.name} too, which you are about to keep.`,
      fix: 'Keep only one of the two.',
    }
  );
}

/** Why a card that is kept shows beside no deal. */
export function setAsideWords({ name, with: other }: NameClash): string {
  return other === undefined
    ? `Not shown beside deals: “${name}” stands for no competitor.`
    : `Not shown beside deals: “${name}” has a card in Ringside by now, that of ${other.name}.`;
}
