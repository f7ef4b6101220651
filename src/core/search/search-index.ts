import type { Card, Persona } from '../card/card';
import { plainText } from '../card/inline';
import type { IsoDate, Line } from '../card/line';
import { type CardLine, type CardTerm, linesOf, proofLinesOf, termsOf } from './documents';
import { FieldIndex } from './field-index';
import { type Alike, Vocabulary } from './vocabulary';
import { JOB_TITLES, SAME } from './word-lists';
import { foldedWords, stemOf, wordsIn } from './words';
import { worthOf } from './worth';

/** What any proof is called, whatever its writer calls it. */
const PROOF = 'proof evidence';

/** "Asset (Prefect Cloud)" is searched for as "asset". */
const ASIDE = /\([^)]*\)/g;

/** The parts of a line that are searched, with what a match in each counts for. */
const FIELDS = {
  /** In every wording. */
  text: 1,
  heading: 0.85,
  label: 0.6,
  part: 0.4,
  persona: 0.5,
  card: 0.2,
};

export type Field = keyof typeof FIELDS;

/** A line with its card. */
export interface IndexedLine extends CardLine {
  readonly card: Card;
  /** See {@link worthOf}. */
  readonly worth: number;
}

/** A term with the names of both sides, each as stems. */
export interface IndexedTerm {
  readonly card: Card;
  /** The card's name. */
  readonly rival: readonly string[];
  readonly term: CardTerm;
  readonly names: readonly (readonly string[])[];
}

/** A card whose lines have been added up to `next`. */
interface BegunCard {
  readonly names: ReadonlySet<string>;
  readonly proofs: ReadonlySet<Line>;
  readonly lines: readonly CardLine[];
  next: number;
}

