import { addToSummary } from './add-line';
import type { Place } from './card-draft';
import { forbids } from './decide-use';
import { BOLD_DEPTH, type Entry } from './entry';
import { saidInHeading } from './exchanges';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { mentions, type Names, roleOf, sideOf, toldBy, wordsOf } from './names';
import { personaOf } from './persona-of';
import { placeArchitecture, placeList, placeQuestions, placeSummary } from './place-lists';
import { keepLeaves, placeExchanges, placeLoose } from './place-objections';
import { placePersonas, placeWedges } from './place-points';
import { placeComparison, placeRows, placeTranslation } from './place-tables';
import { plainOf } from './plain-words';
import type { SectionRole } from './result';
import type { Role } from './role';
import { shapeOfTable } from './shape-of-table';
import type { Setting, Task } from './task';

/** Points at which we win, each a section of its own. */
function arePoints({ entries }: Entry): boolean {
  const points = entries.filter(({ kind }) => kind === 'section');
  return (
    points.length > 1 &&
    points.every((each) => each.entries.some(({ label }) => label !== undefined))
  );
}

const PLACERS: Readonly<Partial<Record<Role, (task: Task) => void>>> = {
  summary: placeSummary,
  oneLiner: placeSummary,
  theyWin: placeList,
  concede: placeList,
  weWin: placeList,
  fit: placeList,
  proof: placeList,
  reference: placeList,
  source: placeList,
  question: placeQuestions,
  attack: placeQuestions,
  objection: (task) => placeExchanges(task, true, keepLeaves),
  wedges: placeWedges,
  whyWe: placeWedges,
  architecture: placeArchitecture,
  persona: placePersonas,
};

/** What a heading says that isn't about a table, an answer, or words to say: those stay where they are. */
function ownRole(label: string, names: Names): { role?: Role; isMixed: boolean } {
  if (label === '' || isQuoted(label)) return { isMixed: false };
  const told = toldBy(label, names);
  const roles = names.vocabulary.rolesIn(wordsOf(label, names));
  const wins = roles.some((role) => role === 'fit' || role === 'weWin');
  const loses = roles.some((role) => role === 'concede' || role === 'theyWin');
  const isMixed = wins && loses && /\b(?:vs?\.?|and|or|und|oder|et|ou|y|e|и)\b|[&/]/iu.test(label);
  // A question may use any word: "Isn't it open source?" heads no sources.
  const least = isQuestion(label) ? 0.4 : 0;
  if (told === undefined || isMixed || told.share < least) return { isMixed };
  return { role: told.role, isMixed };
}

/** What a section is for, by the labels and the kinds of words in it. */
function roleOfShape({ entries }: Entry, { names, pack }: Setting): Role | undefined {
  const roles = entries.map(({ label }) => roleOf(label, names));
  const count = (...wanted: readonly Role[]) =>
    roles.filter((role) => role !== undefined && wanted.includes(role)).length;
  if (
    new Set(roles.filter((role) => /^(?:oneLiner|theyWin|weWin|trap)$/.test(role ?? ''))).size > 1
  ) {
    return 'summary';
  }
  const sections = entries.filter(({ kind }) => kind === 'section');
  const isWedge = (each: Entry) => {
    const inner = each.entries.map(({ label }) => roleOf(label, names));
    return (
      inner.includes('attack') &&
      inner.some((role) => /^(?:proof|reality|evidence|contrast|claim)$/.test(role ?? ''))
    );
  };
  if (sections.some(isWedge)) return 'wedges';
  if (count('objection') > 0 && count('answer', 'stance', 'talk') > 0) return 'objection';
  const named = entries.filter(({ label = '' }) => personaOf(label, pack) !== undefined);
  if (named.length > 0 && named.length * 2 > entries.length) return 'persona';
  const quoted = sections.filter(({ label = '' }) => isQuoted(label));
  if (
    quoted.length > 0 &&
    quoted.length === sections.length &&
    sections.length === entries.length
  ) {
    return 'objection';
  }
  const items = entries.filter(({ kind }) => kind === 'item' || kind === 'step');
  const asked = items.filter(({ text = '' }) => isQuestion(text));
  if (
    asked.length > 1 &&
    asked.length * 3 >= items.length * 2 &&
    items.every(({ label }) => label === undefined)
  ) {
    return 'question';
  }
  const sides = items.map(({ label }) => (label === undefined ? undefined : sideOf(label, names)));
  return sides.includes('us') && sides.includes('them') ? 'architecture' : undefined;
}

/** A section of nothing but links. */
function isLinks({ entries }: Entry): boolean {
  return (
    entries.length > 0 &&
    entries.every(({ kind, points }) => kind !== 'section' && points !== undefined)
  );
}

