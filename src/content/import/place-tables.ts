import type { CardFile, LineEntry } from '../card-schema';
import type { Entry } from './entry';
import { exchangesInRows } from './exchanges';
import { joinTexts } from './join-texts';
import { type Leaf, leavesOf } from './leaf';
import { toldBy } from './names';
import { placeExchange } from './place-exchange';
import { addAs } from './place-lines';
import { placePersona } from './place-points';
import { plainOf } from './plain-words';
import type { Role } from './role';
import { type Sides, shapeOfTable } from './shape-of-table';
import type { Setting, Task } from './task';
import { writeText } from './write-inline';

type Comparison = NonNullable<CardFile['comparisons']>[number];
type Translations = NonNullable<CardFile['translations']>;

/** The text of a cell that the writer left empty. */
const NOTHING = '—';
/** In a table of terms, the column behind theirs and ours. */
const DIFFERENCE = 2;

/** A cell, with those of columns for which the card has no room. */
function cellOf(row: Entry, column: number, others: readonly number[] = []): Leaf {
  const { text = NOTHING, line = row.line } = row.entries[column] ?? {};
  const leaf: Leaf = { text, line, kind: 'cell', depth: 0 };
  const more = others.flatMap((at) => {
    const cell = row.entries[at];
    return cell === undefined ? [] : leavesOf(cell);
  });
  return more.length === 0 ? leaf : { ...leaf, text: joinTexts([leaf, ...more]) };
}

/**
 * Places them and us side by side. Of tables that go aspect by aspect, the first is the philosophy, and others
 * are comparisons. Tables of terms are one.
 */
function placeSides(task: Task, table: Entry, { kind, them, us }: Sides, intro?: Leaf): void {
  const { draft, names } = task.setting;
  const heads = table.heads ?? [];
  const isTerms = kind === 'translation';
  const isFirst = draft.parts.philosophy === undefined;
  const [part, prefix] = isTerms
    ? ['translations', 'translate']
    : isFirst
      ? ['philosophy', 'gap']
      : ['comparisons', 'compare'];
  if (isTerms || isFirst) draft.entitle(part, task, true);
  const line = (slot: string, id: string, leaf: Leaf): LineEntry =>
    draft.line(leaf, task, { part, slot, id: [id, slot], use: 'know' });
  const named = isTerms ? them : 0;
  const columns = isTerms ? { us, difference: DIFFERENCE } : { them, us };
  const taken = [named, ...Object.values(columns)];
  const rows = table.entries.map((row) => {
    const name = plainOf(cellOf(row, named).text);
    const id = draft.itemId(prefix, name);
    const others = [...row.entries.keys()].filter((at) => !taken.includes(at));
    const cells = Object.entries(columns).map(([slot, column], at) => {
      return [slot, line(slot, id, cellOf(row, column, at === 1 ? others : []))] as const;
    });
    return { id, [isTerms ? 'them' : 'aspect']: name, ...Object.fromEntries(cells) };
  });
  const before = isTerms ? draft.parts.translations : undefined;
  if (before) {
    before.rows.push(...(rows as unknown as Translations['rows']));
    if (intro) draft.more(intro, task);
    return;
  }
  const shown = isTerms
    ? {
        them: heads[them] || (names.them[0] ?? NOTHING),
        us: heads[us] || (names.us[0] ?? NOTHING),
        difference: heads[DIFFERENCE] || NOTHING,
      }
    : { ...(heads[0] && { aspect: heads[0] }), them: heads[them] ?? '', us: heads[us] ?? '' };
  const made: unknown = {
    title: isTerms || isFirst ? '' : draft.titleOf(task),
    ...(intro && { intro: line('intro', prefix, intro) }),
    heads: shown,
    rows,
  };
  if (isTerms) draft.parts.translations = made as Translations;
  else if (isFirst) draft.parts.philosophy = made as Comparison;
  else draft.parts.comparisons = [...(draft.parts.comparisons ?? []), made as Comparison];
}

