import type { CardFile } from '../card-schema';
import { addAs } from './add-line';
import { BOLD_DEPTH, type Entry } from './entry';
import { type Leaf, leavesOf } from './leaf';
import { roleOf } from './names';
import { personaOf } from './persona-of';
import { PICTURE, withoutPictures } from './pictures';
import { plainOf } from './plain-words';
import type { Role } from './role';
import { placeChild, type Task } from './task';
import { isUnfilled } from './unfilled';

type Wedge = NonNullable<CardFile['wedges']>['items'][number];
type Slot = 'claim' | 'attack' | 'proof' | 'reality' | 'evidence' | 'contrast';

const SLOTS: Readonly<Partial<Record<Role, Slot>>> = {
  claim: 'claim',
  attack: 'attack',
  question: 'attack',
  proof: 'proof',
  reality: 'reality',
  evidence: 'evidence',
  contrast: 'contrast',
  difference: 'contrast',
  answer: 'contrast',
  talk: 'contrast',
  outcome: 'contrast',
  trap: 'reality',
};

/** A point with its title. */
interface Point {
  readonly title: string;
  readonly leaves: readonly Leaf[];
}

/** Words in bold at the head of a text are the title of what follows. */
const BOLD_LEAD = new RegExp(`^((?:${PICTURE}\\s*)*)\\*\\*([^*]+)\\*\\*[\\s:–—-]*(?=\\S)`, 'u');

function pointOf({ kind, label, text, line, entries }: Entry): Point | undefined {
  const inside = entries.flatMap((each) => leavesOf(each));
  if (label !== undefined) {
    const own: Leaf[] = text === undefined ? [] : [{ text, line, kind, depth: 0 }];
    const leaves = [...own, ...inside];
    return leaves.length === 0 ? undefined : { title: label, leaves };
  }
  const [lead, pictures = '', words = ''] = BOLD_LEAD.exec(text ?? '') ?? [];
  if (text === undefined || lead === undefined) return undefined;
  const rest: Leaf = { text: text.slice(lead.length), line, kind, depth: 0 };
  return { title: pictures + words, leaves: [rest, ...inside] };
}

function addWedge(task: Task, { title, leaves }: Point): void {
  const { setting } = task;
  const { draft, names } = setting;
  if (isUnfilled(title)) {
    for (const leaf of leaves) draft.more(leaf, task, { label: leaf.label ?? title });
    return;
  }
  draft.entitle('wedges', task, true);
  const id = draft.itemId('wedge', withoutPictures(title));
  const wedge: Wedge = { id, title };
  for (const leaf of leaves) {
    const role = roleOf(leaf.label, names);
    const wanted = leaf.label === undefined ? 'claim' : role && SLOTS[role];
    const slots: readonly (Slot | undefined)[] =
      leaf.label === undefined ? ['claim'] : [wanted, 'evidence', 'reality', 'proof', 'contrast'];
    const slot = slots.find((each) => each !== undefined && wedge[each] === undefined);
    if (slot !== undefined) {
      wedge[slot] = draft.line(leaf, task, { part: 'wedges', slot, id: [id, slot] });
    } else if (role === 'proof') addAs(role, setting, task, leaf, { isOwn: false });
    else draft.more(leaf, task, { label: leaf.label ?? title });
  }
  const wedges = draft.parts.wedges ?? { title: '', items: [] };
  wedges.items.push(wedge);
  draft.parts.wedges = wedges;
}

/** Points at which the rival is weak: each a section, or a bullet with a title in bold. */
export function placeWedges(task: Task): void {
  const { section, setting } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'section') {
      const own = roleOf(entry.label, setting.names);
      const isOther =
        own === 'objection' || own === 'question' || own === 'theyWin' || own === 'fit';
      const isConceded = own === 'concede' && !entry.entries.some(({ kind }) => kind === 'section');
      if (isConceded || (isOther && entry.depth !== BOLD_DEPTH)) placeChild(task, entry);
      else {
        const leaves = entry.entries.flatMap((each) => leavesOf(each));
        setting.draft.mark(entry);
        if (leaves.length > 0) addWedge(task, { title: entry.label ?? '', leaves });
      }
      continue;
    }
    const point = entry.kind === 'quote' ? undefined : pointOf(entry);
    if (point && entry.kind !== 'words') addWedge(task, point);
    else for (const leaf of leavesOf(entry)) setting.draft.more(leaf, task);
  }
}

/** A label of its own, without the persona that it's put under. */
function addFor(task: Task, name: string, leaves: readonly Leaf[], isHeading: boolean): void {
  const { draft, pack } = task.setting;
  const persona = personaOf(name, pack);
  for (const leaf of leaves) {
    if (persona === undefined) {
      const isOwn = leaf.label === undefined || leaf.label === name;
      const doubt = `“${name}” isn’t a persona in content/pack.json. Add it there, then import again.`;
      draft.more(leaf, task, { label: isOwn ? name : `${name}: ${leaf.label}`, doubt });
      continue;
    }
    draft.entitle('personas', task, true);
    const personas = draft.parts.personas ?? { title: '', messages: [] };
    draft.parts.personas = personas;
    const label = leaf.label ?? (isHeading ? name : undefined);
    const id = ['message', persona];
    const line = draft.line(leaf, task, { part: 'personas', slot: persona, id, label });
    personas.messages.push({ persona, line });
  }
}

/** What to tell whom. */
export function placePersonas(task: Task): void {
  const { section, setting } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'table') {
      for (const row of entry.entries) {
        const [first, ...cells] = row.entries;
        const leaves = cells.flatMap((cell) => leavesOf(cell));
        addFor(task, plainOf(first?.text ?? ''), leaves, false);
      }
    } else if (entry.label === undefined) {
      for (const leaf of leavesOf(entry)) setting.draft.more(leaf, task);
    } else {
      if (entry.kind === 'section') setting.draft.mark(entry);
      const inside = entry.entries.flatMap((each) => leavesOf(each));
      const { text, line, kind, label } = entry;
      const own: Leaf[] = text === undefined ? [] : [{ label, text, line, kind, depth: 0 }];
      addFor(task, entry.label, [...own, ...inside], true);
    }
  }
}
