import type { Place } from './card-draft';
import { BOLD_DEPTH, type Entry } from './entry';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { placeArchitecture } from './place-architecture';
import { placeConcede } from './place-concede';
import {
  addToReferences,
  placeAnswers,
  placeProof,
  placeReferences,
  placeTalk,
} from './place-lists';
import { placeLoose } from './place-loose';
import { isWholeObjection, placeObjections } from './place-objections';
import { placePersonas } from './place-personas';
import { placeFit, placeQuestions } from './place-questions';
import { placeSummary } from './place-summary';
import { placeComparison, placeTranslation } from './place-tables';
import { placeWedges } from './place-wedges';
import type { Role } from './role';
import { roleOfLabels, roleOfWords } from './role-of-shape';
import { saidInHeading } from './said-in-heading';
import { shapeOfTable } from './shape-of-table';
import { placeChild, type Setting, type Task, told } from './task';
import { withoutUnfilled } from './without-unfilled';

const PLACERS: Readonly<Partial<Record<Role, (task: Task) => void>>> = {
  summary: placeSummary,
  oneLiner: placeSummary,
  theyWin: placeConcede,
  concede: placeConcede,
  weWin: placeFit,
  fit: placeFit,
  question: placeQuestions,
  attack: placeQuestions,
  objection: placeObjections,
  wedges: placeWedges,
  whyWe: placeWedges,
  proof: placeProof,
  architecture: placeArchitecture,
  persona: placePersonas,
  reference: placeReferences,
  source: placeReferences,
  talk: placeTalk,
  answer: placeAnswers,
};

const BY_SHAPE = 'The heading doesn’t say what this is, so it was placed by its content.';

interface Found {
  readonly role: Role | undefined;
  readonly doubt?: string | undefined;
}

/** What a section is for: its heading, else what its labels and words are, else what is around it. */
function roleOfSection(section: Entry, setting: Setting, inherited: Role | undefined): Found {
  const label = section.label ?? '';
  const found = isQuoted(label) ? undefined : told(label, setting);
  // A question may use any word: "Isn't it open source?" heads no sources.
  const least = found?.role === 'answer' ? 0.5 : isQuestion(label) ? 0.4 : 0;
  const heading = found && found.share < least ? undefined : found;
  const isClear = heading && (inherited === undefined || heading.share >= 0.4);
  const own = isClear && PLACERS[heading.role] ? heading.role : undefined;
  const labels = roleOfLabels(section, setting);
  if (labels === 'persona' || (labels === 'wedges' && own !== 'objection')) {
    const isSaid = own === 'persona' || own === 'wedges' || own === 'whyWe' || own === 'talk';
    return isSaid ? { role: labels } : { role: labels, doubt: BY_SHAPE };
  }
  if (own !== undefined && own !== 'persona') return { role: own };
  const shape = labels ?? roleOfWords(section, setting);
  if (shape !== undefined) return { role: shape, ...(own !== shape && { doubt: BY_SHAPE }) };
  return { role: own ?? inherited };
}

/** Places the tables of a section that have a place of their own; the rest is left to the section. */
function placeTables(task: Task): readonly Entry[] {
  const rest: Entry[] = [];
  const { names, pack } = task.setting;
  for (const entry of task.section.entries) {
    const shape =
      entry.kind === 'table'
        ? shapeOfTable(entry, names, pack, task.role)
        : { kind: 'words' as const };
    if (shape.kind !== 'comparison' && shape.kind !== 'translation') {
      rest.push(entry);
      continue;
    }
    const last = rest.at(-1);
    const isIntro = last?.kind === 'words' && last.label === undefined && last.entries.length === 0;
    const intro = isIntro ? leavesOf(rest.pop() as Entry)[0] : undefined;
    if (shape.kind === 'comparison') placeComparison(task, entry, shape, intro);
    else placeTranslation(task, entry, shape, intro);
  }
  return rest;
}

/** A table of objections or of personas decides what its section is, where nothing else does. */
function roleOfTables(section: Entry, setting: Setting, role: Role | undefined): Role | undefined {
  for (const entry of section.entries) {
    if (entry.kind !== 'table') continue;
    const { kind } = shapeOfTable(entry, setting.names, setting.pack, role);
    if (kind === 'objections') return 'objection';
    if (kind === 'personas') return 'persona';
  }
  return undefined;
}

