import { tenSecondAnswer } from '../answer/answer';
import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line, Review } from '../card/line';
import { wordingsToCopy } from '../copy/part-copy';
import { type LineWording, sayableWording } from '../copy/wording';
import { worthOf } from '../search/worth';
import { showsSaferFirst } from '../trust/line-status';
import type { KnownCards, KnownLine, ReadText } from './known-cards';
import { type Sentence, sentencesIn } from './sentences';

/** What a customer said that a card knows something about. */
export interface Said {
  /** Unique in a text. */
  readonly id: string;
  /** `question`: one that a line of the card answers. */
  readonly kind: 'rival' | 'objection' | 'term' | 'question';
  readonly card: Card;
  /** The customer's words. */
  readonly quote: string;
  /** Where they are. */
  readonly start: number;
  /** Our term for theirs. */
  readonly ours?: string;
  /** What can be said to a customer, in the card's order. */
  readonly answer: readonly Sayable[];
}

/** A wording that can be said to a customer. */
export interface Sayable {
  readonly wording: LineWording;
  /** Absent for a safer wording. */
  readonly review?: Review | undefined;
}

export interface TheySaid {
  /** In the text's order, each once. */
  readonly found: readonly Said[];
  /** The questions that no card answers, each once. */
  readonly unanswered: readonly string[];
}

/** The share of an objection's or question's concepts that has to be found: beside the competitor's name, less. */
const MIN_SHARE = { named: 0.5, unnamed: 0.6 } as const;
/** A single word in common is a coincidence, except beside the competitor's name. */
const MIN_SHARED = 2;

