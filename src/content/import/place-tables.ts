import type { CardFile } from '../card-schema';
import { addAs } from './add-line';
import type { Entry } from './entry';
import { joinTexts } from './join-texts';
import type { Leaf } from './leaf';
import { roleOf, toldBy } from './names';
import { plainOf } from './plain-words';
import type { Role } from './role';
import type { TableShape } from './shape-of-table';
import type { Task } from './task';

type Comparison = NonNullable<CardFile['comparisons']>[number];
type Translations = NonNullable<CardFile['translations']>;

/** What a cell has that the writer left empty. */
const NOTHING = '—';

/** A cell, with what the columns say that the table's place on the card has no room for. */
function cellOf(row: Entry, column: number, others: readonly number[] = []): Leaf {
  const cell = row.entries[column];
  const text = cell?.text ?? NOTHING;
  const leaf: Leaf = { text, line: cell?.line ?? row.line, kind: 'cell', depth: 0 };
  const more = others.flatMap((at): Leaf[] => {
    const { label, text: words } = row.entries[at] ?? {};
    if (words === undefined) return [];
    return [{ ...leaf, ...(label !== undefined && { label }), text: words }];
  });
  return more.length === 0 ? leaf : { ...leaf, text: joinTexts([leaf, ...more]) };
}

function otherColumns(table: Entry, taken: readonly number[]): readonly number[] {
  return [...(table.heads ?? []).keys()].filter((at) => !taken.includes(at));
}

function introOf(task: Task, intro: Leaf | undefined, part: string, id: string) {
  if (intro === undefined) return {};
  const { draft } = task.setting;
  return {
    intro: draft.line(intro, task, { part, slot: 'intro', id: [id, 'intro'], use: 'know' }),
  };
}

/** Them and us, aspect by aspect: the first such table is the philosophy, others are comparisons. */
export function placeComparison(
  task: Task,
  table: Entry,
  { them, us }: Extract<TableShape, { kind: 'comparison' }>,
  intro: Leaf | undefined,
): void {
  const { draft } = task.setting;
  const [first = '', ...heads] = table.heads ?? [];
  const isFirst = draft.parts.philosophy === undefined;
  const [part, prefix] = isFirst ? ['philosophy', 'gap'] : ['comparisons', 'compare'];
  const others = otherColumns(table, [0, them, us]);
  const title = isFirst ? '' : draft.titleOf(task);
  if (isFirst) draft.entitle('philosophy', task, true);
  const made: Comparison = {
    title,
    ...introOf(task, intro, part, prefix),
    heads: {
      ...(first && { aspect: first }),
      them: heads[them - 1] ?? '',
      us: heads[us - 1] ?? '',
    },
    rows: table.entries.map((row) => {
      const aspect = plainOf(cellOf(row, 0).text);
      const id = draft.itemId(prefix, aspect);
      const line = (slot: string, leaf: Leaf) =>
        draft.line(leaf, task, { part, slot, id: [id, slot], use: 'know' });
      return {
        id,
        aspect,
        them: line('them', cellOf(row, them)),
        us: line('us', cellOf(row, us, others)),
      };
    }),
  };
  if (isFirst) draft.parts.philosophy = made;
  else draft.parts.comparisons = [...(draft.parts.comparisons ?? []), made];
}

/** Their word, our word, and the difference. */
export function placeTranslation(
  task: Task,
  table: Entry,
  { them, us, difference }: Extract<TableShape, { kind: 'translation' }>,
  intro: Leaf | undefined,
): void {
  const { setting } = task;
  const { draft, names } = setting;
  const heads = table.heads ?? [];
  const part = 'translations';
  draft.entitle(part, task, true);
  const before = draft.parts.translations;
  const made: Translations = before ?? {
    title: '',
    ...introOf(task, intro, part, 'translate'),
    heads: {
      them: heads[them] || (names.them[0] ?? NOTHING),
      us: heads[us] || (names.us[0] ?? NOTHING),
      difference: heads[difference] || NOTHING,
    },
    rows: [],
  };
  if (before && intro) draft.more(intro, task);
  const others = otherColumns(table, [them, us, difference]);
  for (const row of table.entries) {
    const word = plainOf(cellOf(row, them).text);
    const id = draft.itemId('translate', word);
    const line = (slot: string, leaf: Leaf) =>
      draft.line(leaf, task, { part, slot, id: [id, slot], use: 'know' });
    const own = line('us', cellOf(row, us));
    made.rows.push({
      id,
      them: word,
      us: own,
      difference: line('difference', cellOf(row, difference, others)),
    });
  }
  draft.parts.translations = made;
}

/** A row as one text: its first cell is its label, and longer rows name their columns. */
function leafOfRow(row: Entry, heads: readonly string[]): Leaf | undefined {
  const [first, ...others] = row.entries;
  const cells = others.filter(({ text }) => text !== undefined);
  const name = first?.text === undefined ? '' : plainOf(first.text);
  const isPair = heads.length === 2;
  const [head = ''] = heads;
  const label = !isPair && head !== '' && name !== '' ? `${head}: ${name}` : name;
  const { line } = row;
  const base = { line, kind: 'row', depth: 0 } as const;
  if (cells.length === 0) return name === '' ? undefined : { ...base, text: first?.text ?? '' };
  const texts = cells.map(({ text = '', label: column }): Leaf => {
    return { ...base, text, ...(!isPair && column !== undefined && { label: column }) };
  });
  const text = isPair ? (cells[0]?.text ?? '') : joinTexts(texts);
  return { ...base, text, ...(label !== '' && { label }) };
}

/** What a cell that says nothing but "win" or "lose" makes of its row. */
function verdictOf(row: Entry, task: Task): Role | undefined {
  const roles = row.entries
    .slice(1)
    .map(({ text = '' }) => toldBy(plainOf(text), task.setting.names));
  return roles.find((told) => told?.share === 1 && (told.role === 'concede' || told.role === 'fit'))
    ?.role;
}

/** A table that is nothing in particular: each row stays one line. */
export function placeRows(task: Task, table: Entry): void {
  const { setting, role } = task;
  const heads = table.heads ?? [];
  const [head = '', other = ''] = heads;
  if (heads.length === 2 && (head !== '' || other !== '')) {
    const leaf: Leaf = {
      ...(head !== '' && other !== '' && { label: head }),
      text: cellOf({ ...table, entries: [{ ...table, kind: 'cell', text: other || head }] }, 0)
        .text,
      line: table.line,
      kind: 'row',
      depth: 0,
    };
    setting.draft.more(leaf, task, { use: 'know' });
  }
  for (const row of table.entries) {
    const leaf = leafOfRow(row, heads);
    if (leaf === undefined) continue;
    const isPairOfLabels = heads.length === 2 && roleOf(head, setting.names) !== undefined;
    const own = verdictOf(row, task) ?? (isPairOfLabels ? undefined : role);
    if (
      own === undefined ||
      own === 'question' ||
      !addAs(own, setting, task, leaf, { isOwn: own === role })
    ) {
      setting.draft.more(leaf, task, heads.length > 2 ? { use: 'know' } : {});
    }
  }
}
