import type { CardFile } from '../card-schema';
import type { Task } from './card-draft';
import type { Entry } from './entry';
import { type Leaf, leavesOf } from './leaf';
import { personaOf, roleOf } from './names';
import { PICTURE, withoutPictures } from './pictures';
import { addAs } from './place-lines';
import { isUnfilled } from './unfilled';
import type { Role } from './vocabulary';
import { plainOf } from './write-inline';

type Wedge = NonNullable<CardFile['wedges']>['items'][number];
const SLOTS = ['claim', 'attack', 'proof', 'reality', 'evidence', 'contrast'] as const;
type Slot = (typeof SLOTS)[number];

const OTHER_NAMES: Readonly<Partial<Record<Role, Slot>>> = {
  question: 'attack',
  answer: 'contrast',
  talk: 'contrast',
  trap: 'reality',
};

/** Where a text goes whose label says nothing about it, or whose own slot is taken. */
const FREE_SLOTS: readonly Slot[] = ['evidence', 'reality', 'proof', 'contrast'];

/** A point with its title. */
export interface Point {
  readonly title: string;
  readonly leaves: readonly Leaf[];
}

/** Text in bold at the start is the title of what follows. */
const BOLD_LEAD = new RegExp(`^((?:${PICTURE}\\s*)*)\\*\\*([^*]+)\\*\\*[\\s:–—-]*(?=\\S)`, 'u');

/** Returns an entry as a point, if it has a title: its label, or text in bold at its start. */
export function pointOf(entry: Entry): Point | undefined {
  const { label, text } = entry;
  if (label !== undefined) {
    const { label: _, ...rest } = entry;
    return { title: label, leaves: leavesOf(rest) };
  }
  const [lead, pictures = '', words = ''] = BOLD_LEAD.exec(text ?? '') ?? [];
  if (text === undefined || lead === undefined) return undefined;
  const title = pictures + plainOf(words);
  return { title, leaves: leavesOf({ ...entry, text: text.slice(lead.length) }) };
}

function keep({ setting: { draft }, ...place }: Task, entry: Entry, how: { doubt?: string } = {}) {
  const leaves = leavesOf(entry);
  if (leaves.length > 0) draft.markAll(entry);
  for (const leaf of leaves) draft.more(leaf, place, how);
}

/** Places an entry among points at which the rival is weak: each is a section, or a bullet with a title. */
export function placeWedge(task: Task, entry: Entry): void {
  const { setting } = task;
  const { draft, names } = setting;
  const isPoint = entry.kind === 'section' || entry.kind === 'item';
  const { title, leaves } = (isPoint && pointOf(entry)) || { title: '', leaves: [] };
  if (leaves.length === 0 || isUnfilled(title)) {
    keep(task, entry);
    return;
  }
  draft.markAll(entry);
  const id = draft.itemIds.next('wedge', withoutPictures(title));
  const wedge: Wedge = { id, title };
  for (const leaf of leaves) {
    const role = roleOf(leaf.label, names);
    const wanted = SLOTS.find((slot) => slot === role) ?? (role && OTHER_NAMES[role]);
    const slots = leaf.label === undefined ? ['claim' as const] : [wanted, ...FREE_SLOTS];
    const slot = slots.find((each) => each !== undefined && wedge[each] === undefined);
    if (slot !== undefined) {
      wedge[slot] = draft.line(leaf, task, { part: 'wedges', slot, id: [id, slot] });
    } else if (role !== 'proof' || !addAs(role, task, leaf, false)) {
      draft.more({ ...leaf, label: leaf.label ?? title }, task);
    }
  }
  draft.part('wedges', { items: [] }, task).items.push(wedge);
}

/** Places an entry about what to tell whom. What is for nobody in the pack stays in its section. */
export function placePersona(task: Task, entry: Entry): void {
  const { draft, pack } = task.setting;
  const { title, leaves } = (entry.label !== undefined && pointOf(entry)) || {
    title: '',
    leaves: [],
  };
  const persona = personaOf(title, pack);
  if (persona === undefined || leaves.length === 0) {
    const doubt = `“${title}” isn’t a persona in content/pack.json. Add it there, then import again.`;
    keep(task, entry, leaves.length > 0 ? { doubt } : {});
    return;
  }
  draft.markAll(entry);
  const part = 'personas';
  const { messages } = draft.part(part, { messages: [] }, task);
  for (const { label = title, ...leaf } of leaves) {
    const placing = { part, slot: persona, id: ['message', persona] };
    messages.push({ persona, line: draft.line({ ...leaf, label }, task, placing) });
  }
}

/** Places an entry about how the two are built: point by point, behind an introduction. */
export function placeArchitecture(task: Task, entry: Entry): void {
  const { draft } = task.setting;
  const part = 'architecture';
  const made = draft.part(part, { points: [] }, task);
  const isHeading =
    entry.kind === 'section' || (entry.kind === 'words' && made.intro === undefined);
  const { label, ...rest } = entry;
  const isFree = made.heading === undefined && made.points.length === 0;
  if (isHeading && isFree && label !== undefined) made.heading = label;
  draft.markAll(entry);
  for (const leaf of leavesOf(made.heading === label ? rest : entry)) {
    const isIntro = leaf.kind === 'words' && made.intro === undefined && made.points.length === 0;
    const slot = isIntro ? 'intro' : 'points';
    const id = [part, isIntro ? 'intro' : (leaf.label ?? plainOf(leaf.text))];
    const line = draft.line(leaf, task, { part, slot, id });
    if (isIntro) made.intro = line;
    else made.points.push(line);
  }
}
