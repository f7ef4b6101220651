import { fold } from '../../core/match/fold';
import type { PackFile } from '../card-schema';
import { namesInTitle } from './rival-name';
import { type Role, type Told, UNSPACED, type Vocabulary } from './vocabulary';

function stemmed(text: string): string {
  return ` ${fold(text)
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join(' ')} `;
}

/** Returns the ID of the persona that a heading or label names: "To Data Engineers:", "CFO". */
export function personaOf(label: string, pack: PackFile): string | undefined {
  const said = stemmed(label);
  const named = pack.personas.filter(({ name }) => said.includes(stemmed(name)));
  if (named.length === 1) return named[0]?.id;
  const short = pack.personas.filter(({ short: word }) => said.trim() === stemmed(word).trim());
  return short.length === 1 ? short[0]?.id : undefined;
}

/** Who is who in a file, and the words that it uses. */
export interface Names {
  /** The names of our company and product. */
  readonly us: readonly string[];
  /** The rival's name and its other names; none while the rivals aren't known. */
  readonly them: readonly string[];
  readonly vocabulary: Vocabulary;
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

const BESIDE = `[^\\s${UNSPACED.source.slice(1)}`;

interface Folded {
  readonly names: readonly (readonly [pattern: RegExp, by: string])[];
  /** Labels are looked up often, and folding takes long. */
  readonly texts: Map<string, readonly string[]>;
}

const foldedBy = new WeakMap<Names, Folded>();

function foldedOf(names: Names): Folded {
  const patterns = (all: readonly string[], by: string) =>
    all.map(fold).flatMap((name): readonly (readonly [RegExp, string])[] => {
      const words = name.split(' ').join('s? ');
      // A name can be beside characters that are written without spaces.
      const pattern = UNSPACED.test(name) ? name : `(?<!${BESIDE})${words}s?(?!${BESIDE})`;
      return name === '' ? [] : [[new RegExp(pattern, 'gu'), ` =${by} `]];
    });
  const all = [...patterns(names.them, 'them'), ...patterns(names.us, 'us')];
  const folded = { names: all, texts: new Map() };
  foldedBy.set(names, folded);
  return folded;
}

/** Returns the folded words of a text in which each mention of a name has become `=us` or `=them`. */
function named(text: string, given: Names): readonly string[] {
  const { names, texts } = foldedBy.get(given) ?? foldedOf(given);
  const known = texts.get(text);
  if (known) return known;
  const folded = names.reduce((shown, [pattern, by]) => shown.replace(pattern, by), fold(text));
  const words = folded.split(/\s+/).filter((word) => word !== '');
  texts.set(text, words);
  return words;
}

/** Returns folded words with the rival's names as `them` and ours as `us`. */
export function wordsOf(text: string, names: Names): readonly string[] {
  return named(text, names).map((word) => word.replace(/^=/, ''));
}

/** Returns whether a text mentions us or the rival by name. */
export function mentions(text: string, names: Names) {
  const words = named(text, names);
  return { us: words.includes('=us'), them: words.includes('=them') };
}

/** Words by which a text can mean a rival without a name. */
const OTHERS =
  /(?<!\p{L})(?:they|them|theirs?|sie|ih(?:nen|re?[nmrs]?)|ils|elles|leurs?|eux|ellos|suy?[oa]?s?|eles|deles|seus?|они|их|им|competitors?|rivals?|wettbewerber[ns]?|konkurrent(?:en)?|concurrent[es]*|competidor(?:a|es|as)?|concorrentes?|конкурент\p{L}*)(?!\p{L})|彼ら|競合|相手|同社|他社/iu;

/** Returns whether a text may mean a rival that it doesn't name. */
export function speaksOfOthers(text: string): boolean {
  return OTHERS.test(text);
}

/** Returns whom a column or a label is about: by name, or by a pronoun that is all it says. */
export function sideOf(text: string, names: Names): 'us' | 'them' | undefined {
  const { us, them } = mentions(text, names);
  if (us !== them) return us ? 'us' : 'them';
  const folded = fold(text);
  if (us) return undefined;
  if (WE.has(folded)) return 'us';
  return THEY.has(folded) ? 'them' : undefined;
}

/** Returns what a heading or label says its text is for. */
export function toldBy(label: string, names: Names): Told | undefined {
  if (label === 'Q') return { role: 'objection', share: 1 };
  if (label === 'A') return { role: 'answer', share: 1 };
  return names.vocabulary.roleOf(wordsOf(label, names));
}

/** Returns the role of a label that says little else. */
export function roleOf(label: string | undefined, names: Names): Role | undefined {
  if (label === undefined) return undefined;
  const found = toldBy(label, names);
  if (found && found.share >= 0.34) return found.role;
  const outer = label.indexOf(': ');
  return outer < 0 ? undefined : roleOf(label.slice(0, outer), names);
}

/** Returns whether a label is about the rival's speech: "Kestrel's pitch", but not "Our pitch against Kestrel". */
export function isTheirs(label: string, names: Names): boolean {
  const { us, them } = mentions(label, names);
  return them && !us && !/\bour\b/i.test(label) && namesInTitle(label)?.by !== 'versus';
}
