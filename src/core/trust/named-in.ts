import { fold } from '../match/fold';

/** Shorter names are often words. */
const MIN_LENGTH = 3;

/** A name to look for in texts. */
export interface Name {
  readonly name: string;
  readonly folded: string;
  /** The line that is about it, in which its first word names it, too. */
  readonly story?: string;
}

/** Returns names that are long enough to look for. */
export function namesOf(names: readonly string[]): readonly Name[] {
  return names
    .map((name) => ({ name, folded: fold(name) }))
    .filter(({ folded }) => folded.length >= MIN_LENGTH);
}

/** Returns whether a folded text contains a name. */
export function isNamedIn(folded: string, name: Name): boolean {
  return ` ${folded} `.includes(` ${name.folded} `);
}

/** The ending of a name in “Acme’s”, which folding would make part of the name. */
const POSSESSIVE = /(?<=\p{L})[’']s(?!\p{L})/gu;

/**
 * Returns the first of some names that a text contains.
 *
 * @param line The id of the text's line; undefined for a title or a heading.
 */
export function findName<N extends Name>(
  text: string,
  line: string | undefined,
  names: readonly N[],
): N | undefined {
  const folded = fold(text.replace(POSSESSIVE, ''));
  const words = text.split(/[^\p{L}\p{N}]+/u);
  return names.find((name) => {
    const [first = ''] = name.name.split(' ');
    const isOwnStory = line !== undefined && name.story === line;
    return (
      isNamedIn(folded, name) || (isOwnStory && first.length > MIN_LENGTH && words.includes(first))
    );
  });
}
