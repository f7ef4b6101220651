import type { CardFile, LineEntry } from '../card-schema';
import { BOLD_DEPTH, type Entry } from './entry';
import { type Leaf, leavesOf } from './leaf';
import { PICTURE, withoutPictures } from './pictures';
import { addToProof } from './place-lists';
import type { Role } from './role';
import { forAttack, ifQuoted } from './sayable';
import { placeChild, roleOf, type Task } from './task';

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

const PROVES: ReadonlySet<Slot> = new Set(['proof', 'reality', 'evidence']);

function purposeOf(slot: Slot, role: Role | undefined, leaf: Leaf): LineEntry['use'] {
  if (slot === 'attack') return forAttack(leaf);
  if (role === 'answer' || role === 'talk') return 'say';
  return slot === 'contrast' ? ifQuoted(leaf) : 'know';
}

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
  const { setting, doubt } = task;
  const { draft } = setting;
  draft.entitle('wedges', task, true);
  const id = draft.itemId('wedge', withoutPictures(title));
  const wedge: Wedge = { id, title };
  const put = (slot: Slot, role: Role | undefined, leaf: Leaf, why = doubt) => {
    const use = purposeOf(slot, role, leaf);
    wedge[slot] = draft.line(leaf, title, {
      part: 'wedges',
      slot,
      id: [id, slot],
      use,
      doubt: why,
    });
  };
  for (const leaf of leaves) {
    const role = roleOf(leaf.label, setting);
    const slot = leaf.label === undefined ? 'claim' : role && SLOTS[role];
    if (slot !== undefined && wedge[slot] === undefined) put(slot, role, leaf);
    else if (leaf.label === undefined || (slot !== undefined && PROVES.has(slot))) {
      const free = (['evidence', 'reality', 'proof'] as const).find(
        (each) => wedge[each] === undefined,
      );
      const why = 'Its wedge already has a line of this type.';
      if (free && leaf.label !== undefined) put(free, role, leaf, why);
      else if (role === 'proof') addToProof(setting, task, leaf, { isOwn: false, doubt: why });
      else draft.more(leaf, task, { label: leaf.label ?? title, doubt: why });
    } else {
      const free = (['reality', 'contrast'] as const).find((each) => wedge[each] === undefined);
      const why = `“${leaf.label}” isn’t a wedge label. Use Claim, Attack, Proof, Reality, Evidence, or Contrast.`;
      if (free) put(free, role, leaf, why);
      else draft.more(leaf, task, { doubt: why });
    }
  }
  const wedges = draft.parts.wedges ?? { title: '', items: [] };
  wedges.items.push(wedge);
  draft.parts.wedges = wedges;
}

/** Points at which the rival can be opened up: each a section, or a bullet with a title in bold. */
export function placeWedges(task: Task): void {
  const { section, setting, doubt } = task;
  for (const entry of section.entries) {
    if (entry.kind === 'section') {
      const own = roleOf(entry.label, setting);
      const isOther = own === 'objection' || own === 'question' || own === 'theyWin';
      const isConceded = own === 'concede' && !entry.entries.some(({ kind }) => kind === 'section');
      if (isConceded || (isOther && entry.depth !== BOLD_DEPTH)) placeChild(task, entry);
      else {
        const leaves = entry.entries.flatMap((each) => leavesOf(each));
        setting.draft.mark(entry);
        if (leaves.length > 0) {
          addWedge(task, { title: entry.label ?? '', leaves });
        }
      }
      continue;
    }
    const point = entry.kind === 'table' || entry.kind === 'quote' ? undefined : pointOf(entry);
    if (point && entry.kind !== 'words') addWedge(task, point);
    else {
      for (const leaf of leavesOf(entry)) {
        setting.draft.more(leaf, task, { ...(doubt && { doubt }) });
      }
    }
  }
}
