import type { PackFile } from '../card-schema';
import type { Entry } from './entry';
import { type Names, sideOf } from './names';
import { personaOf } from './persona-of';
import { plainOf } from './plain-words';
import type { Role } from './role';
import { roleOfLabel } from './role-of-label';

/** What a table is, with the columns that make it so, from 0. */
export type TableShape =
  | {
      readonly kind: 'comparison';
      readonly aspect: number;
      readonly them: number;
      readonly us: number;
    }
  | {
      readonly kind: 'translation';
      readonly them: number;
      readonly us: number;
      readonly difference: number;
    }
  | { readonly kind: 'objections'; readonly roles: readonly (Role | undefined)[] }
  | { readonly kind: 'personas'; readonly persona: number }
  | { readonly kind: 'words' };

const SAID: ReadonlySet<Role | undefined> = new Set(['objection']);
const ANSWERED: ReadonlySet<Role | undefined> = new Set(['answer', 'stance', 'talk', 'position']);

function columnTexts(table: Entry, column: number): readonly string[] {
  return table.entries.map((row) => plainOf(row.entries[column]?.text ?? ''));
}

/** The roles of an objections table's columns: what its heads leave open follows from their order. */
function objectionRoles(
  told: readonly (Role | undefined)[],
  isExpected: boolean,
): readonly (Role | undefined)[] | undefined {
  const isSaid = told.some((role) => SAID.has(role));
  const isAnswered = told.some((role) => ANSWERED.has(role));
  if (!(isSaid && (isAnswered || isExpected)) && !(isExpected && told.length >= 2))
    return undefined;
  const said = isSaid ? told.findIndex((role) => SAID.has(role)) : 0;
  const last = told.length - 1;
  const answer = told.findLastIndex((role) => role === 'answer' || role === 'talk');
  return told.map((role, column) => {
    if (column === said) return 'objection';
    if (column === (answer > said ? answer : last)) return 'answer';
    return role === 'stance' || (role === undefined && told.length === 3) ? 'stance' : role;
  });
}

/**
 * What a table is, by its head row: us beside the rival, their word beside ours, what they say beside
 * what we say, what to tell whom.
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
  const told = heads.map((head) => roleOfLabel(head, names)?.role);
  const sides = heads.map((head) => sideOf(head, names));
  const [them, us] = [sides.indexOf('them'), sides.indexOf('us')];
  const first = columnTexts(table, 0);
  const known = first.filter((name) => personaOf(name, pack) !== undefined).length;
  if (told[0] === 'persona' || (known > 0 && known * 2 >= first.length)) {
    return { kind: 'personas', persona: 0 };
  }
  const roles = objectionRoles(told, expected === 'objection');
  if (roles) return { kind: 'objections', roles };
  if (them >= 0 && us >= 0 && heads.length >= 3) {
    const isTerms = (them === 0 || us === 0) && them + us === 1;
    if (isTerms) return { kind: 'translation', them, us, difference: 2 };
    if (them > 0 && us > 0) return { kind: 'comparison', aspect: 0, them, us };
  }
  // The first head is lost where bullets stand for the rows: their word, and beneath it ours.
  const isTranslated = told.some((role) => role === 'translation' || role === 'difference');
  if (us === 1 && heads.length >= 3 && isTranslated) {
    return { kind: 'translation', them: 0, us, difference: 2 };
  }
  return { kind: 'words' };
}
