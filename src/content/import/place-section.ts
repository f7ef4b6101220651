import { BOLD_DEPTH, type Entry } from './entry';
import { exchangesIn, saidInHeading } from './exchanges';
import { type Leaf, leavesOf } from './leaf';
import { mentions, type Names, roleOf, wordsOf } from './names';
import type { Place } from './place';
import { placeExchange } from './place-exchange';
import {
  addToSummary,
  placeByLabel,
  placeInSummary,
  placeListed,
  placeQuestion,
} from './place-lines';
import { placeArchitecture, placePersona, placeWedge } from './place-points';
import { placeTables } from './place-tables';
import { plainOf } from './plain-words';
import type { Role } from './role';
import { arePoints, isLinks, ownRole, roleOfShape } from './section-role';
import type { Setting, Task } from './task';

/** How the entries of a section are placed, by what it's for. */
const PLACERS: Readonly<Partial<Record<Role, (task: Task, entry: Entry) => void>>> = {
  summary: placeInSummary,
  oneLiner: placeInSummary,
  theyWin: placeListed,
  concede: placeListed,
  weWin: placeListed,
  fit: placeListed,
  proof: placeListed,
  reference: placeListed,
  question: placeQuestion,
  attack: placeQuestion,
  wedges: placeWedge,
  architecture: placeArchitecture,
  persona: placePersona,
};

const hasSections = ({ entries }: Entry) => entries.some(({ kind }) => kind === 'section');

/** Whether a section is one of the points of the section around it, and not for something of its own. */
function isPoint({ role, setting }: Task, child: Entry): boolean {
  const own = roleOf(child.label, setting.names);
  if (role === 'persona') return true;
  if (role === 'proof') return !hasSections(child);
  if (role === 'architecture') return child.depth === BOLD_DEPTH;
  if (role !== 'wedges') return false;
  if (own === 'concede') return hasSections(child);
  return child.depth === BOLD_DEPTH || !/^(?:objection|question|theyWin|fit)$/.test(own ?? '');
}

/** What a section within another one is for, if its own heading doesn't say so. */
function inheritedFrom(role: Role | undefined): Role | undefined {
  if (role === 'attack') return 'question';
  const isPassedOn = role !== undefined && !/^(?:summary|oneLiner|wedges)$/.test(role);
  return isPassedOn && (role === 'objection' || role in PLACERS) ? role : undefined;
}

function placeEntries(given: Task): void {
  const { setting, around, section, role } = given;
  const task = { ...given, section: { ...section, entries: placeTables(given) } };
  const placeEntry = role && PLACERS[role];
  const isExpected = role === 'objection';
  const { exchanges, rest } = placeEntry
    ? { exchanges: [], rest: task.section.entries }
    : exchangesIn(task.section.entries, setting.names, isExpected);
  for (const exchange of exchanges) placeExchange(task, exchange);
  for (const entry of rest) {
    const isOwn = entry.kind !== 'section' || isPoint(task, entry);
    if (!isOwn) {
      const place = { section: entry, around: [...around, section] };
      placeSection(setting, place, inheritedFrom(role));
    } else if (placeEntry) placeEntry(task, entry);
    else {
      for (const leaf of leavesOf(entry)) {
        if (role === undefined) placeByLabel(setting, task, leaf);
        else setting.draft.more(leaf, task);
      }
    }
  }
}

/** A heading that is itself what somebody says, with the answer beneath it. */
function isOneObjection({ label = '', entries }: Entry, names: Names): boolean {
  const isSaid = saidInHeading(label, names) !== undefined;
  const isFlat = entries.every(({ kind, depth }) => kind !== 'section' || depth === BOLD_DEPTH);
  return isSaid && entries.length > 0 && isFlat;
}

/** Places a section with all that is in it. */
export function placeSection(setting: Setting, place: Place, inherited: Role | undefined): void {
  const { section, around } = place;
  const { label = '', line } = section;
  const { names } = setting;
  const forced = setting.roles.get(line);
  const { role: own, isMixed } = section.isOfRival
    ? { role: undefined, isMixed: false }
    : ownRole(label, names);
  const isPrivate = [...around, section].some(
    (each) =>
      each.isOfRival !== true &&
      names.vocabulary.marks(wordsOf(each.label ?? '', names), 'private'),
  );
  const byShape = section.isOfRival ? undefined : roleOfShape(section, setting);
  const known = own === 'weWin' && arePoints(section) ? 'wedges' : own;
  const told = known === 'objection' || (known && known in PLACERS) ? known : undefined;
  const shape = byShape === 'wedges' || byShape === 'objection' ? byShape : undefined;
  // What another heading says isn't overruled by the section around it.
  const passed = own !== undefined && told === undefined ? own : inherited;
  const free = isMixed || section.isOfRival ? undefined : passed;
  const found =
    ((told === 'persona' || told === 'attack') && shape) ||
    told ||
    byShape ||
    (isLinks(section) ? 'reference' : free);
  const isWhole = forced === 'more' || (forced === undefined && isPrivate);
  const role = forced === 'more' || isWhole ? undefined : (forced ?? found);
  const takenFor = role ?? own ?? 'more';
  setting.sections.push({
    line,
    heading: label,
    takenFor,
    isUnderstood: takenFor !== 'more' || section.isOfRival === true,
  });
  const said = isOneObjection(section, names) ? saidInHeading(label, names) : undefined;
  if (said && !isWhole && forced === undefined && inherited !== 'objection') {
    // "Q" is no title.
    const heading = said.label.length > 1 ? said.label : '';
    const group: Entry = { ...section, label: heading, entries: [section] };
    placeEntries({ section: group, around, setting, role: 'objection' });
  } else placeEntries({ ...place, setting, role });
}

/** Whether a paragraph can stand for the whole card: it says what the rival is, and to us. */
function isPitch(leaf: Leaf, { names, draft }: Setting): boolean {
  if (draft.parts.summary?.oneLiner !== undefined || leaf.label !== undefined) return false;
  const text = plainOf(leaf.text);
  const isStressed = /^\*[^*].*\*$/.test(leaf.text) || text.length > 400;
  return (
    !isStressed && (leaf.kind === 'words' || leaf.kind === 'quote') && mentions(text, names).them
  );
}

/** Places what is above all sections, under the file's title. */
export function placePreamble(setting: Setting, root: Entry, entries: readonly Entry[]): void {
  const task: Task = { section: { ...root, entries }, around: [], setting, role: undefined };
  const { exchanges, rest } = exchangesIn(placeTables(task), setting.names, false);
  for (const exchange of exchanges) placeExchange(task, exchange);
  for (const leaf of rest.flatMap((entry) => leavesOf(entry))) {
    if (isPitch(leaf, setting)) addToSummary('oneLiner', setting, task, leaf, false);
    else placeByLabel(setting, task, leaf);
  }
}
