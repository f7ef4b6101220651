import type { Battlecard } from '../card/battlecard';
import type { PersonaId } from '../card/emphasis';
import { type Inline, plainText } from '../card/inline';
import type { IsoDate, Line } from '../card/line';
import { Best } from './best';
import type { Found, FoundLine, FoundTerm } from './found';
import { marker } from './marks';
import { parseQuery, type QueryWord, wordsNeeded } from './query';
import type { Weights } from './scales';
import type { IndexedLine, SearchIndex } from './search-index';
import type { Alike } from './vocabulary';
import { leadsWithSafer } from './worth';

/** What a rep looks through is a handful; the rest is found by one more word. */
export const MAX_LINES = 20;
const MAX_TERMS = 3;

/** Another card comes after the one in front, however well it fits. */
const IN_FRONT = 1000;
const FOR_PERSONA = 1.2;
/** What the buyer said in their own words is most likely an objection. */
const ANSWER = 1.3;

export interface SearchFor {
  readonly typed: string;
  /** The cards that the deal is about, the one in front first. */
  readonly front: readonly Battlecard[];
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
  const read = words.map(
    (word): ReadWord => ({ ...word, alike: index.vocabulary.alike(word.text, word.isUnfinished) }),
  );
  const known = read.filter(({ alike }) => alike.size > 0);
  const unknown = read.filter(({ alike }) => alike.size === 0).map(({ text }) => text);
  const needed = Math.max(1, wordsNeeded((isSentence ? known : read).length));
  const marksIn = marker(
    index.vocabulary,
    known.map(({ alike }) => alike),
  );
  const isInFront = (card: Battlecard): boolean => asked.front.includes(card);
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
  return {
    things: [...terms, ...best.map((line) => foundLine(line, asked.today, marksIn))],
    total: total + terms.length,
    unknown,
    alone: isNothing && read.length > 1 ? alone(known, weighed.totals) : [],
    marksIn,
  };
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
  const best = new Best(MAX_LINES);
  let total = 0;
  for (let at = 0; at < lines.length; at += 1) {
    if ((held[at] ?? 0) < needed) continue;
    const card = cardNumbers[at] ?? -1;
    if (haveShown.has(card) && shown.has(lines[at]?.line)) continue;
    total += 1;
    const lead = leads[card] ?? 0;
    const rank = (ranks[at] ?? 0) * (worths[at] ?? 0);
    // Most lines have no chance, and looking at each would cost more than all the rest.
    if (lead + rank * FOR_PERSONA * ANSWER <= best.bar) continue;
    const { personas = [], isAnswer } = lines[at] ?? {};
    const emphasis = persona !== undefined && personas.includes(persona) ? FOR_PERSONA : 1;
    best.offer(at, lead + rank * emphasis * (isSentence && isAnswer ? ANSWER : 1));
  }
  return { best: best.numbers.flatMap((at) => lines[at] ?? []), total };
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
