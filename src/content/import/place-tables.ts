import type { CardFile } from '../card-schema';
import type { Entry } from './entry';
import { type Leaf, leavesOf } from './leaf';
import { plainOf } from './plain-words';
import type { TableShape } from './shape-of-table';
import type { Task } from './task';

type Comparison = NonNullable<CardFile['comparisons']>[number];
type Translations = NonNullable<CardFile['translations']>;

/** Stands in a cell that the writer left empty. */
const NOTHING = '—';

function cellOf(row: Entry, column: number): Leaf {
  const cell = row.entries[column];
  const text = cell?.text ?? NOTHING;
  return { text, line: cell?.line ?? row.line, kind: 'cell', depth: 0 };
}

/** Columns that the table's place on the card has no room for. */
function placeOthers(task: Task, table: Entry, taken: readonly number[], name: number): void {
  for (const row of table.entries) {
    for (const [column, cell] of row.entries.entries()) {
      if (taken.includes(column)) continue;
      for (const leaf of leavesOf(cell)) {
        const of = plainOf(cellOf(row, name).text);
        const label = leaf.label === undefined ? of : `${of}: ${leaf.label}`;
        task.setting.draft.more(leaf, task, {
          label,
          doubt: 'From a table column that doesn’t fit the card.',
        });
      }
    }
  }
}

function introOf(task: Task, intro: Leaf | undefined, part: string, id: string) {
  if (intro === undefined) return {};
  const { draft } = task.setting;
  const heading = task.section.label ?? '';
  return {
    intro: draft.line(intro, heading, { part, slot: 'intro', id: [id, 'intro'], use: 'know' }),
  };
}

/** Them and us, aspect by aspect: the first such table is the philosophy, others are comparisons. */
export function placeComparison(
  task: Task,
  table: Entry,
  shape: Extract<TableShape, { kind: 'comparison' }>,
  intro: Leaf | undefined,
): void {
  const { setting, doubt, section } = task;
  const { draft } = setting;
  const { aspect, them, us } = shape;
  const isFirst = draft.parts.philosophy === undefined;
  const part = isFirst ? 'philosophy' : 'comparisons';
  const prefix = isFirst ? 'gap' : 'compare';
  const heads = table.heads ?? [];
  const first = heads[aspect];
  const line = (row: Entry, column: number, id: string, slot: string) =>
    draft.line(cellOf(row, column), section.label ?? '', {
      part,
      slot,
      id: [id, slot],
      use: 'know',
      doubt,
    });
  const title = isFirst ? '' : draft.titleOf(task);
  if (isFirst) draft.entitle('philosophy', task, true);
  const made: Comparison = {
    title,
    ...introOf(task, intro, part, prefix),
    heads: { ...(first && { aspect: first }), them: heads[them] ?? '', us: heads[us] ?? '' },
    rows: table.entries.map((row) => {
      const name = plainOf(cellOf(row, aspect).text);
      const id = draft.itemId(prefix, name);
      return { id, aspect: name, them: line(row, them, id, 'them'), us: line(row, us, id, 'us') };
    }),
  };
  if (isFirst) draft.parts.philosophy = made;
  else draft.parts.comparisons = [...(draft.parts.comparisons ?? []), made];
  placeOthers(task, table, [aspect, them, us], aspect);
}

/** Their word, our word, and the difference. */
export function placeTranslation(
  task: Task,
  table: Entry,
  shape: Extract<TableShape, { kind: 'translation' }>,
  intro: Leaf | undefined,
): void {
  const { setting, doubt, section } = task;
  const { draft, names } = setting;
  const { them, us, difference } = shape;
  const heads = table.heads ?? [];
  draft.entitle('translations', task, true);
  const part = 'translations';
  const before = draft.parts.translations;
  const made: Translations = before ?? {
    title: '',
    ...introOf(task, intro, part, 'translate'),
    heads: {
      them: heads[them] || names.them,
      us: heads[us] || names.us,
      difference: heads[difference] ?? '',
    },
    rows: [],
  };
  if (before && intro) draft.more(intro, task);
  const line = (row: Entry, column: number, id: string, slot: string) =>
    draft.line(cellOf(row, column), section.label ?? '', {
      part,
      slot,
      id: [id, slot],
      use: 'know',
      doubt,
    });
  for (const row of table.entries) {
    const word = plainOf(cellOf(row, them).text);
    const id = draft.itemId('translate', word);
    const differs = line(row, difference, id, 'difference');
    made.rows.push({ id, them: word, us: line(row, us, id, 'us'), difference: differs });
  }
  draft.parts.translations = made;
  placeOthers(task, table, [them, us, difference], them);
}
