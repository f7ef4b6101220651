import type { Calculator } from '../calculator/calculator';
import type { IsoDate } from './line';
import type { Part } from './part';

/** The setup that all cards share: who we are and to whom we sell. */
export interface Pack {
  readonly us: string;
  /** Other names of us, such as our products. */
  readonly otherNames?: readonly string[] | undefined;
  readonly personas: readonly Persona[];
  /** The text that corrects what a rep has sent to a customer; absent for the default. */
  readonly correction?: Correction | undefined;
  /** The paragraphs of the note about a deal, with placeholders in braces; absent for the default. */
  readonly note?: readonly string[] | undefined;
}

/** Returns all of our names, the one that cards show first. */
export function ourNames({ us, otherNames = [] }: Pick<Pack, 'us' | 'otherNames'>) {
  return [us, ...otherNames];
}

/** The paragraphs of a correction, with placeholders in braces. */
export interface Correction {
  /** When there's a new wording. */
  readonly replaced: readonly string[];
  /** When there's nothing to say instead. */
  readonly withdrawn: readonly string[];
}

export interface Persona {
  readonly id: string;
  /** "Platform teams" */
  readonly name: string;
  /** The name shortened for narrow controls: "Platform". */
  readonly short: string;
}

/**
 * Where a card that isn't bundled comes from.
 * - `own`: a custom card, added or edited on this device
 * - `team`: the team's folder
 */
export type CardOrigin = 'own' | 'team';

/**
 * What a general card, which isn't about one rival, is for.
 * - `no-decision`: a customer who may keep what they have, or buy nothing
 * - `any-competitor`: a rival that has no card
 */
export type CardPurpose = 'no-decision' | 'any-competitor';

/** A rival's battlecard, or a general card: sections with groups of lines. */
export interface Card {
  readonly id: string;
  /** The rival's name as shown: "Dagster". On a general card, the card's own name. */
  readonly name: string;
  /** Absent if the card is about a rival. */
  readonly purpose?: CardPurpose | undefined;
  /** The card's heading, as its author wrote it. */
  readonly title: string;
  /** Where the card as a whole comes from, as its author wrote it. */
  readonly source?: string | undefined;
  /** Who keeps the card up to date, such as a team. */
  readonly owner?: string | undefined;
  readonly updated: IsoDate;
  /** Other names that a CRM may have for this rival. */
  readonly aliases: readonly string[];
  /** The names and aliases that are also everyday words. */
  readonly commonWords?: readonly string[] | undefined;
  /** The sections, in the order in which a call needs them. */
  readonly parts: readonly Part[];
  readonly answer?: AnswerChoices | undefined;
  readonly calculators?: readonly Calculator[] | undefined;
  /** Absent if it's bundled. */
  readonly origin?: CardOrigin;
  /**
   * The `updated` date of the bundled or team card that this custom card replaces, when it was edited. Absent
   * for a card that was added.
   */
  readonly replaces?: IsoDate;
}

/** Returns the cards about rivals, and then the general ones. */
export function rivalsFirst<Each extends Pick<Card, 'purpose'>>(
  cards: readonly Each[],
): readonly Each[] {
  return cards.toSorted(
    (a, b) => Number(a.purpose !== undefined) - Number(b.purpose !== undefined),
  );
}

/** Returns where a card comes from, for the rep; undefined if it's bundled. */
export function originOf({ origin, replaces }: Pick<Card, 'origin' | 'replaces'>) {
  return origin === 'own' && replaces !== undefined ? 'edited' : origin;
}

/** A slot of the ten-second answer. */
export type AnswerSlot = 'say' | 'ask' | 'proof' | 'concede';

/** Line ids by slot, for the slots that the card's author chose. */
export type AnswerChoice = { readonly [Slot in AnswerSlot]?: string | undefined };

/** The card's choices for the ten-second answer. */
export interface AnswerChoices {
  readonly everyone?: AnswerChoice | undefined;
  /** By persona id. These take precedence over `everyone`. */
  readonly personas?: Readonly<Record<string, AnswerChoice>> | undefined;
}