/** Places the tables of a section; what else is in it is left. */
function placeTables(task: Task): readonly Entry[] {
  const rest: Entry[] = [];
  const { names, pack } = task.setting;
  for (const entry of task.section.entries) {
    if (entry.kind !== 'table') {
      rest.push(entry);
      continue;
    }
    const shape = shapeOfTable(entry, names, pack, task.role);
    const alone: Task = { ...task, section: { ...task.section, entries: [entry] } };
    if (shape.kind === 'objections') placeExchanges(alone, true, keepLeaves);
    else if (shape.kind === 'personas') placePersonas(alone);
    else if (shape.kind === 'other') placeRows(task, entry);
    else {
      const last = rest.at(-1);
      const isIntro =
        last?.kind === 'words' && last.label === undefined && last.entries.length === 0;
      const intro = isIntro ? leavesOf(rest.pop() as Entry)[0] : undefined;
      if (shape.kind === 'comparison') placeComparison(task, entry, shape, intro);
      else if (shape.kind === 'translation') placeTranslation(task, entry, shape, intro);
    }
  }
  return rest;
}

/** A heading that is itself what somebody says, with the answer beneath it. */
function isOneObjection({ label = '', entries }: Entry, names: Names): boolean {
  const isSaid = saidInHeading(label, names) !== undefined;
  return (
    isSaid &&
    entries.length > 0 &&
    entries.every(({ kind, depth }) => kind !== 'section' || depth === BOLD_DEPTH)
  );
}

function placeAs(task: Task): void {
  const rest: Task = { ...task, section: { ...task.section, entries: placeTables(task) } };
  if (rest.section.entries.length === 0) return;
  const placer = task.role === undefined ? undefined : PLACERS[task.role];
  if (placer) placer(rest);
  else placeExchanges(rest, false, task.role === undefined ? placeLoose : keepLeaves);
}

/** The headings that say for all that is below them what somebody has changed a section to. */
const HEADINGS: Readonly<Partial<Record<SectionRole, string>>> = {
  internal: 'Don’t say',
  talk: 'Talk track',
};

/** Places a section with all that is in it. */
export function placeSection(setting: Setting, given: Place, inherited: Role | undefined): void {
  const { section } = given;
  const { label = '', line } = section;
  const { names } = setting;
  const forced = setting.roles.get(line);
  const said = forced && HEADINGS[forced];
  const heading: Entry = { kind: 'section', label: said ?? '', line, depth: 1, entries: [] };
  // It's in no title.
  if (said !== undefined) setting.draft.mark(heading);
  const around = said === undefined ? given.around : [heading, ...given.around];
  const place: Place = { section, around };
  const own: ReturnType<typeof ownRole> = section.isOfRival
    ? { isMixed: false }
    : ownRole(label, names);
  const isPrivate = [...around, section].some(
    (each) =>
      each.isOfRival !== true &&
      (forbids(each.label ?? '') ||
        names.vocabulary.marks(wordsOf(each.label ?? '', names), 'private')),
  );
  const byShape = section.isOfRival ? undefined : roleOfShape(section, setting);
  const links = isLinks(section) ? 'reference' : undefined;
  const isPoints = own.role === 'weWin' && arePoints(section);
  const known = isPoints ? 'whyWe' : own.role;
  const told = known !== undefined && known in PLACERS ? known : undefined;
  const shape = byShape === 'wedges' || byShape === 'objection' ? byShape : undefined;
  const free = own.isMixed || section.isOfRival ? undefined : inherited;
  const isKept = own.role !== undefined && told === undefined;
  const found =
    ((told === 'persona' || told === 'attack') && shape) ||
    told ||
    byShape ||
    links ||
    (isKept ? undefined : free);
  const asked = forced ?? (isPrivate ? 'internal' : found);
  const isWhole = asked === 'more' || asked === 'internal';
  const role = isWhole ? undefined : asked;
  const takenFor = asked ?? own.role ?? 'more';
  setting.sections.push({
    line,
    heading: label,
    takenFor,
    isUnderstood: takenFor !== 'more' || section.isOfRival === true,
  });
  if (isWhole) placeAs({ ...place, setting, role: undefined });
  else if (forced === undefined && isOneObjection(section, names) && inherited !== 'objection') {
    const found = saidInHeading(label, names);
    const group: Entry = {
      ...section,
      label: (found?.label ?? '').length > 1 ? (found?.label ?? '') : '',
      entries: [section],
    };
    placeAs({ section: group, around, setting, role: 'objection' });
  } else
    placeAs({ ...place, setting, role: role ?? (isKept && !own.isMixed ? own.role : undefined) });
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
  const rest = placeTables(task);
  placeExchanges({ ...task, section: { ...root, entries: rest } }, false, (_, place, leaves) => {
    for (const leaf of leaves) {
      if (isPitch(leaf, setting)) addToSummary(setting, place, 'oneLiner', leaf, false);
      else placeLoose(setting, place, [leaf]);
    }
  });
}
