import type { PackFile } from '../card-schema';
import type { Entry } from './entry';
import { type Names, roleOf, sideOf, toldBy } from './names';
import { personaOf } from './persona-of';
import { plainOf } from './plain-words';
import type { Role } from './role';

/** What a table is, with the columns that make it so, from 0. */
export type TableShape =
  | { readonly kind: 'comparison'; readonly them: number; readonly us: number }
  | {
      readonly kind: 'translation';
      readonly them: number;
      readonly us: number;
      readonly difference: number;
    }
  | { readonly kind: 'objections' | 'personas' | 'other' };

type Columns = readonly (Role | undefined)[];

const ANSWERED: ReadonlySet<Role | undefined> = new Set(['answer', 'stance', 'talk', 'position']);

/** The roles of an objections table's columns: what its heads leave open follows from their order. */
export function objectionColumns(
  heads: readonly string[],
  names: Names,
  isExpected: boolean,
): Columns | undefined {
  const told = heads.map((head) => toldBy(head, names)?.role);
  const isSaid = told.includes('objection');
  const isAnswered = told.some((role) => ANSWERED.has(role));
  const isResponse = told.length > 2 && told.lastIndexOf('answer') > 0;
  if (!(isSaid && (isAnswered || isExpected)) && !(isExpected && told.length >= 2) && !isResponse)
    return undefined;
  const said = isSaid ? told.indexOf('objection') : 0;
  return told.map((role, column) => (column === said ? 'objection' : role));
}

/** The column about the rival where its head is no form of the name: the only one beside ours. */
function onlyOther(heads: readonly string[], us: number, names: Names): number {
  const others = heads.flatMap((head, at) =>
    at > 0 && at !== us && head !== '' && roleOf(head, names) === undefined ? [at] : [],
  );
  const words = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const known = new Set(names.them.flatMap(words).filter(({ length }) => length > 2));
  const alike = others.filter((at) => words(heads[at] ?? '').some((word) => known.has(word)));
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}

/**
 * Returns what a table is, by its head row: us beside the rival, their word beside ours, what they say
 * beside what we say, what to tell whom.
 *
 * @param expected What the section's heading says that it holds.
 */
export function shapeOfTable(
  table: Entry,
  names: Names,
  pack: PackFile,
  expected: Role | undefined,
): TableShape {
  const heads = table.heads ?? [];
  const told = heads.map((head) => toldBy(head, names)?.role);
  const sides = heads.map((head) => sideOf(head, names));
  const us = sides.indexOf('us');
  const named = sides.indexOf('them');
  const them = named < 0 && us > 0 ? onlyOther(heads, us, names) : named;
  const first = table.entries.map((row) => plainOf(row.entries[0]?.text ?? ''));
  const known = first.filter((name) => personaOf(name, pack) !== undefined).length;
  if (told[0] === 'persona' || (known > 0 && known * 2 >= first.length))
    return { kind: 'personas' };
  if (objectionColumns(heads, names, expected === 'objection')) return { kind: 'objections' };
  if (them >= 0 && us >= 0 && heads.length >= 3) {
    const isTerms = (them === 0 || us === 0) && them + us === 1;
    if (isTerms) return { kind: 'translation', them, us, difference: 2 };
    if (them > 0 && us > 0) return { kind: 'comparison', them, us };
  }
  // The first head is lost where bullets replace the rows: their word, and beneath it ours.
  const isTranslated = told.some((role) => role === 'translation' || role === 'difference');
  if (us === 1 && heads.length >= 3 && isTranslated) {
    return { kind: 'translation', them: 0, us, difference: 2 };
  }
  return { kind: 'other' };
}
