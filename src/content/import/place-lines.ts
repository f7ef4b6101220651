import type { CardFile, LineEntry } from '../card-schema';
import type { Task } from './card-draft';
import { hasQuestion } from './decide-use';
import type { Entry } from './entry';
import { isQuestion, isQuoted, type Leaf, leavesOf, linksIn } from './leaf';
import { type Names, roleOf } from './names';
import { headsOf } from './place';
import { isUnfilled } from './unfilled';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** Where lines are on a card, and where the heading of their list is. */
interface List {
  readonly id: string;
  readonly part: 'proofPoints' | 'references' | 'concede' | 'discovery';
  readonly slot: string;
  readonly over?: string;
}

const PROOF: List = { id: 'proof', part: 'proofPoints', slot: 'lines' };
const REFERENCE: List = { id: 'reference', part: 'references', slot: 'lines' };
const CONCEDE: List = { id: 'concede', part: 'concede', slot: 'when', over: 'heading' };
const ASK: List = {
  id: 'question',
  part: 'discovery',
  slot: 'questions',
  over: 'questionsHeading',
};
const FIT: List = { id: 'fit', part: 'discovery', slot: 'fitSignals', over: 'fitHeading' };

const LISTS: Readonly<Partial<Record<Role, List>>> = {
  ...{ proof: PROOF, reference: REFERENCE, concede: CONCEDE, theyWin: CONCEDE, position: CONCEDE },
  ...{ question: ASK, attack: ASK, fit: FIT, weWin: FIT },
};

type ListPart = { title: string } & Record<string, string | LineEntry | LineEntry[] | undefined>;

/** A motto in italics is for the rep. */
const MOTTO = /^[*_][^*_].*[*_]$/;

/** Labels of links that say where a proof is from. */
const SOURCE = /^(?:sources?|(?:read|learn) more|links?)$/i;

/** Makes a link its source, if it's indented beneath a proof or follows a label such as "Case study". */
function addSource(proof: LineEntry | undefined, leaf: Leaf, names: Names): boolean {
  const { label, text, points, depth } = leaf;
  const [href = ''] = linksIn(text);
  const isLabel = label !== undefined && (SOURCE.test(label) || roleOf(label, names) === 'proof');
  const isSource = points === 'away' && href.startsWith('https:') && (isLabel || depth > 0);
  if (proof === undefined || !isSource || /^(?:<.*>|\[[^\]]*\]\([^)]*\))$/.test(proof.text))
    return false;
  const words = plainOf(text);
  const title = [label, words === href && label !== undefined ? undefined : words];
  const source = { title: title.filter((each) => each !== undefined).join(': '), href };
  proof.review.sources = [...(proof.review.sources ?? []), source];
  return true;
}

/**
 * Puts a line where its role belongs; returns whether the role has a list. What still has to be filled in
 * stays where it is.
 *
 * @param isOwn Whether the heading of the section puts the line there.
 */
export function addAs(role: Role, task: Task, given: Leaf, isOwn: boolean): boolean {
  const list = LISTS[role];
  if (!list || isUnfilled(given.text) || isUnfilled(given.label ?? '')) return false;
  const { draft, names } = task.setting;
  const { id: name, part, slot, over } = list;
  const isGuest = list === FIT;
  const { title, heading = isGuest ? task.section.label : undefined } = headsOf(task);
  const empty = part === 'discovery' ? { questions: [], fitSignals: [] } : { [slot]: [] };
  const place = over ? title : task;
  const made = draft.part(part, empty as never, place, isOwn && !isGuest) as ListPart;
  const said = roleOf(given.label, names);
  // What the rep says where the rival is better: what a label calls an answer, or a block quote.
  const isPosition = said ? /^(?:position|answer|talk)$/.test(said) : given.kind === 'quote';
  if (list === CONCEDE && made.position === undefined && isPosition) {
    const placing = { part, slot: 'position', id: [part, 'position'] };
    made.position = draft.line({ ...given, isAnswer: said !== undefined }, task, placing);
    return true;
  }
  let { label } = given;
  if (isOwn && heading !== undefined && over !== undefined) {
    // A list has one heading; that of another group is the label of its lines.
    made[over] ??= heading;
    if (made[over] !== heading && given.depth === 0) label ??= heading;
    if (made[over] === heading || label === heading) draft.mark(task.section);
  }
  const leaf: Leaf = { ...given, label, isQuestion: list === ASK };
  // Their strengths aren't said unless the writer put them in our mouths.
  const isSaid =
    list === CONCEDE ? isQuoted(leaf.text) && !MOTTO.test(leaf.text) : part === 'discovery';
  const id = [name, given.label ?? plainOf(leaf.text)];
  const line = draft.line(leaf, task, { part, slot, id, use: isSaid ? undefined : 'know' });
  (made[slot] as LineEntry[]).push(line);
  return true;
}

