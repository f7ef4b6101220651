import type { Entry } from './entry';
import { isQuoted, type Leaf, leavesOf } from './leaf';
import { type Names, roleOf } from './names';
import { pointOf } from './place-points';
import type { Role } from './vocabulary';
import { writeText } from './write-inline';

/** What somebody says, and what is said back. */
export interface Exchange {
  readonly said: Leaf;
  readonly answers: Leaf[];
  /** The heading that says it. */
  readonly section?: Entry;
}

/** The exchanges among entries, and what is left. */
export interface Found {
  readonly exchanges: readonly Exchange[];
  readonly rest: readonly Entry[];
}

const ANSWERS: ReadonlySet<Role | undefined> = new Set(['answer', 'stance', 'talk', 'position']);

/** Returns whether a role is for what is said back. */
export const isAnswering = (role: Role | undefined) => ANSWERS.has(role);

const ARROW = /\s*(?:→|⇒|➜|➡️?|-{1,2}>|=>)\s*/u;
/** Sections among objections that are for something else. */
const OTHERS: ReadonlySet<Role | undefined> = new Set(['concede', 'theyWin', 'question', 'weWin']);
const SAID = /^(.{1,48}?)(?:\s*[:：]\s*|\s+(?=[“„«「"].*[”“»」"][.!?]?$))(\S.*)$/su;

/** An objection and its answer within one text: `"…" → "…"`. */
function splitOf(leaf: Leaf): Exchange | undefined {
  const [said, answer, ...others] = leaf.text.split(ARROW);
  if (!said || !answer || others.length > 0 || !isQuoted(said)) return undefined;
  return { said: { ...leaf, text: said }, answers: [{ ...leaf, text: answer }] };
}

/** Takes apart a heading that says something itself: "Objection: too slow", "If they say "too slow"". */
export function saidInHeading(
  heading: string,
  names: Names,
): { readonly label: string; readonly said: string } | undefined {
  const [, label, said] = SAID.exec(heading) ?? [];
  if (label === undefined || said === undefined) return undefined;
  return roleOf(label, names) === 'objection' ? { label, said } : undefined;
}

/** A heading that says something itself or, among objections, is one, with the answer beneath it. */
function exchangeOfSection(
  section: Entry,
  names: Names,
  isExpected: boolean,
): Exchange | undefined {
  const { label = '', entries, line } = section;
  const heading = saidInHeading(label, names);
  const isHeard = heading !== undefined || isQuoted(label);
  const inner = entries.filter(({ kind }) => kind === 'section');
  const hasTable = entries.some(({ kind }) => kind === 'table');
  const roles = entries.map((each) => roleOf(each.label, names));
  const isGroup = (inner.length > 1 || hasTable) && !roles.some(isAnswering);
  const isOne = isExpected && !isGroup && !OTHERS.has(roleOf(label, names));
  const answers = entries.flatMap((each) => leavesOf(each));
  if (answers.length === 0 || !(isHeard || (isOne && !roles.includes('objection'))))
    return undefined;
  const said: Leaf = { text: writeText(heading?.said ?? label), line, kind: 'words', depth: 0 };
  return { said: heading ? { ...said, label: heading.label } : said, answers, section };
}

/** What an entry says, if that begins an exchange, and its own answers. */
function beginningOf(
  entry: Entry,
  names: Names,
  isExpected: boolean,
  open: Exchange | undefined,
): Exchange | undefined {
  const [first, ...others] = entry.kind === 'row' ? [] : leavesOf(entry);
  if (first === undefined) return undefined;
  const isHeard = roleOf(entry.label, names) === 'objection';
  const split = first.label === undefined || isHeard ? splitOf(first) : undefined;
  if (split) return { ...split, answers: [...split.answers, ...others] };
  if (isHeard) return { said: first, answers: others };
  if (entry.label !== undefined && isQuoted(entry.label) && entry.text !== undefined) {
    return exchangeOfName(entry);
  }
  // A quotation that nobody has answered yet isn't answered by the next bullet of its kind.
  const isNext = entry.entries.length > 0 || open?.answers.length !== 0;
  const isQuote = first.label === undefined && isQuoted(first.text) && entry.kind !== 'quote';
  return isExpected && isQuote && isNext ? { said: first, answers: others } : undefined;
}

/** A label that is what somebody says, with what it labels as the answer. */
function exchangeOfName(entry: Entry): Exchange {
  const { title = '', leaves = [] } = pointOf(entry) ?? {};
  const { line, kind } = entry;
  return { said: { text: writeText(title), line, kind, depth: 0 }, answers: [...leaves] };
}

/**
 * Finds what somebody says and what is said back, in any of the forms in which it's written.
 *
 * @param isExpected Whether the heading says that there are objections here.
 */
export function exchangesIn(entries: readonly Entry[], names: Names, isExpected: boolean): Found {
  const exchanges: Exchange[] = [];
  const rest: Entry[] = [];
  let isOpen = false;
  const begin = (exchange: Exchange, goesOn: boolean) => {
    exchanges.push(exchange);
    isOpen = goesOn;
  };
  for (const [at, entry] of entries.entries()) {
    const last = isOpen ? exchanges.at(-1) : undefined;
    const { kind, label } = entry;
    const role = roleOf(label, names);
    // Outside of objections, only what a label calls an answer goes on with one, or the text that follows. The
    // next bullet answers it only if it's quoted.
    const isBeside = !label && (kind !== 'item' || isQuoted(entry.text ?? ''));
    const goesOn = isExpected || isAnswering(role) || (isBeside && last?.answers.length === 0);
    const section = kind === 'section' ? exchangeOfSection(entry, names, isExpected) : undefined;
    const isAnswered = isAnswering(roleOf(entries[at + 1]?.label, names));
    const begun =
      kind === 'section' ? undefined : beginningOf(entry, names, isExpected || isAnswered, last);
    if (section) begin(section, false);
    else if (begun) begin(begun, true);
    else if (kind !== 'section' && kind !== 'row' && last && goesOn) {
      last.answers.push(...leavesOf(entry));
    } else if (isExpected && kind === 'item' && label !== undefined && !isAnswering(role)) {
      // Among objections, a bullet with a label that is a word for nothing names the objection itself.
      begin(exchangeOfName(entry), false);
    } else {
      rest.push(entry);
      isOpen = false;
    }
  }
  return { exchanges, rest };
}

/**
 * Returns the exchanges in the rows of a table, and the rows in which nothing is said.
 *
 * @param said The column of what somebody says.
 * @param answer The column of what is said back, if its head doesn't say so.
 */
export function exchangesInRows(table: Entry, said: number, answer: number | undefined): Found {
  const exchanges: Exchange[] = [];
  const rest: Entry[] = [];
  for (const row of table.entries) {
    const [first] = leavesOf(row.entries[said] ?? { ...row, entries: [] });
    const answers = row.entries.flatMap((cell, column) => {
      const leaves = column === said ? [] : leavesOf(cell);
      return column === answer ? leaves.map((leaf): Leaf => ({ ...leaf, isAnswer: true })) : leaves;
    });
    if (first === undefined) rest.push(row);
    else exchanges.push({ said: first, answers });
  }
  return { exchanges, rest };
}
