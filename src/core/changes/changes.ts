import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line } from '../card/line';
import { linesOf, type Part } from '../card/part';
import { saferWording } from '../copy/wording';
import type { LineSnapshot, Snapshot } from './snapshot';

/**
 * What is most important about a line that has changed.
 * - `added`: it's new on the card
 * - `reworded`: its label or text
 * - `status`: the result of its review, or its use
 * - `safer`: its safer wording
 */
export type ChangeKind = 'added' | 'reworded' | 'status' | 'safer';

/** One line that differs from when its card was last seen. */
export type Change =
  | { readonly kind: 'removed'; readonly id: string; readonly before: LineSnapshot }
  | {
      readonly kind: ChangeKind;
      readonly id: string;
      /** Absent if it's new. */
      readonly before: LineSnapshot | undefined;
      readonly line: Line;
      readonly part: Part;
      /** The day of the review that changed it. Absent if the line wasn't reviewed again. */
      readonly day: IsoDate | undefined;
    };

/** What has changed on a card since it was last seen. */
export interface CardChanges {
  readonly since: IsoDate;
  /** At least one: latest first, then those without a date in the card's order, then removed lines. */
  readonly all: readonly Change[];
  /** What has changed about each wording, by the id of the wording. */
  readonly marks: ReadonlyMap<string, ChangeKind>;
}

function kindOf({ label, text, use, review }: Line, before?: LineSnapshot) {
  const { status, safer } = review;
  if (before === undefined) return 'added';
  if (label !== before.label || plainText(text) !== before.text) return 'reworded';
  if (status !== before.status || use !== before.use) return 'status';
  return (safer && plainText(safer)) === before.safer ? undefined : 'safer';
}

/** Returns a change's date, or a text that sorts before every date. */
function dayOf(change: Change): string {
  return (change.kind !== 'removed' && change.day) || '';
}

function removedFrom(
  lines: NonNullable<Snapshot['lines']>,
  card: Pick<Card, 'parts'>,
): readonly Change[] {
  const ids = new Set(linesOf(card).map(({ line }) => line.id));
  return Object.entries(lines).flatMap<Change>(([id, before]) =>
    ids.has(id) ? [] : { kind: 'removed', id, before },
  );
}

/** Returns what has changed on a card since a snapshot of it; undefined if nothing has. */
export function changesSince(
  { day: since, lines: seen }: Snapshot,
  card: Pick<Card, 'parts'>,
): CardChanges | undefined {
  if (seen === undefined) return undefined;
  const present: Change[] = [];
  const marks = new Map<string, ChangeKind>();
  let known = 0;
  // Plain loops: a library can have thousands of lines, and an unchanged line should create no object.
  for (const part of card.parts) {
    for (const { lines } of part.groups) {
      for (const line of lines) {
        const { id, review } = line;
        const before = Object.hasOwn(seen, id) ? seen[id] : undefined;
        if (before) known += 1;
        const kind = kindOf(line, before);
        if (kind === undefined) continue;
        marks.set(id, kind);
        const safer = saferWording(line);
        if (safer && plainText(safer.text) !== before?.safer) {
          marks.set(safer.id, before?.safer === undefined ? 'added' : 'reworded');
        }
        const day = review.checked === before?.checked ? undefined : review.checked;
        present.push({ kind, id, before, line, part, day });
      }
    }
  }
  present.sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
  const removed = Object.keys(seen).length > known ? removedFrom(seen, card) : [];
  const all = [...present, ...removed];
  return all.length === 0 ? undefined : { since, all, marks };
}
