import type { CardFile } from '../card-schema';
import type { Place, Setting } from './card-draft';
import { countWords, wordsOnCard } from './count-kept';
import { forbids, isSecretName } from './decide-use';
import { BOLD_DEPTH, type Entry } from './entry';
import { exchangesIn } from './exchanges';
import { isQuestion, isQuoted, type Leaf, leavesOf } from './leaf';
import { mentions, type Names, personaOf, toldBy, wordsOf } from './names';
import { takePitch } from './pitch';
import { placeExchange, placeWithin } from './place-exchange';
import { addToSummary, LISTS, placeLeaf } from './place-lists';
import { isWedge, POINTS, placeWedge } from './place-points';
import { placeTable } from './place-tables';
import type { SectionRole } from './result';
import type { Role } from './vocabulary';
import { plainOf, writeText } from './write-inline';

/** What is clear enough to begin a part of its own within another one. */
const CLEAR = 0.6;
/** Parts that a bold line or a label can start among the points of another part. */
const STARTED = /^(?:theyWin|concede|weWin|fit|question|objection)$/;

/** Returns a labelled entry as a section if it begins another part among points. */
function partIn({ role }: Place, entry: Entry, names: Names): Entry | undefined {
  const { kind, label = '', text, line } = entry;
  const told = isQuoted(label) ? undefined : toldBy(label, names);
  const isStart = told && told.share > CLEAR && STARTED.test(told.role);
  if (!isStart || !(role === 'wedges' || (role === 'persona' && kind === 'section')))
    return undefined;
  const { label: _, ...rest } = entry;
  const entries = kind === 'section' || text === undefined ? entry.entries : [rest];
  return { kind: 'section', depth: BOLD_DEPTH - 1, label, line, entries };
}

/** What a section within another one is for, if its own heading doesn't say so. */
function inheritedFrom(role: Role | undefined): Role | undefined {
  if (role === 'attack') return 'question';
  const isPassedOn = role === 'objection' || role === 'persona' || (role && LISTS[role]);
  return isPassedOn ? role : undefined;
}

const hasSections = ({ entries }: Entry) => entries.some(({ kind }) => kind === 'section');

/** Returns whether most items of a section are questions. */
function isAsking({ entries }: Entry): boolean {
  const items = entries.filter(({ kind }) => kind === 'item');
  const asked = items.filter(({ text = '', label }) => isQuestion(text) && label === undefined);
  return asked.length > 1 && asked.length * 3 >= items.length * 2;
}

/** Returns what a section is for: by its heading, the section around it, or its text. */
function findRole({ section, path }: Place, { names, pack }: Setting, inherited?: Role) {
  const { label = '', isOfRival } = section;
  // The rival's own section can have anything, whatever words its name has.
  const isTold = label !== '' && !isQuoted(label) && !isOfRival;
  const roles = names.vocabulary.rolesIn(wordsOf(label, names));
  const wins = roles.some((role) => role === 'fit' || role === 'weWin');
  const loses = roles.some((role) => role === 'concede' || role === 'theyWin');
  const isMixed = wins && loses && /\b(?:vs?\.?|and|or|und|oder|et|ou|y|e|и)\b|[&/]/iu.test(label);
  const said = isTold && !isMixed ? toldBy(label, names)?.role : undefined;
  // What is said where they win is for any section.
  const told = said === 'position' ? undefined : said;
  // "Where to attack" is over points, or over questions.
  const own = told === 'attack' && hasSections(section) ? 'wedges' : told;
  const passed = isMixed || isOfRival ? undefined : inherited;
  // A customer not to name has a story, too; all proof is internal.
  if (own === undefined && isSecretName(label))
    return { own, role: 'proof' as const, isPrivate: false };
  const isPrivate = path.some(
    (each) => forbids(each) || names.vocabulary.marks(wordsOf(each, names), 'private'),
  );
  const addressed = section.entries.filter((each) => personaOf(each.label ?? '', pack));
  const isAddressed = addressed.length * 2 > section.entries.length;
  const byForm = isAddressed ? 'persona' : isAsking(section) ? 'question' : undefined;
  const role = own ?? passed ?? byForm;
  return { own, role, isPrivate };
}

/** What a section says of the use of its texts if somebody has changed it to this. */
const HEADINGS: Readonly<Partial<Record<SectionRole, string>>> = {
  internal: 'Don’t say',
  talk: 'Talk track',
};