/** The lines and terms of the cards, and their words. Grows line by line, and can be searched at any time. */
export class SearchIndex {
  readonly lines: IndexedLine[] = [];
  readonly terms: IndexedTerm[] = [];
  readonly vocabulary = new Vocabulary();
  readonly #fields = Object.entries(FIELDS).map(
    ([name, weight]) => [name as Field, new FieldIndex(weight)] as const,
  );
  readonly #cards = new Set<Card>();
  readonly #begun = new Map<Card, BegunCard>();
  readonly #others = new Map<string, string[]>();
  readonly #cardNames = new Set<string>();
  readonly #personas: ReadonlyMap<string, string>;
  readonly #personaStems: ReadonlySet<string>;
  readonly #today: IsoDate;

  /** @param today The day for which the status of each line counts. */
  constructor(today: IsoDate, personas: readonly Persona[]) {
    this.#today = today;
    this.#personas = new Map(personas.map(({ id, name }) => [id, `${name} ${id}`]));
    this.#personaStems = new Set(stemsIn([...this.#personas.values()].join(' ')));
    for (const names of SAME) {
      for (const name of names) this.#addNames(name, names);
    }
  }

  /** Returns how many cards it has to their last line. */
  get size(): number {
    return this.#cards.size;
  }

  /** Adds a card, or what is left of it. */
  add(card: Card): void {
    while (this.addSome(card)) {
      // Its lines are added one by one.
    }
  }

  /** Adds the next line of a card. Returns whether more of it is left. */
  addSome(card: Card): boolean {
    if (this.#cards.has(card)) return false;
    const begun = this.#begun.get(card) ?? this.#begin(card);
    const each = begun.lines[begun.next];
    if (each === undefined) {
      this.#begun.delete(card);
      this.#cards.add(card);
      return false;
    }
    begun.next += 1;
    const stems = this.#stemsOf(each, begun);
    for (const [name, field] of this.#fields) field.add(stems[name]);
    // What a buyer says isn't ours to say, but its answer is.
    const worth = each.line === each.objection?.said ? 1 : worthOf(each.line, this.#today);
    this.lines.push({ ...each, card, worth });
    return true;
  }

  /** Adds a card's names and terms, and returns the lines that are left. */
  #begin(card: Card): BegunCard {
    const name = foldedWords(card.name).join(' ');
    this.#cardNames.add(name).add(stemOf(name));
    for (const alias of card.aliases) {
      const other = foldedWords(alias).join(' ');
      this.#cardNames.add(other);
      this.#addNames(other, [name]);
    }
    const rival = stemsIn(card.name);
    for (const term of termsOf(card)) {
      const { us, them } = term;
      const names = [them, plainText(us.text), plainText(us.review.safer ?? [])].flatMap(namesIn);
      this.terms.push({ card, rival, term, names });
    }
    // "Cloud" in "Dagster Cloud" isn't about Dagster, so a longer alias counts as a whole only.
    const isOwnWord = (alias: string) =>
      wordsIn(alias).length === 1 && !card.commonWords?.includes(alias);
    const begun = {
      names: this.#learn([card.name, ...card.aliases.filter(isOwnWord)].join(' ')),
      proofs: proofLinesOf(card),
      lines: linesOf(card),
      next: 0,
    };
    this.#begun.set(card, begun);
    return begun;
  }

  #addNames(name: string, others: readonly string[]): void {
    const rest = others.filter((other) => other !== name);
    this.#others.set(name, [...new Set([...(this.#others.get(name) ?? []), ...rest])]);
  }

  #learn(text: string): ReadonlySet<string> {
    return new Set(this.vocabulary.learn(text));
  }

  #stemsOf(each: CardLine, { proofs, names }: BegunCard): Record<Field, ReadonlySet<string>> {
    const { line, part, heading = '', personas, isMessage } = each;
    const { text, label = '', review } = line;
    const proof = proofs.has(line) ? PROOF : '';
    const persona = personas.map((id) => this.#personas.get(id) ?? id).join(' ');
    const seen = new Set<string>();
    // A word counts once, by its best location.
    const once = (words: string) => {
      const fresh = new Set(this.vocabulary.learn(words).filter((stem) => !seen.has(stem)));
      for (const stem of fresh) seen.add(stem);
      return fresh;
    };
    return {
      text: once(`${plainText(text)} ${plainText(review.safer ?? [])} ${proof}`),
      heading: once(heading),
      label: once(`${label} ${isMessage ? persona : ''}`),
      part: once(part),
      persona: this.#learn(persona),
      card: names,
    };
  }

  /** Returns the score of each line, in order, by the stems that it has in these fields; 0 where it has none. */
  scoresOf(alike: Alike, fields?: readonly Field[]): Float64Array {
    const scores = new Float64Array(this.lines.length);
    for (const [name, field] of this.#fields) {
      if (fields?.includes(name) ?? true) field.addScores(alike, scores);
    }
    return scores;
  }

  /** Whether several words mean one thing together. */
  isPhrase = (text: string): boolean =>
    this.#others.has(text) || this.#cardNames.has(text) || JOB_TITLES.has(text);

  /** Whether a word, its stem, or a phrase is a competitor's name or alias. */
  isCardName = (text: string): boolean => this.#cardNames.has(text);

  /** Returns other names of what a word or phrase means: abbreviations, and the cards that it is an alias of. */
  otherNames(text: string): readonly string[] {
    return this.#others.get(text) ?? [];
  }

  /** Returns the word that a persona's name shares with a job title. */
  personaWord(title: string): string | undefined {
    return JOB_TITLES.get(title)?.find((word) => this.#personaStems.has(stemOf(word)));
  }
}

function stemsIn(text: string): readonly string[] {
  return foldedWords(text).map(stemOf);
}

/** "Job / Graph" is two names, and the one that both make. */
function namesIn(text: string): readonly (readonly string[])[] {
  const whole = text.replace(ASIDE, ' ');
  const names = whole.includes('/') ? [whole, ...whole.split('/')] : [whole];
  return names.map(stemsIn).filter((name) => name.length > 0);
}
