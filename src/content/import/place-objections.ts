import { addAs, placeByLabel } from './add-line';
import type { Place } from './card-draft';
import { decideUse } from './decide-use';
import type { Entry } from './entry';
import { type Exchange, Exchanges } from './exchanges';
import { joinTexts } from './join-texts';
import { isQuestion, type Leaf } from './leaf';
import { type Names, roleOf } from './names';
import { withoutPictures } from './pictures';
import { plainOf } from './plain-words';
import type { Role } from './role';
import { placeChild, type Setting, type Task } from './task';
import { isUnfilled } from './unfilled';
import { writeInline } from './write-inline';

const ANSWERS: ReadonlySet<Role | undefined> = new Set(['answer', 'talk', 'position']);
const ASKS: ReadonlySet<Role | undefined> = new Set(['question', 'attack']);
const GRANTS: ReadonlySet<Role | undefined> = new Set(['stance', 'concede', 'reality']);

/** One label for an answer in several texts: the first one, which a heading can have given to all. */
function withoutCommonLabel(leaves: readonly Leaf[]): { label?: string; leaves: readonly Leaf[] } {
  const [label] = leaves[0]?.label?.split(': ') ?? [];
  if (label === undefined) return { leaves };
  const bare = leaves.map(({ label: own, ...leaf }): Leaf => {
    if (own === undefined || own === label) return leaf;
    return { ...leaf, label: own.startsWith(`${label}: `) ? own.slice(label.length + 2) : own };
  });
  return { label, leaves: bare };
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

/** Whether a text begins with a quotation that it doesn't end. */
function opensQuotation(markdown: string): boolean {
  const text = plainOf(markdown).trim();
  return (
    /^["“]/.test(text) && (count(text, /"/g) % 2 === 1 || count(text, /“/g) > count(text, /”/g))
  );
}

