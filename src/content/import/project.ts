import { fold } from '../../core/match/fold';
import type { Entry } from './entry';
import { withoutPictures } from './pictures';
import { plainOf } from './plain-words';
import { isSameName, rivalInTitle } from './rival-in-title';

/** Tells which rival a heading or label is about, if it is about one of them alone. */
export type SubjectOf = (label: string) => string | undefined;

/** Asks each label once, however many cards are made of a file. */
export function subjectsAmong(rivals: readonly string[], us: string): SubjectOf {
  const byName = new Map(rivals.map((rival) => [fold(rival), rival]));
  const known = new Map<string, string | undefined>();
  const find = (label: string): string | undefined => {
    const bare = withoutPictures(label);
    const exact = byName.get(fold(bare));
    if (exact !== undefined) return exact;
    const found = rivalInTitle(bare, us);
    if (found.kind !== 'named') return undefined;
    return byName.get(fold(found.name)) ?? rivals.find((rival) => isSameName(rival, found.name));
  };
  return (label) => {
    if (!known.has(label)) known.set(label, find(label));
    return known.get(label);
  };
}

/** The rows of a table that has a column of rivals' names: those of one rival, and of nobody. */
function rowsFor(table: Entry, rival: string, subjectOf: SubjectOf): Entry {
  const named = (text: string) => subjectOf(plainOf(text));
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
function columnsFor(table: Entry, rival: string, subjectOf: SubjectOf): Entry {
  const heads = table.heads ?? [];
  const keeps = heads.map((head) => {
    const subject = subjectOf(head);
    return subject === undefined || subject === rival;
  });
  if (keeps.every((keep) => keep)) return rowsFor(table, rival, subjectOf);
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
  subjectOf: SubjectOf,
): readonly Entry[] {
  return entries.flatMap((entry): readonly Entry[] => {
    if (entry.kind === 'table') {
      const cut = columnsFor(entry, rival, subjectOf);
      return cut.entries.length === 0 && entry.entries.length > 0 ? [] : [cut];
    }
    const subject = entry.label === undefined ? undefined : subjectOf(entry.label);
    if (subject !== undefined && subject !== rival) return [];
    const inside = projectOn(entry.entries, rival, subjectOf);
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
