import type { LineEntry } from '../card-schema';
import type { Entry } from './entry';
import { type Exchange, exchangesOf } from './exchanges';
import type { Leaf } from './leaf';
import { isQuestion } from './leaf';
import { withoutPictures } from './pictures';
import { addToProof } from './place-lists';
import { addQuestion } from './place-questions';
import { plainOf } from './plain-words';
import { ifQuoted } from './sayable';
import { placeChild, roleOf, type Setting, type Task } from './task';

type Sorted = Record<'stance' | 'pivot' | 'proof' | 'ask' | 'other', Leaf[]>;

function sorted(answers: readonly Leaf[], setting: Setting): Sorted {
  const all: Sorted = { stance: [], pivot: [], proof: [], ask: [], other: [] };
  for (const leaf of answers) {
    const role = roleOf(leaf.label, setting);
    if (role === 'stance' || role === 'concede' || role === 'reality') all.stance.push(leaf);
    else if (leaf.label === undefined) all.pivot.push(leaf);
    else if (role === 'answer' || role === 'talk' || role === 'position') all.pivot.push(leaf);
    else if (role === 'proof' || role === 'evidence') all.proof.push(leaf);
    else if ((role === 'question' || role === 'attack') && isQuestion(leaf.text))
      all.ask.push(leaf);
    else all.other.push(leaf);
  }
  if (all.pivot.length === 0) {
    const next = all.other.length > 0 ? all.other : all.ask;
    all.pivot.push(...next.splice(0, 1));
  }
  return all;
}

/** Where a quotation follows, what stands before it in plain words tells the rep what is true. */
function withQuotationLast(all: Sorted): Sorted {
  const { stance, pivot } = all;
  const at = pivot.findIndex(
    (leaf) => leaf.label === undefined && ifQuoted(leaf) === 'say' && leaf.kind === 'quote',
  );
  const before = pivot.slice(0, Math.max(at, 0));
  const isPlain = before.every((leaf) => leaf.label === undefined && ifQuoted(leaf) === 'know');
  if (at < 1 || stance.length > 0 || !isPlain) return all;
  return { ...all, stance: before, pivot: pivot.slice(at) };
}

function isListed(kind: Leaf['kind']): boolean {
  return kind === 'item' || kind === 'step' || kind === 'cell';
}

/** Several texts of one answer are one line; what has a label of its own stays apart. */
function joined(leaves: readonly Leaf[]): { readonly leaf?: Leaf; readonly rest: readonly Leaf[] } {
  const [first, ...others] = leaves;
  if (first === undefined) return { rest: [] };
  // Bullets after an answer with a label of its own need not be part of it.
  const isUnmarked = first.label === undefined && ifQuoted(first) === 'know';
  const goesOn = ({ label, kind, depth }: Leaf) =>
    label === undefined &&
    (depth > first.depth || (kind === first.kind && (isUnmarked || !isListed(kind))));
  const text = [first, ...others.filter(goesOn)].map((leaf) => leaf.text).join(' ');
  return { leaf: { ...first, text }, rest: others.filter((leaf) => !goesOn(leaf)) };
}

function forAnswer(leaf: Leaf, setting: Setting) {
  const role = roleOf(leaf.label, setting);
  // The "A" of an FAQ answers the rep, not the customer.
  if (leaf.label === 'A') return ifQuoted(leaf);
  if (role === 'answer' || role === 'talk' || role === 'position') return 'say';
  return ifQuoted(leaf);
}

function addExchange(task: Task, { said, answers }: Exchange): void {
  const { setting, doubt } = task;
  const { draft } = setting;
  const { stance, pivot, proof, ask, other } = withQuotationLast(sorted(answers, setting));
  const granted = joined(stance);
  const answered = joined(pivot);
  const heading = plainOf(said.text);
  for (const leaf of proof) addToProof(setting, task, leaf, { isOwn: false });
  for (const leaf of ask) addQuestion(setting, task, leaf, { isOwn: false });
  for (const leaf of [...granted.rest, ...answered.rest, ...other]) {
    draft.more(leaf, task, { doubt: `Part of the answer to the objection ${heading}` });
  }
  if (granted.leaf === undefined && answered.leaf === undefined) {
    draft.more(said, task, { doubt: 'An objection without an answer.' });
    return;
  }
  draft.entitle('objections', task, true);
  const id = draft.itemId('objection', withoutPictures(heading));
  const line = (leaf: Leaf, slot: string, use: LineEntry['use'], end: string) =>
    draft.line(leaf, task.section.label ?? '', {
      part: 'objections',
      slot,
      id: [id, end],
      use,
      doubt: doubt ?? said.doubt,
    });
  const objections = draft.parts.objections ?? { title: '', items: [] };
  draft.parts.objections = objections;
  objections.items.push({
    id,
    objection: line(said, 'objection', 'know', 'said'),
    ...(granted.leaf && {
      stance: line(granted.leaf, 'stance', ifQuoted(granted.leaf), 'stance'),
    }),
    ...(answered.leaf && {
      pivot: line(answered.leaf, 'pivot', forAnswer(answered.leaf, setting), 'pivot'),
    }),
  });
}

function isOther(child: Entry, setting: Setting): boolean {
  const own = roleOf(child.label, setting);
  return own === 'concede' || own === 'theyWin' || own === 'question' || own === 'weWin';
}

/** Whether a section is read as one exchange, and is not handed back to be placed by what it holds. */
export function isWholeObjection(section: Entry, setting: Setting): boolean {
  return exchangesOf([section], setting, (child) => isOther(child, setting)).sections.length === 0;
}

/** What the buyer says, with what is true about it and what we say. */
export function placeObjections(task: Task): void {
  const { section, setting } = task;
  const { exchanges, rest, sections } = exchangesOf(section.entries, setting, (child) =>
    isOther(child, setting),
  );
  for (const exchange of exchanges) {
    if (exchange.section) setting.draft.mark(exchange.section);
    addExchange(task, exchange);
  }
  for (const leaf of rest) setting.draft.more(leaf, task);
  for (const child of sections) placeChild(task, child);
}
