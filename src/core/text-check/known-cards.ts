import { type Card, ourNames, type Pack } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line, Role } from '../card/line';
import { wordingsToCopy } from '../copy/part-copy';
import { saferWording, sayableWording } from '../copy/wording';
import { wordFinder } from '../loaded-words/find-words';
import { fold } from '../match/fold';
import { indexNames } from '../match/name-index';
import { type CardLine, type CardTerm, linesOf, termsOf } from '../search/documents';
import { Vocabulary } from '../search/vocabulary';
import { CHAT, FILLERS, RELATED, SYNONYMS } from '../search/word-lists';
import { stemOf, wordsIn } from '../search/words';
import { type LineStatus, statusOf } from '../trust/line-status';
import { namesNotToSay } from '../trust/not-to-say';
import type { Range, Sentence } from './sentences';
import { SharedRuns, type Token } from './shared-runs';

/** Finds names in a sentence, in order, and returns what they stand for: where, and the word as written. */
type NameFinder<Named> = (
  sentence: Omit<Sentence, 'end'>,
) => readonly (Named & Range & { readonly word: string })[];

/** Returns a finder of names, which can stand for several things. */
function nameFinder<Named extends { readonly name: string }>(
  all: readonly Named[],
): NameFinder<Named> {
  const known = new Map<string, Named[]>();
  for (const named of all) {
    const key = fold(named.name);
    if (key !== '') known.set(key, [...(known.get(key) ?? []), named]);
  }
  // In a list of words, an asterisk stands for any ending.
  const names = [...known.values()].flat().map(({ name }) => name.replaceAll('*', ''));
  const find = wordFinder(names);
  return ({ text, start: from }) =>
    find(text).flatMap(({ word, start: at }) => {
      const start = from + at;
      const end = start + word.length;
      return (known.get(fold(word)) ?? []).map((named) => ({ ...named, word, start, end }));
    });
}

/** Something of a card. */
export interface OfCard {
  readonly card: Card;
}

/** A line, and the concepts that a sentence about it has. */
export interface KnownLine extends CardLine, OfCard {
  readonly concepts: ReadonlySet<string>;
}

/** A wording of a line, and why it isn't for customers, unless it is. */
export interface KnownWording extends OfCard {
  readonly line: Line;
  readonly unfit?: Exclude<LineStatus, 'fine'> | 'internal' | undefined;
}

interface KnownRival extends OfCard {
  /** Whether the name is also an everyday word. */
  readonly isEveryday: boolean;
}

/** Stems that say nothing about the subject of a sentence. */
const EMPTY_STEMS = new Set([...FILLERS, ...CHAT].map(stemOf));

/** One stem for all words with the same meaning. */
const MEANINGS: ReadonlyMap<string, string> = new Map(
  [...SYNONYMS, ...Array.from(RELATED, ([word, meant]) => [...meant, word])].flatMap(
    ([first = '', ...others]) => others.map((each) => [stemOf(each), stemOf(first)] as const),
  ),
);

/** Returns the competitor's names for a term and, unless a name is as short as "op", their plurals. */
function namesOf({ them }: CardTerm): readonly string[] {
  const names = them
    .replace(/\([^)]*\)/g, ' ')
    .split('/')
    .map((name) => name.trim());
  return [...names, ...names.filter(({ length }) => length > 2).map((name) => `${name}s`)];
}

/** Roles of lines that only praise the competitor, which is no answer by itself. */
const CONCESSIONS = new Set<Role>(['stance', 'concede', 'they-win']);

/** Returns why a line's own text isn't for customers; undefined if it is, or if a customer says it. */
function unfitFor({ role, use, review }: Line, today: IsoDate): KnownWording['unfit'] {
  const status = statusOf(review, today);
  if (role === 'objection') return undefined;
  if (status === 'disputed' || status === 'changed') return status;
  if (use === 'know') return 'internal';
  return status === 'fine' ? undefined : status;
}

