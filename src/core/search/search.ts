import type { Card } from '../card/card';
import type { PersonaId } from '../card/emphasis';
import { type Inline, plainText } from '../card/inline';
import type { IsoDate, Line } from '../card/line';
import { answerIn } from '../card/part';
import { sayingsFor } from '../copy/part-copy';
import { leadsWithSafer } from '../trust/leads-with-safer';
import { Best } from './best';
import type { Found, FoundLine, FoundObjection, FoundTerm } from './found';
import { marker } from './marks';
import { parseQuery, type QueryWord, wordsNeeded } from './query';
import { relatedWords } from './related-words';
import type { Weights } from './scales';
import type { IndexedLine, SearchIndex } from './search-index';
import type { Alike } from './vocabulary';

/** What a rep looks through is a handful; the rest is found by one more word. */
export const MAX_LINES = 20;
const MAX_TERMS = 3;

/** Another card comes after the one in front, however well it fits. */
const IN_FRONT = 1000;
const FOR_PERSONA = 1.2;
/** What the buyer said is most likely an objection, above all in a sentence of their own. */
const OBJECTION = { sentence: 1.3, words: 1.15 } as const;

export interface SearchFor {
  readonly typed: string;
  /** The cards that the deal is about, the one in front first. */
  readonly front: readonly Card[];
  readonly persona: PersonaId;
  readonly today: IsoDate;
}

interface ReadWord extends QueryWord {
  readonly alike: Alike;
}

interface Wanted extends SearchFor {
  readonly isSentence: boolean;
  /** How many of the words that matter a line must hold. */
  readonly needed: number;
}

/**
 * Finds what fits what a rep has typed: terms of the translation tables from both sides, then lines.
 * A line must hold every word, or two of three, in its own words or in those that it stands under;
 * a sentence may hold words besides that no card has.
 */
export function search(index: SearchIndex, asked: SearchFor): Found {
  const { words, isSentence } = parseQuery(asked.typed);
  const read = words.map((word): ReadWord => ({ ...word, alike: alikeIn(index, word) }));
  const known = read.filter(({ alike }) => alike.size > 0);
  const unknown = read.filter(({ alike }) => alike.size === 0).map(({ text }) => text);
  const needed = Math.max(1, wordsNeeded((isSentence ? known : read).length));
  const marksIn = marker(
    index.vocabulary,
    known.map(({ alike }) => alike),
  );
  const isInFront = (card: Card): boolean => asked.front.includes(card);
  const terms =
    known.length > 0 && (isSentence || unknown.length === 0)
      ? index.terms.find(known, isInFront).slice(0, MAX_TERMS)
      : [];
  const weighed = index.scales.weigh(
    index,
    known.map(({ alike }) => alike),
  );
  const { best, total } = pick(index, weighed, { ...asked, needed, isSentence }, terms);
  const isNothing = total + terms.length === 0;
  const all = thingsOf(best, asked.today, marksIn);
  const things = all.slice(0, MAX_LINES);
  return {
    things: [...terms, ...things],
    total: total + terms.length - (best.length - all.length),
    unknown,
    alone: isNothing && read.length > 1 ? alone(known, weighed.totals) : [],
    marksIn,
  };
}

/** Words at least as alike as this are the same word in another form. */
const SAME_WORD = 0.9;

/** The words of the content that are meant; where it has not the typed one, those that say about the same. */
function alikeIn({ vocabulary }: SearchIndex, { text, isUnfinished }: QueryWord): Alike {
  const own = vocabulary.alike(text, isUnfinished);
  const isSame = ([, closeness]: [number, number]) => closeness >= SAME_WORD;
  if ([...own].some(isSame)) return own;
  const related = relatedWords(text).flatMap((word) =>
    [...vocabulary.alike(word, false)].filter(isSame),
  );
  return related.length > 0 ? new Map(related) : own;
}

/** The best lines that hold enough of the words, and how many do. */
function pick(
  index: SearchIndex,
  { ranks, held }: Weights,
  { front, persona, needed, isSentence }: Wanted,
  terms: readonly FoundTerm[],
) {
  const { lines, worths, cardNumbers } = index;
  const shown = new Set<Line | undefined>(terms.flatMap(({ row }) => [row.us, row.difference]));
  const haveShown = new Set(terms.map(({ card }) => index.numberOf(card)));
  const leads = new Float64Array(index.size);
  for (const [place, card] of front.entries()) {
    leads[index.numberOf(card) ?? -1] = IN_FRONT * (front.length - place);
  }
  // Up to three lines are one objection.
  const best = new Best(3 * MAX_LINES);
  let total = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if ((held[at] ?? 0) < needed) continue;
    const card = cardNumbers[at] ?? -1;
    if (haveShown.has(card) && shown.has(lines[at]?.line)) continue;
    total += 1;
    const lead = leads[card] ?? 0;
    const rank = (ranks[at] ?? 0) * (worths[at] ?? 0);
    // Most lines have no chance, and looking at each would cost more than all the rest.
    if (lead + rank * FOR_PERSONA * OBJECTION.sentence <= best.bar) continue;
    const { personas = [], objection } = lines[at] ?? {};
    const emphasis = persona !== undefined && personas.includes(persona) ? FOR_PERSONA : 1;
    const answers = objection ? OBJECTION[isSentence ? 'sentence' : 'words'] : 1;
    best.offer(at, lead + rank * emphasis * answers);
  }
  return { best: best.numbers.flatMap((at) => lines[at] ?? []), total };
}

/** The lines as a rep thinks of them: an objection with its answer is one thing, where any of it fits. */
function thingsOf(
  lines: readonly IndexedLine[],
  today: IsoDate,
  marksIn: Found['marksIn'],
): readonly (FoundLine | FoundObjection)[] {
  const given = new Set<string>();
  return lines.flatMap((indexed) => {
    const { objection, card, part } = indexed;
    // Where nothing of the answer may be said, each line stands for itself.
    if (objection === undefined || sayingsFor(answerIn(objection)).length === 0) {
      return foundLine(indexed, today, marksIn);
    }
    const key = `${card.id} ${objection.id}`;
    if (given.has(key)) return [];
    given.add(key);
    return { kind: 'objection', card, part, objection } as const;
  });
}

function foundLine(indexed: IndexedLine, today: IsoDate, marksIn: Found['marksIn']): FoundLine {
  const { line } = indexed;
  const { safer } = line.review;
  const fitsIn = (text: readonly Inline[]): boolean => marksIn(plainText(text)).length > 0;
  const isSafer =
    leadsWithSafer(line, today) || (safer !== undefined && !fitsIn(line.text) && fitsIn(safer));
  return { kind: 'line', ...indexed, wording: isSafer ? 'safer' : 'own' };
}

/** The words that find something alone, those that fewest lines have first. */
function alone(words: readonly ReadWord[], totals: readonly number[]): Found['alone'] {
  return words
    .map(({ text }, position) => ({ word: text, total: totals[position] ?? 0 }))
    .sort((a, b) => a.total - b.total);
}