function placeSection(setting: Setting, place: Place, inherited: Role | undefined): void {
  const { label = '', line, isOfRival } = place.section;
  const forced = setting.roles.get(line);
  const found = findRole(place, setting, inherited);
  const asked = forced ?? (found.isPrivate ? 'internal' : found.role);
  const role = asked === 'more' || asked === 'internal' ? undefined : asked;
  const takenFor = asked ?? found.own ?? 'more';
  const isUnderstood = takenFor !== 'more' || isOfRival === true;
  setting.sections.push({ line, heading: label, takenFor, isUnderstood });
  const heading = HEADINGS[forced ?? 'more'];
  const path = heading === undefined ? place.path : [heading, ...place.path];
  placeEntries(setting, { ...place, role, path });
}

/** Whether a paragraph can stand for the whole card: it says what the rival is, and to us. */
function isPitch({ label, text, kind }: Leaf, { names }: Setting): boolean {
  const words = plainOf(text);
  const isParagraph = label === undefined && (kind === 'words' || kind === 'quote');
  const isStressed = /^\*[^*].*\*$/.test(text) || words.length > 400;
  return isParagraph && !isStressed && mentions(words, names).them;
}

/** Places all that is in a section. */
export function placeEntries(setting: Setting, place: Place): void {
  const { names, draft } = setting;
  const { section, role } = place;
  const entries: Entry[] = [];
  for (const entry of section.entries) {
    if (entry.kind === 'table') placeTable(setting, place, entry, entries);
    else entries.push(entry);
  }
  const isPoint = section.entries.some((each) => isWedge(each, names));
  const placePoint = isPoint ? placeWedge : role && POINTS[role];
  const isPart = placePoint !== undefined || (role && LISTS[role]);
  const { exchanges, rest } = isPart
    ? { exchanges: [], rest: entries }
    : exchangesIn(entries, names, role === 'objection');
  for (const exchange of exchanges) placeExchange(setting, place, exchange);
  const items = entries.filter(({ kind }) => kind === 'item');
  const isLed = entries.some(({ text = '' }) => /[:：]$/.test(text));
  // What is above all sections opens the card only if no section does.
  const ordered = section.isTitle
    ? rest.toSorted((a, b) => Number(b.kind === 'section') - Number(a.kind === 'section'))
    : rest;
  for (const entry of ordered) {
    const part = partIn(place, entry, names);
    const isNested =
      entry.kind === 'section' && entry.entries.some(({ kind }) => kind === 'section');
    const isOwn = entry.kind === 'section' && toldBy(entry.label ?? '', names) !== undefined;
    if (part) placeSection(setting, placeWithin(place, part), inheritedFrom(role));
    else if (!(role === 'wedges' && isOwn && isNested) && placePoint?.(setting, place, entry)) {
      draft.use(entry);
    } else if (entry.kind === 'section') {
      placeSection(setting, placeWithin(place, entry), inheritedFrom(role));
    } else {
      const isOneOfPoints = entry.kind === 'row' || (entry.kind === 'item' && items.length > 1);
      const leaves = leavesOf(entry);
      const isOnly = entry.text !== undefined || leaves.length === 1;
      for (const leaf of leaves) {
        const opens = section.isTitle ? isPitch(leaf, setting) : role !== undefined;
        const isOpening = opens && !isOneOfPoints && !isLed;
        placeLeaf(setting, place, leaf, { isOpening, isOnly });
      }
    }
  }
}

/** Places a whole file below its title. */
export function placeAll(setting: Setting, root: Entry, title: string): void {
  const { pitch, entries } = takePitch(root.entries, setting.names, setting.roles);
  const place = { section: { ...root, entries }, around: [], path: [], role: undefined };
  if (pitch) {
    for (const leaf of leavesOf(pitch)) addToSummary(setting, 'oneLiner', place, leaf);
  }
  placeEntries(setting, place);
  placeLostHeadings(setting, place.section, title);
}

/** Makes texts of the headings that became no title and no label, or of which a word is nowhere else. */
function placeLostHeadings({ draft }: Setting, root: Entry, title: string): void {
  const shown = wordsOnCard({ title, ...draft.finish() } as CardFile);
  const visit = (entry: Entry, above: Entry): void => {
    const { kind, label = '', line, entries } = entry;
    const isShown = [...countWords(label).keys()].every((word) => shown.has(word));
    if (kind === 'section' && label !== '' && !(isShown && draft.used.has(line))) {
      draft.used.add(line);
      const doubt =
        entries.length === 0
          ? 'A heading with nothing below it.'
          : 'A heading whose lines went into other sections.';
      const leaf = { text: writeText(label), line, kind: 'words', depth: 0 } as const;
      const place = { section: above, around: [], path: [], role: undefined };
      draft.more(leaf, place, { doubt, use: 'know' });
    }
    for (const each of entries) visit(each, entry);
  };
  for (const each of root.entries) visit(each, root);
}
