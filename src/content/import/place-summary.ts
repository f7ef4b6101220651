import type { CardFile } from '../card-schema';
import type { Place } from './card-draft';
import { type Leaf, leavesOf } from './leaf';
import { ifQuoted } from './sayable';
import { placeChild, roleOf, type Setting, type Task } from './task';

type Summary = NonNullable<CardFile['summary']>;
type Slot = Exclude<keyof Summary, 'title'>;

const IDS: Readonly<Record<Slot, string>> = {
  oneLiner: 'one-liner',
  theyWin: 'they-win',
  weWin: 'we-win',
  trap: 'trap',
};

export function isSummarySlot(role: string | undefined): role is Slot {
  return role !== undefined && role in IDS;
}

/** Puts a line into the summary; says whether its place was free. */
export function addToSummary(
  { draft }: Setting,
  place: Place,
  slot: Slot,
  leaf: Leaf,
  how: { readonly isOwn: boolean; readonly doubt?: string | undefined },
): boolean {
  const summary = draft.parts.summary ?? { title: '' };
  if (summary[slot] !== undefined) return false;
  draft.entitle('summary', place, how.isOwn);
  draft.parts.summary = {
    ...summary,
    [slot]: draft.line(leaf, place.section.label ?? '', {
      part: 'summary',
      slot,
      id: ['summary', IDS[slot]],
      use: slot === 'oneLiner' && leaf.kind !== 'quote' ? ifQuoted(leaf) : 'know',
      doubt: how.doubt,
    }),
  };
  return true;
}

/** The whole in short: labelled lines by their labels, the first words without one as the one-liner. */
export function placeSummary(task: Task): void {
  const { section, setting, doubt } = task;
  const { draft } = setting;
  const isPoints = section.entries.filter(({ kind }) => kind === 'item').length > 1;
  for (const entry of section.entries) {
    if (entry.kind === 'section') {
      placeChild(task, entry);
      continue;
    }
    for (const leaf of leavesOf(entry)) {
      const role = roleOf(leaf.label, setting);
      const isFree = leaf.label === undefined && !(isPoints && leaf.kind === 'item');
      const slot = isSummarySlot(role) ? role : isFree ? 'oneLiner' : undefined;
      const isPlaced = slot && addToSummary(setting, task, slot, leaf, { isOwn: true, doubt });
      if (!isPlaced) draft.more(leaf, task);
    }
  }
}
