import type { IsoDate } from './line';
import type { Part } from './part';

/** Who we are and to whom we sell: the setting that all cards share. */
export interface Pack {
  readonly us: string;
  readonly personas: readonly Persona[];
}

export interface Persona {
  readonly id: string;
  /** "Platform teams" */
  readonly name: string;
  /** A form of the name that fits a narrow control: "Platform". */
  readonly short: string;
}

/** The rival's card: parts of groups of lines. `title` is the writer's own heading. */
export interface Card {
  readonly id: string;
  /** The rival's name as shown: "Dagster". */
  readonly name: string;
  readonly title: string;
  /** Where the card as a whole comes from, in the writer's words. */
  readonly source?: string;
  readonly updated: IsoDate;
  /** Other names under which a CRM may hold this rival. */
  readonly aliases: readonly string[];
  /** The names among these that are also everyday words. */
  readonly commonWords?: readonly string[];
  /** In the order in which a call needs them. */
  readonly parts: readonly Part[];
  readonly answer?: AnswerChoices;
  /** Kept on this device by its rep; no part of the package. */
  readonly isOwn?: true;
}

/** The four things that a rep needs first. */
export type AnswerSlot = 'say' | 'ask' | 'proof' | 'concede';

/** Lines of the card by their ids, for the slots that the writer chose. */
export type AnswerChoice = { readonly [Slot in AnswerSlot]?: string | undefined };

/** Which lines make the ten-second answer, as far as the writer says. */
export interface AnswerChoices {
  readonly everyone?: AnswerChoice | undefined;
  /** By persona id; goes before what holds for everyone. */
  readonly personas?: Readonly<Record<string, AnswerChoice>> | undefined;
}
