import type { Task } from './card-draft';
import { decideUse } from './decide-use';
import { type Exchange, isAnswering } from './exchanges';
import { isQuestion, isQuoted, joinTexts, type Leaf } from './leaf';
import { type Names, roleOf } from './names';
import { withoutPictures } from './pictures';
import { type Place, pathOf } from './place';
import { addAs } from './place-lines';
import { isUnfilled } from './unfilled';
import type { Role } from './vocabulary';
import { plainOf } from './write-inline';

const GRANTS: ReadonlySet<Role | undefined> = new Set(['stance', 'concede', 'reality']);
const ASKS: ReadonlySet<Role | undefined> = new Set(['question', 'attack']);

/** Puts several texts of one answer into one line, in their order, with the label that is over all of them. */
function joined(leaves: readonly Leaf[]): Leaf | undefined {
  const [first] = leaves;
  if (first === undefined || leaves.length === 1) return first;
  const [common] = first.label?.split(': ') ?? [];
  const bare = leaves.map(({ label, ...leaf }): Leaf => {
    const own = label?.startsWith(`${common}: `) ? label.slice(`${common}: `.length) : label;
    return own === undefined || own === common ? leaf : { ...leaf, label: own };
  });
  const { label: _, ...rest } = first;
  return { ...rest, ...(common !== undefined && { label: common }), text: joinTexts(bare) };
}

/** Returns which texts are within a quotation that begins in one of them and ends in another. */
function areWithinQuotation(leaves: readonly Leaf[]): readonly boolean[] {
  const texts = leaves.map(({ text }) => plainOf(text).trim());
  const isHalf = (text: string) => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  const closes = texts.map((text) => /["”][.!?,;]?$/.test(text) && isHalf(text));
  let isWithin = false;
  return texts.map((text, at) => {
    if (isWithin) {
      isWithin = closes[at] !== true;
      return true;
    }
    isWithin = /^["“]/.test(text) && isHalf(text) && closes.indexOf(true, at + 1) > 0;
    return isWithin;
  });
}

interface Judged {
  readonly leaf: Leaf;
  readonly isSaid: boolean;
  /** It grants a point to the other side. */
  readonly isGranted: boolean;
  readonly maybeSaid: boolean;
}

/** Decides for each text of an answer whether it can be said. */
function judge(
  answers: readonly Leaf[],
  said: string,
  place: Place,
  names: Names,
): readonly Judged[] {
  // The answers of an FAQ are for the rep, unless the question is a buyer's.
  const isToUs = /\byour?\b/i.test(said) && !/\b(?:we|us|our)\b/i.test(said);
  const within = areWithinQuotation(answers);
  // Beside a cell that is quoted, one that isn't is a note on it.
  const hasQuotedCell = answers.some(({ kind, text }) => kind === 'cell' && isQuoted(text));
  return answers.map((leaf, at) => {
    const role = roleOf(leaf.label, names);
    const isGranted = GRANTS.has(role);
    const isWithin = within[at] === true;
    const isBeside = leaf.isAnswer || isWithin || leaf.label === undefined || isAnswering(role);
    const isAnswer = isBeside && !isGranted && (leaf.label !== 'A' || isToUs);
    const { use, maybeSaid = false } = decideUse(
      { ...leaf, isAnswer },
      { path: pathOf(place) },
      names,
    );
    const isNote = hasQuotedCell && leaf.kind === 'cell' && !isQuoted(leaf.text);
    if (isNote) return { leaf, isSaid: false, isGranted, maybeSaid: use !== 'know' };
    const isSaid = use !== 'know' || (isAnswer && maybeSaid && isWithin);
    return { leaf, isSaid, isGranted, maybeSaid };
  });
}

/**
 * Places what somebody says with what is said back: what can be said as the pivot, and what is granted or for
 * the rep as the stance. Questions and proof within an answer go where those are.
 */
export function placeExchange(task: Task, { said, answers, section }: Exchange): void {
  const { setting } = task;
  const { draft, names } = setting;
  const place: Place = section ? { section, around: [...task.around, task.section] } : task;
  if (section) draft.markAll(section);
  const roleIn = ({ label }: Leaf) => roleOf(label, names);
  const isAsked = (leaf: Leaf) => ASKS.has(roleIn(leaf)) && isQuestion(leaf.text);
  const isOther = (leaf: Leaf) => roleIn(leaf) !== 'proof' && !isAsked(leaf);
  const isElsewhere = answers.some(isOther) ? (leaf: Leaf) => !isOther(leaf) : isAsked;
  if (answers.every(isElsewhere) || [said, ...answers].every(({ text }) => isUnfilled(text))) {
    const doubt = answers.length === 0 ? 'An objection without an answer.' : undefined;
    draft.more(said, task, { use: 'know', doubt });
    for (const leaf of answers) draft.more(leaf, task);
    return;
  }
  const own = answers.filter(
    (leaf) => !isElsewhere(leaf) || !addAs(roleIn(leaf) ?? 'proof', task, leaf, false),
  );
  const heading = plainOf(said.text);
  const judged = judge(own, heading, place, names);
  const isAnswered = judged.some(({ isSaid, isGranted }) => isSaid && !isGranted);
  const hasNotes = isAnswered && judged.some(({ isSaid, isGranted }) => !isSaid && !isGranted);
  // What is granted aloud belongs to the answer if the rest of it is for the rep.
  const isPivot = ({ isSaid, isGranted }: Judged) =>
    isGranted ? isSaid && hasNotes : isSaid || !isAnswered;
  const part = 'objections';
  const id = draft.itemIds.next('objection', withoutPictures(heading));
  const line = (slot: 'stance' | 'pivot', of: readonly Judged[]) => {
    const leaf = joined(of.map((each) => each.leaf));
    if (leaf === undefined) return {};
    const use = of.every(({ isSaid }) => isSaid) ? 'say' : 'know';
    const maybeSaid = use === 'know' && of.some((each) => each.maybeSaid || each.isSaid);
    return { [slot]: draft.line(leaf, place, { part, slot, id: [id, slot], use, maybeSaid }) };
  };
  draft.part(part, { items: [] }, task).items.push({
    id,
    objection: draft.line(said, place, { part, slot: 'objection', id: [id, 'said'], use: 'know' }),
    ...line(
      'stance',
      judged.filter((each) => !isPivot(each)),
    ),
    ...line('pivot', judged.filter(isPivot)),
  });
}
