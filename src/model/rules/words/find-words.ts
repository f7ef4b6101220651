/**
 * Words that a rule looks for, by language. In an entry `*` stands for any ending ("garant*"), a
 * space for spaces, hyphens or nothing but these ("no one", "no-one"). Scripts without spaces are
 * found inside longer runs of letters.
 */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function patternOf(entry: string): string {
  const pattern = entry
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\*/g, '[\\p{L}\\p{M}]*')
    .replace(/ /g, '[\\s\\u00A0\\u202F-]+');
  if (UNSPACED.test(entry)) return pattern;
  return `(?<![\\p{L}\\p{N}\\p{M}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`;
}

/** The longest first, so that what an exception covers is not found inside it. */
function alternatives(words: WordsByLanguage): string {
  return Object.values(words)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
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
