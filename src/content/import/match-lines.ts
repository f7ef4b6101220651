import { fold } from '../../core/match/fold';
import type { CardFile, LineEntry } from '../card-schema';
import { forEachLine } from '../compile';
import { plainOf } from './plain-words';

/** Below this share of words in common two texts are two lines, not one that has changed. */
const ALIKE = 0.5;
/** Comparing each with each is for lists that people write. */
const MAX_COMPARED = 400;

/** A line with its place. */
interface Placed {
  readonly line: LineEntry;
  readonly words: string;
  /** Its path without positions: `wedges.items.attack`. */
  readonly slot: string;
  /** The wedge, objection or row that it is of: `wedges.items.0`. Empty for lists and single lines. */
  readonly item: string;
  /** It is one of several in its place. */
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
    all.push({
      line,
      words: plainOf(line.text).replace(/\s+/g, ' ').trim(),
      slot: path.filter((step) => typeof step !== 'number').join('.'),
      item: last < 0 || isListed ? '' : path.slice(0, last + 1).join('.'),
      isListed,
    });
  });
  return all;
}

function groupedBy(all: readonly Placed[], key: (placed: Placed) => string): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const placed of all) {
    const list = groups.get(key(placed));
    if (list) list.push(placed);
    else groups.set(key(placed), [placed]);
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

  constructor(
    private readonly fresh: readonly Placed[],
    private readonly old: readonly Placed[],
  ) {}

  private pair(fresh: Placed, old: Placed): void {
    this.lines.set(fresh.line, old.line);
    this.taken.add(old.line);
    const isItem = fresh.item !== '' && old.item !== '' && fresh.slot === old.slot;
    if (isItem && !this.items.has(fresh.item)) this.items.set(fresh.item, old.item);
  }

  private open(all: readonly Placed[], isOld: boolean): readonly Placed[] {
    return all.filter(({ line }) => !(isOld ? this.taken.has(line) : this.lines.has(line)));
  }

  /** The same words: in the same place first, then anywhere. */
  sameWords(): void {
    const byWords = groupedBy(this.old, ({ words }) => words);
    for (const isSamePlace of [true, false]) {
      for (const fresh of this.open(this.fresh, false)) {
        const found = byWords
          .get(fresh.words)
          ?.find(
            ({ line, slot }) => !this.taken.has(line) && (slot === fresh.slot || !isSamePlace),
          );
        if (found) this.pair(fresh, found);
      }
    }
  }

  /** The same place: of the same wedge, objection or row, or one that a card has once. */
  samePlace(): void {
    const open = groupedBy(this.open(this.old, true), ({ item, slot }) => `${item} ${slot}`);
    for (const fresh of this.open(this.fresh, false)) {
      if (fresh.isListed) continue;
      const item = fresh.item === '' ? '' : this.items.get(fresh.item);
      const found = item === undefined ? undefined : open.get(`${item} ${fresh.slot}`)?.[0];
      if (found && !this.taken.has(found.line)) this.pair(fresh, found);
    }
  }

  /** Pairs wedges and rows by what they are called. */
  sameNames(fresh: ReadonlyMap<string, string>, old: ReadonlyMap<string, string>): void {
    const known = new Set(this.items.values());
    for (const [item, name] of fresh) {
      if (this.items.has(item)) continue;
      const [found] = [...old].find(([each, other]) => !known.has(each) && other === name) ?? [];
      if (found === undefined) continue;
      this.items.set(item, found);
      known.add(found);
    }
  }

  /** In a list: the same label, else enough words in common. */
  alike(): void {
    const open = groupedBy(this.open(this.old, true), ({ slot }) => slot);
    for (const fresh of this.open(this.fresh, false)) {
      const others = (open.get(fresh.slot) ?? []).filter(({ line }) => !this.taken.has(line));
      const { label } = fresh.line;
      const named = others.find(({ line }) => label !== undefined && line.label === label);
      const [best] =
        named || others.length > MAX_COMPARED
          ? []
          : others
              .map((old) => ({ old, share: likeness(fresh.words, old.words) }))
              .sort((a, b) => b.share - a.share);
      const found = named ?? (best && best.share >= ALIKE ? best.old : undefined);
      if (found) this.pair(fresh, found);
    }
  }

  gone(): readonly LineEntry[] {
    return this.open(this.old, true).map(({ line }) => line);
  }
}

/** Names of wedges and rows, by their places. */
function namesOf(card: CardFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  card.wedges?.items.forEach(({ title }, at) => void names.set(`wedges.items.${at}`, fold(title)));
  card.philosophy?.rows.forEach(
    ({ aspect }, at) => void names.set(`philosophy.rows.${at}`, fold(aspect)),
  );
  card.translations?.rows.forEach(
    ({ them }, at) => void names.set(`translations.rows.${at}`, fold(them)),
  );
  card.comparisons?.forEach(({ rows }, table) => {
    rows.forEach(
      ({ aspect }, at) => void names.set(`comparisons.${table}.rows.${at}`, fold(aspect)),
    );
  });
  return names;
}

/** Finds the lines of a card that were there before: unchanged, changed, moved. */
export function matchLines(fresh: CardFile, old: CardFile): Matches {
  const matcher = new Matcher(placedLines(fresh), placedLines(old));
  matcher.sameWords();
  matcher.sameNames(namesOf(fresh), namesOf(old));
  matcher.samePlace();
  matcher.alike();
  matcher.samePlace();
  return { lines: matcher.lines, items: matcher.items, gone: matcher.gone() };
}
