import type { CardFile, LineEntry } from '../card-schema';
import type { Place, Setting } from './card-draft';
import { isSecretName } from './decide-use';
import { isQuestion, isQuoted, type Leaf } from './leaf';
import { type Names, roleOf, toldBy } from './names';
import { addSource, splitSource } from './proof-source';
import { isUnfilled } from './unfilled';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** Where the lines of a role are on a card. */
interface List {
  readonly id: string;
  readonly part: 'proofPoints' | 'references' | 'concede' | 'discovery' | 'architecture';
  readonly slot: string;
  /** Where the heading of the list is. */
  readonly over?: string;
  /** Its lines can be said or asked. In the others, the rival's strengths and customers' stories are internal. */
  readonly isSaid?: true;
}

const PROOF: List = { id: 'proof', part: 'proofPoints', slot: 'lines' };
const REFERENCE: List = { id: 'reference', part: 'references', slot: 'lines' };
const CONCEDE: List = { id: 'concede', part: 'concede', slot: 'when', over: 'heading' };
const discovery = { part: 'discovery', isSaid: true } as const;
const ASK: List = { ...discovery, id: 'question', slot: 'questions', over: 'questionsHeading' };
const FIT: List = { ...discovery, id: 'fit', slot: 'fitSignals', over: 'fitHeading' };
const POINTS: List = { id: 'architecture', part: 'architecture', slot: 'points', isSaid: true };

export const LISTS: Readonly<Partial<Record<Role, List>>> = {
  ...{ proof: PROOF, reference: REFERENCE, concede: CONCEDE, theyWin: CONCEDE, position: CONCEDE },
  ...{ question: ASK, attack: ASK, fit: FIT, weWin: FIT, architecture: POINTS },
};

type Slot = Exclude<keyof NonNullable<CardFile['summary']>, 'title'>;
const SUMMARY: Readonly<Partial<Record<Role, Slot>>> = {
  ...{
    oneLiner: 'oneLiner',
    summary: 'oneLiner',
    theyWin: 'theyWin',
    weWin: 'weWin',
    trap: 'trap',
  },
};

type ListPart = { title: string } & Record<string, string | LineEntry | LineEntry[] | undefined>;

/** Returns the place of the section around this one, if both are for the same list. */
function placeAround({ section, around, ...place }: Place, list: List, names: Names) {
  const outer = around.at(-1);
  const told = outer && toldBy(outer.label ?? '', names)?.role;
  if (outer === undefined || told === undefined || LISTS[told] !== list) return undefined;
  return { ...place, section: outer, around: around.slice(0, -1) };
}

/** Adds a line to a list; returns whether it did. What still has to be filled in stays where it is. */
export function addTo(
  { draft, names }: Setting,
  list: List,
  place: Place,
  leaf: Leaf,
  isOwn = false,
): boolean {
  if (isUnfilled(leaf.text) || isUnfilled(leaf.label ?? '')) return false;
  const { id: name, part, slot, over } = list;
  const empty = part === 'discovery' ? { questions: [], fitSignals: [] } : { [slot]: [] };
  const outer = isOwn ? placeAround(place, list, names) : undefined;
  const made = draft.part(part, empty as never, outer ?? place) as ListPart;
  const lines = made[slot] as LineEntry[];
  const said = roleOf(leaf.label, names);
  // What the rep says where the rival is better: what a label calls an answer, or a block quote.
  const isPosition = said ? /^(?:position|answer|talk)$/.test(said) : leaf.kind === 'quote';
  if (list === CONCEDE && made.position === undefined && isPosition) {
    const placing = { part, slot: 'position', id: [part, 'position'] };
    made.position = draft.line({ ...leaf, isAnswer: said !== undefined }, place, placing);
    return true;
  }
  let { label } = leaf;
  const heading = place.section.label;
  const isGroup = outer !== undefined || isSecretName(heading ?? '');
  if (isOwn && heading && (over ? heading !== made.title : isGroup)) {
    // A list has one heading, above all its lines; that of another group is the label of its lines.
    if (over && lines.length === 0) made[over] ??= heading;
    const isOver = over !== undefined && made[over] === heading;
    if (!isOver && leaf.depth === 0) label = label ? `${heading}: ${label}` : heading;
    if (isOver || leaf.depth === 0) draft.used.add(place.section.line);
  }
  if (list === POINTS && leaf.kind === 'words' && !made.intro && lines.length === 0) {
    if (label) made.heading = label;
    const placing = { part, slot: 'intro', id: [part, 'intro'] };
    made.intro = draft.line({ ...leaf, label: undefined }, place, placing);
    return true;
  }
  const id = [name, leaf.label ?? plainOf(leaf.text)];
  const use = list.isSaid ? undefined : 'know';
  const maybeSaid = list === CONCEDE && isQuoted(leaf.text);
  const { proof, source } = list === PROOF ? splitSource(leaf, names) : { proof: leaf };
  const asked = { ...proof, label, isQuestion: list === ASK };
  const line = draft.line(asked, place, { part, slot, id, use, maybeSaid });
  lines.push(line);
  if (source) addSource(line, source, names);
  return true;
}

