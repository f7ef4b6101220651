import type { CardFile, LineEntry } from '../card-schema';
import type { Place } from './card-draft';
import { hasQuestion } from './decide-use';
import { isQuoted, type Leaf } from './leaf';
import { roleOf } from './names';
import { plainOf } from './plain-words';
import type { Role } from './role';
import { headsOf, type Setting } from './task';
import { isUnfilled } from './unfilled';

/** Whether a section's own heading puts a line where it goes, and what replaces the line's label. */
interface How {
  readonly isOwn: boolean;
  readonly label?: string | undefined;
}

function addToList(part: 'proofPoints' | 'references', id: string) {
  return ({ draft }: Setting, place: Place, leaf: Leaf, { isOwn }: How): void => {
    draft.entitle(part, place, isOwn);
    const list: NonNullable<CardFile['references']> = draft.parts[part] ?? { title: '', lines: [] };
    draft.parts[part] = list;
    const words = leaf.label ?? plainOf(leaf.text);
    list.lines.push(draft.line(leaf, place, { part, id: [id, words], use: 'know' }));
  };
}

const addToProof = addToList('proofPoints', 'proof');
const addToReferences = addToList('references', 'reference');

function addToConcede({ draft, names }: Setting, place: Place, leaf: Leaf, { isOwn }: How): void {
  const { title, heading } = headsOf(place);
  draft.entitle('concede', title, isOwn);
  const concede = draft.parts.concede ?? { title: '', when: [] };
  draft.parts.concede = concede;
  const part = 'concede';
  const role = roleOf(leaf.label, names);
  const isAnswer = role === 'position' || role === 'answer' || role === 'talk';
  const isSaid = isAnswer || (role === undefined && leaf.kind === 'quote');
  if (isSaid && concede.position === undefined) {
    const slot = 'position';
    concede.position = draft.line(leaf, place, {
      part,
      slot,
      id: [part, slot],
      isAnswer,
    });
    return;
  }
  if (
    isOwn &&
    heading !== undefined &&
    concede.heading === undefined &&
    concede.when.length === 0
  ) {
    concede.heading = heading;
    draft.mark(place.section);
  }
  // Their strengths aren't said unless the writer put them in our mouths.
  const use = isQuoted(leaf.text) ? undefined : 'know';
  const id = [part, plainOf(leaf.text)];
  concede.when.push(draft.line(leaf, place, { part, slot: 'when', id, use }));
}

function discoveryOf({ draft }: Setting, title: Place, isOwn: boolean) {
  draft.entitle('discovery', title, isOwn);
  const discovery = draft.parts.discovery ?? { title: '', questions: [], fitSignals: [] };
  draft.parts.discovery = discovery;
  return discovery;
}

function addQuestion(setting: Setting, place: Place, leaf: Leaf, { isOwn, label }: How): void {
  const { questions } = discoveryOf(setting, headsOf(place).title, isOwn);
  questions.push(
    setting.draft.line(leaf, place, {
      part: 'discovery',
      slot: 'questions',
      id: ['question', plainOf(leaf.text)],
      isQuestion: true,
      label: label ?? leaf.label,
    }),
  );
}

function addFitSignal(setting: Setting, place: Place, leaf: Leaf, { isOwn }: How): void {
  const { draft } = setting;
  const { title, heading = place.section.label } = headsOf(place);
  const isAlone = draft.parts.discovery === undefined;
  const discovery = discoveryOf(setting, title, false);
  if (discovery.fitHeading === undefined && heading !== undefined && isOwn) {
    discovery.fitHeading = heading;
    draft.mark(place.section);
  } else if (isAlone && isOwn) draft.mark(place.section);
  const id = ['fit', plainOf(leaf.text)];
  discovery.fitSignals.push(draft.line(leaf, place, { part: 'discovery', slot: 'fitSignals', id }));
}

type Summary = NonNullable<CardFile['summary']>;
export type Slot = Exclude<keyof Summary, 'title'>;
export const SUMMARY_IDS: Readonly<Record<Slot, string>> = {
  oneLiner: 'one-liner',
  theyWin: 'they-win',
  weWin: 'we-win',
  trap: 'trap',
};

/** Puts a line into the summary; returns whether its place was free. */
export function addToSummary(
  { draft }: Setting,
  place: Place,
  slot: Slot,
  leaf: Leaf,
  isOwn: boolean,
) {
  const summary = draft.parts.summary ?? { title: '' };
  if (summary[slot] !== undefined) return false;
  draft.entitle('summary', place, isOwn);
  const use: LineEntry['use'] | undefined =
    slot === 'oneLiner' && leaf.kind !== 'quote' ? undefined : 'know';
  const id = ['summary', SUMMARY_IDS[slot]];
  const line = draft.line(leaf, place, { part: 'summary', slot, id, use });
  draft.parts.summary = { ...summary, [slot]: line };
  return true;
}

type Add = (setting: Setting, place: Place, leaf: Leaf, how: How) => void;

const ADD: Readonly<Partial<Record<Role, Add>>> = {
  proof: addToProof,
  reference: addToReferences,
  source: addToReferences,
  theyWin: addToConcede,
  concede: addToConcede,
  position: addToConcede,
  weWin: addFitSignal,
  fit: addFitSignal,
  question: addQuestion,
  attack: addQuestion,
};

/** Puts a line where its role belongs; returns whether the role has a place. What is still open stays put. */
export function addAs(role: Role, setting: Setting, place: Place, leaf: Leaf, how: How): boolean {
  const isOpen = isUnfilled(leaf.text) || isUnfilled(leaf.label ?? '');
  const add = isOpen ? undefined : ADD[role];
  add?.(setting, place, leaf, how);
  return add !== undefined;
}

/** Puts a line by its own label, in a section that is for nothing in particular; returns whether it could. */
export function placeByLabel(setting: Setting, place: Place, leaf: Leaf): boolean {
  const role = roleOf(leaf.label, setting.names);
  if (role === undefined) return false;
  const slot = role === 'summary' ? 'oneLiner' : role;
  if (slot in SUMMARY_IDS && leaf.depth === 0 && leaf.kind !== 'row') {
    if (addToSummary(setting, place, slot as Slot, leaf, false)) return true;
  }
  const isAsked = role === 'question' || role === 'attack';
  if ((isAsked && !hasQuestion({ ...leaf, entries: [] })) || role === 'source') return false;
  return addAs(role, setting, place, leaf, { isOwn: false });
}