/** Words for the two sides: without one, a sentence isn't an objection. */
const SIDES = /\b(?:they|them|their|theirs|you|your|yours|you['’]re)\b/i;

/** An indirect question. */
const ASKS =
  /\b(?:asks?|asked|asking|wonder(?:s|ed|ing)?|curious|like to (?:know|hear|understand))\b/i;

/** The sender's address says nothing about the deal. */
const EMAIL = /[\w.+-]+@[\w.-]+/g;

type ReadSentence = Sentence & ReadText & { readonly named: ReadonlyMap<Card, Said> };

/**
 * Returns how many of a sentence's concepts a line has too; 0 if that's a coincidence.
 *
 * @param share How many there could be.
 */
function countShared(
  { concepts, named }: ReadSentence,
  { card }: KnownLine,
  others: ReadonlySet<string>,
  share: number,
): number {
  const shared = new Set(concepts.flatMap((each) => each.find((way) => others.has(way)) ?? []))
    .size;
  const isNamed = named.has(card);
  const isMeant = shared + (isNamed ? 1 : 0) >= MIN_SHARED;
  return isMeant && shared >= MIN_SHARE[isNamed ? 'named' : 'unnamed'] * share ? shared : 0;
}

/** Returns what can be said of some lines; by default, each by itself. */
function sayable(
  lines: readonly Line[],
  wordings: readonly LineWording[] = lines.flatMap((line) => sayableWording(line) ?? []),
): readonly Sayable[] {
  const reviewOf = (wording: LineWording) => lines.find(({ id }) => id === wording.id)?.review;
  return wordings.map((wording) => ({ wording, review: reviewOf(wording) }));
}

/**
 * Finds what cards know about in a customer's text. Yields after each sentence. A sentence that names
 * competitors is only about their cards; any other, about those that the text names and those in front, or
 * else about any card.
 *
 * @param front The deal's cards.
 */
export function* theySaid(
  text: string,
  known: KnownCards,
  front: readonly Card[],
  today: IsoDate,
): Generator<void, TheySaid> {
  const found = new Map<string, Said>();
  const unanswered = new Set<string>();
  const add = (said: Said) => found.set(said.id, found.get(said.id) ?? said);
  const sentences: ReadSentence[] = [];
  for (const sentence of sentencesIn(text)) {
    const shown = sentence.text.replace(EMAIL, ({ length }) => ' '.repeat(length));
    const read = { ...sentence, ...known.read(shown) };
    sentences.push({ ...read, named: rivalsIn(read, front, today) });
    yield;
  }
  const deal = new Set([...front, ...sentences.flatMap(({ named }) => [...named.keys()])]);
  for (const sentence of sentences) {
    const { named, isQuestion, concepts } = sentence;
    for (const said of named.values()) add(said);
    const about = named.size > 0 ? new Set(named.keys()) : deal;
    const terms = termsIn(sentence, about, today);
    for (const said of terms) add(said);
    const isAbout = ({ card }: KnownLine) => about.size === 0 || about.has(card);
    const lines = linesFor(sentence, known, isAbout, today);
    for (const line of lines) add(answerTo(sentence, line));
    const isAnswered = lines.length > 0 || terms.length > 0;
    if (isQuestion && !isAnswered && concepts.length > 0) unanswered.add(sentence.text);
    yield;
  }
  return {
    found: [...found.values()].sort((a, b) => a.start - b.start),
    unanswered: [...unanswered],
  };
}

function rivalsIn(
  { text, mentions, start }: Sentence & ReadText,
  front: readonly Card[],
  today: IsoDate,
) {
  const named = new Map<Card, Said>();
  for (const { named: name, at, first, last } of mentions) {
    if (name.kind !== 'rival' || named.has(name.card)) continue;
    const { card, isEveryday } = name;
    // An everyday word is a name only on this competitor's deal, and if it's written like one.
    if (isEveryday && !(front.includes(card) && at > 0 && /^\p{Lu}/u.test(first.raw))) continue;
    const say = tenSecondAnswer(card, undefined, today).find(({ slot }) => slot === 'say');
    named.set(card, {
      id: `${card.id} rival`,
      kind: 'rival',
      card,
      quote: text.slice(first.start, last.end),
      start: start + first.start,
      answer: say ? sayable([say.line]) : [],
    });
  }
  return named;
}

function termsIn(
  { mentions, start }: ReadSentence,
  about: ReadonlySet<Card>,
  today: IsoDate,
): readonly Said[] {
  return mentions.flatMap(({ named, first }): Said | readonly Said[] => {
    if (named.kind !== 'term' || !about.has(named.card)) return [];
    const { card, term } = named;
    const { us, difference } = term;
    return {
      id: `${card.id} term ${term.id}`,
      kind: 'term',
      card,
      quote: term.them,
      start: start + first.start,
      ours: plainText((showsSaferFirst(us, today) && us.review.safer) || us.text),
      answer: sayable([difference]),
    };
  });
}

/** Returns the objections that a sentence mostly has, or the line that has most of a question and can be said. */
function linesFor(
  sentence: ReadSentence,
  known: KnownCards,
  isAbout: (line: KnownLine) => boolean,
  today: IsoDate,
): readonly KnownLine[] {
  const { text, named, isQuestion, concepts } = sentence;
  const isOnSide = named.size > 0 || SIDES.test(text);
  const objections = known.objections.filter(
    (line) => isOnSide && isAbout(line) && countShared(sentence, line, line.own, line.size) > 0,
  );
  if (objections.length > 0 || !(isQuestion || ASKS.test(text))) return objections;
  const size = new Set(concepts.map(([own]) => own)).size;
  let best: KnownLine | undefined;
  let highest = 0;
  for (const line of known.answers.filter(isAbout)) {
    const score = countShared(sentence, line, line.all, size) * worthOf(line.line, today);
    if (score <= highest) continue;
    highest = score;
    best = line;
  }
  return best ? [best] : [];
}

function answerTo({ text, start }: Sentence, { card, line, objection }: KnownLine): Said {
  const said = { card, quote: text, start };
  if (objection === undefined) {
    const id = `${card.id} ${line.id}`;
    return { ...said, id, kind: 'question', answer: sayable([line]) };
  }
  return {
    ...said,
    id: `${card.id} objection ${objection.id}`,
    kind: 'objection',
    answer: sayable(objection.answer, wordingsToCopy(objection.answer)),
  };
}