/** A row as one text: its first cell is its label, and longer rows name their columns. */
function rowAsText(row: Entry, heads: readonly string[]): Entry {
  const [first, ...others] = row.entries;
  const leaves = others.flatMap((cell) => leavesOf(cell));
  const name = plainOf(first?.text ?? '');
  const isPair = heads.length === 2 && leaves.length < 2;
  const label = [isPair ? '' : heads[0], name].filter((each) => each).join(': ');
  const { kind, line } = row;
  if (leaves.length === 0)
    return { ...(first?.text && { text: first.text }), kind, line, entries: [] };
  const text = isPair ? (leaves[0]?.text ?? '') : joinTexts(leaves);
  return { kind, ...(name && { label }), text, line, entries: [] };
}

/** What a cell that says nothing but "win" or "lose" makes of its row. */
function verdictOf({ entries }: Entry, { names }: Setting): Role | undefined {
  const told = entries.slice(1).map(({ text = '' }) => toldBy(plainOf(text), names));
  return told.find((each) => each?.share === 1 && /^(?:concede|fit)$/.test(each.role))?.role;
}

/** Returns the rows of a table that is nothing in particular as texts, also the heads of two columns. */
function rowsAsTexts(task: Task, { heads = [], line, entries }: Entry): readonly Entry[] {
  const { setting } = task;
  const cells = heads.map((head): Entry => {
    return { kind: 'cell', ...(head && { text: writeText(head) }), line, entries: [] };
  });
  const head: Entry = { kind: 'row', line, entries: cells.filter(({ text }) => text) };
  const rows = heads.length === 2 ? [head, ...entries] : entries;
  return rows.flatMap((row) => {
    const entry = rowAsText(row, heads);
    const verdict = verdictOf(row, setting);
    const [leaf] = leavesOf(entry);
    if (leaf === undefined) return [];
    return verdict && addAs(verdict, setting, task, leaf, false) ? [] : [entry];
  });
}

/** A row for one persona, as a label over its cells. */
function rowOfPersona({ kind, line, entries }: Entry): Entry {
  const [first, ...cells] = entries;
  return { kind, label: plainOf(first?.text ?? ''), line, entries: cells };
}

/** Whether the card has room for a table: of terms, it has one, with one row of heads. */
function canBeShown({ heads = [] }: Entry, { kind, them, us }: Sides, terms?: Translations) {
  if (kind !== 'translation' || terms === undefined) return true;
  const shown = [terms.heads.them, terms.heads.us, terms.heads.difference];
  return [them, us, DIFFERENCE].every((column, at) => heads[column] === shown[at]);
}

/**
 * Places the tables of a section that the card has a shape for. Returns what else is in the section, with the
 * rows of other tables as texts, and without what introduces a table.
 */
export function placeTables(task: Task): readonly Entry[] {
  const rest: Entry[] = [];
  const { names, pack, draft } = task.setting;
  for (const entry of task.section.entries) {
    const shape = entry.kind === 'table' && shapeOfTable(entry, names, pack, task.role);
    if (!shape) rest.push(entry);
    else if (shape.kind === 'personas') {
      for (const row of entry.entries) placePersona(task, rowOfPersona(row));
    } else if (shape.kind === 'objections') {
      const found = exchangesInRows(entry, shape.said, shape.answer);
      for (const exchange of found.exchanges) placeExchange(task, exchange);
      for (const leaf of found.rest.flatMap((row) => leavesOf(row))) draft.more(leaf, task);
    } else if (shape.kind === 'other' || !canBeShown(entry, shape, draft.parts.translations)) {
      rest.push(...rowsAsTexts(task, entry));
    } else {
      const last = rest.at(-1);
      const isIntro =
        last?.kind === 'words' && last.label === undefined && last.entries.length === 0;
      const [intro] = isIntro ? leavesOf(rest.pop() ?? last) : [];
      placeSides(task, entry, shape, intro);
    }
  }
  return rest;
}
