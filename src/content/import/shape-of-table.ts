import type { PackFile } from '../card-schema';
import type { Entry } from './entry';
import { isAnswering } from './exchanges';
import { type Names, roleOf, sideOf, toldBy } from './names';
import { personaOf } from './persona-of';
import { plainOf } from './plain-words';
import type { Role } from './role';

/**
 * What a table is, with the columns that make it so, from 0. In `objections`, `answer` is the column of what
 * is said back if its head doesn't say so.
 */
export type TableShape =
  | Sides
  | { readonly kind: 'objections'; readonly said: number; readonly answer: number | undefined }
  | { readonly kind: 'personas' }
  | { readonly kind: 'other' };

/** The rival beside us: aspect by aspect, or their word and ours. */
export interface Sides {
  readonly kind: 'comparison' | 'translation';
  readonly them: number;
  readonly us: number;
}

/** The shape of a table of objections: what its heads leave open follows from their order. */
function objectionsShape(
  roles: readonly (Role | undefined)[],
  isExpected: boolean,
): TableShape | undefined {
  const said = roles.indexOf('objection');
  const isAnswered = roles.some(isAnswering);
  const isResponse = roles.length > 2 && roles.lastIndexOf('answer') > 0;
  const isTable = isExpected || isResponse || (said >= 0 && isAnswered);
  if (!isTable || roles.length < 2) return undefined;
  const column = Math.max(0, said);
  // "Der Kunde sagt" and "Sie sagen": the second one who says something answers.
  const other = roles.indexOf('objection', column + 1);
  const beside = isAnswered ? undefined : column + 1;
  return { kind: 'objections', said: column, answer: other > 0 ? other : beside };
}

/** The column about the rival if its head is no form of the name: the only one beside ours. */
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
 * Returns what a table is, by its head row: us beside the rival, their word beside ours, what they say beside
 * what we say, what to tell whom.
 *
 * @param expected What the section's heading says that it has.
 */
export function shapeOfTable(
  table: Entry,
  names: Names,
  pack: PackFile,
  expected: Role | undefined,
): TableShape {
  const heads = table.heads ?? [];
  const roles = heads.map((head) => toldBy(head, names)?.role);
  const sides = heads.map((head) => sideOf(head, names));
  const us = sides.indexOf('us');
  const named = sides.indexOf('them');
  const them = named < 0 && us > 0 ? onlyOther(heads, us, names) : named;
  const first = table.entries.map((row) => plainOf(row.entries[0]?.text ?? ''));
  const known = first.filter((name) => personaOf(name, pack) !== undefined).length;
  if (roles[0] === 'persona' || (known > 0 && known * 2 >= first.length)) {
    return { kind: 'personas' };
  }
  const objections = objectionsShape(roles, expected === 'objection');
  if (objections) return objections;
  if (them < 0 || us < 0 || heads.length < 3) return { kind: 'other' };
  if (them > 0 && us > 0) return { kind: 'comparison', them, us };
  return them + us === 1 ? { kind: 'translation', them, us } : { kind: 'other' };
}
