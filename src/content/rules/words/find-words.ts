/**
 * Words that a rule looks for, by language. In an entry `*` stands for any ending ("garant*"), a
 * space for spaces, hyphens or nothing but these ("no one", "no-one"). Scripts without spaces are
 * found inside longer runs of letters.
 */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function patternOf(entry: string): string {
  return entry
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\*/g, '[\\p{L}\\p{M}]*')
    .replace(/ /g, '[\\s\\u00A0\\u202F-]+');
}

/**
 * One pattern for all entries, the longest first, so that what an exception covers is not found inside
 * it. The bounds stand once around all: engines take long to build them for each.
 */
function alternatives(words: WordsByLanguage): string {
  const entries = Object.values(words)
    .flat()
    .toSorted((a, b) => b.length - a.length);
  const spaced = entries.filter((entry) => !UNSPACED.test(entry)).map(patternOf);
  const unspaced = entries.filter((entry) => UNSPACED.test(entry)).map(patternOf);
  const bounded = `(?<![\\p{L}\\p{N}\\p{M}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}\\p{M}])`;
  return [...(spaced.length > 0 ? [bounded] : []), ...unspaced].join('|');
}

/**
 * Makes a search for words, in any of the languages, each found once.
 *
 * @param harmless What may hold such a word and is not meant: "scale to zero".
 */
export function wordFinder(
  words: WordsByLanguage,
  harmless: WordsByLanguage = {},
): (text: string) => readonly string[] {
  const wanted = new RegExp(alternatives(words), 'giu');
  const ignored = alternatives(harmless);
  const meansNothing = ignored === '' ? undefined : new RegExp(ignored, 'giu');
  return (text) => {
    const kept = meansNothing ? text.replace(meansNothing, ' ⌷ ') : text;
    const found = new Map<string, string>();
    for (const [word] of kept.matchAll(wanted)) found.set(word.toLowerCase(), word);
    return [...found.values()];
  };
}
