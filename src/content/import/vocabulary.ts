import { fold } from '../../core/match/fold';
import { ROLES, type Role, type RoleWords } from './role';
import { english } from './words/english';
import { french } from './words/french';
import { german } from './words/german';
import { japanese } from './words/japanese';
import { portuguese } from './words/portuguese';
import { russian } from './words/russian';
import { spanish } from './words/spanish';

/** What a label says its text is for, and how much of the label says so, from 0 to 1. */
export interface Told {
  readonly role: Role;
  readonly share: number;
}

type Key = keyof RoleWords;
interface Phrase {
  readonly key: Key;
  readonly words: readonly string[];
  /** It's the whole label, or nothing. */
  readonly isWhole: boolean;
}

const NO_BLANKS = /[\u3040-\u30ff\u4e00-\u9fff]/;
const IS_ROLE: ReadonlySet<string> = new Set(ROLES);
const ARTICLES = new Set('the a an our your die der das le la les el los las o os as'.split(' '));
/** How much of a file tells its language. In characters. */
const SAMPLE = 20_000;

const listOf = (text = '') => text.split('; ').filter((phrase) => phrase !== '');
const foldWord = (word: string) => (word.endsWith('*') ? `${fold(word)}*` : fold(word));

/** Returns the language of a text, if it isn't English: the one whose everyday words are most frequent. */
function languageOf(text: string): RoleWords | undefined {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  if (count(/[\u3040-\u30ff]/g) * 20 > sample.length) return japanese;
  const words = sample.toLowerCase().split(/[^\p{L}]+/u);
  const share = ({ usual = '' }: RoleWords) => {
    const known = new Set(usual.split(' '));
    return words.filter((word) => known.has(word)).length;
  };
  const [best] = [english, german, french, spanish, portuguese, russian]
    .map((language) => ({ language, found: share(language) }))
    .sort((a, b) => b.found - a.found);
  return best === undefined || best.language === english ? undefined : best.language;
}

/** The words for the parts of a battlecard, in English and in the language of a file. */
export class Vocabulary {
  private readonly byStart = new Map<string, Phrase[]>();
  private readonly unspaced: (readonly [string, Key])[] = [];
  private readonly known = new Map<string, ReadonlyMap<Key, number>>();
  readonly isEnglish: boolean;

  constructor(text: string) {
    const own = languageOf(text);
    this.isEnglish = own === undefined;
    for (const language of own === undefined ? [english] : [english, own]) {
      for (const [key, phrases] of Object.entries(language) as [Key, string][]) {
        if (key === 'usual') continue;
        for (const phrase of listOf(phrases)) this.add(key, phrase);
      }
    }
  }

  private add(key: Key, phrase: string): void {
    const isWhole = phrase.startsWith('=');
    const words = phrase
      .slice(isWhole ? 1 : 0)
      .split(' ')
      .map(foldWord);
    const [first = ''] = words;
    if (NO_BLANKS.test(first)) this.unspaced.push([words.join(''), key]);
    else {
      const start = first.slice(0, 2);
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), { key, words, isWhole }]);
    }
  }

  /**
   * Returns what a label's words can mean, each with the length of its longest phrase in words, or in
   * characters for a language without spaces.
   *
   * @param words The folded words of the label, with names as `us` and `them`.
   */
  private meanings(words: readonly string[]): ReadonlyMap<Key, number> {
    const text = words.join(' ');
    const before = this.known.get(text);
    if (before) return before;
    const found = new Map<Key, number>();
    const note = (key: Key, length: number) =>
      void found.set(key, Math.max(length, found.get(key) ?? 0));
    if (NO_BLANKS.test(text)) {
      const whole = words.join('');
      for (const [phrase, key] of this.unspaced) {
        if (whole.includes(phrase)) note(key, phrase.length);
      }
    }
    for (const [at, word] of words.entries()) {
      for (const { key, words: phrase, isWhole } of this.byStart.get(word.slice(0, 2)) ?? []) {
        if ((!isWhole || phrase.length === words.length) && isAt(words, at, phrase))
          note(key, phrase.length);
      }
    }
    this.known.set(text, found);
    return found;
  }

  /** Returns whether a label says that its text is somebody else's, for the rep, or about rivals. */
  marks(words: readonly string[], mark: 'speech' | 'heard' | 'private' | 'rival'): boolean {
    return this.meanings(words).has(mark);
  }

  /** Returns what a label says its text is for: by its longest phrase. */
  roleOf(words: readonly string[]): Told | undefined {
    let best: { role: Role; length: number } | undefined;
    for (const [key, length] of this.meanings(words)) {
      if (IS_ROLE.has(key) && length > (best?.length ?? 0)) best = { role: key as Role, length };
    }
    if (best === undefined) return undefined;
    const counted = NO_BLANKS.test(words.join(''))
      ? words.join('').length
      : words.filter((word) => !ARTICLES.has(word)).length;
    return { role: best.role, share: Math.min(1, best.length / Math.max(1, counted)) };
  }

  /** Returns all roles that a label speaks of. */
  rolesIn(words: readonly string[]): readonly Role[] {
    return [...this.meanings(words).keys()].filter((key): key is Role => IS_ROLE.has(key));
  }
}

function isAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    if (!wanted.endsWith('*')) return word === wanted;
    return word.startsWith(wanted.slice(0, -1)) && word.length <= wanted.length + 2;
  });
}
