import type { Place } from './card-draft';
import { type Leaf, leavesOf } from './leaf';
import { plainOf } from './plain-words';
import { ifQuoted } from './sayable';
import { headsOf, placeChild, roleOf, type Setting, type Task } from './task';

/** Adds to what is conceded: when the rival is better, and what to say then. */
export function addToConcede(
  { draft }: Setting,
  place: Place,
  leaf: Leaf,
  how: {
    readonly isPosition: boolean;
    readonly isOwn: boolean;
    readonly doubt?: string | undefined;
  },
): void {
  const { title, heading } = headsOf(place);
  draft.entitle('concede', title, how.isOwn);
  const concede = draft.parts.concede ?? { title: '', when: [] };
  draft.parts.concede = concede;
  const own = place.section.label ?? '';
  if (how.isPosition && concede.position === undefined) {
    concede.position = draft.line(leaf, own, {
      part: 'concede',
      slot: 'position',
      id: ['concede', 'position'],
      use: leaf.label === undefined ? ifQuoted(leaf) : 'say',
      doubt: how.doubt,
    });
    return;
  }
  if (heading !== undefined && concede.heading === undefined && concede.when.length === 0) {
    concede.heading = heading;
    draft.mark(place.section);
  }
  concede.when.push(
    draft.line(leaf, own, {
      part: 'concede',
      slot: 'when',
      id: ['concede', plainOf(leaf.text)],
      use: 'know',
      doubt: how.doubt,
    }),
  );
}

/** When the rival is the better choice. */
export function placeConcede(task: Task): void {
  const { section, setting, doubt } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'section') {
      placeChild(task, entry, 'concede');
      continue;
    }
    for (const leaf of leavesOf(entry)) {
      const role = roleOf(leaf.label, setting);
      const isPosition =
        role === 'position' || role === 'answer' || role === 'talk' || leaf.kind === 'quote';
      addToConcede(setting, task, leaf, { isPosition, isOwn: true, doubt });
    }
  }
}
