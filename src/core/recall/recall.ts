import type { Card } from '../card/card';
import type { IsoDate, Line, ReviewStatus } from '../card/line';
import { type Hold, holdOf } from '../card/notice';
import { linesOf, type PlacedLine } from '../card/part';
import { type LineWording, sayableWording } from '../copy/wording';
import { type CopiedWording, isSameWording, storedWordings, wordsDigest } from './copied-wording';

/** What a review can find wrong, least serious first. */
const PROBLEMS = ['unverified', 'changed', 'disputed'] as const;

/**
 * Why a copied wording no longer holds.
 * - `removed`: the line is gone
 * - `reworded`: the line has other words now
 * - `disputed`, `changed`, `unverified`: its review has become worse
 * - `hold`: the card was put on hold
 */
export type RecallReason = 'removed' | 'reworded' | 'hold' | (typeof PROBLEMS)[number];

/** A copied wording that the rep may have to correct. */
export interface Recall {
  readonly copied: CopiedWording;
  readonly card: Card;
  readonly reason: RecallReason;
  /** Absent if the line is gone. */
  readonly placed?: PlacedLine | undefined;
  /** What a rep can say instead. Absent if there's nothing, or while the card is on hold. */
  readonly now?: LineWording | undefined;
  readonly hold?: Hold | undefined;
  /** The state of the line; a recall that was dismissed stays away as long as it's the same. */
  readonly state: string;
}

function severityOf(status: ReviewStatus): number {
  const all: readonly ReviewStatus[] = PROBLEMS;
  return all.indexOf(status);
}

function reasonFor({ words, status: before }: CopiedWording, line: Line | undefined) {
  if (line === undefined) return 'removed';
  const { status, safer } = line.review;
  if (safer && wordsDigest(safer) === words) return undefined;
  if (wordsDigest(line.text) !== words) return 'reworded';
  const severity = severityOf(status);
  return severity > severityOf(before) ? PROBLEMS[severity] : undefined;
}

function stateOf(reason: RecallReason, line: Line | undefined, hold: Hold | undefined): string {
  if (reason === 'hold') return `hold ${hold?.notice.id} ${hold?.notice.notice.since}`;
  if (line === undefined) return reason;
  const { status, safer } = line.review;
  return `${status} ${wordsDigest(line.text)} ${safer ? wordsDigest(safer) : ''}`;
}

/** Returns the line by its id or, if that is gone, one in which the copied words still hold. */
function findLine(copied: CopiedWording, lines: readonly PlacedLine[]): PlacedLine | undefined {
  return (
    lines.find(({ line }) => line.id === copied.line) ??
    lines.find(({ line }) => reasonFor(copied, line) === undefined)
  );
}

/**
 * Returns the wordings copied on a deal that no longer hold, latest day first. Wordings of a card that is gone
 * aren't among them, because the rep may have removed it themselves.
 *
 * @param stored The `wordings` of the deal's memory.
 */
export function recallsOf(
  stored: string | undefined,
  cards: ReadonlyMap<string, Card>,
  today: IsoDate,
): readonly Recall[] {
  const wordings = storedWordings(stored);
  const copiedFrom = new Map(
    [...new Set(wordings.map(({ card }) => card))].flatMap((id) => {
      const card = cards.get(id);
      return card ? [[id, { card, lines: linesOf(card), hold: holdOf(card, today) }]] : [];
    }),
  );
  const recalls = wordings.flatMap((copied): readonly Recall[] => {
    const from = copiedFrom.get(copied.card);
    if (from === undefined) return [];
    const { card, lines, hold } = from;
    const placed = findLine(copied, lines);
    const isNewlyOnHold = hold !== undefined && !copied.wasOnHold;
    const reason = reasonFor(copied, placed?.line) ?? (isNewlyOnHold ? 'hold' : undefined);
    if (reason === undefined) return [];
    const state = stateOf(reason, placed?.line, hold);
    if (state === copied.dismissed) return [];
    const now = hold || !placed ? undefined : sayableWording(placed.line);
    return [{ copied, card, reason, placed, now, hold, state }];
  });
  return recalls.toSorted((a, b) => b.copied.day.localeCompare(a.copied.day));
}

/** Returns what to store after the rep has dismissed recalls. */
export function withDismissed(
  stored: string | undefined,
  recalls: readonly Pick<Recall, 'copied' | 'state'>[],
): string {
  const wordings = storedWordings(stored).map((each) => {
    const recall = recalls.find(({ copied }) => isSameWording(copied, each));
    return recall ? { ...each, dismissed: recall.state } : each;
  });
  return JSON.stringify(wordings);
}
