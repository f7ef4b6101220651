import type { CardFile } from '../card-schema';
import type { Place, Setting } from './card-draft';
import type { Entry } from './entry';
import { pointOf } from './exchanges';
import { leavesOf } from './leaf';
import { type Names, personaOf, roleOf } from './names';
import { withoutPictures } from './pictures';
import { isUnfilled } from './unfilled';
import type { Role } from './vocabulary';

type Wedge = NonNullable<CardFile['wedges']>['items'][number];
const SLOTS = ['claim', 'attack', 'proof', 'reality', 'evidence', 'contrast'] as const;
type Slot = (typeof SLOTS)[number];
const OTHER_NAMES: Readonly<Partial<Record<Role, Slot>>> = {
  ...{ question: 'attack', answer: 'contrast', talk: 'contrast', trap: 'reality' },
};
/** Where a text goes whose label says nothing about it, or whose own slot is taken. */
const FREE_SLOTS: readonly Slot[] = ['evidence', 'reality', 'proof', 'contrast'];

/** Places a point at which the rival is weak; returns whether it's one. */
export function placeWedge(setting: Setting, place: Place, entry: Entry): boolean {
  const { draft, names } = setting;
  const isPoint = entry.kind === 'section' || entry.kind === 'item';
  const { title, leaves } = (isPoint && pointOf(entry)) || { title: '', leaves: [] };
  if (leaves.length === 0 || isUnfilled(title)) return false;
  const id = draft.itemIds.next('wedge', withoutPictures(title));
  const wedge: Wedge = { id, title };
  for (const leaf of leaves) {
    const role = roleOf(leaf.label, names);
    const wanted = SLOTS.find((slot) => slot === role) ?? (role && OTHER_NAMES[role]);
    const slots = leaf.label === undefined ? ['claim' as const] : [wanted, ...FREE_SLOTS];
    const slot = slots.find((each) => each !== undefined && wedge[each] === undefined);
    if (slot) wedge[slot] = draft.line(leaf, place, { part: 'wedges', slot, id: [id, slot] });
    else draft.more({ ...leaf, label: leaf.label ?? title }, place);
  }
  draft.part('wedges', { items: [] }, place).items.push(wedge);
  return true;
}

/** Returns whether a section has the labels of one point, whatever is above it. */
export function isWedge({ kind, entries }: Entry, names: Names): boolean {
  const roles = entries.map(({ label }) => roleOf(label, names));
  const others = roles.filter((role) => role !== 'attack' && SLOTS.some((slot) => slot === role));
  return kind === 'section' && roles.includes('attack') && others.length > 0;
}

/** Places what to tell one persona; returns whether it's one of the pack's. */
export function placePersona({ draft, pack }: Setting, place: Place, entry: Entry): boolean {
  const { title, leaves } = (entry.label && pointOf(entry)) || { title: '', leaves: [] };
  const persona = personaOf(title, pack);
  if (leaves.length === 0) return false;
  if (persona === undefined) {
    const doubt = `“${title}” isn’t a persona in content/pack.json. Add it there, then import again.`;
    for (const leaf of leavesOf(entry)) draft.more(leaf, place, { doubt });
    return true;
  }
  const part = 'personas';
  const { messages } = draft.part(part, { messages: [] }, place);
  for (const { label = title, ...leaf } of leaves) {
    const placing = { part, slot: persona, id: ['message', persona] };
    messages.push({ persona, line: draft.line({ ...leaf, label }, place, placing) });
  }
  return true;
}

/** Parts that are made of points with titles. */
export const POINTS: Readonly<Partial<Record<Role, typeof placeWedge>>> = {
  wedges: placeWedge,
  persona: placePersona,
};
