import type { CardFile, LineEntry } from '../card-schema';
import { forEachLine } from '../compile';
import { Ids } from '../import/ids';
import { NOT_CHECKED } from '../line-schema';
import type { Path } from '../problem';
import { insertAt, valueAt } from './at-path';

/** Where a new line can go, and what reps can do with it there unless its writer decides otherwise. */
export interface Place {
  /** The path that the line will have, or the objection that it begins. */
  readonly path: Path;
  readonly use: LineEntry['use'];
  /** Whether the line becomes the first of the ten-second answer. */
  readonly isOpening?: boolean;
}

/** The lines that one wedge or objection can have, in order. */
const SLOTS: Readonly<Record<string, Readonly<Record<string, LineEntry['use']>>>> = {
  wedges: {
    claim: 'know',
    attack: 'ask',
    proof: 'know',
    reality: 'know',
    evidence: 'know',
    contrast: 'say',
  },
  objections: { stance: 'say', pivot: 'say' },
};

/** The steps of the path of a wedge or an objection: `wedges → items → 0`. */
const ITEM_STEPS = 3;

/** The lines that the ten-second answer looks for, in sections that a card may not have yet. */
const ANSWERS = {
  say: { path: ['summary', 'oneLiner'], use: 'say', section: { title: 'At a glance' } },
  ask: {
    path: ['discovery', 'questions', 0],
    use: 'ask',
    section: { title: 'Questions to ask', questions: [], fitSignals: [] },
  },
  proof: {
    path: ['proofPoints', 'lines', 0],
    use: 'know',
    section: { title: 'Proof points', lines: [] },
  },
  concede: {
    path: ['concede', 'when', 0],
    use: 'know',
    section: { title: 'When to concede', when: [] },
  },
} as const;

/** The section for an opening line if the summary has another one already. */
const OPENING = { title: 'Opening line', lines: [] };

/** Matches the title of a section with lines to begin a conversation with. */
const OPENS = /\b(?:pitch|one[- ]liner|open(?:er|ing)|talk track)/i;

/** Returns whether a title or label says that its lines begin a conversation. */
export function isPitch(title: string): boolean {
  return OPENS.test(title);
}

/** Returns where a line goes that fills a slot of the ten-second answer. */
export function placeForAnswer(card: CardFile, slot: keyof typeof ANSWERS): Place {
  const { path, use } = ANSWERS[slot];
  if (slot !== 'say') return { path, use };
  if (card.summary?.oneLiner === undefined) return { path, use, isOpening: true };
  const more = card.more ?? [];
  const at = more.findIndex(({ title }) => isPitch(title));
  return { path: ['more', at < 0 ? more.length : at, 'lines', 0], use, isOpening: true };
}

/** Returns a card whose ten-second answer begins with a line. */
export function withOpening(card: CardFile, line: string): CardFile {
  return { ...card, answer: { ...card.answer, everyone: { ...card.answer?.everyone, say: line } } };
}

/**
 * Returns where a line goes that is added to another: below it in its list, or what its wedge or objection
 * doesn't have yet, or a new objection. Undefined where there's no room.
 */
export function placeBelow(card: CardFile, id: string): Place | undefined {
  let path: Path = [];
  let isAsked = false;
  forEachLine(card, (line, at) => {
    if (line.id === id) [path, isAsked] = [at, line.use === 'ask'];
  });
  const at = path.at(-1);
  if (typeof at === 'number') {
    return { path: [...path.slice(0, -1), at + 1], use: isAsked ? 'ask' : 'know' };
  }
  const [section] = path;
  const item = path.slice(0, ITEM_STEPS);
  const slots = Object.entries(SLOTS[String(section)] ?? {});
  const free = slots.find(([key]) => valueAt(card, [...item, key]) === undefined);
  if (free) return { path: [...item, free[0]], use: free[1] };
  if (section !== 'objections') return undefined;
  return { path: ['objections', 'items', Number(item.at(-1)) + 1], use: 'know' };
}

/** What the check reports until somebody replaces it. */
export const NOT_WRITTEN = '[New line]';

/**
 * Returns a line for a place, with a placeholder as its text.
 *
 * @param taken The ids that it can't have.
 * @param today Part of its id, so that it never gets the id of a line that was removed on another day.
 */
export function newLine({ path, use }: Place, taken: Iterable<string>, today: string): LineEntry {
  const id = new Ids(taken).next(`${path[0]}`.toLowerCase(), today);
  return unwritten(id, use);
}

function unwritten(id: string, use: LineEntry['use']): LineEntry {
  const review = { ...NOT_CHECKED, kind: 'product' } as const;
  const question = { status: 'no-claim', kind: 'product' } as const;
  return { id, text: NOT_WRITTEN, use, review: use === 'ask' ? question : review };
}

/** Returns a card with the section of a path, which is empty if the card didn't have it. */
function withSection(card: CardFile, [section, position]: Path): CardFile {
  if (section === 'more') {
    const more = card.more ?? [];
    return position === more.length ? { ...card, more: [...more, OPENING] } : card;
  }
  const blank = Object.values(ANSWERS).find((each) => each.path[0] === section)?.section;
  return card[section as keyof CardFile] === undefined && blank
    ? { ...card, [String(section)]: blank }
    : card;
}

/** Returns a card with a line at a place, or undefined if the card has no such place any more. */
export function withLine(card: CardFile, place: Place, line: LineEntry): CardFile | undefined {
  const { path, isOpening } = place;
  const given = withSection(card, path);
  const owner = valueAt(given, path.slice(0, -1));
  const isTaken = typeof path.at(-1) === 'string' && valueAt(given, path) !== undefined;
  if (typeof owner !== 'object' || owner === null || isTaken) return undefined;
  const isObjection = path[0] === 'objections' && path.length === ITEM_STEPS;
  const answer = unwritten(`${line.id}-pivot`, 'say');
  const edited = insertAt(
    given,
    path,
    isObjection ? { id: line.id, objection: line, pivot: answer } : line,
  );
  return isOpening ? withOpening(edited, line.id) : edited;
}
