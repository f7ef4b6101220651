import { tenSecondAnswer } from '../answer/answer';
import type { Card } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line, Review, Role } from '../card/line';
import { wordingsToCopy } from '../copy/part-copy';
import { type LineWording, sayableWording } from '../copy/wording';
import type { CardTerm } from '../search/documents';
import { worthOf } from '../search/worth';
import type { KnownCards, KnownLine, OfCard } from './known-cards';
import { type Range, type Sentence, sentencesIn } from './sentences';

/** What a customer said that a card knows something about. */
export interface Said extends Range, OfCard {
  /** Unique in a text. */
  readonly id: string;
  readonly kind: 'rival' | 'objection' | 'term' | 'question';
  /** Our term for theirs. */
  readonly ours?: string;
  /** What the card has to say about it, in its order. */
  readonly answer: readonly Line[];
  /** Where it was said first. */
  readonly sentence: Sentence;
}

type Found = Omit<Said, 'sentence'>;

/** What a customer said, in its order. */
export interface TheySaid {
  readonly said: readonly Said[];
  /** The ids of what something better answers, so that an answer to the whole text leaves it out. */
  readonly minor: ReadonlySet<string>;
  /** The questions that no card answers, and what else is about a competitor or us. */
  readonly open: readonly Sentence[];
}

/** A wording that answers what a customer said. */
export interface Answer extends OfCard, Pick<Said, 'sentence'> {
  readonly wording: LineWording;
  /** Absent for a safer wording, which has an id of its own and needs no review. */
  readonly review: Review | undefined;
}

/** The roles of the lines that answer an objection. */
const OBJECTION_ROLES = new Set<Role>(['stance', 'pivot', 'reply']);

/** Returns what can be said to a customer, in the text's order and each once; an objection's lines belong together. */
export function answersTo(said: readonly Said[]): readonly Answer[] {
  const all = said.flatMap(({ card, sentence, answer }) => {
    const wordings = answer.some(({ role }) => OBJECTION_ROLES.has(role))
      ? wordingsToCopy(answer)
      : answer.flatMap((line) => sayableWording(line) ?? []);
    return wordings.flatMap((wording) => {
      const review = answer.find(({ id }) => id === wording.id)?.review;
      return { card, sentence, wording, review };
    });
  });
  const isSame = (a: Answer) => (b: Answer) => a.card === b.card && a.wording.id === b.wording.id;
  return all.filter((each, at) => all.findIndex(isSame(each)) === at);
}

/** The share of an objection's or question's concepts that has to be found. */
const MIN_SHARE = 0.5;
/** A single word in common is a coincidence, except beside the competitor's name. */
const MIN_SHARED = 2;

