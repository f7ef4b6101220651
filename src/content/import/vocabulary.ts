import { fold } from '../../core/match/fold';
import words from './words.json' with { type: 'json' };

/** `summary` is the whole in short; the others are its lines. */
type SummaryRole = 'summary' | 'oneLiner' | 'theyWin' | 'weWin' | 'trap';

/** `wedges` are points at which we win; the others are the lines of one. */
type WedgeRole = 'wedges' | 'claim' | 'attack' | 'proof' | 'reality' | 'evidence' | 'contrast';

/**
 * `objection` is what the buyer says, `stance` what's true about it, and `answer` what we say. `position` is
 * what we say where the rival is better, and `talk` is text to say, of whatever kind.
 */
type ExchangeRole = 'objection' | 'stance' | 'answer' | 'position' | 'talk';

/** `concede` is where the rival is better, and `fit` are signs that we can win. */
type OtherRole =
  | 'comparison'
  | 'architecture'
  | 'concede'
  | 'question'
  | 'fit'
  | 'persona'
  | 'reference';

/**
 * What a heading or a label says that its text is for. The same role makes a section of the card where
 * it's a heading, and a line of one where it's a label.
 */
export type Role = SummaryRole | WedgeRole | ExchangeRole | OtherRole;

/**
 * What else a label can say: that text is to say (`speech`), that it's a buyer's or the rival's (`heard`), or
 * that it's for the rep (`private`). `rival` is a word for competitors in general.
 */
export const MARKS = ['speech', 'heard', 'private', 'rival'] as const;

export type Mark = (typeof MARKS)[number];

/**
 * The words of one language: phrases separated by "; ", without accents. A phrase is found anywhere in a
 * label, as whole words. `=` before a phrase means the whole label, `*` at its end allows three more letters,
 * and `them` and `us` stand for the names. `usual` are everyday words, by which the language of a file is
 * found. These words choose where text is shown; whether it can be said also needs another sign.
 */
export type RoleWords = Readonly<Partial<Record<Role | Mark | 'usual', string>>>;

/** What a label says its text is for, and how much of the label says so, from 0 to 1. */
export interface Told {
  readonly role: Role;
  readonly share: number;
}

type Key = Role | Mark;

/** Text in a language that doesn't separate words by spaces. */
export const UNSPACED = /[\u3040-\u30ff\u4e00-\u9fff]/;

const ARTICLES = new Set('the a an our your die der das le la les el los las o os as'.split(' '));
/** How much of a file tells its language. In characters. */
const SAMPLE = 20_000;
/** The longest phrase, in words, or in characters for a language without spaces. */
const MAX_PHRASE = 12;
/** How much of a label is looked at, in words or characters: a longer one is a text. */
const MAX_LABEL = 60;
/** How many letters `*` stands for. */
const MAX_ENDING = 3;

const isRole = (key: Key): key is Role => MARKS.every((mark) => mark !== key);

const { english, japanese, ...others }: Record<'english' | 'japanese', RoleWords> = words;
const spaced: readonly RoleWords[] = [english, ...Object.values<RoleWords>(others)];

/** Returns the language of a text, if it isn't English: the one whose everyday words are most frequent. */
function languageOf(text: string): RoleWords {
  const sample = text.slice(0, SAMPLE);
  const kana = sample.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  if (kana * 20 > sample.length) return japanese;
  const all = sample.toLowerCase().split(/[^\p{L}]+/u);
  const share = ({ usual = '' }: RoleWords) => {
    const known = new Set(usual.split(' '));
    return all.filter((word) => known.has(word)).length;
  };
  const shares = spaced.map(share);
  return spaced[shares.indexOf(Math.max(...shares))] ?? english;
}

/** The words for the parts of a battlecard, in English and in the language of a file. */
export class Vocabulary {
  /** By phrase, folded, with its `=` and `*`. */
  private readonly phrases = new Map<string, Set<Key>>();
  private readonly known = new Map<string, ReadonlyMap<Key, number>>();

  constructor(text: string) {
    for (const { usual: _, ...phrases } of new Set([english, languageOf(text)])) {
      for (const [key, list] of Object.entries(phrases)) {
        for (const phrase of list.split('; ')) this.add(key as Key, phrase);
      }
    }
  }

  private add(key: Key, phrase: string): void {
    const isWhole = phrase.startsWith('=');
    const hasEnding = phrase.endsWith('*');
    const words = phrase
      .replace(/^=|\*$/g, '')
      .split(' ')
      .map(fold)
      .join(' ');
    const folded = `${isWhole ? '=' : ''}${words}${hasEnding ? '*' : ''}`;
    this.phrases.set(folded, (this.phrases.get(folded) ?? new Set()).add(key));
  }

  /** Returns what a phrase means, as it is or with its last letters as an ending. */
  private meaningsOf(phrase: string, isWhole: boolean): readonly Key[] {
    const last = phrase.length - phrase.lastIndexOf(' ') - 1;
    const spellings = [phrase, ...(isWhole ? [`=${phrase}`] : [])];
    for (let cut = 0; cut <= MAX_ENDING && cut < last; cut += 1) {
      spellings.push(`${phrase.slice(0, phrase.length - cut)}*`);
    }
    return spellings.flatMap((spelling) => [...(this.phrases.get(spelling) ?? [])]);
  }

  /**
   * Returns what a label can mean, each with the length of its longest phrase in words, or in characters for
   * a language without spaces.
   *
   * @param words The folded words of the label, with names as `us` and `them`.
   */
  private meanings(words: readonly string[]): ReadonlyMap<Key, number> {
    const text = words.slice(0, MAX_LABEL).join(' ');
    const before = this.known.get(text);
    if (before) return before;
    const found = new Map<Key, number>();
    const find = (units: readonly string[], between: string) => {
      for (const from of units.keys()) {
        const end = Math.min(units.length, from + MAX_PHRASE);
        for (let to = from + 1; to <= end; to += 1) {
          const isWhole = to - from === units.length;
          for (const key of this.meaningsOf(units.slice(from, to).join(between), isWhole)) {
            found.set(key, Math.max(to - from, found.get(key) ?? 0));
          }
        }
      }
    };
    find(words.slice(0, MAX_LABEL), ' ');
    if (UNSPACED.test(text)) find([...words.join('')].slice(0, MAX_LABEL), '');
    this.known.set(text, found);
    return found;
  }

  /** Returns whether a label says that its text is to say, somebody else's, for the rep, or about rivals. */
  marks(words: readonly string[], mark: Mark): boolean {
    return this.meanings(words).has(mark);
  }

  /** Returns what a label says its text is for: by its longest phrase. */
  roleOf(words: readonly string[]): Told | undefined {
    const [best] = [...this.meanings(words)]
      .filter((meaning): meaning is [Role, number] => isRole(meaning[0]))
      .sort(([, a], [, b]) => b - a);
    if (best === undefined) return undefined;
    const [role, length] = best;
    const counted = UNSPACED.test(words.join(''))
      ? words.join('').length
      : words.filter((word) => !ARTICLES.has(word)).length;
    return { role, share: Math.min(1, length / Math.max(1, counted)) };
  }

  /** Returns all roles that a label speaks of. */
  rolesIn(words: readonly string[]): readonly Role[] {
    return [...this.meanings(words).keys()].filter(isRole);
  }
}
