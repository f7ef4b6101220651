import { fold } from '../../core/match/fold';
import type { CardFile, LineEntry } from '../card-schema';
import { forEachLine } from '../compile';
import { valueAt } from '../edit/at-path';
import { plainOf } from './write-inline';

/** Below this share of words in common, two texts are two lines, not one that has changed. */
const ALIKE = 0.5;
/** Comparing each with each is for lists that people write. */
const MAX_COMPARED = 400;

/** A line with its place. */
interface Placed {
  readonly line: LineEntry;
  readonly words: string;
  /** Its path without positions: `wedges.items.attack`. */
  readonly slot: string;
  /** The wedge, objection, or row that it's part of: `wedges.items.0`. Empty for lists and single lines. */
  readonly item: string;
  /** The title of the item. Empty if it has none. */
  readonly name: string;
  /** It's one of several in its place. */
  readonly isListed: boolean;
}

/** What became of lines and items: from the new ones to those that were there. */
export interface Matches {
  readonly lines: ReadonlyMap<LineEntry, LineEntry>;
  /** By their places, as `wedges.items.0`. */
  readonly items: ReadonlyMap<string, string>;
  readonly gone: readonly LineEntry[];
}

/** Returns the words of a text, to compare it with another. */
export function wordsOfText(text: string): string {
  return plainOf(text).replace(/\s+/g, ' ').trim();
}

function placedLines(card: CardFile): readonly Placed[] {
  const all: Placed[] = [];
  forEachLine(card, (line, path) => {
    const last = path.findLastIndex((step) => typeof step === 'number');
    const isListed = last === path.length - 1 || path[0] === 'personas';
    const itemPath = isListed ? [] : path.slice(0, last + 1);
    const { title, aspect, them } = valueAt(card, itemPath) as Record<string, unknown>;
    const titled = itemPath.length > 0 ? (title ?? aspect ?? them) : '';
    const name = typeof titled === 'string' ? fold(titled) : '';
    const item = itemPath.join('.');
    const slot = path.filter((step) => typeof step !== 'number').join('.');
    all.push({ line, words: wordsOfText(line.text), slot, item, name, isListed });
  });
  return all;
}

function likeness(a: string, b: string): number {
  const [one, other] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(one.size, other.size);
}

/** Finds the lines of a card that were there before: unchanged, changed, moved. */
export function matchLines(freshCard: CardFile, oldCard: CardFile): Matches {
  const lines = new Map<LineEntry, LineEntry>();
  const items = new Map<string, string>();
  const old = new Set(placedLines(oldCard));
  const all = placedLines(freshCard);
  /** What two items of the same kind have in common, whichever part they're in: `items.attack`. */
  const endOf = ({ slot }: Placed) => slot.slice(slot.indexOf('.'));
  /** Pairs the lines that are still open and agree on a key: in their order, or those that `choose` finds. */
  const pairBy = (
    keyOf: (placed: Placed, isOld: boolean) => string | undefined,
    choose: (fresh: Placed, open: readonly Placed[]) => Placed | undefined = (_, [first]) => first,
  ) => {
    const open = new Map<string | undefined, Placed[]>();
    for (const each of old) {
      const key = keyOf(each, true);
      const same = open.get(key);
      if (same) same.push(each);
      else open.set(key, [each]);
    }
    for (const fresh of all) {
      const key = lines.has(fresh.line) ? undefined : keyOf(fresh, false);
      const found = key === undefined ? [] : (open.get(key) ?? []);
      const best = choose(fresh, found);
      if (best === undefined) continue;
      found.splice(found.indexOf(best), 1);
      old.delete(best);
      lines.set(fresh.line, best.line);
      // The lines of an item that was split in two came from one, whose ID only one of the two can have.
      const isTaken = items.has(fresh.item) || [...items.values()].includes(best.item);
      const isItem = fresh.item !== '' && best.item !== '' && endOf(fresh) === endOf(best);
      if (isItem && !isTaken) items.set(fresh.item, best.item);
    }
  };
  /** The same part of the same wedge, objection, or row, or a line that a card has once. */
  const place = ({ item, slot, isListed }: Placed, isOld: boolean) => {
    const same = isOld || item === '' ? item : items.get(item);
    return isListed || same === undefined ? undefined : `${same} ${slot}`;
  };
  pairBy(({ slot, words }) => `${slot} ${words}`);
  pairBy(({ words }) => words);
  pairBy(place);
  pairBy(({ slot, name }) => (name === '' ? undefined : `${slot} ${name}`));
  pairBy(({ slot, line: { label } }) => (label === undefined ? undefined : `${slot} ${label}`));
  pairBy(
    ({ slot }) => slot,
    ({ words }, open) => {
      if (open.length > MAX_COMPARED) return undefined;
      const shares = open.map((each) => likeness(words, each.words));
      const most = Math.max(...shares);
      return most >= ALIKE ? open[shares.indexOf(most)] : undefined;
    },
  );
  pairBy(place);
  return { lines, items, gone: [...old].map(({ line }) => line) };
}