/** Whether a text ends with a quotation that it doesn't begin. */
function closesQuotation(markdown: string): boolean {
  const text = plainOf(markdown).trim();
  const isOdd = count(text, /"/g) % 2 === 1 || count(text, /”/g) > count(text, /“/g);
  return /["”][.!?,;]?$/.test(text) && isOdd;
}

/** Puts several texts of one answer into one line, in their order. */
function joined(all: readonly Leaf[]): Leaf | undefined {
  const [first] = all;
  if (first === undefined || all.length === 1) return first;
  const { label, leaves } = withoutCommonLabel(all);
  const { label: _, ...rest } = first;
  return { ...rest, ...(label !== undefined && { label }), text: joinTexts(leaves) };
}

/** What is before a colon in an answer is a part of it, unless it says what the answer is. */
function withSentence(leaf: Leaf, names: Names): Leaf {
  const { label, ...rest } = leaf;
  const isSentence = (label?.split(/\s+/).length ?? 0) > 3 && leaf.kind === 'words';
  if (label === undefined || !isSentence || roleOf(label, names) !== undefined) return leaf;
  const words = writeInline([{ kind: 'text', text: `${label}:` }]);
  return { ...rest, text: `${words} ${leaf.text}` };
}

function addExchange(task: Task, { said, answers: given, section }: Exchange): void {
  const { setting } = task;
  const { draft, names } = setting;
  const place: Place = section ? { section, around: [...task.around, task.section] } : task;
  const heading = plainOf(said.text);
  const answers = given.map((leaf) => withSentence(leaf, names));
  if (answers.length === 0) {
    draft.more(said, task, { use: 'know', doubt: 'An objection without an answer.' });
    return;
  }
  const path = [...task.around, task.section].map(({ label = '' }) => label);
  // The answers of an FAQ are for the rep, unless the question is a buyer's.
  const isToUs = /\byour?\b/i.test(heading) && !/\b(?:we|us|our)\b/i.test(heading);
  let isInQuotation = false;
  const asked = answers.filter(
    ({ label, text }) => ASKS.has(roleOf(label, names)) && isQuestion(text),
  );
  const isHole = [said, ...answers].every(({ text }) => isUnfilled(text));
  if (answers.length === asked.length || isHole) {
    keepLeaves(setting, task, [said, ...answers]);
    return;
  }
  for (const leaf of asked) addAs('question', setting, task, leaf, { isOwn: false });
  const judged = answers
    .filter((leaf) => !asked.includes(leaf))
    .map((leaf, at, all) => {
      const isQuoted = isInQuotation;
      isInQuotation = isQuoted
        ? !closesQuotation(leaf.text)
        : opensQuotation(leaf.text) && all.slice(at + 1).some(({ text }) => closesQuotation(text));
      const role = roleOf(leaf.label, names);
      const isBeside = leaf.isAnswer || leaf.label === undefined || ANSWERS.has(role);
      const isAnswer = isBeside && (leaf.label !== 'A' || isToUs);
      const { use, maybeSaid } = decideUse(leaf, { path, isAnswer }, names);
      const isSaid =
        use !== 'know' || (isAnswer && maybeSaid === true && (isQuoted || isInQuotation));
      return { leaf, isSaid, isGranted: GRANTS.has(role), maybeSaid };
    });
  const isAnswered = judged.some(({ isSaid, isGranted }) => isSaid && !isGranted);
  const hasNotes = isAnswered && judged.some(({ isSaid, isGranted }) => !isSaid && !isGranted);
  // What is granted aloud belongs to the answer where the rest of it is for the rep.
  const isPivot = ({ isSaid, isGranted }: (typeof judged)[number]) =>
    isGranted ? isSaid && hasNotes : isSaid || !isAnswered;
  const part = 'objections';
  draft.entitle(part, task, true);
  const id = draft.itemId('objection', withoutPictures(heading));
  const line = (slot: 'stance' | 'pivot', of: typeof judged) => {
    const leaf = joined(of.map((each) => each.leaf));
    if (leaf === undefined) return {};
    const use = of.every(({ isSaid }) => isSaid) ? 'say' : 'know';
    const maybeSaid = use === 'know' && of.some((each) => each.maybeSaid || each.isSaid);
    return { [slot]: draft.line(leaf, place, { part, slot, id: [id, slot], use, maybeSaid }) };
  };
  const objections = draft.parts.objections ?? { title: '', items: [] };
  draft.parts.objections = objections;
  objections.items.push({
    id,
    objection: draft.line(said, place, { part, slot: 'objection', id: [id, 'said'], use: 'know' }),
    ...line(
      'stance',
      judged.filter((each) => !isPivot(each)),
    ),
    ...line('pivot', judged.filter(isPivot)),
  });
}

/** A heading within an answer is the label of what it heads. */
function markAll(setting: Setting, section: Entry): void {
  setting.draft.mark(section);
  for (const each of section.entries) if (each.kind === 'section') markAll(setting, each);
}

/**
 * What others say, with what is true about it and what we say.
 *
 * @param rest Places what is neither.
 */
export function placeExchanges(
  task: Task,
  isExpected: boolean,
  rest: (setting: Setting, place: Place, leaves: readonly Leaf[]) => void,
): void {
  const { section, setting } = task;
  const found = new Exchanges(setting.names, isExpected, section.entries);
  for (const exchange of found.exchanges) {
    if (exchange.section) markAll(setting, exchange.section);
    addExchange(task, exchange);
  }
  rest(setting, task, found.rest);
  for (const child of found.sections) placeChild(task, child, isExpected ? 'objection' : undefined);
}

/** Keeps lines in their section; those whose own labels place them go there. */
export function placeLoose(setting: Setting, place: Place, leaves: readonly Leaf[]): void {
  for (const leaf of leaves) {
    if (!placeByLabel(setting, place, leaf)) setting.draft.more(leaf, place);
  }
}

/** Keeps lines in their section, in their order. */
export function keepLeaves({ draft }: Setting, place: Place, leaves: readonly Leaf[]): void {
  for (const leaf of leaves) draft.more(leaf, place);
}
