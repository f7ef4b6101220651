import { panelRows } from './panel/panel-rows';
import { readerRows } from './reader-rows';
import type { Row } from './row';
import { measureSearch } from './search/measure-search';
import { searchRows } from './search/search-rows';

/** The parts of the bench, each of which can be run by itself, in the order of the table. */
const GROUPS = {
  reader: readerRows,
  panel: panelRows,
  search: async () => searchRows(await measureSearch()),
} satisfies Record<string, (demoPort: number) => Promise<readonly Row[]>>;

export type Group = keyof typeof GROUPS;

/**
 * The groups that were asked for by name; all of them where none was.
 *
 * @throws for a name that is no group's.
 */
export function groupsNamed(names: readonly string[]): readonly Group[] {
  const all = Object.keys(GROUPS) as Group[];
  const strange = names.find((name) => !all.some((group) => group === name));
  if (strange !== undefined) {
    throw new Error(`The bench has no group ${strange}; it has ${all.join(', ')}.`);
  }
  return names.length === 0 ? all : all.filter((group) => names.includes(group));
}

/** Everything in these groups. One after another: what is measured wants the machine for itself. */
export async function measureAll(
  groups: readonly Group[],
  demoPort: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const group of groups) rows.push(...(await GROUPS[group](demoPort)));
  return rows;
}
