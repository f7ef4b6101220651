import { forbids } from './decide-use';
import { BOLD_DEPTH, type Entry } from './entry';
import { exchangesIn, saidInHeading } from './exchanges';
import { type Leaf, leavesOf } from './leaf';
import { mentions, roleOf, wordsOf } from './names';
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
import type { SectionRole } from './result';
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

/** Whether a paragraph can stand for the whole card: it says what the rival is, and to us. */
function isPitch({ label, text, kind }: Leaf, { names, draft }: Setting): boolean {
  const isFree = draft.parts.summary?.oneLiner === undefined && label === undefined;
  const isParagraph = kind === 'words' || kind === 'quote';
  const words = plainOf(text);
  const isStressed = /^\*[^*].*\*$/.test(text) || words.length > 400;
  return isFree && isParagraph && !isStressed && mentions(words, names).them;
}

function placeEntries(given: Task): void {
  const { setting, around, section, role } = given;
  const task = { ...given, section: { ...section, entries: placeTables(given) } };
  const placeEntry = role && PLACERS[role];
  const { exchanges, rest } = placeEntry
    ? { exchanges: [], rest: task.section.entries }
    : exchangesIn(task.section.entries, setting.names, role === 'objection');
  for (const exchange of exchanges) placeExchange(task, exchange);
  for (const entry of rest) {
    if (entry.kind === 'section' && !isPoint(task, entry)) {
      const place = { section: entry, around: [...around, section] };
      placeSection(setting, place, inheritedFrom(role));
    } else if (placeEntry) placeEntry(task, entry);
    else {
      const leaves = leavesOf(entry);
      const isOnly = entry.text !== undefined || leaves.length === 1;
      for (const leaf of leaves) {
        const isOneLiner = section.isTitle && isPitch(leaf, setting);
        if (isOneLiner) addToSummary('oneLiner', setting, task, leaf, false);
        else if (role === undefined) placeByLabel(setting, task, leaf, isOnly);
        else setting.draft.more(leaf, task);
      }
    }
  }
}

/** Returns what a section is for: by its heading, its form, or the section around it. */
function findRole({ section, around }: Place, setting: Setting, inherited: Role | undefined) {
  const { names } = setting;
  // The rival's own section can have anything, whatever words its name has.
  const { role: own, isMixed } = ownRole(section.isOfRival ? '' : (section.label ?? ''), names);
  const isPrivate = [...around, section].some(
    ({ label = '', isOfRival }) =>
      !isOfRival && (forbids(label) || names.vocabulary.marks(wordsOf(label, names), 'private')),
  );
  if (isPrivate) return { own, isPrivate };
  const byShape = section.isOfRival ? undefined : roleOfShape(section, setting);
  const isSurer = byShape === 'wedges' || byShape === 'objection';
  const known = own === 'weWin' && arePoints(section) ? 'wedges' : own;
  const isPlaced = known !== undefined && (known === 'objection' || known in PLACERS);
  if (isPlaced && !(isSurer && (known === 'persona' || known === 'attack'))) {
    return { own, role: known, isPrivate };
  }
  // What its own heading says isn't overruled by the section around it.
  const passed = isMixed || section.isOfRival ? undefined : (own ?? inherited);
  return { own, role: byShape ?? (isLinks(section) ? 'reference' : passed), isPrivate };
}

/** The headings that say for all that is below them what somebody has changed a section to. */
const HEADINGS: Readonly<Partial<Record<SectionRole, string>>> = {
  internal: 'Don’t say',
  talk: 'Talk track',
};

/** Returns a section below the heading that says what somebody has changed it to. */
function placeBelowHeading({ section, around }: Place, { draft, roles }: Setting): Place {
  const label = HEADINGS[roles.get(section.line) ?? 'more'];
  if (label === undefined) return { section, around };
  const heading: Entry = { kind: 'section', label, line: section.line, depth: 0, entries: [] };
  // It's in no title.
  draft.mark(heading);
  return { section, around: [heading, ...around] };
}

/** Places a section with all that is in it. */
export function placeSection(setting: Setting, given: Place, inherited: Role | undefined): void {
  const place = placeBelowHeading(given, setting);
  const { section, around } = place;
  const { label = '', line, entries } = section;
  const forced = setting.roles.get(line);
  const found = findRole(place, setting, inherited);
  const asked = forced ?? (found.isPrivate ? 'internal' : found.role);
  const role = asked === 'more' || asked === 'internal' ? undefined : asked;
  const takenFor = asked ?? found.own ?? 'more';
  const isUnderstood = takenFor !== 'more' || section.isOfRival === true;
  setting.sections.push({ line, heading: label, takenFor, isUnderstood });
  const isFlat = entries.every(({ kind, depth }) => kind !== 'section' || depth === BOLD_DEPTH);
  const isAlone = forced === undefined && inherited !== 'objection' && !found.isPrivate;
  const said = isAlone && isFlat ? saidInHeading(label, setting.names) : undefined;
  if (said && entries.length > 0) {
    // A heading that is what somebody says, with the answer beneath it. "Q" is no title.
    const heading = said.label.length > 1 ? said.label : '';
    const group: Entry = { ...section, label: heading, entries: [section] };
    placeEntries({ section: group, around, setting, role: 'objection' });
  } else placeEntries({ ...place, setting, role });
}

/** Places what is above all sections, under the file's title. */
export function placePreamble(setting: Setting, root: Entry, entries: readonly Entry[]): void {
  placeEntries({ section: { ...root, entries }, around: [], setting, role: undefined });
}
