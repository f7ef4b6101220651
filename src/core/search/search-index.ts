import type { Card, Persona } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate } from '../card/line';
import { type CardLine, type CardTerm, linesOf, proofLinesOf, termsOf } from './documents';
import { FieldIndex } from './field-index';
import { type Alike, Vocabulary } from './vocabulary';
import { JOB_TITLES, SYNONYMS } from './word-lists';
import { foldedWords, stemOf, wordsIn } from './words';
import { worthOf } from './worth';

/** Finds any proof, whatever its heading is. */
const PROOF = 'proof evidence';

/** "Asset (Prefect Cloud)" is found as "asset". */
const PARENTHESES = /\([^)]*\)/g;

/** The searchable fields of a line, with the weight of a match in each. */
const FIELDS = {
  /** The original and the safer wording. */
  text: 1,
  heading: 0.85,
  label: 0.6,
  part: 0.4,
  persona: 0.5,
  card: 0.2,
};

export type Field = keyof typeof FIELDS;

/** Returns a rival's other names. Those of a general card are everyday words. */
function aliasesOf({ purpose, aliases }: Card): readonly string[] {
  return purpose ? [] : aliases;
}

/** A line with its card. */
export interface IndexedLine extends CardLine {
  readonly card: Card;
  /** See {@link worthOf}. */
  readonly worth: number;
}

/** A row of a translation table, with the terms of both sides as stems. */
export interface IndexedTerm {
  readonly card: Card;
  /** The stems of the card's name. */
  readonly rival: readonly string[];
  readonly term: CardTerm;
  readonly names: readonly (readonly string[])[];
}

/** The search index. It can be searched while cards are still being added. */
export class SearchIndex {
  readonly lines: IndexedLine[] = [];
  readonly terms: IndexedTerm[] = [];
  readonly vocabulary = new Vocabulary();
  readonly #fields = Object.entries(FIELDS).map(
    ([name, weight]) => [name as Field, new FieldIndex(weight)] as const,
  );
  readonly #added = new Set<Card>();
  readonly #synonyms = new Map<string, string[]>();
  readonly #cardNames = new Set<string>();
  readonly #personas: ReadonlyMap<string, string>;
  readonly #personaStems: ReadonlySet<string>;
  readonly #today: IsoDate;

  /** @param today The date for which line statuses are computed. */
  constructor(today: IsoDate, personas: readonly Persona[]) {
    this.#today = today;
    this.#personas = new Map(personas.map(({ id, name }) => [id, `${name} ${id}`]));
    this.#personaStems = new Set(stemsIn([...this.#personas.values()].join(' ')));
    for (const names of SYNONYMS) {
      for (const name of names) this.#addSynonyms(name, names);
    }
  }

  /** Returns how many cards have been added. */
  get size(): number {
    return this.#added.size;
  }

  /** Adds a card, unless it has been added already. */
  add(card: Card): void {
    if (this.#added.has(card)) return;
    this.#added.add(card);
    this.#addNamesAndTerms(card);
    // A longer alias only counts as a phrase: "cloud" in "Dagster Cloud" isn't about Dagster.
    const isOwnWord = (alias: string) =>
      wordsIn(alias).length === 1 && !card.commonWords?.includes(alias);
    const names = this.#learn([card.name, ...aliasesOf(card).filter(isOwnWord)].join(' '));
    const proofs = proofLinesOf(card);
    for (const each of linesOf(card)) {
      const stems = { ...this.#stemsOf(each, proofs.has(each.line)), card: names };
      for (const [name, field] of this.#fields) field.add(stems[name]);
      // A rep copies the answer to an objection, so the objection's own review doesn't matter.
      const worth = each.line === each.objection?.said ? 1 : worthOf(each.line, this.#today);
      this.lines.push({ ...each, card, worth });
    }
  }

  #addNamesAndTerms(card: Card): void {
    const name = foldedWords(card.name).join(' ');
    this.#cardNames.add(name).add(stemOf(name));
    for (const alias of aliasesOf(card)) {
      const other = foldedWords(alias).join(' ');
      this.#cardNames.add(other);
      this.#addSynonyms(other, [name]);
    }
    const rival = stemsIn(card.name);
    for (const term of termsOf(card)) {
      const { us, them } = term;
      const names = [them, plainText(us.text), plainText(us.review.safer ?? [])].flatMap(namesIn);
      this.terms.push({ card, rival, term, names });
    }
  }

  #addSynonyms(name: string, others: readonly string[]): void {
    const rest = others.filter((other) => other !== name);
    this.#synonyms.set(name, [...new Set([...(this.#synonyms.get(name) ?? []), ...rest])]);
  }

  #learn(text: string): ReadonlySet<string> {
    return new Set(this.vocabulary.learn(text));
  }

  #stemsOf(each: CardLine, isProof: boolean) {
    const { line, part, heading = '', personas, isMessage } = each;
    const { text, label = '', review } = line;
    const persona = personas.map((id) => this.#personas.get(id) ?? id).join(' ');
    const seen = new Set<string>();
    // Except for personas and card names, a word counts only in the first field that has it.
    const once = (words: string) => {
      const fresh = new Set(this.vocabulary.learn(words).filter((stem) => !seen.has(stem)));
      for (const stem of fresh) seen.add(stem);
      return fresh;
    };
    return {
      text: once(`${plainText(text)} ${plainText(review.safer ?? [])} ${isProof ? PROOF : ''}`),
      heading: once(heading),
      label: once(`${label} ${isMessage ? persona : ''}`),
      part: once(part),
      persona: this.#learn(persona),
    };
  }

  /** Returns the score of each line for the stems in some fields, or in all; 0 if it has none of them. */
  scoresOf(alike: Alike, fields?: readonly Field[]): Float64Array {
    const scores = new Float64Array(this.lines.length);
    for (const [name, field] of this.#fields) {
      if (fields?.includes(name) ?? true) field.addScores(alike, scores);
    }
    return scores;
  }

  /** Returns whether several words are one phrase. */
  isPhrase = (text: string): boolean =>
    this.#synonyms.has(text) || this.#cardNames.has(text) || JOB_TITLES.has(text);

  /** Returns whether a folded text is a competitor's name, the stem of a name, or an alias. */
  isCardName = (text: string): boolean => this.#cardNames.has(text);

  /** Returns the synonyms of a word or phrase, and the names of the cards it is an alias of. */
  synonymsOf(text: string): readonly string[] {
    return this.#synonyms.get(text) ?? [];
  }

  /** Returns the word from a persona's name that stands for a job title. */
  personaWord(title: string): string | undefined {
    return JOB_TITLES.get(title)?.find((word) => this.#personaStems.has(stemOf(word)));
  }
}

function stemsIn(text: string): readonly string[] {
  return foldedWords(text).map(stemOf);
}

/** Returns the stems of each name in a term: "Job / Graph" has "job", "graph", and both together. */
function namesIn(text: string): readonly (readonly string[])[] {
  const whole = text.replace(PARENTHESES, ' ');
  const names = whole.includes('/') ? [whole, ...whole.split('/')] : [whole];
  return names.map(stemsIn).filter((name) => name.length > 0);
}
