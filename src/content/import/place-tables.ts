import type { CardFile, LineEntry } from '../card-schema';
import type { Place, Setting } from './card-draft';
import type { Entry } from './entry';
import { isAnswering } from './exchanges';
import { joinTexts, type Leaf, leavesOf } from './leaf';
import { type Names, personaOf, roleOf, sideOf, toldBy } from './names';
import { placeExchange } from './place-exchange';
import { addTo, LISTS } from './place-lists';
import { placePersona } from './place-points';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** Places the rows in which somebody says something, with what the other cells answer; returns the others. */
function placeExchanges(setting: Setting, place: Place, { heads = [], entries }: Entry) {
  const roles = heads.map((head) => toldBy(head, setting.names)?.role);
  const isAnswered = roles.some(isAnswering);
  const said = Math.max(0, roles.indexOf('objection'));
  // "Der Kunde sagt" and "Sie sagen": the second one who says something answers.
  const other = roles.indexOf('objection', said + 1);
  const answer = other > 0 ? other : isAnswered ? undefined : said + 1;
  return entries.filter((row) => {
    const [first] = leavesOf(row.entries[said] ?? { ...row, entries: [] });
    if (first === undefined) return true;
    const answers = row.entries.flatMap((cell, column) => {
      const leaves = column === said ? [] : leavesOf(cell);
      return column === answer ? leaves.map((leaf): Leaf => ({ ...leaf, isAnswer: true })) : leaves;
    });
    placeExchange(setting, place, { said: first, answers });
    return false;
  });
}

/** Returns whether a table is one of objections: by its heads, or by the heading above it. */
function isOfExchanges(heads: readonly string[], names: Names, { role }: Place): boolean {
  const roles = heads.map((head) => toldBy(head, names)?.role);
  const isResponse = roles.length > 2 && roles.lastIndexOf('answer') > 0;
  const isAnswered = roles.includes('objection') && roles.some(isAnswering);
  return heads.length > 1 && (role === 'objection' || isResponse || isAnswered);
}

interface Sides {
  readonly us: number;
  readonly them: number;
}

/** Returns the columns of a table with us beside the rival. In one of terms, the first is theirs or ours. */
function sidesIn(heads: readonly string[], names: Names): Sides | undefined {
  const sides = heads.map((head) => sideOf(head, names));
  const us = sides.indexOf('us');
  // The only other column is the rival's if a word of its head is one of the name's.
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const known = new Set(names.them.flatMap(words));
  const others = [...heads.keys()].filter(
    (at) =>
      at > 0 && sides[at] === undefined && words(heads[at] ?? '').some((word) => known.has(word)),
  );
  const named = sides.indexOf('them');
  const them = named < 0 && us > 0 && others.length === 1 ? (others[0] ?? -1) : named;
  const isPair = us >= 0 && them >= 0 && heads.length > 2;
  return isPair && (us * them > 0 || us + them === 1) ? { us, them } : undefined;
}

/** The text of a cell that the writer left empty. */
const NOTHING = '—';

/** A cell, with those of columns for which the card has no room. */
function cellOf(row: Entry, column: number, others: readonly number[] = []): Leaf {
  const { text = NOTHING, line = row.line } = row.entries[column] ?? {};
  const leaf: Leaf = { text, line, kind: 'cell', depth: 0 };
  const more = others.flatMap((at) => leavesOf(row.entries[at] ?? { ...row, entries: [] }));
  return more.length === 0 ? leaf : { ...leaf, text: joinTexts([leaf, ...more]) };
}

type Rows = NonNullable<CardFile['comparisons']>[number]['rows'];
type TermRows = NonNullable<CardFile['translations']>['rows'];

/**
 * Places them and us side by side. Of tables that go aspect by aspect, the first is the philosophy, and others
 * are comparisons. The first table of terms is the translation; returns false for another one.
 */
