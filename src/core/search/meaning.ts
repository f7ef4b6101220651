import type { QueryWord } from './query';
import type { Field, SearchIndex } from './search-index';
import type { Alike } from './vocabulary';
import { RELATED } from './word-lists';

/** A word or phrase of a query, with the words of the cards that can be meant by it. */
export interface Meaning {
  readonly text: string;
  readonly alike: Alike;
  /** A line has it in any of these ways; there are none where no card has it. */
  readonly ways: readonly Way[];
  /** It is the name of a competitor, or the job title of a persona. */
  readonly names?: 'card' | 'persona';
}

interface Way {
  /** A line must have one of the stems for each word. */
  readonly words: readonly Alike[];
  /** All, where absent. */
  readonly fields?: readonly Field[];
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
  const isExact = own?.words.some((alike) => [...alike.values()].some((each) => each >= SAME_WORD));
  let ways = [...names, ...persona];
  const isAlias = names.length > 0 && index.isCardName(text);
  if (own && isExact && !isAlias) ways = [own, ...ways];
  else if (ways.length === 0) {
    ways = relatedTo(text).flatMap((word) => wayTo(word, forms) ?? []);
    if (ways.length === 0 && own) ways = [own];
  }
  if (ways.length === 0) return { text, alike: new Map(), ways };
  const alike = new Map(ways.flatMap(({ words }) => words.flatMap((each) => [...each])));
  const isCard = index.isCardName(text) || [...alike.keys()].every(index.isCardName);
  const named = persona.length > 0 ? 'persona' : isCard && 'card';
  return { text, alike, ways, ...(named && { names: named }) };
}

/** Finds all words of a phrase, each in the forms that are given for it. */
function wayTo(phrase: string, formsOf: (word: string) => Alike): Way | undefined {
  const words = phrase.split(' ').map(formsOf);
  return words.some((forms) => forms.size === 0) ? undefined : { words };
}

function toPersona(alike: Alike): readonly Way[] {
  if (alike.size === 0) return [];
  return [{ words: [alike], fields: ['persona', 'label'] }];
}

function relatedTo(word: string): readonly string[] {
  return Object.hasOwn(RELATED, word) ? (RELATED[word] ?? []) : [];
}