/** What the cards know, prepared for finding it in texts. */
export class KnownCards {
  readonly us: NameFinder<object>;
  readonly rivals: NameFinder<KnownRival>;
  readonly terms: NameFinder<CardTerm & OfCard>;
  /** Customers that can't be named, with their cards. */
  readonly customers: NameFinder<OfCard>;
  /** The objections with an answer. */
  readonly objections: KnownLine[] = [];
  /** The lines that can answer a question. */
  readonly answers: KnownLine[] = [];
  readonly wordings = new SharedRuns<KnownWording>();
  readonly #today: IsoDate;
  readonly #vocabulary = new Vocabulary();
  readonly #nameStems: ReadonlySet<string>;
  readonly #unread: (CardLine & OfCard)[];

  constructor(cards: readonly Card[], us: Pick<Pack, 'us' | 'otherNames'>, today: IsoDate) {
    this.#today = today;
    const { common } = indexNames(cards);
    const rivals = cards
      .filter(({ purpose }) => purpose === undefined)
      .flatMap((card) => [card.name, ...card.aliases].map((name) => ({ name, card })))
      .map((each) => ({ ...each, isEveryday: common.has(each.name) }));
    const ours = ourNames(us).map((name) => ({ name }));
    const terms = cards.flatMap((card) => termsOf(card).map((term) => ({ ...term, card })));
    this.us = nameFinder(ours);
    this.rivals = nameFinder(rivals);
    this.terms = nameFinder(
      terms.flatMap((term) => namesOf(term).map((name) => ({ ...term, name }))),
    );
    this.customers = nameFinder(
      cards.flatMap((card) => namesNotToSay(card).map((name) => ({ name, card }))),
    );
    this.#nameStems = new Set([...rivals, ...ours].map(({ name }) => stemOf(fold(name))));
    this.#unread = cards.flatMap((card) => linesOf(card).map((line) => ({ ...line, card })));
  }

  /** Reads the cards' lines, unless that's done; yields after each. */
  *prepare(): Generator<void> {
    for (let next = this.#unread.shift(); next; next = this.#unread.shift()) {
      this.#read(next);
      yield;
    }
  }

  #read(each: CardLine & OfCard): void {
    const { line, card, heading = '', part, objection } = each;
    if (line.isPrivate || line.role === 'reference') return;
    const text = plainText(line.text);
    const safer = saferWording(line);
    const saferText = plainText(safer?.text ?? []);
    const unfit = unfitFor(line, this.#today);
    this.wordings.add({ card, line, unfit }, this.#stemsIn(text));
    if (safer) this.wordings.add({ card, line }, this.#stemsIn(saferText));
    const isSaid = line === objection?.said;
    const answer = (objection?.answer ?? [line]).filter(({ role }) => !CONCESSIONS.has(role));
    const canAnswer = objection
      ? wordingsToCopy(answer).length > 0
      : answer.some((each) => (sayableWording(each)?.use ?? 'ask') !== 'ask');
    if (!canAnswer) return;
    const all = isSaid ? text : [text, saferText, line.label, heading, part].join(' \n ');
    const list = isSaid ? this.objections : this.answers;
    list.push({ ...each, concepts: this.conceptsIn(all) });
  }

  #stemsIn(text: string): readonly string[] {
    return this.#vocabulary.learn(text).filter((stem) => !EMPTY_STEMS.has(stem));
  }

  /** Returns the words of a sentence that say something, with where they are in its text. */
  tokensIn({ text, start: from }: Sentence): readonly Token[] {
    return wordsIn(text).flatMap(({ raw, start, end }) =>
      this.#stemsIn(raw).map((stem) => ({ stem, start: from + start, end: from + end })),
    );
  }

  /** Returns what a text is about, besides competitors and us. */
  conceptsIn(text: string): ReadonlySet<string> {
    const stems = this.#stemsIn(text).filter((stem) => !this.#nameStems.has(stem));
    return new Set(stems.map((stem) => MEANINGS.get(stem) ?? stem));
  }
}
