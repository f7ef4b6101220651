import type { IsoDate, Line } from './line';
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

/**
 * The rival's card. Every part may be missing; `title` is always the writer's own heading.
 */
export interface Battlecard {
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
  readonly summary?: Summary;
  readonly philosophy?: Philosophy;
  readonly comparisons?: readonly Comparison[];
  readonly wedges?: Wedges;
  readonly translations?: Translations;
  readonly architecture?: Architecture;
  readonly objections?: Objections;
  readonly proofPoints?: LineList;
  readonly concede?: Concede;
  readonly discovery?: Discovery;
  readonly personas?: PersonaMessages;
  readonly references?: LineList;
  readonly answer?: AnswerChoices;
  /** Kept on this device by its rep; no part of the package. */
  readonly isOwn?: true;
  /** Whatever else the writer's card holds, under its own headings. */
  readonly more: readonly LineList[];
}

export interface LineList {
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface Summary {
  readonly title: string;
  readonly oneLiner?: Line;
  readonly theyWin?: Line;
  readonly weWin?: Line;
  readonly trap?: Line;
}

/** Them and us in a table, aspect by aspect. */
export interface Comparison {
  readonly title: string;
  readonly intro?: Line;
  /** The three column heads, such as "Feature", "Dagster (The Map)", "Prefect (The GPS)". */
  readonly heads: { readonly aspect?: string; readonly them: string; readonly us: string };
  readonly rows: readonly {
    readonly id: string;
    readonly aspect: string;
    readonly them: Line;
    readonly us: Line;
  }[];
}

/** Two ways of thinking, side by side. */
export interface Philosophy extends Comparison {
  /** How it is drawn above its table: `routes` for a route on a map against one found on the way. */
  readonly picture?: 'routes';
  readonly rows: readonly (Comparison['rows'][number] & {
    /** What stands on the signs of that picture. */
    readonly signs?: { readonly them: string; readonly us: string };
  })[];
}

export interface Wedges {
  readonly title: string;
  readonly items: readonly Wedge[];
}

/**
 * A point at which the rival can be opened up. It has at least one of its lines, shown in this
 * order.
 */
export interface Wedge {
  readonly id: string;
  readonly title: string;
  readonly personas: readonly string[];
  readonly claim?: Line;
  readonly attack?: Line;
  readonly proof?: Line;
  readonly reality?: Line;
  readonly evidence?: Line;
  readonly contrast?: Line;
}

/** Their word, our word, and the difference. */
export interface Translations {
  readonly title: string;
  readonly intro?: Line;
  readonly heads: {
    readonly them: string;
    readonly us: string;
    readonly difference: string;
    /** In place of `difference` where the table is copied: a writer's heading may be for us alone. */
    readonly differenceToSay?: string;
  };
  readonly rows: readonly {
    readonly id: string;
    readonly them: string;
    readonly us: Line;
    readonly difference: Line;
  }[];
}

export interface Architecture {
  readonly title: string;
  readonly heading?: string;
  readonly intro?: Line;
  readonly points: readonly Line[];
}

export interface Objections {
  readonly title: string;
  readonly items: readonly Objection[];
}

export interface Objection {
  readonly id: string;
  readonly personas: readonly string[];
  /** What the buyer says. */
  readonly objection: Line;
  /** What is true about it. */
  readonly stance?: Line;
  /** Where to take the conversation. One of stance and pivot is there. */
  readonly pivot?: Line;
}

export interface Concede {
  readonly title: string;
  readonly heading?: string;
  readonly when: readonly Line[];
  /** How to stay in the deal after conceding. */
  readonly position?: Line;
}

export interface Discovery {
  readonly title: string;
  readonly questionsHeading?: string;
  readonly questions: readonly Line[];
  readonly fitHeading?: string;
  readonly fitSignals: readonly Line[];
}

export interface PersonaMessages {
  readonly title: string;
  readonly messages: readonly { readonly persona: string; readonly line: Line }[];
}

/** The four things that a rep needs first. */
export type AnswerSlot = 'say' | 'ask' | 'proof' | 'concede';

/** Lines of the card by their ids, for the slots that the writer chose. */
export type AnswerChoice = { readonly [Slot in AnswerSlot]?: string };

/** Which lines make the ten-second answer, as far as the writer says. */
export interface AnswerChoices {
  readonly everyone?: AnswerChoice;
  /** By persona id; goes before what holds for everyone. */
  readonly personas?: Readonly<Record<string, AnswerChoice>>;
}
