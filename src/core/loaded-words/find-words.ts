import { entries } from '../match/words';
import { LINKING_WORDS } from './word-lists';

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const LINK = `(?:${entries(LINKING_WORDS).map(patternOf).join('|')})`;

function patternOf(entry: string): string {
  return entry
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\*/g, '[\\p{L}\\p{M}]*')
    .replace(/ /g, '[\\s\\u00A0\\u202F-]+')
    .replace('~', () => `${LINK}(?:[\\s,]+${LINK}){0,2},?`);
}

/**
 * Returns one pattern for all entries, longest first, so a phrase matches before the words inside it.
 * The word boundaries surround the whole pattern because one pair per entry is slow to compile.
 */
function alternatives(words: readonly string[]): string {
  const entries = words.toSorted((a, b) => b.length - a.length);
  const spaced = entries.filter((entry) => !UNSPACED.test(entry)).map(patternOf);
  const unspaced = entries.filter((entry) => UNSPACED.test(entry)).map(patternOf);
  const bounded = `(?<![\\p{L}\\p{N}\\p{M}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}\\p{M}])`;
  // Without entries, nothing matches.
  return [...(spaced.length > 0 ? [bounded] : []), ...unspaced].join('|') || '(?!)';
}

/** A word found in a text, as written there. */
export interface FoundWord {
  readonly word: string;
  /** Its offset in UTF-16 code units. */
  readonly start: number;
}

/**
 * Returns a function that finds words in a text, in order. In one, `*` matches any ending ("garant*"), and a space
 * matches spaces and hyphens ("no one", "no-one"); `~` matches up to three linking words ("~ slower", "is much
 * slower"). Words in scripts without spaces also match inside longer runs of
 * letters.
 *
 * @param harmless Phrases that contain such a word but are fine: "scale to zero".
 */
export function wordFinder(
  words: readonly string[],
  harmless: readonly string[] = [],
): (text: string) => readonly FoundWord[] {
  const wanted = new RegExp(alternatives(words), 'giu');
  const toIgnore = new RegExp(alternatives(harmless), 'giu');
  return (text) => {
    // As many signs, so that offsets stay the same.
    const rest = text.replace(toIgnore, ({ length }) => '⌷'.repeat(length));
    return Array.from(rest.matchAll(wanted), ({ 0: word, index }) => ({ word, start: index }));
  };
}
