import type { Inline } from './inline';

/** What a rep can do with a line: `say` it to a customer, `ask` it as a question, or `know` it (internal). */
export type Use = 'say' | 'ask' | 'know';

/**
 * The result of checking a line against public sources.
 * - `supported`: first-party public sources agree
 * - `changed`: outdated; it was true once, but newer sources disagree
 * - `disputed`: first-party public sources disagree
 * - `unverified`: no public source was found; it may be true internally
 * - `no-claim`: a question or an opinion, with nothing to check
 */
export type ReviewStatus = 'supported' | 'changed' | 'disputed' | 'unverified' | 'no-claim';

/** What a claim is about, which decides how soon its review is due. */
export type ClaimKind = 'price' | 'product' | 'architecture' | 'story';

/** An ISO calendar date, `YYYY-MM-DD`, without a time or time zone. */
export type IsoDate = string;

/** Returns today's date in the user's time zone. */
export function today(): IsoDate {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** A line's role on its card. The ten-second answer, proofs, search, and copies select lines by role. */
export type Role =
  // Summary
  | 'one-liner'
  | 'they-win'
  | 'we-win'
  | 'trap'
  // Wedge
  | 'claim'
  | 'attack'
  | 'proof'
  | 'reality'
  | 'evidence'
  | 'contrast'
  // Objection with its answer
  | 'objection'
  | 'stance'
  | 'pivot'
  // Questions to ask, and signs of a good fit
  | 'question'
  | 'fit'
  // Customer story or another proof
  | 'proof-point'
  // When to concede, and how to stay in the deal
  | 'concede'
  | 'position'
  /** Message for one persona */
  | 'message'
  /** Introduction to a table or list */
  | 'intro'
  // The two cells of a comparison
  | 'theirs'
  | 'ours'
  // Our word for one of their terms, and the difference
  | 'term'
  | 'difference'
  // A notice about the whole card: for the rep, and to say to a customer
  | 'notice'
  | 'statement'
  // Our reply to the competitor's response
  | 'reply'
  // Anything else
  | 'point'
  | 'reference'
  | 'note';

export interface Source {
  /** The name of the page. */
  readonly title: string;
  /** The page's public address, if it has one. */
  readonly href?: string | undefined;
}

export interface Review {
  readonly status: ReviewStatus;
  readonly kind: ClaimKind;
  /** The date on which somebody last checked the line against its sources. Absent if nobody has yet. */
  readonly checked?: IsoDate | undefined;
  /** What the reviewer found, written for the rep. Absent only if there was nothing to check. */
  readonly note?: string | undefined;
  readonly sources: readonly Source[];
  /** A safer wording, for when the original has a problem. */
  readonly safer?: readonly Inline[] | undefined;
}

/** The unit of a card: a text to read, say, or copy. */
export interface Line {
  /** Unique within its card. Stays the same when the text is edited. */
  readonly id: string;
  readonly role: Role;
  /** The card's label for this line, such as "The Attack" or a customer's name. */
  readonly label?: string | undefined;
  readonly text: readonly Inline[];
  readonly use: Use;
  readonly review: Review;
  /** The personas to whom this line matters most; empty if to everyone equally. */
  readonly personas: readonly string[];
  /** View only: shown to the rep but never copied. */
  readonly isPrivate: boolean;
  /** For a question: what a good answer sounds like, and a bad one. Internal. */
  readonly good?: string | undefined;
  readonly bad?: string | undefined;
  /** The ids of the wedges and objections that a good answer, or a yes, makes matter. */
  readonly brings?: readonly string[] | undefined;
  /** The line's caption in a picture, if the card's author wrote one. */
  readonly sign?: string | undefined;
}

/** A line, either compiled or from its card file. */
interface Sayable {
  readonly use: Use;
  readonly review: { readonly safer?: unknown };
}

/** Returns whether a line can be said to a customer, in its original or safer wording. */
export function canBeSaid({ use, review }: Sayable): boolean {
  return use === 'say' || (use === 'know' && review.safer !== undefined);
}