function placeSides(
  { draft, names }: Setting,
  place: Place,
  table: Entry,
  { us, them }: Sides,
  before: Entry[],
) {
  const { heads = [], entries } = table;
  const isTerms = us === 0 || them === 0;
  const { philosophy, translations, comparisons = [] } = draft.parts;
  if (isTerms && translations) return false;
  const [part, prefix] = isTerms
    ? ['translations', 'translate']
    : philosophy
      ? ['comparisons', 'compare']
      : ['philosophy', 'gap'];
  const named = isTerms ? them : 0;
  const columns = Object.entries(isTerms ? { us, difference: 2 } : { them, us });
  const taken = [named, ...columns.map(([, column]) => column)];
  const rows = entries.map((row) => {
    const name = plainOf(cellOf(row, named).text);
    const id = draft.itemIds.next(prefix, name);
    const others = [...row.entries.keys()].filter((at) => !taken.includes(at));
    const cells = columns.map(([slot, column], at): [string, LineEntry] => {
      const leaf = cellOf(row, column, at === 1 ? others : []);
      return [slot, draft.line(leaf, place, { part, slot, id: [id, slot], use: 'know' })];
    });
    return { id, [isTerms ? 'them' : 'aspect']: name, ...Object.fromEntries(cells) };
  });
  // A paragraph above a table introduces it.
  const last = before.at(-1);
  const isIntro = last?.kind === 'words' && !last.label && last.entries.length === 0;
  const [leaf] = isIntro ? leavesOf(before.pop() ?? last) : [];
  const intro = leaf && {
    intro: draft.line(leaf, place, { part, slot: 'intro', id: [prefix, 'intro'], use: 'know' }),
  };
  const shown = {
    them: heads[them] || (names.them[0] ?? NOTHING),
    us: heads[us] || (names.us[0] ?? NOTHING),
  };
  if (isTerms) {
    const termHeads = { ...shown, difference: heads[2] || NOTHING };
    draft.part(
      'translations',
      { ...intro, heads: termHeads, rows: rows as unknown as TermRows },
      place,
    );
    return true;
  }
  const made = {
    ...intro,
    heads: { ...(heads[0] && { aspect: heads[0] }), ...shown },
    rows: rows as unknown as Rows,
  };
  if (philosophy === undefined) draft.part('philosophy', made, place);
  else draft.parts.comparisons = [...comparisons, { title: draft.titleOf(place), ...made }];
  return true;
}

/** A row as one text: its first cell is its label, and longer rows name their columns. */
function rowAsText(row: Entry, heads: readonly string[]): Entry {
  const { line } = row;
  const [first, ...others] = row.entries;
  const leaves = others.flatMap((cell) => leavesOf(cell));
  const name = plainOf(first?.text ?? '');
  const isPair = heads.length === 2 && leaves.length < 2;
  const label = [isPair ? '' : heads[0], name].filter((each) => each).join(': ');
  if (leaves.length === 0)
    return { kind: 'row', ...(first?.text && { text: first.text }), line, entries: [] };
  const text = isPair ? (leaves[0]?.text ?? '') : joinTexts(leaves);
  return { kind: 'row', ...(label && { label }), text, line, entries: [] };
}

/** What a cell that says nothing but "win" or "lose" makes of its row. */
function verdictOf({ entries }: Entry, names: Names): Role | undefined {
  const told = entries.slice(1).map(({ text = '' }) => toldBy(plainOf(text), names));
  return told.find((each) => each?.share === 1 && /^(?:concede|fit)$/.test(each.role))?.role;
}

/** Returns the rows of a table that is nothing in particular as texts. */
function rowsAsTexts(setting: Setting, place: Place, { heads = [], line, entries }: Entry) {
  if (heads.length === 2) {
    const cells = heads.map((head): Entry => {
      return { kind: 'cell', ...(head && { text: writeText(head) }), line, entries: [] };
    });
    const head: Entry = { kind: 'row', line, entries: cells.filter(({ text }) => text) };
    for (const leaf of leavesOf(rowAsText(head, heads))) {
      setting.draft.more(leaf, place, { use: 'know' });
    }
  }
  return entries.flatMap((row) => {
    const entry = rowAsText(row, heads);
    const [leaf] = leavesOf(entry);
    const verdict = verdictOf(row, setting.names);
    const list = verdict && LISTS[verdict];
    const isPlaced = leaf && list && addTo(setting, list, place, leaf);
    return leaf === undefined || isPlaced ? [] : [entry];
  });
}

/**
 * Places a table that the card has a shape for. Adds the rows of another one as texts to what is before it in
 * its section, and takes from that what introduces the table.
 */
export function placeTable(setting: Setting, place: Place, table: Entry, before: Entry[]): void {
  const { names, pack } = setting;
  const { heads = [], entries } = table;
  const isPersona = ({ entries: [name] }: Entry) =>
    personaOf(plainOf(name?.text ?? ''), pack) !== undefined;
  const isHeaded = roleOf(heads[0], names) === 'persona';
  const sides = sidesIn(heads, names);
  if (isHeaded || entries.filter(isPersona).length * 2 > entries.length) {
    for (const row of entries) {
      const [name, ...cells] = row.entries;
      const entry = { ...row, label: plainOf(name?.text ?? ''), entries: cells };
      if (placePersona(setting, place, entry)) continue;
      for (const leaf of leavesOf(entry)) setting.draft.more(leaf, place);
    }
  } else if (isOfExchanges(heads, names, place)) {
    const rest = placeExchanges(setting, place, table);
    for (const leaf of rest.flatMap((row) => leavesOf(row))) setting.draft.more(leaf, place);
  } else if (!(sides && placeSides(setting, place, table, sides, before))) {
    before.push(...rowsAsTexts(setting, place, table));
  }
}
