import { panelRows } from './panel/panel-rows';
import { readerRows } from './reader-rows';
import type { Row } from './row';
import { measureSearch } from './search/measure-search';
import { searchRows } from './search/search-rows';

/** The parts of the bench in the table's order. Each can be run separately. */
const GROUPS = {
  reader: readerRows,
  panel: panelRows,
  search: async () => searchRows(await measureSearch()),
} satisfies Record<string, (demoPort: number) => Promise<readonly Row[]>>;

export type Group = keyof typeof GROUPS;

/**
 * Returns the groups with these names, or all groups if there are no names.
 *
 * @throws if a name is unknown.
 */
export function groupsNamed(names: readonly string[]): readonly Group[] {
  const all = Object.keys(GROUPS) as Group[];
  const unknown = names.find((name) => !all.some((group) => group === name));
  if (unknown !== undefined) {
    throw new Error(`Unknown part of the bench: ${unknown}. Choose from: ${all.join(', ')}.`);
  }
  return names.length === 0 ? all : all.filter((group) => names.includes(group));
}

/** Measures everything in these groups, one after another so they don't affect each other. */
export async function measureAll(
  groups: readonly Group[],
  demoPort: number,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const group of groups) rows.push(...(await GROUPS[group](demoPort)));
  return rows;
}