function placeNowhere(task: Task): void {
  const { setting, section } = task;
  const own = placeTalkingTables(task);
  for (const child of section.entries) if (child.kind === 'section') placeChild(task, child);
  placeLoose(setting, task, own, 'No section of the card matches it.');
}

/** Tables of objections and personas that stand among other things. Gives what else is no section. */
function placeTalkingTables(task: Task): readonly Entry[] {
  const { setting, section } = task;
  return section.entries.filter((entry) => {
    if (entry.kind === 'section') return false;
    const role = roleOfTables({ ...section, entries: [entry] }, setting, undefined);
    if (role === undefined) return true;
    PLACERS[role]?.({ ...task, section: { ...section, entries: [entry] }, role });
    return false;
  });
}

/** Places what stands above all sections, under the file's title. */
export function placePreamble(setting: Setting, root: Entry, entries: readonly Entry[]): void {
  const { filled, unfilled } = withoutUnfilled({ ...root, entries });
  const task: Task = { section: filled, around: [], setting, role: undefined, doubt: undefined };
  const rest = placeTalkingTables({ ...task, section: { ...filled, entries: placeTables(task) } });
  const said = rest.findIndex(({ label }) => told(label, setting)?.role === 'objection');
  const from = said < 0 ? rest.length : said;
  placeLoose(setting, task, rest.slice(0, from));
  if (said >= 0) placeObjections({ ...task, section: { ...filled, entries: rest.slice(from) } });
  for (const leaf of unfilled) placeUnfilled(setting, task, leaf);
}

/** A heading that is itself what the buyer says, with the answer beneath it. */
function isOneObjection(section: Entry, setting: Setting): boolean {
  const { label = '', depth = 0 } = section;
  const isNamed = told(saidInHeading(label)?.label, setting)?.role === 'objection';
  return depth <= BOLD_DEPTH && isNamed && isWholeObjection(section, setting);
}

function placeOneObjection(setting: Setting, place: Place): void {
  const { section, around } = place;
  const { label = '', ...rest } = section;
  const found = saidInHeading(label);
  // A letter heads nothing, nor does "If they say": the part then has the title of the file.
  const heads = found?.hasColon && found.label.length > 1 ? { label: found.label } : {};
  const group: Entry = { ...rest, ...heads, entries: [section] };
  placeObjections({ section: group, around, setting, role: 'objection', doubt: undefined });
}

/** A paragraph that is nothing but a link concedes, asks and proves nothing. */
function placeLinks(task: Task): Task {
  const { setting, section, role } = task;
  if (role === undefined || role === 'reference' || role === 'source') return task;
  const entries = section.entries.filter((entry) => {
    const isLink = entry.kind === 'words' && entry.points !== undefined && !entry.label;
    if (!isLink) return true;
    for (const leaf of leavesOf(entry)) addToReferences(setting, task, leaf, { isOwn: false });
    return false;
  });
  return { ...task, section: { ...section, entries } };
}

function placeAs(given: Task): void {
  const task = placeLinks(given);
  const placer = task.role === undefined ? undefined : PLACERS[task.role];
  const rest: Task = { ...task, section: { ...task.section, entries: placeTables(task) } };
  if (rest.section.entries.length === 0) return;
  if (placer) placer(rest);
  else placeNowhere(rest);
}

/** Places a section with all that stands in it. */
export function placeSection(setting: Setting, place: Place, inherited: Role | undefined): void {
  const { filled, unfilled } = withoutUnfilled(place.section);
  const here: Place = { ...place, section: filled };
  const found = filled.isOfRival ? { role: undefined } : roleOfSection(filled, setting, inherited);
  const role = filled.isOfRival
    ? undefined
    : (roleOfTables(filled, setting, found.role) ?? found.role);
  if (isOneObjection(filled, setting) && inherited !== 'objection')
    placeOneObjection(setting, here);
  else placeAs({ ...here, setting, role, doubt: found.doubt });
  for (const leaf of unfilled) placeUnfilled(setting, here, leaf);
}

function placeUnfilled({ draft }: Setting, place: Place, leaf: Leaf): void {
  draft.more(leaf, place, { doubt: 'It still has template placeholders.' });
}
