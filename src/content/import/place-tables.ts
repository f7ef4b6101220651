import type { CardFile, LineEntry } from '../card-schema';
import type { Setting, Task } from './card-draft';
import type { Entry } from './entry';
import { exchangesInRows, isAnswering } from './exchanges';
import { joinTexts, type Leaf, leavesOf } from './leaf';
import { type Names, personaOf, roleOf, sideOf, toldBy } from './names';
import { placeExchange } from './place-exchange';
import { addAs } from './place-lines';
import { placePersona } from './place-points';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** The rival beside us: aspect by aspect, or their word and ours. */
interface Sides {
  readonly kind: 'comparison' | 'translation';
  readonly them: number;
  readonly us: number;
}

/** The columns of what somebody says and, if no head says so, of what answers it. */
interface Exchanged {
  readonly said: number;
  readonly answer: number | undefined;
}

/** Returns the columns of a table of objections: what its heads leave open follows from their order. */
function exchangedIn(
  heads: readonly string[],
  names: Names,
  isExpected: boolean,
): Exchanged | undefined {
  const roles = heads.map((head) => toldBy(head, names)?.role);
  const said = roles.indexOf('objection');
  const isAnswered = roles.some(isAnswering);
  const isResponse = roles.length > 2 && roles.lastIndexOf('answer') > 0;
  const isTable = isExpected || isResponse || (said >= 0 && isAnswered);
  if (!isTable || roles.length < 2) return undefined;
  const column = Math.max(0, said);
  // "Der Kunde sagt" and "Sie sagen": the second one who says something answers.
  const other = roles.indexOf('objection', column + 1);
  const beside = isAnswered ? undefined : column + 1;
  return { said: column, answer: other > 0 ? other : beside };
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

/** Returns the columns of a table with us beside the rival, or their word beside ours. */
function sidesIn(heads: readonly string[], names: Names): Sides | undefined {
  const sides = heads.map((head) => sideOf(head, names));
  const us = sides.indexOf('us');
  const named = sides.indexOf('them');
  const them = named < 0 && us > 0 ? onlyOther(heads, us, names) : named;
  if (them < 0 || us < 0 || heads.length < 3) return undefined;
  if (them > 0 && us > 0) return { kind: 'comparison', them, us };
  return them + us === 1 ? { kind: 'translation', them, us } : undefined;
}

/** Returns whether a table has a message for each persona, one per row. */
function hasPersonas({ heads = [], entries }: Entry, { names, pack }: Setting): boolean {
  const first = entries.map((row) => plainOf(row.entries[0]?.text ?? ''));
  const known = first.filter((name) => personaOf(name, pack) !== undefined).length;
  const isPersona = toldBy(heads[0] ?? '', names)?.role === 'persona';
  return isPersona || (known > 0 && known * 2 >= first.length);
}

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
  const line = (slot: string, id: string, leaf: Leaf): LineEntry =>
    draft.line(leaf, task, { part, slot, id: [id, slot], use: 'know' });
  const named = isTerms ? them : 0;
  const columns = isTerms ? { us, difference: DIFFERENCE } : { them, us };
  const taken = [named, ...Object.values(columns)];
  const rows = table.entries.map((row) => {
    const name = plainOf(cellOf(row, named).text);
    const id = draft.itemIds.next(prefix, name);
    const others = [...row.entries.keys()].filter((at) => !taken.includes(at));
    const cells = Object.entries(columns).map(([slot, column], at) => {
      return [slot, line(slot, id, cellOf(row, column, at === 1 ? others : []))] as const;
    });
    return { id, [isTerms ? 'them' : 'aspect']: name, ...Object.fromEntries(cells) };
  });
  const introduced = intro && { intro: line('intro', prefix, intro) };
  if (isTerms) {
    const shown = {
      them: heads[them] || (names.them[0] ?? NOTHING),
      us: heads[us] || (names.us[0] ?? NOTHING),
      difference: heads[DIFFERENCE] || NOTHING,
    };
    const made = draft.part('translations', { heads: shown, rows: [] }, task);
    made.rows.push(...(rows as unknown as Translations['rows']));
    if (made.intro === undefined) Object.assign(made, introduced);
    return;
  }
  const aspect = heads[0] && { aspect: heads[0] };
  const shown = { ...aspect, them: heads[them] ?? '', us: heads[us] ?? '' };
  const made = { ...introduced, heads: shown, rows: rows as unknown as Comparison['rows'] };
  if (isFirst) draft.part('philosophy', made, task);
  else {
    const others = draft.parts.comparisons ?? [];
    draft.parts.comparisons = [...others, { title: draft.titleOf(task), ...made }];
  }
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

/** Returns the rows of a table that is nothing in particular as texts. Longer rows name their columns. */
function rowsAsTexts(task: Task, { heads = [], line, entries }: Entry): readonly Entry[] {
  const { setting } = task;
  const cells = heads.map((head): Entry => {
    return { kind: 'cell', ...(head && { text: writeText(head) }), line, entries: [] };
  });
  const head: Entry = { kind: 'row', line, entries: cells.filter(({ text }) => text) };
  const shown = heads.length === 2 ? leavesOf(rowAsText(head, heads)) : [];
  for (const leaf of shown) setting.draft.more(leaf, task, { use: 'know' });
  return entries.flatMap((row) => {
    const entry = rowAsText(row, heads);
    const verdict = verdictOf(row, setting);
    const [leaf] = leavesOf(entry);
    const isPlaced = leaf && verdict && addAs(verdict, task, leaf, false);
    return leaf === undefined || isPlaced ? [] : [entry];
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
  const { names, draft } = task.setting;
  for (const entry of task.section.entries) {
    const { kind, heads = [] } = entry;
    if (kind !== 'table') {
      rest.push(entry);
      continue;
    }
    if (hasPersonas(entry, task.setting)) {
      for (const row of entry.entries) placePersona(task, rowOfPersona(row));
      continue;
    }
    const exchanged = exchangedIn(heads, names, task.role === 'objection');
    const sides = sidesIn(heads, names);
    if (exchanged) {
      const found = exchangesInRows(entry, exchanged.said, exchanged.answer);
      for (const exchange of found.exchanges) placeExchange(task, exchange);
      for (const leaf of found.rest.flatMap((row) => leavesOf(row))) draft.more(leaf, task);
    } else if (sides && canBeShown(entry, sides, draft.parts.translations)) {
      const last = rest.at(-1);
      const isIntro =
        last?.kind === 'words' && last.label === undefined && last.entries.length === 0;
      const [intro] = isIntro ? leavesOf(rest.pop() ?? last) : [];
      placeSides(task, entry, sides, intro);
    } else rest.push(...rowsAsTexts(task, entry));
  }
  return rest;
}