/** Puts a line into the summary; returns whether its role has a slot there that was free. */
export function addToSummary(setting: Setting, role: Role | undefined, place: Place, leaf: Leaf) {
  const slot = role && SUMMARY[role];
  if (slot === undefined || setting.draft.parts.summary?.[slot] !== undefined) return false;
  const part = 'summary';
  const isSaid = slot === 'oneLiner' && (leaf.kind !== 'quote' || isQuoted(leaf.text));
  const placing = { part, slot, id: [part, slot], use: isSaid ? undefined : ('know' as const) };
  setting.draft.part(part, {}, place)[slot] = setting.draft.line(leaf, place, placing);
  return true;
}

/** Returns whether a section's labels say what its texts are for, so that it isn't kept whole. */
function isLabeled({ section }: Place, names: Names): boolean {
  const { entries, isTitle, isOfRival } = section;
  const told = entries.filter(({ label }) => roleOf(label, names) !== undefined);
  return isTitle === true || isOfRival === true || told.length * 2 >= entries.length;
}

/** A question in bold with a note behind it is two lines. */
function withQuestion(leaf: Leaf): readonly Leaf[] {
  const { label = '', ...note } = leaf;
  if (!(isQuoted(label) || isQuestion(label)) || isQuestion(leaf.text)) return [leaf];
  return [
    { ...note, text: writeText(label) },
    { ...note, depth: note.depth + 1 },
  ];
}

/**
 * Places a text by what its section is for or, if that is for nothing in particular, by its own label.
 *
 * @param how Whether it's the line that a summary opens with, if it has no label, and whether its label is over
 *   no other text.
 */
export function placeLeaf(
  setting: Setting,
  place: Place,
  leaf: Leaf,
  { isOpening, isOnly }: { readonly isOpening: boolean; readonly isOnly: boolean },
): void {
  const { draft, names } = setting;
  const { role } = place;
  const isLink = leaf.kind === 'words' && leaf.points !== undefined && !leaf.label;
  const list = isLink ? REFERENCE : role && LISTS[role];
  if (list) {
    const last = draft.parts.proofPoints?.lines.at(-1);
    // What begins a section, or comes after a blank to fill in, has no proof above it.
    const isBelow =
      leaf.line !== place.section.entries[0]?.line && draft.became.at(-1)?.id === last?.id;
    if (list === PROOF && isBelow && addSource(last, leaf, names)) return;
    for (const each of list === ASK ? withQuestion(leaf) : [leaf]) {
      if (!addTo(setting, list, place, each, true)) draft.more(each, place);
    }
    return;
  }
  const own = leaf.label === undefined ? undefined : roleOf(leaf.label, names);
  if (role ? SUMMARY[role] : isLabeled(place, names)) {
    const isShort = role ? own !== 'summary' : isOnly && leaf.depth === 0 && leaf.kind !== 'row';
    const told = own ?? (isOpening && leaf.label === undefined ? 'oneLiner' : undefined);
    if (isShort && addToSummary(setting, told, place, leaf)) return;
    const isMisled = (own === 'question' || own === 'attack') && !isQuestion(leaf.text);
    const other = own && !isMisled ? LISTS[own] : undefined;
    if (other && addTo(setting, other, place, leaf)) return;
  }
  draft.more(leaf, place);
}
