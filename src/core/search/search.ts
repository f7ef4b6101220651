import type { Card } from '../card/card';
import type { PersonaId } from '../card/emphasis';
import { type Inline, plainText } from '../card/inline';
import type { IsoDate } from '../card/line';
import { wordingsToCopy } from '../copy/part-copy';
import { showsSaferFirst } from '../trust/line-status';
import type { Found, FoundLine, FoundObjection } from './found';
import { type Meaning, meaningOf, scoresOf } from './meaning';
import { parseQuery, wordsNeeded } from './query';
import type { IndexedLine, SearchIndex } from './search-index';
import { findTerms } from './terms';
import { wordsIn } from './words';

/** Reps scan about this many results. To see others, they type another word. */
export const MAX_LINES = 20;
const MAX_TERMS = 3;
/** An objection can combine up to three lines. */
const MAX_RANKED = 3 * MAX_LINES;

/** Ranks the displayed card above all others, regardless of the match. */
const IN_FRONT = 1e6;
const FOR_PERSONA = 1.2;
/** A query is likely to be an objection, especially if it's a sentence. */
const OBJECTION = { sentence: 1.3, words: 1.15 } as const;
/** If a rep types only a competitor's name or a job title, they want the message for it. */
const MESSAGE = 4;

export interface SearchFor {
  readonly typed: string;
  /** The deal's cards, starting with the displayed one. */
  readonly front: readonly Card[];
  readonly persona: PersonaId;
  readonly today: IsoDate;
}

/**
 * Searches the index: terms from the translation tables first, then lines. A line must match every word, or two
 * out of three, in any field. In a sentence, words that no card has are ignored.
 */
export function search(index: SearchIndex, asked: SearchFor): Found {
  const { words, isSentence } = parseQuery(asked.typed, index.isPhrase);
  const read = words.map((word) => meaningOf(index, word));
  const known = read.filter(({ ways }) => ways.length > 0);
  const unknown = read.filter(({ ways }) => ways.length === 0).map(({ text }) => text);
  const needed = Math.max(1, wordsNeeded((isSentence ? known : read).length));
  const marksIn = marker(index, known);
  const terms =
    isSentence || unknown.length === 0
      ? findTerms(index.terms, known, asked.front).slice(0, MAX_TERMS)
      : [];
  const shown = new Set(terms.flatMap(({ us, difference }) => [us, difference]));
  const isShown = ({ line }: IndexedLine) => shown.has(line);
  const { best, count } = rank(index, known, { ...asked, needed, isSentence, isShown });
  const all = thingsOf(best, asked.today, marksIn);
  const total = count + terms.length - (best.length - all.length);
  return {
    things: [...terms, ...all.slice(0, MAX_LINES)],
    total,
    unknown,
    alone: total === 0 && read.length > 1 ? alone(index, asked, known) : [],
    marksIn,
  };
}

interface RankOptions extends SearchFor {
  readonly isSentence: boolean;
  /** How many of the words a line must match. */
  readonly needed: number;
  /** Returns whether a term among the results already shows the line. */
  readonly isShown: (line: IndexedLine) => boolean;
}

/** Returns the number of lines that match enough words, and the best of them in order. */
function rank(
  index: SearchIndex,
  meanings: readonly Meaning[],
  { front, persona, needed, isSentence, isShown }: RankOptions,
): { readonly best: readonly IndexedLine[]; readonly count: number } {
  const leads = new Map(front.map((card, at) => [card, IN_FRONT ** (front.length - at)]));
  const isName = meanings.every(({ names }) => names !== undefined);
  const hasTitle = meanings.some(({ names }) => names === 'persona');
  const boostOf = ({ card, worth, personas, objection, isMessage }: IndexedLine) => {
    const isForPersona = persona !== undefined && personas.includes(persona);
    const isMeant = isName && (hasTitle || isForPersona || personas.length === 0);
    const message = isMessage && isMeant ? MESSAGE : 1;
    const answers = objection ? OBJECTION[isSentence ? 'sentence' : 'words'] : 1;
    return (leads.get(card) ?? 1) * worth * (isForPersona ? FOR_PERSONA : 1) * answers * message;
  };
  const best: { readonly line: IndexedLine; readonly rank: number }[] = [];
  let count = 0;
  for (const [at, score] of scoresOf(index, meanings, needed).entries()) {
    const line = index.lines[at];
    if (score === 0 || line === undefined || isShown(line)) continue;
    count += 1;
    const rank = score * boostOf(line);
    const position = best.findLastIndex((each) => each.rank >= rank) + 1;
    if (position === MAX_RANKED) continue;
    best.splice(position, 0, { line, rank });
    best.splice(MAX_RANKED);
  }
  return { best: best.map(({ line }) => line), count };
}

/** Groups the lines of an objection and its answer into one result. */
function thingsOf(
  lines: readonly IndexedLine[],
  today: IsoDate,
  marksIn: Found['marksIn'],
): readonly (FoundLine | FoundObjection)[] {
  const given = new Set<string>();
  return lines.flatMap((each) => {
    const { objection, card, part } = each;
    // If no line of the answer can be said to a customer, each line is its own result.
    if (objection === undefined || wordingsToCopy(objection.answer).length === 0) {
      return foundLine(each, today, marksIn);
    }
    const key = `${card.id} ${objection.id}`;
    if (given.has(key)) return [];
    given.add(key);
    return { kind: 'objection', card, part, ...objection } as const;
  });
}

function foundLine(indexed: IndexedLine, today: IsoDate, marksIn: Found['marksIn']): FoundLine {
  const { line } = indexed;
  const { safer } = line.review;
  const matches = (text: readonly Inline[]): boolean => marksIn(plainText(text)).length > 0;
  const isSafer =
    showsSaferFirst(line, today) || (safer !== undefined && !matches(line.text) && matches(safer));
  return { kind: 'line', ...indexed, wording: isSafer ? 'safer' : 'own' };
}

/** Returns the number of results for each word by itself, fewest first. */
function alone(index: SearchIndex, asked: SearchFor, words: readonly Meaning[]): Found['alone'] {
  return words
    .map(({ text }) => ({
      word: text,
      // The space makes it a finished word.
      total: search(index, { ...asked, typed: `${text} ` }).total,
    }))
    .sort((a, b) => a.total - b.total);
}

function marker(index: SearchIndex, meanings: readonly Meaning[]): Found['marksIn'] {
  const isMeant = (word: string) => meanings.some(({ alike }) => alike.has(word));
  return (text) =>
    wordsIn(text).flatMap(({ raw, start, end }) =>
      index.vocabulary.stemsOf(raw).some(isMeant) ? [[start, end] as const] : [],
    );
}
