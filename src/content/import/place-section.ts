import type { Setting, Task } from './card-draft';
import { countWords, wordsOnCard } from './count-kept';
import { forbids } from './decide-use';
import { BOLD_DEPTH, type Entry } from './entry';
import { exchangesIn, isAnswering, saidInHeading } from './exchanges';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { mentions, type Names, personaOf, roleOf, sideOf, toldBy, wordsOf } from './names';
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
import type { SectionRole } from './result';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** Returns what a heading says its section is for, and whether it's about winning and losing at once. */
export function ownRole(label: string, names: Names): { role?: Role; isMixed: boolean } {
  if (label === '' || isQuoted(label)) return { isMixed: false };
  const told = toldBy(label, names);
  const roles = names.vocabulary.rolesIn(wordsOf(label, names));
  const wins = roles.some((role) => role === 'fit' || role === 'weWin');
  const loses = roles.some((role) => role === 'concede' || role === 'theyWin');
  const isMixed = wins && loses && /\b(?:vs?\.?|and|or|und|oder|et|ou|y|e|и)\b|[&/]/iu.test(label);
  if (told === undefined || isMixed) return { isMixed };
  return { role: told.role, isMixed };
}

/** Returns what a section is for, by the labels and the kinds of text in it. */
export function roleOfShape({ entries }: Entry, { names, pack }: Setting): Role | undefined {
  const rolesOf = (all: readonly Entry[]) => all.map(({ label }) => roleOf(label, names) ?? '');
  const roles = rolesOf(entries);
  const ofSummary = roles.filter((role) => /^(?:oneLiner|theyWin|weWin|trap)$/.test(role));
  if (new Set(ofSummary).size > 1) return 'summary';
  const sections = entries.filter(({ kind }) => kind === 'section');
  const isWedge = (each: Entry) => {
    const inner = rolesOf(each.entries);
    const others = inner.filter((role) => /^(?:proof|reality|evidence|contrast|claim)$/.test(role));
    return inner.includes('attack') && others.length > 0;
  };
  if (sections.some(isWedge)) return 'wedges';
  const isAnswered = roles.some((role) => role !== 'position' && isAnswering(role || undefined));
  if (roles.includes('objection') && isAnswered) return 'objection';
  const named = entries.filter(({ label = '' }) => personaOf(label, pack) !== undefined);
  if (named.length > 0 && named.length * 2 > entries.length) return 'persona';
  const items = entries.filter(({ kind }) => kind === 'item');
  const asked = items.filter(({ text = '' }) => isQuestion(text));
  const isUnlabeled = items.every(({ label }) => label === undefined);
  if (asked.length > 1 && asked.length * 3 >= items.length * 2 && isUnlabeled) return 'question';
  const sides = items.map(({ label }) => (label === undefined ? undefined : sideOf(label, names)));
  return sides.includes('us') && sides.includes('them') ? 'architecture' : undefined;
}

/**
 * Makes texts of the headings that became no title and no label, or of which a word is nowhere else.
 *
 * @param body What the card is made of, and `root`, the section above it.
 * @param title The title of the card.
 */
export function placeLostHeadings(
  { draft }: Setting,
  body: readonly Entry[],
  root: Entry,
  title: string,
): void {
  const shown = wordsOnCard({ title, ...draft.finish() });
  const visit = (entry: Entry, above: Entry): void => {
    const { kind, label = '', line, entries } = entry;
    const isShown = [...countWords(label).keys()].every((word) => shown.has(word));
    if (kind === 'section' && label !== '' && !(isShown && draft.isUsed(entry))) {
      draft.mark(entry);
      const doubt =
        entries.length === 0
          ? 'A heading with nothing below it.'
          : 'A heading whose lines went into other sections.';
      const leaf = { text: writeText(label), line, kind: 'words', depth: 0 } as const;
      draft.more(leaf, { section: above, around: [] }, { doubt, use: 'know' });
    }
    for (const each of entries) visit(each, entry);
  };
  for (const section of body) visit(section, root);
}

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

/** Parts that a bold line or a label can start among the points of another part. */
const STARTED = /^(?:theyWin|concede|weWin|fit|question|objection)$/;

/** Returns an entry as a section of its own if it's among points, but has the name of a part. */
function partIn({ role = 'summary', setting }: Task, entry: Entry): Entry | undefined {
  const { kind, depth, label = '', text, line } = entry;
  const isAmongPoints = /^(?:wedges|persona|proof|architecture)$/.test(role);
  const isLabel = kind === 'section' ? depth === BOLD_DEPTH : role === 'wedges';
  if (!isAmongPoints || !isLabel || isQuoted(label)) return undefined;
  const told = toldBy(label, setting.names);
  if (told === undefined || told.share <= 0.6 || !STARTED.test(told.role)) return undefined;
  const { label: _, ...rest } = entry;
  const entries = kind === 'section' || text === undefined ? entry.entries : [rest];
  return { kind: 'section', depth: BOLD_DEPTH - 1, label, line, entries };
}

/** Whether a section is one of the points of the section around it, and not for something of its own. */
function isPoint({ role, setting }: Task, child: Entry): boolean {
  const own = roleOf(child.label, setting.names);
  if (role === 'persona') return true;
  if (role === 'proof') return !hasSections(child);
  if (role === 'architecture') return child.depth === BOLD_DEPTH;
  if (role !== 'wedges') return false;
  if (own === 'concede') return hasSections(child);
  return child.depth === BOLD_DEPTH || !STARTED.test(own ?? '');
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
    const part = partIn(task, entry);
    if (part || (entry.kind === 'section' && !isPoint(task, entry))) {
      const place = { section: part ?? entry, around: [...around, section] };
      placeSection(setting, place, inheritedFrom(role));
    } else if (placeEntry) placeEntry(task, entry);
    else {
      const leaves = leavesOf(entry);
      const isOnly = entry.text !== undefined || leaves.length === 1;
      for (const leaf of leaves) {
        const isOneLiner = section.isTitle && isPitch(leaf, setting);
        if (isOneLiner) addToSummary('oneLiner', task, leaf, false);
        else if (role === undefined) placeByLabel(task, leaf, isOnly);
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
  const isPlaced = own !== undefined && (own === 'objection' || own in PLACERS);
  if (isPlaced && !(isSurer && (own === 'persona' || own === 'attack'))) {
    return { own, role: own, isPrivate };
  }
  // What its own heading says isn't overruled by the section around it.
  const passed = isMixed || section.isOfRival ? undefined : (own ?? inherited);
  return { own, role: byShape ?? passed, isPrivate };
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
