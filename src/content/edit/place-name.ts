import type { Role } from '../../core/card/line';
import type { CardFile, LineEntry } from '../card-schema';
import { type CardText, textsOfCard } from '../card-texts';
import { forEachLine } from '../compile';
import { partsOfFile } from '../parts-of-file';
import type { Path } from '../problem';

/** Something on a card that can be edited: a line, by its ID, or another text, by {@link entryKeyOf}. */
export type EntryKey = string;

/** Returns the key of a text outside the lines. The ID of a line has no slash. */
export function entryKeyOf({ path }: Pick<CardText, 'path'>): EntryKey {
  return `/${path.join('/')}`;
}

/** Returns whether a key is that of a text outside the lines. */
export function isTextKey(key: EntryKey): boolean {
  return key.startsWith('/');
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, at) => path[at] === step);
}

/** A line with its location. */
export interface Located {
  readonly entry: LineEntry;
  readonly path: Path;
}

/** Returns the lines of a card in file order. */
export function locatedLines(card: CardFile): readonly Located[] {
  const lines: Located[] = [];
  forEachLine(card, (entry, path) => lines.push({ entry, path }));
  return lines;
}

/** Returns the line that a text is about: the first one with it, in its item or section. */
export function lineNear(lines: readonly Located[], path: Path): string | undefined {
  // A heading of one list of a section, such as "fitHeading" of "fitSignals".
  const lists: Readonly<Record<string, string>> = {
    questionsHeading: 'questions',
    fitHeading: 'fitSignals',
  };
  const last = path.findLastIndex((step) => typeof step === 'number');
  const list = lists[String(path.at(-1))];
  const owner = list ? [...path.slice(0, -1), list] : path.slice(0, Math.max(last + 1, 1));
  return lines.find((line) => startsWith(line.path, owner))?.entry.id;
}

/** What a line is on the card, where its section doesn't say it. */
const ROLES: Readonly<Partial<Record<Role, string>>> = {
  'one-liner': 'one-liner',
  'they-win': 'where they win',
  'we-win': 'where we win',
  trap: 'trap',
  claim: 'claim',
  attack: 'question',
  proof: 'proof',
  reality: 'reality',
  evidence: 'evidence',
  contrast: 'contrast',
  objection: 'objection',
  stance: 'what’s true',
  pivot: 'answer',
  position: 'how to stay in the deal',
  intro: 'introduction',
  theirs: 'them',
  ours: 'us',
  term: 'our term',
  difference: 'difference',
  notice: 'for the rep',
  statement: 'for customers',
  reply: 'our reply',
};

/** The fields of a line, by their keys. */
const FIELDS: Readonly<Record<string, string>> = {
  label: 'label',
  good: 'good answer',
  bad: 'bad answer',
  safer: 'safer wording',
  note: 'note',
  sources: 'sources',
  checked: 'date',
};

/** What the texts outside the lines are, by their keys. */
const TEXTS: Readonly<Record<string, string>> = {
  name: 'Competitor',
  title: 'Title',
  source: 'Source of the card',
  owner: 'Owner',
  aliases: 'Also known as',
  heading: 'Heading',
  questionsHeading: 'Heading',
  fitHeading: 'Heading',
  aspect: 'Row',
  them: 'Column',
  us: 'Column',
  difference: 'Column',
  differenceToSay: 'Column, when copied',
};

/** Returns what a text outside the lines is. */
export function textName(path: Path): string {
  const isKey = (step: string | number) => typeof step === 'string';
  if (path.includes('signs')) return 'Road sign';
  if (path[0] === 'translations' && path.includes('rows')) return 'Their term';
  if (path[0] === 'calculators') return 'Calculator';
  return TEXTS[String(path.findLast(isKey))] ?? 'Text';
}

/** The longest text that names an item, in characters. */
const MAX_NAME = 60;

function quote(text: string): string {
  const plain = text.replace(/^["“”„«»\s]+|["“”„«»\s]+$/g, '');
  const short = plain.length > MAX_NAME ? `${plain.slice(0, MAX_NAME).trimEnd()}…` : plain;
  return `“${short}”`;
}

/** Returns whether a path is in one item of a section: a wedge, an objection, a row, or a notice. */
function isInItem(path: Path): boolean {
  const list = path[path.findLastIndex((step) => typeof step === 'number') - 1];
  return list === 'items' || list === 'rows' || list === 'notices';
}

/** A location on a card. */
export interface CardPlace {
  /** As reps see it: "Objections › “Too expensive” › answer". */
  readonly name: string;
  /** The line or text at or around it, or else the first line within it. */
  readonly entry?: EntryKey;
}

/** Returns a function that finds the place of a path on a card. */
export function placesOn(card: CardFile): (path: Path) => CardPlace {
  const lines = locatedLines(card);
  const texts = textsOfCard(card);
  const parts = partsOfFile(card);
  return (given) => {
    const ends = given.map((_, at) => given.slice(0, given.length - at));
    const isNear = (end: Path) =>
      [...lines, ...texts].some((each) => startsWith(each.path, end) || startsWith(end, each.path));
    // Not everything in an item is a text, such as its personas.
    const path = ends.find(isNear) ?? given;
    const line = lines.find((each) => startsWith(path, each.path));
    const text = texts.find((each) => startsWith(path, each.path));
    const whole = text || path[0] === 'calculators' ? textName(path) : 'The whole card';
    const within = lines.find((each) => startsWith(each.path, path))?.entry.id;
    const id = line?.entry.id ?? (text ? lineNear(lines, text.path) : within);
    const entry = text ? entryKeyOf(text) : id;
    const has = (each: (typeof parts)[number]['groups'][number]) =>
      each.lines.some((shown) => shown.entry.id === id);
    const part = parts.find(({ groups }) => groups.some(has));
    const group = part?.groups.find(has);
    if (path.length === 0) return { name: whole };
    if (!part || !group) return { name: whole, ...(entry !== undefined && { entry }) };
    const item = group.heading ?? group.lines.find(({ role }) => role === 'objection')?.entry.text;
    const isInGroup = group.id !== undefined && item && (line !== undefined || isInItem(path));
    const steps = [part.short, ...(isInGroup ? [quote(item)] : [])];
    if (line) {
      const role = group.lines.find((shown) => shown.entry.id === id)?.role;
      const { label, text: own } = line.entry;
      const field = path.slice(line.path.length).find((step) => FIELDS[step]);
      steps.push(label ? quote(label) : ((role && ROLES[role]) ?? quote(own)));
      if (field !== undefined) steps.push(String(FIELDS[field]));
    }
    if (text) steps.push(whole.toLowerCase());
    return { name: steps.join(' › '), ...(entry !== undefined && { entry }) };
  };
}
