import type { Card, Pack } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line } from '../card/line';
import { ourNames } from '../card/our-names';
import { wordingsToCopy } from '../copy/part-copy';
import { type LineWording, saferWording, sayableWording } from '../copy/wording';
import { indexNames } from '../match/name-index';
import { type CardLine, type CardTerm, linesOf, termsOf } from '../search/documents';
import { CHAT, FILLERS, JOB_TITLES, RELATED, SYNONYMS } from '../search/word-lists';
import { foldedWords, stemOf } from '../search/words';
import { type LineStatus, statusOf } from '../trust/line-status';
import { namesNotToSay } from '../trust/not-to-say';
import { Phrases, type Token, Tokenizer } from './phrases';
import { SharedRuns } from './shared-runs';

/** What a phrase stands for. */
export type Named =
  | { readonly kind: 'rival'; readonly card: Card; readonly isEveryday: boolean }
  | { readonly kind: 'us' | 'persona' }
  | { readonly kind: 'term'; readonly card: Card; readonly term: CardTerm }
  | { readonly kind: 'customer'; readonly card: Card }
  | { readonly kind: 'synonym'; readonly concept: string };

/** A phrase in a text. */
export interface Mention {
  readonly named: Named;
  /** The position of its first token. */
  readonly at: number;
  readonly first: Token;
  readonly last: Token;
}

/** What a text consists of. */
export interface ReadText {
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** What its other words mean: for each, its stem and what cards say for it. */
  readonly concepts: readonly (readonly string[])[];
}

/** A line, and what the concepts of its own text, and of all that is known about it, can be called. */
export interface KnownLine extends CardLine {
  readonly card: Card;
  readonly own: ReadonlySet<string>;
  /** How many concepts its own text has. */
  readonly size: number;
  readonly all: ReadonlySet<string>;
}

/** A wording of a line, and why it isn't for customers, unless it is. */
export interface KnownWording {
  readonly card: Card;
  readonly line: Line;
  readonly unfit?: Exclude<LineStatus, 'fine'> | 'internal' | undefined;
  readonly safer?: LineWording | undefined;
}

/** A shorter name is likely to be a word. */
const MIN_NAME = 3;

/** Returns a phrase and its plural, if it has one: "ops" is hardly ever the plural of "op". */
function withPlural(words: readonly string[]): readonly (readonly string[])[] {
  const last = words.at(-1) ?? '';
  return last.length < MIN_NAME ? [words] : [words, [...words.slice(0, -1), `${last}s`]];
}

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
  readonly #tokenizer = new Tokenizer();
  readonly #phrases = new Phrases<Named>();
  /** The objections with an answer. */
  readonly objections: KnownLine[] = [];
  /** The lines that can answer a question. */
  readonly answers: KnownLine[] = [];
  readonly wordings = new SharedRuns<KnownWording>();

  /** Adds the cards; yields after each line. */
  *add(
    cards: readonly Card[],
    { personas, ...us }: Pick<Pack, 'us' | 'otherNames' | 'personas'>,
    today: IsoDate,
  ): Generator<void> {
    for (const names of SYNONYMS) {
      const named = { kind: 'synonym', concept: `=${names[0]}` } as const;
      for (const name of names) this.#phrases.add(name.split(' '), named);
    }
    for (const name of ourNames(us)) this.#phrases.add(foldedWords(name), { kind: 'us' });
    for (const title of [...JOB_TITLES.keys(), ...personas.map(({ name }) => name)]) {
      for (const words of withPlural(foldedWords(title))) {
        this.#phrases.add(words, { kind: 'persona' });
      }
    }
    const { own, common } = indexNames(cards);
    for (const [key, { cardId, alias }] of own) {
      const card = cards.find(({ id }) => id === cardId);
      if (card === undefined) continue;
      const named = { kind: 'rival', card, isEveryday: common.has(alias) } as const;
      // The key of "Dagster+" is "dagster plus".
      for (const words of [key, foldedWords(alias).join(' ')]) {
        this.#phrases.add(words.split(' '), named);
      }
    }
    for (const card of cards) {
      for (const term of termsOf(card)) {
        for (const name of term.them.replace(/\([^)]*\)/g, ' ').split('/')) {
          for (const words of withPlural(foldedWords(name))) {
            this.#phrases.add(words, { kind: 'term', card, term });
          }
        }
      }
      for (const name of namesNotToSay(card)) {
        if (name.length >= MIN_NAME)
          this.#phrases.add(foldedWords(name), { kind: 'customer', card });
      }
      for (const each of linesOf(card)) {
        this.#addLine(card, each, today);
        yield;
      }
    }
  }

  #addLine(card: Card, each: CardLine, today: IsoDate): void {
    const { line, heading = '', part, objection } = each;
    const { label = '', isPrivate, role } = line;
    if (isPrivate || role === 'reference') return;
    const text = plainText(line.text);
    const { tokens, concepts } = this.read(text);
    const safer = saferWording(line);
    const unfit = unfitFor(line, today);
    this.wordings.add({ card, line, unfit, safer }, tokens);
    const rest = this.read([plainText(safer?.text ?? []), label, heading, part].join(' \n '));
    if (safer) this.wordings.add({ card, line }, this.read(plainText(safer.text)).tokens);
    const canAnswer = objection
      ? wordingsToCopy(objection.answer).length > 0
      : (sayableWording(line)?.use ?? 'ask') !== 'ask';
    if (!canAnswer) return;
    (objection?.said === line ? this.objections : this.answers).push({
      ...each,
      card,
      own: new Set(concepts.flat()),
      size: new Set(concepts.map(([own]) => own)).size,
      all: new Set([...concepts, ...rest.concepts].flat()),
    });
  }

  /** Reads a text. The names of competitors, ours, and personas aren't among its concepts. */
  read(text: string): ReadText {
    const tokens = this.#tokenizer.tokensIn(text);
    const mentions: Mention[] = [];
    const concepts: (readonly string[])[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const first = tokens[at] as Token;
      const { values, length } = this.#phrases.at(tokens, at);
      const last = tokens[at + length - 1] ?? first;
      for (const named of values) mentions.push({ named, at, first, last });
      const synonyms = values.flatMap((each) => (each.kind === 'synonym' ? each.concept : []));
      const isName = values.some(({ kind }) => /^(rival|us|persona)$/.test(kind));
      if (synonyms.length > 0) concepts.push(synonyms);
      else if (!isName && !FILLERS.has(first.word) && !CHAT.has(first.word)) {
        concepts.push([first.stem, ...(RELATED.get(first.word) ?? []).map(stemOf)]);
      }
      if (isName || synonyms.length > 0) at += length - 1;
    }
    return { tokens, mentions, concepts };
  }
}
