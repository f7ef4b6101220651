import type { Inline } from './inline';

/**
 * What a rep may do with a line: `say` it to a customer as it stands, `ask` it
 * as a question, or `know` it and keep it internal.
 */
export type Use = 'say' | 'ask' | 'know';

/**
 * How a line stands against public sources.
 * - `supported`: first-party public material agrees
 * - `changed`: was true once, newer material differs
 * - `disputed`: public first-party material says otherwise
 * - `unverified`: nothing public was found; may be true internally
 * - `no-claim`: a question or a judgement; nothing in it can be checked
 */
export type ReviewStatus = 'supported' | 'changed' | 'disputed' | 'unverified' | 'no-claim';

/** What a claim is about. It decides how fast a review ages. */
export type ClaimKind = 'price' | 'product' | 'architecture' | 'story';

/** An ISO calendar date, `YYYY-MM-DD`, with no time and no zone. */
export type IsoDate = string;

/** Returns the user's own day, for the age of reviews. */
export function today(): IsoDate {
  const now = new Date();
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/**
 * What a line is for on its card. The answer on top, the proofs, the search and copies look for lines by
 * their roles.
 */
export type Role =
  // The summary.
  | 'one-liner'
  | 'they-win'
  | 'we-win'
  | 'trap'
  // A wedge.
  | 'claim'
  | 'attack'
  | 'proof'
  | 'reality'
  | 'evidence'
  | 'contrast'
  // An objection with its answer.
  | 'objection'
  | 'stance'
  | 'pivot'
  // What to ask, and the signs of a good fit.
  | 'question'
  | 'fit'
  // A customer story or another point that proves something.
  | 'proof-point'
  // When to concede, and how to stay in the deal then.
  | 'concede'
  | 'position'
  /** Says something to one persona. */
  | 'message'
  /** Leads into a table or a list, and is no row or item of it. */
  | 'intro'
  // The two cells of a comparison.
  | 'theirs'
  | 'ours'
  // Our word for a term of theirs, and what differs.
  | 'term'
  | 'difference'
  // News about the whole card: for the rep, and to say to a customer.
  | 'notice'
  | 'statement'
  // Our reply to what the competitor says about a wedge.
  | 'reply'
  // Anything else.
  | 'point'
  | 'reference'
  | 'note';

export interface Source {
  /** What the page is called, as a person would name it. */
  readonly title: string;
  /** Its public address. Absent when the source has no address of its own. */
  readonly href?: string;
}

export interface Review {
  readonly status: ReviewStatus;
  readonly kind: ClaimKind;
  /** The day on which somebody last held the line against its sources. */
  readonly checked: IsoDate;
  /** What was found, for the rep. Absent only where there was nothing to check. */
  readonly note?: string;
  readonly sources: readonly Source[];
  /** Words that hold where the line's own are disputed. */
  readonly safer?: readonly Inline[];
}

/** One thing that can be read, said or copied: the unit of a card. */
export interface Line {
  /** Unique within its card and stable over edits of the text. */
  readonly id: string;
  readonly role: Role;
  /** What the writer calls this line, such as "The Attack" or a customer's name. */
  readonly label?: string;
  readonly text: readonly Inline[];
  readonly use: Use;
  readonly review: Review;
  /** The personas to whom this line matters most. None means everyone alike. */
  readonly personas: readonly string[];
  /** Private lines are shown to the rep and never leave through a copy. */
  readonly isPrivate: boolean;
  /** The few words that stand for the line in a picture, where the writer chose them. */
  readonly sign?: string;
}

/** A line, compiled or as its card file has it. */
interface Sayable {
  readonly use: Use;
  readonly review: { readonly safer?: unknown };
}

/** Returns whether a line can be said to a customer, in its original or safer wording. */
export function canBeSaid({ use, review }: Sayable): boolean {
  return use === 'say' || (use === 'know' && review.safer !== undefined);
}