const SUMMARY: Readonly<
  Partial<Record<Role, Exclude<keyof NonNullable<CardFile['summary']>, 'title'>>>
> = {
  ...{
    oneLiner: 'oneLiner',
    summary: 'oneLiner',
    theyWin: 'theyWin',
    weWin: 'weWin',
    trap: 'trap',
  },
};

/** Puts a line into the summary; returns whether its role has a slot there that was free. */
export function addToSummary(role: Role | undefined, task: Task, leaf: Leaf, isOwn: boolean) {
  const { draft } = task.setting;
  const slot = role && SUMMARY[role];
  if (slot === undefined || draft.parts.summary?.[slot] !== undefined) return false;
  const part = 'summary';
  const isSaid = slot === 'oneLiner' && (leaf.kind !== 'quote' || isQuoted(leaf.text));
  const use = isSaid ? undefined : 'know';
  const line = draft.line(leaf, task, { part, slot, id: [part, slot], use });
  draft.part(part, {}, task, isOwn)[slot] = line;
  return true;
}

/**
 * Puts a line where its own label says, in a section that is for nothing in particular, or keeps it there.
 *
 * @param isOnly Whether its label is over no other text.
 */
export function placeByLabel(task: Task, leaf: Leaf, isOnly: boolean): void {
  const role = roleOf(leaf.label, task.setting.names);
  const isShort = isOnly && leaf.depth === 0 && leaf.kind !== 'row';
  if (isShort && addToSummary(role, task, leaf, false)) return;
  const isMisled = (role === 'question' || role === 'attack') && !isQuestion(leaf.text);
  if (role && !isMisled && addAs(role, task, leaf, false)) return;
  task.setting.draft.more(leaf, task);
}

/** Places an entry among proof, references, signs, or concessions: each of its texts is a line. */
export function placeListed(task: Task, entry: Entry): void {
  const { role = 'proof', setting, section } = task;
  const { draft, names } = setting;
  draft.markAll(entry);
  const isLink = entry.kind === 'words' && entry.points !== undefined && !entry.label;
  for (const [at, leaf] of leavesOf(entry).entries()) {
    // What begins a section, or comes after a blank to fill in, has no proof above it.
    const begins = at === 0 && (entry.kind === 'section' || entry === section.entries[0]);
    const last = draft.parts.proofPoints?.lines.at(-1);
    const proof = begins || draft.became.at(-1)?.id !== last?.id ? undefined : last;
    if (role === 'proof' && !isLink && addSource(proof, leaf, names)) continue;
    if (!addAs(isLink ? 'reference' : role, task, leaf, !isLink)) draft.more(leaf, task);
  }
}

/** A question in bold with a note behind it is two lines. */
function withQuestion(leaf: Leaf): readonly Leaf[] {
  const { label = '', ...note } = leaf;
  if (!(isQuoted(label) || isQuestion(label)) || isQuestion(leaf.text)) return [leaf];
  return [
    { ...note, text: writeText(label) },
    { ...note, depth: note.depth + 1 },
  ];
}

/** Places an entry among questions to ask, with the answers to hope for and to fear behind each. */
export function placeQuestion(task: Task, entry: Entry): void {
  const { draft } = task.setting;
  const isAfter = entry.label !== undefined && draft.parts.discovery !== undefined;
  const isNote = entry.kind !== 'item' && !hasQuestion(entry) && !isAfter;
  for (const leaf of leavesOf(entry).flatMap(withQuestion)) {
    if (isNote || !addAs('question', task, leaf, true)) draft.more(leaf, task);
  }
}

/** Places an entry of the summary: by its label, or as the one-liner if it has none. */
export function placeInSummary(task: Task, entry: Entry): void {
  const items = task.section.entries.filter(({ kind }) => kind === 'item');
  const isOneOfPoints = entry.kind === 'row' || (entry.kind === 'item' && items.length > 1);
  const isLed = task.section.entries.some(({ text = '' }) => /[:：]$/.test(text));
  const unlabeled = isOneOfPoints || isLed ? undefined : 'oneLiner';
  for (const leaf of leavesOf(entry)) {
    const role = leaf.label === undefined ? unlabeled : roleOf(leaf.label, task.setting.names);
    if (role !== 'summary' && addToSummary(role, task, leaf, true)) continue;
    placeByLabel(task, leaf, true);
  }
}
