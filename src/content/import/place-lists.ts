import type { CardFile, LineEntry } from '../card-schema';
import type { Place } from './card-draft';
import { type Leaf, leavesOf } from './leaf';
import { plainOf } from './plain-words';
import { ifQuoted } from './sayable';
import { placeChild, type Setting, type Task } from './task';

interface How {
  readonly isOwn: boolean;
  readonly doubt?: string | undefined;
}

function listOf({ draft }: Setting, part: 'proofPoints' | 'references'): LineEntry[] {
  const list: NonNullable<CardFile['references']> = draft.parts[part] ?? { title: '', lines: [] };
  draft.parts[part] = list;
  return list.lines;
}

/** Adds what proves our point. */
export function addToProof(setting: Setting, place: Place, leaf: Leaf, how: How): void {
  setting.draft.entitle('proofPoints', place, how.isOwn);
  listOf(setting, 'proofPoints').push(
    setting.draft.line(leaf, place.section.label ?? '', {
      part: 'proofPoints',
      id: ['proof', leaf.label ?? plainOf(leaf.text)],
      use: 'know',
      doubt: how.doubt,
    }),
  );
}

/** Adds where to read more. */
export function addToReferences(setting: Setting, place: Place, leaf: Leaf, how: How): void {
  setting.draft.entitle('references', place, how.isOwn);
  listOf(setting, 'references').push(
    setting.draft.line(leaf, place.section.label ?? '', {
      part: 'references',
      id: ['reference', leaf.label ?? plainOf(leaf.text)],
      use: 'know',
      doubt: how.doubt,
    }),
  );
}

function placeList(task: Task, add: typeof addToProof, role: 'proof' | 'reference'): void {
  const { section, setting, doubt } = task;
  for (const entry of section.entries) {
    if (entry.kind !== 'section') {
      for (const leaf of leavesOf(entry)) add(setting, task, leaf, { isOwn: true, doubt });
      continue;
    }
    const isCustomer = role === 'proof' && entry.entries.every(({ kind }) => kind !== 'section');
    if (!isCustomer) placeChild(task, entry, role);
    else {
      setting.draft.mark(entry);
      for (const leaf of entry.entries.flatMap((each) => leavesOf(each, entry.label))) {
        add(setting, task, leaf, { isOwn: true, doubt });
      }
    }
  }
}

/** What customers did and said. */
export function placeProof(task: Task): void {
  placeList(task, addToProof, 'proof');
}

/** Where to read more. */
export function placeReferences(task: Task): void {
  placeList(task, addToReferences, 'reference');
}

/** Words to say that belong to no part: under their headings, as said. */
export function placeTalk(task: Task): void {
  const { section, setting, doubt } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'section') setting.draft.mark(entry);
    const isSet = entry.kind === 'section' ? entry.label : undefined;
    const leaves =
      entry.kind === 'section'
        ? entry.entries.flatMap((each) => leavesOf(each, isSet))
        : leavesOf(entry);
    for (const leaf of leaves)
      setting.draft.more(leaf, task, { use: 'say', ...(doubt && { doubt }) });
  }
}

/** Answers to nothing in particular: what is set off as speech is said, the rest tells how. */
export function placeAnswers(task: Task): void {
  const { section, setting, doubt } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'section') placeChild(task, entry);
    else {
      for (const leaf of leavesOf(entry)) {
        setting.draft.more(leaf, task, { use: ifQuoted(leaf), ...(doubt && { doubt }) });
      }
    }
  }
}
