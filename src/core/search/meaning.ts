import type { Query } from 'minisearch';
import type { QueryWord } from './query';
import type { SearchIndex } from './search-index';
import type { Alike } from './vocabulary';
import { RELATED } from './word-lists';

/** A word or phrase of a query, with the words of the cards that can be meant by it. */
export interface Meaning {
  readonly text: string;
  readonly alike: Alike;
  /** Finds it in MiniSearch; absent where no card has it. */
  readonly query?: Query;
  /** It is the name of a competitor, or the job title of a persona. */
  readonly names?: 'card' | 'persona';
}

interface Way {
  readonly alike: Alike;
  readonly query: Query;
}

/** At least this close, a word is the same word in another form. */
const SAME_WORD = 0.9;

/** Returns what can be meant by a word of a query. */
export function meaningOf(index: SearchIndex, { text, isUnfinished }: QueryWord): Meaning {
  const own = wayTo(text, (word) =>
    index.vocabulary.alike(word, isUnfinished && !text.includes(' ')),
  );
  const forms = (word: string) => index.vocabulary.formsOf(word);
  const names = index.otherNames(text).flatMap((name) => wayTo(name, forms) ?? []);
  const title = index.personaWord(text);
  const persona = title === undefined ? [] : toPersona(index.vocabulary.formsOf(title));
  const isExact = own !== undefined && [...own.alike.values()].some((each) => each >= SAME_WORD);
  let ways = [...names, ...persona];
  const isAlias = names.length > 0 && index.isCardName(text);
  if (isExact && !isAlias) ways = [own, ...ways];
  else if (ways.length === 0) {
    ways = relatedTo(text).flatMap((word) => wayTo(word, forms) ?? []);
    if (ways.length === 0 && own) ways = [own];
  }
  if (ways.length === 0) return { text, alike: new Map() };
  const alike = new Map(ways.flatMap((way) => [...way.alike]));
  const isCard = index.isCardName(text) || [...alike.keys()].every(index.isCardName);
  const named = persona.length > 0 ? 'persona' : isCard && 'card';
  return {
    text,
    alike,
    ...(named && { names: named }),
    query: { combineWith: 'OR', queries: ways.map(({ query }) => query) },
  };
}

/** Finds all words of a phrase, each in the forms that are given for it. */
function wayTo(phrase: string, formsOf: (word: string) => Alike): Way | undefined {
  const words = phrase.split(' ').map(formsOf);
  if (words.some((forms) => forms.size === 0)) return undefined;
  return {
    alike: new Map(words.flatMap((forms) => [...forms])),
    query: { combineWith: 'AND', queries: words.map(anyOf) },
  };
}

function anyOf(alike: Alike): Query {
  const queries = [...alike].map(([word, closeness]) => ({
    queries: [word],
    boostTerm: () => closeness,
  }));
  return { combineWith: 'OR', queries };
}

function toPersona(alike: Alike): readonly Way[] {
  if (alike.size === 0) return [];
  return [{ alike, query: { fields: ['persona', 'label'], queries: [anyOf(alike)] } }];
}

function relatedTo(word: string): readonly string[] {
  return Object.hasOwn(RELATED, word) ? (RELATED[word] ?? []) : [];
}
