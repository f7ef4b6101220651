import { fold } from '../../core/match/fold';

/** Who is who in a file. */
export interface Names {
  /** Our company or product. */
  readonly us: string;
  /** The rival. */
  readonly them: string;
}

/** The words by which a column or a label can mean us or them without a name, folded. */
const WE = new Set(
  'us we our ours wir uns unser nous notre nosotros nuestro nos nosso мы наш 当社 自社 弊社'.split(
    ' ',
  ),
);
const THEY = new Set(
  'them they their theirs competitor the competitor rival sie wettbewerber ils leur ellos su eles они конкурент 競合 相手'.split(
    ' ',
  ),
);

const NO_BLANKS = /[\u3040-\u30ff\u4e00-\u9fff]/;

/** A case ending more, or another last letter: «Складовик», «Складовика», «Складовиком». */
function isInflected(word: string, name: string): boolean {
  if (name.length < 5 || !/\p{Script=Cyrillic}/u.test(name)) return false;
  return word.startsWith(name.slice(0, -1)) && word.length - name.length <= 3;
}

function isWord(word: string | undefined, name: string): boolean {
  return word !== undefined && (word === name || isInflected(word, name) || word === `${name}s`);
}

/** Folded words in which each mention of a name has become one word that stands for it. */
function replaced(words: readonly string[], name: string, by: string): readonly string[] {
  const parts = fold(name).split(' ');
  const all: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (parts.every((part, index) => isWord(words[at + index], part))) {
      all.push(by);
      at += parts.length - 1;
    } else all.push(words[at] ?? '');
  }
  return all;
}

function named(text: string, { us, them }: Names, byUs: string, byThem: string) {
  const folded = fold(text);
  const spaced = NO_BLANKS.test(folded)
    ? folded.replaceAll(fold(them), ` ${fold(them)} `).replaceAll(fold(us), ` ${fold(us)} `)
    : folded;
  const words = spaced.split(/\s+/).filter((word) => word !== '');
  return replaced(replaced(words, them, byThem), us, byUs);
}

/** Folded words with the rival's name as `them` and ours as `us`. */
export function wordsOf(text: string, names: Names): readonly string[] {
  return named(text, names, 'us', 'them');
}

/** Whether a text names us, the rival, both or nobody. Pronouns do not count. */
export function mentions(text: string, names: Names) {
  const words = named(text, names, '=us', '=them');
  return { us: words.includes('=us'), them: words.includes('=them') };
}

/** Whom a column or a label is about: by name, or by a pronoun that is all it says. */
export function sideOf(text: string, names: Names): 'us' | 'them' | undefined {
  const { us, them } = mentions(text, names);
  if (us !== them) return us ? 'us' : 'them';
  const folded = fold(text);
  if (us) return undefined;
  if (WE.has(folded)) return 'us';
  return THEY.has(folded) ? 'them' : undefined;
}
