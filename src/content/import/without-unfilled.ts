import type { Entry } from './entry';
import { type Leaf, leavesOf } from './leaf';
import { isUnfilled } from './unfilled';

/** A section without what its template left open, and that. */
export interface Sifted {
  readonly filled: Entry;
  readonly unfilled: readonly Leaf[];
}

function isOpen({ label = '', text = '' }: Entry): boolean {
  return isUnfilled(label) || isUnfilled(text);
}

/** A row says nothing any more once half of it is left open. */
function isOpenRow({ entries }: Entry): boolean {
  const said = entries.filter(({ text }) => text !== undefined);
  return (
    said.length > 0 && said.filter(({ text = '' }) => isUnfilled(text)).length * 2 >= said.length
  );
}

/** Takes out what a template left to be filled in, so that it proves and answers nothing. */
export function withoutUnfilled(section: Entry): Sifted {
  const unfilled: Leaf[] = [];
  const sift = (entries: readonly Entry[]): readonly Entry[] =>
    entries.flatMap((entry): readonly Entry[] => {
      if (entry.kind === 'row' ? isOpenRow(entry) : entry.kind !== 'cell' && isOpen(entry)) {
        unfilled.push(...leavesOf(entry));
        return [];
      }
      if (entry.kind === 'section' || entry.kind === 'cell') return [entry];
      const inside = sift(entry.entries);
      const isEmpty = entry.text === undefined && inside.length === 0 && entry.entries.length > 0;
      return isEmpty ? [] : [{ ...entry, entries: inside }];
    });
  return { filled: { ...section, entries: sift(section.entries) }, unfilled };
}
