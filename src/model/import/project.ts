import { fold } from '../../core/match/fold';
import type { Entry } from './entry';
import { plainOf } from './leaf';
import { withoutPictures } from './pictures';
import { isSameName, rivalInTitle } from './rival-in-title';

/** Which rival a heading or label is about, if it is about one of these alone. */
function subjectOf(label: string, rivals: readonly string[], us: string): string | undefined {
  const bare = withoutPictures(label);
  const exact = rivals.find((rival) => fold(rival) === fold(bare));
  if (exact !== undefined) return exact;
  const found = rivalInTitle(bare, us);
  if (found.kind !== 'named') return undefined;
  return rivals.find((rival) => isSameName(rival, found.name));
}

/** The rows of a table that has a column of rivals' names: those of one rival, and of nobody. */
function rowsFor(table: Entry, rival: string, rivals: readonly string[]): Entry {
  const named = (text: string) => rivals.find((each) => fold(each) === fold(plainOf(text)));
  const column = (table.heads ?? []).findIndex((_, at) =>
    table.entries.every(({ entries }) => {
      const text = entries[at]?.text;
      return text === undefined || named(text) !== undefined;
    }),
  );
  if (column < 0) return table;
  const rows = table.entries.filter(({ entries }) => {
    const text = entries[column]?.text;
    return text === undefined || named(text) === rival;
  });
  return { ...table, entries: rows };
}

/** A table without the columns of other rivals. */
function columnsFor(table: Entry, rival: string, rivals: readonly string[], us: string): Entry {
  const heads = table.heads ?? [];
  const keeps = heads.map((head) => {
    const subject = subjectOf(head, rivals, us);
    return subject === undefined || subject === rival;
  });
  if (keeps.every((keep) => keep)) return rowsFor(table, rival, rivals);
  return {
    ...table,
    heads: heads.filter((_, at) => keeps[at]),
    entries: table.entries.map((row) => ({
      ...row,
      entries: row.entries.filter((_, at) => keeps[at]),
    })),
  };
}

/**
 * What a file of several rivals says to one of them: shared parts, and its own. Sections, columns,
 * rows and labelled lines of the others are left out.
 */
export function projectOn(
  entries: readonly Entry[],
  rival: string,
  rivals: readonly string[],
  us: string,
): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    if (entry.kind === 'table') {
      const cut = columnsFor(entry, rival, rivals, us);
      return cut.entries.length === 0 && entry.entries.length > 0 ? [] : [cut];
    }
    const subject = entry.label === undefined ? undefined : subjectOf(entry.label, rivals, us);
    if (subject !== undefined && subject !== rival) return [];
    const inside = projectOn(entry.entries, rival, rivals, us);
    const isOfRival = entry.kind === 'section' && subject === rival;
    return [{ ...entry, entries: inside, ...(isOfRival && { isOfRival }) }];
  });
}

/** The section that is all about a rival. */
export function sectionOfRival(entries: readonly Entry[]): Entry | undefined {
  for (const entry of entries) {
    const found = entry.isOfRival ? entry : sectionOfRival(entry.entries);
    if (found) return found;
  }
  return undefined;
}
