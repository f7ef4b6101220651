import type { LineEntry } from '../card-schema';
import type { Place, Setting } from './card-draft';
import { decideUse, isWithinQuotation } from './decide-use';
import type { Entry } from './entry';
import { type Exchange, isAnswering } from './exchanges';
import { isQuestion, isQuoted, joinTexts, type Leaf } from './leaf';
import { roleOf } from './names';
import { withoutPictures } from './pictures';
import { addTo, LISTS } from './place-lists';
import { isUnfilled } from './unfilled';
import type { Role } from './vocabulary';
import { plainOf } from './write-inline';

const GRANTS: ReadonlySet<Role | undefined> = new Set(['stance', 'concede', 'reality']);

/**
 * Puts several texts of one answer into one line, in their order, with the label that is over all of them. A
 * label over several texts in a row is written once.
 */
function joined(leaves: readonly Leaf[]): Leaf | undefined {
  const [first] = leaves;
  if (first === undefined || leaves.length === 1) return first;
  const [common] = first.label?.split(': ') ?? [];
  let above = [common];
  const bare = leaves.map(({ label, ...leaf }): Leaf => {
    const own = label?.split(': ') ?? [];
    const from = own.findIndex((each, at) => each !== above[at] && (at > 0 || each !== common));
    above = own.length > 0 ? own : above;
    return from < 0 ? leaf : { ...leaf, label: own.slice(from).join(': ') };
  });
  const { label: _, ...rest } = first;
  return { ...rest, ...(common !== undefined && { label: common }), text: joinTexts(bare) };
}

/**
 * Places what somebody says with what is said back: what can be said as the pivot, and what is granted or for
 * the rep as the stance. Questions and proof within an answer go where those are.
 */
export function placeExchange(setting: Setting, at: Place, { said, answers, section }: Exchange) {
  const { draft, names } = setting;
  const place = section ? placeWithin(at, section) : at;
  const roleIn = ({ label }: Leaf) => roleOf(label, names);
  const listOf = (leaf: Leaf) => {
    const role = roleIn(leaf);
    const isAsked = (role === 'question' || role === 'attack') && isQuestion(leaf.text);
    return isAsked || role === 'proof' ? LISTS[role] : undefined;
  };
  const isAlone = answers.every(listOf);
  if (isAlone || [said, ...answers].every(({ text }) => isUnfilled(text))) {
    const doubt = answers.length === 0 ? 'An objection without an answer.' : undefined;
    draft.more(said, at, { use: 'know', doubt });
    for (const leaf of answers) {
      const list = listOf(leaf);
      if (!list || !addTo(setting, list, at, leaf)) draft.more(leaf, at);
    }
    return;
  }
  if (section) draft.use(section);
  const own = answers.filter((leaf) => {
    const list = listOf(leaf);
    return !list || !addTo(setting, list, at, leaf);
  });
  const heading = plainOf(said.text);
  // The answers of an FAQ are for the rep, unless the question is a buyer's.
  const isToUs = /\byour?\b/i.test(heading) && !/\b(?:we|us|our)\b/i.test(heading);
  const within = isWithinQuotation(own.map(({ text }) => plainOf(text)));
  const hasQuotedCell = own.some(({ kind, text }) => kind === 'cell' && isQuoted(text));
  const judged = own.map((leaf, index) => {
    const isGranted = GRANTS.has(roleIn(leaf));
    const isBeside =
      leaf.isAnswer || within[index] || leaf.label === undefined || isAnswering(roleIn(leaf));
    const isAnswer = isBeside && !isGranted && (leaf.label !== 'A' || isToUs);
    const { use, maybeSaid = false } = decideUse({ ...leaf, isAnswer }, place.path, names);
    // Beside a cell that is quoted, one that isn't is a note on it.
    const isNote = hasQuotedCell && leaf.kind === 'cell' && !isQuoted(leaf.text);
    const isSaid = !isNote && (use !== 'know' || (isAnswer && maybeSaid && within[index] === true));
    return { leaf, isSaid, isGranted, maybeSaid: maybeSaid || use !== 'know' };
  });
  const isAnswered = judged.some(({ isSaid, isGranted }) => isSaid && !isGranted);
  const part = 'objections';
  const id = draft.itemIds.next('objection', withoutPictures(heading));
  const line = (slot: 'stance' | 'pivot', of: typeof judged): { [slot]?: LineEntry } => {
    const leaf = joined(of.map((each) => each.leaf));
    if (leaf === undefined) return {};
    const use = of.every(({ isSaid }) => isSaid) ? 'say' : 'know';
    const maybeSaid = use === 'know' && of.some((each) => each.maybeSaid);
    return { [slot]: draft.line(leaf, place, { part, slot, id: [id, slot], use, maybeSaid }) };
  };
  const isPivot = ({ isSaid, isGranted }: (typeof judged)[number]) =>
    !isGranted && (isSaid || !isAnswered);
  // A heading such as "Objection: too slow" is a title if there's none above it.
  const isTitled = section && at.section.isTitle && (said.label?.length ?? 0) > 1;
  const titled = isTitled ? { ...place, section: { ...section, label: said.label ?? '' } } : at;
  draft.part(part, { items: [] }, titled).items.push({
    id,
    objection: draft.line(said, place, { part, slot: 'objection', id: [id, 'said'], use: 'know' }),
    ...line(
      'stance',
      judged.filter((each) => !isPivot(each)),
    ),
    ...line('pivot', judged.filter(isPivot)),
  });
}

/** Returns the place of what is in a section. */
export function placeWithin({ section, around, path, role }: Place, inner: Entry): Place {
  const { label = '' } = inner;
  // A file's title isn't above its sections: it's the card's.
  const above = section.isTitle ? [] : [...around, section];
  // Whatever words the name in the heading of a rival's own section has, they say nothing about its texts.
  const labels = inner.isOfRival ? [] : [label];
  return { section: inner, around: above, path: [...path, ...labels], role };
}
