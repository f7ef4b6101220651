import { forbids } from './decide-use';
import type { Entry } from './entry';
import { isQuoted, type Leaf, leavesOf } from './leaf';
import { type Names, roleOf, wordsOf } from './names';
import { PICTURE } from './pictures';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** A text with its title. */
export interface Point {
  readonly title: string;
  readonly leaves: readonly Leaf[];
}

/** What somebody says, and what is said back. */
export interface Exchange {
  readonly said: Leaf;
  readonly answers: Leaf[];
  /** The heading that says it. */
  readonly section?: Entry;
  /** What follows is no part of it. */
  readonly isWhole?: true;
}

/** Text in bold at the start is the title of what follows. */
const BOLD_LEAD = new RegExp(`^((?:${PICTURE}\\s*)*)\\*\\*([^*]+)\\*\\*[\\s:–—-]*(?=\\S)`, 'u');
const ARROW = /\s*(?:→|⇒|➜|➡️?|-{1,2}>|=>)\s*/u;
/** A heading that says something itself: "Objection: too slow", "If they say "too slow"". */
const SAID = /^(.{1,48}?)(?:\s*[:：]\s*|\s+(?=[“„«「"].*[”“»」"][.!?]?$))(\S.*)$/su;

const ANSWERS: ReadonlySet<Role | undefined> = new Set(['answer', 'stance', 'talk', 'position']);
/** Sections among objections that are for something else. */
const OTHERS: ReadonlySet<Role | undefined> = new Set(['concede', 'theyWin', 'question', 'weWin']);

/** Returns whether a role is for what is said back. */
export const isAnswering = (role: Role | undefined) => ANSWERS.has(role);

/** Returns an entry as a point, if it has a title: its label, or text in bold at its start. */
export function pointOf(entry: Entry): Point | undefined {
  const { label, text } = entry;
  if (label !== undefined) {
    const { label: _, ...rest } = entry;
    return { title: label, leaves: leavesOf(rest) };
  }
  const [lead, pictures = '', words = ''] = BOLD_LEAD.exec(text ?? '') ?? [];
  if (text === undefined || lead === undefined) return undefined;
  const title = pictures + plainOf(words);
  return { title, leaves: leavesOf({ ...entry, text: text.slice(lead.length) }) };
}

function saidBy({ line, kind }: Entry, title: string, label?: string): Leaf {
  return { text: writeText(title), line, kind, depth: 0, ...(label && { label }) };
}

/** A heading that quotes the customer or, among objections, is an objection, with the answer below it. */
function ofSection(section: Entry, names: Names, isExpected: boolean): Exchange | undefined {
  const { label = '', entries } = section;
  const [, before, after] = SAID.exec(label) ?? [];
  const isSaid = roleOf(before, names) === 'objection';
  const inner = entries.filter(({ kind }) => kind === 'section');
  const roles = entries.map((each) => roleOf(each.label, names));
  const isGroup = inner.length > 1 || entries.some(({ kind }) => kind === 'table');
  const isOne =
    isExpected &&
    !section.isOfRival &&
    (!isGroup || roles.some(isAnswering)) &&
    !OTHERS.has(roleOf(label, names)) &&
    !roles.includes('objection');
  const answers = entries.flatMap((each) => leavesOf(each));
  if (answers.length === 0 || !(isSaid || isQuoted(label) || isOne)) return undefined;
  const said = isSaid && after ? saidBy(section, after, before) : saidBy(section, label);
  return { said, answers, section, isWhole: true };
}

/**
 * What an entry says, if that begins an exchange, and its own answers.
 *
 * @param isAnswered Whether the next entry is labelled as an answer.
 */
function ofEntry(
  entry: Entry,
  names: Names,
  { isExpected, isAnswered }: { readonly isExpected: boolean; readonly isAnswered: boolean },
  open: Exchange | undefined,
): Exchange | undefined {
  const { kind, label, text } = entry;
  const [first, ...others] = leavesOf(entry);
  if (first === undefined || kind === 'row') return undefined;
  const role = roleOf(label, names);
  const [said = '', answer, ...more] = first.text.split(ARROW);
  if (answer && more.length === 0 && isQuoted(said) && (!first.label || role === 'objection')) {
    return { said: { ...first, text: said }, answers: [{ ...first, text: answer }, ...others] };
  }
  if (role === 'objection') return { said: first, answers: others };
  const isWithheld =
    forbids(label ?? '') || names.vocabulary.marks(wordsOf(label ?? '', names), 'private');
  const isNamed = isExpected && kind === 'item' && !open && !isAnswering(role) && !isWithheld;
  if (label !== undefined && (isNamed || (isQuoted(label) && text !== undefined))) {
    const { title = '', leaves = [] } = pointOf(entry) ?? {};
    const exchange = { said: saidBy(entry, title), answers: [...leaves] };
    return isQuoted(title) ? exchange : { ...exchange, isWhole: true };
  }
  // A quotation that nobody has answered yet isn't answered by the next bullet of its kind.
  const isNext = entry.entries.length > 0 || open?.answers.length !== 0;
  const isQuote = label === undefined && isQuoted(first.text) && kind !== 'quote';
  const isOne = (isExpected || isAnswered) && isQuote && isNext;
  return isOne ? { said: first, answers: others } : undefined;
}

/**
 * Finds what somebody says and what is said back, in any of the forms in which it's written.
 *
 * @param isExpected Whether the heading says that there are objections here.
 */
export function exchangesIn(entries: readonly Entry[], names: Names, isExpected: boolean) {
  const exchanges: Exchange[] = [];
  const rest: Entry[] = [];
  let open: Exchange | undefined;
  for (const [at, entry] of entries.entries()) {
    const { kind, label, text = '' } = entry;
    const isAnswer = isAnswering(roleOf(label, names));
    const isAnswered = isAnswering(roleOf(entries[at + 1]?.label, names));
    // Outside of objections, only what a label calls an answer goes on with one, or the text that follows. The
    // next bullet answers it only if it's quoted.
    const isBeside = !label && (kind !== 'item' || isQuoted(text));
    const goesOn = isExpected || isAnswer || (isBeside && open?.answers.length === 0);
    const begun =
      kind === 'section'
        ? ofSection(entry, names, isExpected)
        : ofEntry(entry, names, { isExpected, isAnswered }, open);
    if (begun) {
      exchanges.push(begun);
      open = begun.isWhole ? undefined : begun;
    } else if (open && goesOn && kind !== 'section' && kind !== 'row') {
      open.answers.push(...leavesOf(entry));
    } else {
      rest.push(entry);
      open = undefined;
    }
  }
  return { exchanges, rest };
}