/** Words for the two sides: without one, a sentence isn't an objection. */
const SIDES = /\b(?:they|them|their|theirs|you|your|yours|you['’]re)\b/i;

const QUESTION = /[?？]["'”’»)\]]*$/;
const INDIRECT_QUESTION =
  /\b(?:asks?|asked|asking|wonder(?:s|ed|ing)?|curious|like to (?:know|hear|understand))\b/i;

/** "Our competitor" is one too. */
const COMPETITOR = /\bcompetitors?\b/i;
const GREETING = /^(?:hi|hello|hey|dear|thanks|thank you)\b[^,.!]*[,.!]*$/i;

/** The sender's address says nothing about the deal. */
const EMAIL = /(?<![\w.+-])[\w.+-]+@[\w.-]+/g;

/**
 * Finds what cards know about in a customer's text, in its order, each thing once. Yields after each sentence. A
 * sentence that names competitors is only about their cards; any other, about those that the text names and those
 * in front, or else about any card.
 *
 * @param front The deal's cards.
 */
export function* theySaid(
  text: string,
  known: KnownCards,
  front: readonly Card[],
  today: IsoDate,
): Generator<void, TheySaid> {
  yield* known.prepare();
  const shown = text.replace(EMAIL, ({ length }) => ' '.repeat(length));
  const named = known.rivals({ text: shown, start: 0 }).filter(({ isEveryday }) => !isEveryday);
  const deal = new Set([...front, ...named.map(({ card }) => card)]);
  const found = new Map<string, Said>();
  const minor = new Set<string>();
  const open: Sentence[] = [];
  for (const sentence of sentencesIn(shown)) {
    const rivals = rivalsIn(sentence, known, front, today);
    const about = rivals.length > 0 ? new Set(rivals.map(({ card }) => card)) : deal;
    const isAbout = ({ card }: OfCard) => about.size === 0 || about.has(card);
    const terms = known.terms(sentence).filter(isAbout).map(saidOfTerm);
    const answers = answersIn(sentence, known, isAbout, rivals.length > 0, today);
    const better = [...terms, ...answers];
    for (const { id, card } of rivals) {
      if (better.some((each) => each.card === card)) minor.add(id);
    }
    // A term that a question's answer already covers is left out.
    const covered = answers
      .filter(({ kind }) => kind === 'question')
      .flatMap(({ answer }) => answer);
    const concepts = known.conceptsIn(covered.map(({ text }) => plainText(text)).join(' \n '));
    for (const { id, start, end } of covered.length > 0 ? terms : []) {
      const term = [...known.conceptsIn(shown.slice(start, end))];
      if (term.length > 0 && term.every((concept) => concepts.has(concept))) minor.add(id);
    }
    // The first to name a competitor has the card's answer.
    const isNew = rivals.some(({ id }) => !found.has(id));
    const isNamed = rivals.length > 0 || known.us(sentence).length > 0;
    if (better.length === 0 && needsAnswer(sentence.text, isNamed && !isNew)) {
      if (known.conceptsIn(sentence.text).size > 0) open.push(sentence);
    }
    for (const each of [...rivals, ...better]) {
      if (!found.has(each.id)) found.set(each.id, { ...each, sentence });
    }
    yield;
  }
  return { said: [...found.values()].sort((a, b) => a.start - b.start), minor, open };
}

/** Returns whether a sentence needs an answer: a question, or what's about a competitor or us. */
function needsAnswer(text: string, isNamed: boolean): boolean {
  const isOpen = isNamed || COMPETITOR.test(text) || INDIRECT_QUESTION.test(text);
  return QUESTION.test(text) || (!GREETING.test(text) && isOpen);
}

function rivalsIn(
  sentence: Sentence,
  known: KnownCards,
  front: readonly Card[],
  today: IsoDate,
): readonly Found[] {
  return known.rivals(sentence).flatMap(({ card, isEveryday, word, start, end }) => {
    // An everyday word is a name only on this competitor's deal, and if it's written like one.
    const isWrittenAsName = start > sentence.start && /^\p{Lu}/u.test(word);
    if (isEveryday && !(front.includes(card) && isWrittenAsName)) return [];
    const say = tenSecondAnswer(card, undefined, today).find(({ slot }) => slot === 'say');
    const answer = say ? [say.line] : [];
    return { id: `${card.id} rival`, kind: 'rival', card, start, end, answer };
  });
}

function saidOfTerm({ card, id, us, difference, start, end }: CardTerm & OfCard & Range): Found {
  const ours = plainText(us.review.safer ?? us.text);
  return {
    id: `${card.id} term ${id}`,
    kind: 'term',
    card,
    start,
    end,
    ours,
    answer: [difference],
  };
}

/** Returns the objections that a sentence mostly has, or else the line that has most of its question. */
function answersIn(
  { text, start, end }: Sentence,
  known: KnownCards,
  isAbout: (of: OfCard) => boolean,
  isNamed: boolean,
  today: IsoDate,
): readonly Found[] {
  const concepts = known.conceptsIn(text);
  /** Returns how many of a line's concepts the sentence has; 0 if that's a coincidence. */
  const countShared = (line: KnownLine, outOf: ReadonlySet<string>) => {
    const shared = [...line.concepts].filter((concept) => concepts.has(concept)).length;
    const isMeant = shared + (isNamed ? 1 : 0) >= MIN_SHARED && shared >= MIN_SHARE * outOf.size;
    return isMeant ? shared : 0;
  };
  const objections = known.objections.filter(
    (each) => isAbout(each) && countShared(each, each.concepts) > 0,
  );
  /** Returns a line as an answer; an objection's whole answer, because a concession needs its pivot. */
  const saidOf =
    (kind: Said['kind']) =>
    ({ card, line, objection }: KnownLine) => ({
      id: `${card.id} ${objection ? `objection ${objection.id}` : line.id}`,
      kind,
      card,
      start,
      end,
      answer: objection?.answer ?? [line],
    });
  if (objections.length > 0 && (isNamed || SIDES.test(text))) {
    return objections.map(saidOf('objection'));
  }
  if (!QUESTION.test(text) && !INDIRECT_QUESTION.test(text)) return [];
  const scored = known.answers
    .filter(isAbout)
    .map((each) => ({ ...each, score: countShared(each, concepts) * worthOf(each.line, today) }));
  const score = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.find((each) => score > 0 && each.score === score);
  return best ? [saidOf('question')(best)] : [];
}
