import type { CardFile, LineEntry } from '../card-schema';
import type { Setting, Task } from './card-draft';
import { hasQuestion } from './decide-use';
import type { Entry } from './entry';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { roleOf } from './names';
import { headsOf, type Place } from './place';
import { isUnfilled } from './unfilled';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** Where the lines of a role are on a card, and where the heading of their list is. */
const LISTS = {
  proof: { part: 'proofPoints', slot: 'lines', heading: undefined },
  reference: { part: 'references', slot: 'lines', heading: undefined },
  concede: { part: 'concede', slot: 'when', heading: 'heading' },
  question: { part: 'discovery', slot: 'questions', heading: 'questionsHeading' },
  fit: { part: 'discovery', slot: 'fitSignals', heading: 'fitHeading' },
} as const;

type ListName = keyof typeof LISTS;
type ListPart = { title: string } & Record<string, string | LineEntry | LineEntry[] | undefined>;

const OTHER_NAMES: Readonly<Partial<Record<Role, ListName>>> = {
  theyWin: 'concede',
  position: 'concede',
  weWin: 'fit',
  attack: 'question',
};

function listOf(role: Role): ListName | undefined {
  return Object.hasOwn(LISTS, role) ? (role as ListName) : OTHER_NAMES[role];
}

/** What the rep says where the rival is better: what a label calls an answer, or a block quote. */
function isPosition({ label, kind }: Leaf, { names }: Setting): boolean {
  const role = roleOf(label, names);
  return role === undefined ? kind === 'quote' : /^(?:position|answer|talk)$/.test(role);
}

/**
 * Puts a line where its role belongs; returns whether the role has a list. What still has to be filled in
 * stays where it is.
 *
 * @param isOwn Whether the heading of the section puts the line there.
 */
export function addAs(role: Role, setting: Setting, place: Place, given: Leaf, isOwn: boolean) {
  const name = listOf(role);
  if (name === undefined || isUnfilled(given.text) || isUnfilled(given.label ?? '')) return false;
  const { draft } = setting;
  const { part, slot, heading: over } = LISTS[name];
  const isGuest = name === 'fit';
  const { title, heading = isGuest ? place.section.label : undefined } = headsOf(place);
  const empty = part === 'discovery' ? { questions: [], fitSignals: [] } : { [slot]: [] };
  const made = draft.part(
    part,
    empty as never,
    over ? title : place,
    isOwn && !isGuest,
  ) as ListPart;
  if (name === 'concede' && made.position === undefined && isPosition(given, setting)) {
    const isAnswer = roleOf(given.label, setting.names) !== undefined;
    const id = [part, 'position'];
    made.position = draft.line({ ...given, isAnswer }, place, { part, slot: 'position', id });
    return true;
  }
  const lines = made[slot] as LineEntry[];
  let { label } = given;
  if (isOwn && heading !== undefined && over !== undefined) {
    // A list has one heading; that of another group is the label of its lines.
    made[over] ??= heading;
    if (made[over] !== heading && given.depth === 0) label ??= heading;
    if (made[over] === heading || label === heading) draft.mark(place.section);
  }
  const leaf: Leaf = { ...given, label, isQuestion: name === 'question' };
  // Their strengths aren't said unless the writer put them in our mouths; a motto in italics is for the rep.
  const isMotto = /^[*_][^*_].*[*_]$/.test(leaf.text);
  const isSaid = name === 'concede' ? isQuoted(leaf.text) && !isMotto : part === 'discovery';
  const id = [name, given.label ?? plainOf(leaf.text)];
  lines.push(draft.line(leaf, place, { part, slot, id, use: isSaid ? undefined : 'know' }));
  return true;
}

type SummarySlot = Exclude<keyof NonNullable<CardFile['summary']>, 'title'>;

function summarySlot(role: Role | undefined): SummarySlot | undefined {
  if (role === 'oneLiner' || role === 'summary') return 'oneLiner';
  return role === 'theyWin' || role === 'weWin' || role === 'trap' ? role : undefined;
}

/** Puts a line into the summary; returns whether its role has a slot there that was free. */
export function addToSummary(
  role: Role | undefined,
  { draft }: Setting,
  place: Place,
  leaf: Leaf,
  isOwn: boolean,
): boolean {
  const slot = summarySlot(role);
  if (slot === undefined || draft.parts.summary?.[slot] !== undefined) return false;
  const part = 'summary';
  const isSaid = slot === 'oneLiner' && (leaf.kind !== 'quote' || isQuoted(leaf.text));
  const use = isSaid ? undefined : 'know';
  const line = draft.line(leaf, place, { part, slot, id: [part, slot], use });
  draft.part(part, {}, place, isOwn)[slot] = line;
  return true;
}

/**
 * Puts a line where its own label says, in a section that is for nothing in particular, or keeps it there.
 *
 * @param isOnly Whether its label is over no other text.
 */
export function placeByLabel(setting: Setting, place: Place, leaf: Leaf, isOnly: boolean): void {
  const role = roleOf(leaf.label, setting.names);
  const isShort = isOnly && leaf.depth === 0 && leaf.kind !== 'row';
  if (isShort && addToSummary(role, setting, place, leaf, false)) return;
  const isQuestionRole = role === 'question' || role === 'attack';
  const isMisled = isQuestionRole && !isQuestion(leaf.text);
  if (role === undefined || isMisled || !addAs(role, setting, place, leaf, false)) {
    setting.draft.more(leaf, place);
  }
}

/** Places an entry among proof, references, signs, or concessions: each of its texts is a line. */
export function placeListed(task: Task, entry: Entry): void {
  const { role = 'proof', setting } = task;
  setting.draft.markAll(entry);
  const isLink = entry.kind === 'words' && entry.points !== undefined && !entry.label;
  for (const leaf of leavesOf(entry)) {
    const isAdded = addAs(isLink ? 'reference' : role, setting, task, leaf, !isLink);
    if (!isAdded) setting.draft.more(leaf, task);
  }
}

/** A question in bold with a note behind it is two lines. */
function withQuestion(leaf: Leaf): readonly Leaf[] {
  const { label, ...note } = leaf;
  if (label === undefined || !(isQuoted(label) || isQuestion(label)) || isQuestion(leaf.text)) {
    return [leaf];
  }
  return [
    { ...note, text: writeText(label) },
    { ...note, depth: note.depth + 1 },
  ];
}

/** Places an entry among questions to ask, with the answers to hope for and to fear behind each. */
export function placeQuestion(task: Task, entry: Entry): void {
  const { setting } = task;
  const isAfter = entry.label !== undefined && setting.draft.parts.discovery !== undefined;
  const isNote = entry.kind !== 'item' && !hasQuestion(entry) && !isAfter;
  for (const leaf of leavesOf(entry).flatMap(withQuestion)) {
    if (isNote || !addAs('question', setting, task, leaf, true)) setting.draft.more(leaf, task);
  }
}

/** Places an entry of the summary: by its label, or as the one-liner if it has none. */
export function placeInSummary(task: Task, entry: Entry): void {
  const { setting, section } = task;
  const items = section.entries.filter(({ kind }) => kind === 'item');
  const isOneOfPoints = entry.kind === 'row' || (entry.kind === 'item' && items.length > 1);
  for (const leaf of leavesOf(entry)) {
    const unlabeled = isOneOfPoints ? undefined : 'oneLiner';
    const role = leaf.label === undefined ? unlabeled : roleOf(leaf.label, setting.names);
    if (role === 'summary' || !addToSummary(role, setting, task, leaf, true)) {
      placeByLabel(setting, task, leaf, true);
    }
  }
}
