import type { CardFile, LineEntry } from '../card-schema';
import { comparableCard, type PlacedLine } from './comparable-card';

/** One difference between two cards. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly line: PlacedLine }
  | {
      readonly kind: 'changed';
      readonly line: PlacedLine;
      /** The fields that differ, with their old and new text; empty if absent. */
      readonly texts: readonly {
        readonly of: string;
        readonly before: string;
        readonly after: string;
      }[];
      /** Its previous location, if it moved. */
      readonly movedFrom?: string;
    }
  | { readonly kind: 'reordered'; readonly place: string; readonly moved: readonly string[] }
  /** Anything other than a line: a heading, a name, the answer. */
  | {
      readonly kind: 'other';
      readonly place: string;
      readonly before: string;
      readonly after: string;
    };

/** Returns everything about a line as text, by field; empty if it's absent. */
export function textsOf(entry: LineEntry): ReadonlyMap<string, string> {
  const { label, text, use, personas, review, good, bad, brings, silence = [] } = entry;
  const sources = (review.sources ?? []).map(({ title, href = '' }) => `${title} ${href}`.trim());
  return new Map([
    ['text', text],
    ['label', label ?? ''],
    ['use', use],
    ['personas', (personas ?? []).join(', ')],
    ['good answer', good ?? ''],
    ['bad answer', bad ?? ''],
    ['brings', (brings ?? []).join(', ')],
    ['private', entry.private ? 'yes' : ''],
    ['review: status', review.status],
    ['review: kind', review.kind],
    ['review: checked', review.checked ?? ''],
    ['review: note', review.note ?? ''],
    ['review: safer', review.safer ?? ''],
    ['review: sources', sources.join('; ')],
    ['silence', silence.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ')],
  ]);
}

function differences(before: LineEntry, after: LineEntry) {
  const old = textsOf(before);
  return [...textsOf(after)].flatMap(([of, text]) => {
    const was = old.get(of) ?? '';
    return was === text ? [] : [{ of, before: was, after: text }];
  });
}

/** Returns the longest increasing subsequence, by patience sorting: the items that stayed in order. */
function longestIncreasing(values: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const value of values) {
    let at = tails.findIndex((tail) => tail >= value);
    if (at < 0) at = tails.length;
    previous.set(value, tails[at - 1]);
    tails[at] = value;
  }
  const kept = new Set<number>();
  for (let value = tails.at(-1); value !== undefined; value = previous.get(value)) kept.add(value);
  return kept;
}

/** Returns the keys that moved among those that are in both lists. */
function movedIn(before: readonly string[], after: readonly string[]): readonly string[] {
  const positions = after.filter((key) => before.includes(key)).map((key) => before.indexOf(key));
  const kept = longestIncreasing(positions);
  return after.filter((key) => before.includes(key) && !kept.has(before.indexOf(key)));
}

/** Returns all differences between two cards in the order of the new card, removed lines last. */
export function diffCards(before: CardFile, after: CardFile): readonly Change[] {
  const old = comparableCard(before);
  const fresh = comparableCard(after);
  const changes: Change[] = [];
  for (const place of new Set([...fresh.otherTexts.keys(), ...old.otherTexts.keys()])) {
    const was = old.otherTexts.get(place) ?? '';
    const is = fresh.otherTexts.get(place) ?? '';
    if (was !== is) changes.push({ kind: 'other', place, before: was, after: is });
  }
  for (const [id, line] of fresh.lines) {
    const was = old.lines.get(id);
    if (was === undefined) {
      changes.push({ kind: 'added', line });
      continue;
    }
    const texts = differences(was.entry, line.entry);
    const hasMoved = was.place !== line.place;
    if (texts.length === 0 && !hasMoved) continue;
    changes.push({ kind: 'changed', line, texts, ...(hasMoved && { movedFrom: was.place }) });
  }
  for (const [place, keys] of fresh.orders) {
    const moved = movedIn(old.orders.get(place) ?? [], keys);
    if (moved.length > 0) changes.push({ kind: 'reordered', place, moved });
  }
  for (const [id, line] of old.lines) {
    if (!fresh.lines.has(id)) changes.push({ kind: 'removed', line });
  }
  return changes;
}
