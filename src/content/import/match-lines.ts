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
  /** What that is called. */
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

function placedLines(card: CardFile): readonly Placed[] {
  const all: Placed[] = [];
  forEachLine(card, (line, path) => {
    const last = path.findLastIndex((step) => typeof step === 'number');
    const isListed = last === path.length - 1 || path[0] === 'personas';
    const isOfItem = last >= 0 && !isListed;
    const item = isOfItem ? path.slice(0, last + 1) : [];
    const named = valueAt(card, item) as { title?: string; aspect?: string; them?: unknown };
    const name = isOfItem ? (named.title ?? named.aspect ?? named.them) : '';
    all.push({
      line,
      words: plainOf(line.text).replace(/\s+/g, ' ').trim(),
      slot: path.filter((step) => typeof step !== 'number').join('.'),
      item: item.join('.'),
      name: typeof name === 'string' ? fold(name) : '',
      isListed,
    });
  });
  return all;
}

function groupedBy(
  all: readonly Placed[],
  keyOf: (placed: Placed) => string | undefined,
): Map<string | undefined, Placed[]> {
  const groups = new Map<string | undefined, Placed[]>();
  for (const placed of all) {
    const key = keyOf(placed);
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return groups;
}

function likeness(a: string, b: string): number {
  const [one, other] = [new Set(fold(a).split(' ')), new Set(fold(b).split(' '))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(one.size, other.size);
}

class Matcher {
  readonly lines = new Map<LineEntry, LineEntry>();
  readonly items = new Map<string, string>();
  private readonly taken = new Set<LineEntry>();
  private readonly takenItems = new Set<string>();

  constructor(
    private readonly fresh: readonly Placed[],
    private readonly old: readonly Placed[],
  ) {}

  private pair(fresh: Placed, old: Placed): void {
    this.lines.set(fresh.line, old.line);
    this.taken.add(old.line);
    const isSame = fresh.slot === old.slot || (fresh.name !== '' && fresh.name === old.name);
    const isItem = fresh.item !== '' && old.item !== '' && isSame;
    // The lines of an item that was split in two came from one, whose ID only one of the two can have.
    if (!isItem || this.items.has(fresh.item) || this.takenItems.has(old.item)) return;
    this.items.set(fresh.item, old.item);
    this.takenItems.add(old.item);
  }

  get openOld(): readonly Placed[] {
    return this.old.filter(({ line }) => !this.taken.has(line));
  }

  /** Pairs lines that agree on a key, in their order. Lines without a key stay open. */
  by(keyOf: (placed: Placed, isOld: boolean) => string | undefined): void {
    const open = groupedBy(this.openOld, (placed) => keyOf(placed, true));
    for (const fresh of this.fresh) {
      const key = this.lines.has(fresh.line) ? undefined : keyOf(fresh, false);
      const found = key === undefined ? undefined : open.get(key)?.shift();
      if (found) this.pair(fresh, found);
    }
  }

  /** Pairs lines of the same list with the line that has most words in common. */
  alike(): void {
    const open = groupedBy(this.openOld, ({ slot }) => slot);
    for (const fresh of this.fresh) {
      const others = (open.get(fresh.slot) ?? []).filter(({ line }) => !this.taken.has(line));
      if (this.lines.has(fresh.line) || others.length > MAX_COMPARED) continue;
      const [best] = others
        .map((old) => ({ old, share: likeness(fresh.words, old.words) }))
        .sort((a, b) => b.share - a.share);
      if (best && best.share >= ALIKE) this.pair(fresh, best.old);
    }
  }
}

/** Finds the lines of a card that were there before: unchanged, changed, moved. */
export function matchLines(fresh: CardFile, old: CardFile): Matches {
  const matcher = new Matcher(placedLines(fresh), placedLines(old));
  /** The same part of the same wedge, objection, or row, or a line that a card has once. */
  const place = ({ item, slot, isListed }: Placed, isOld: boolean) => {
    if (isListed) return undefined;
    const same = isOld || item === '' ? item : matcher.items.get(item);
    return same === undefined ? undefined : `${same} ${slot}`;
  };
  matcher.by(({ slot, words }) => `${slot} ${words}`);
  matcher.by(({ words }) => words);
  matcher.by(place);
  matcher.by(({ slot, name }) => (name === '' ? undefined : `${slot} ${name}`));
  matcher.by(({ slot, line }) => (line.label === undefined ? undefined : `${slot} ${line.label}`));
  matcher.alike();
  matcher.by(place);
  return {
    lines: matcher.lines,
    items: matcher.items,
    gone: matcher.openOld.map(({ line }) => line),
  };
}
