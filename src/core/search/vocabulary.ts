import { slipsAllowed, slipsBetween } from './slips';
import { stemOf } from './stem';
import { foldWord } from './words';

/** How close a word is to what was typed: 1 is the same. */
const SAME = 1;
const INFLECTED = 0.95;
const BEGINNING = 0.6;
const INSIDE = 0.5;
const SLIP = 0.45;

/** What is typed in fewer characters stands inside too many words. */
const MIN_INSIDE = 3;

/** Words of the content by number, and by how close they are to the typed number of each. */
export type Alike = ReadonlyMap<number, number>;

const NO_WORDS: readonly number[] = [];

/** A bit for each letter that a word has; letters far apart share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** Every word of the content, once. */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #stems: string[] = [];
  /** Which letters each word has, one bit for each: enough to see that most are no slip of another. */
  readonly #letters: number[] = [];
  readonly #ids = new Map<string, number>();
  /** Folding costs more than looking up, and few spellings make up all texts. */
  readonly #byRaw = new Map<string, readonly number[]>();
  readonly #byInitial = new Map<string, number[]>();

  /** The numbers of a word as it is written; new words get new ones. */
  learn(raw: string): readonly number[] {
    const known = this.#byRaw.get(raw);
    if (known !== undefined) return known;
    const ids = foldWord(raw).map((word) => this.#ids.get(word) ?? this.#add(word));
    this.#byRaw.set(raw, ids);
    return ids;
  }

  /** The numbers of a word as it is written; none where the content does not have it. */
  look(raw: string): readonly number[] {
    return this.#byRaw.get(raw) ?? NO_WORDS;
  }

  #add(word: string): number {
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    this.#stems.push(stemOf(word));
    this.#letters.push(lettersOf(word));
    const initial = word.charAt(0);
    const alike = this.#byInitial.get(initial);
    if (alike) alike.push(id);
    else this.#byInitial.set(initial, [id]);
    return id;
  }

  /**
   * The words that may be meant: the same and its other forms; what begins so, if the word is still
   * being typed or there is nothing else; and only then what holds it inside or is a slip away.
   *
   * @param typed Folded.
   */
  alike(typed: string, isUnfinished: boolean): Alike {
    const found = this.#sameOrBeginning(typed, isUnfinished);
    if (found.size > 0) return found;
    const begun = isUnfinished ? found : this.#sameOrBeginning(typed, true);
    return begun.size > 0 ? begun : this.#nearly(typed);
  }

  #sameOrBeginning(typed: string, mayBegin: boolean): Alike {
    const found = new Map<number, number>();
    const stem = stemOf(typed);
    for (const id of this.#byInitial.get(typed.charAt(0)) ?? NO_WORDS) {
      const word = this.#words[id] ?? '';
      if (word === typed) found.set(id, SAME);
      else if (this.#stems[id] === stem) found.set(id, INFLECTED);
      else if (mayBegin && word.startsWith(typed)) {
        found.set(id, BEGINNING + (INFLECTED - BEGINNING) * (typed.length / word.length));
      }
    }
    return found;
  }

  #nearly(typed: string): Alike {
    const found = new Map<number, number>();
    const allowed = slipsAllowed(typed.length);
    const letters = lettersOf(typed);
    for (let id = 0; id < this.#words.length; id += 1) {
      const missing = bitsIn(letters & ~(this.#letters[id] ?? 0));
      if (missing > allowed) continue;
      const word = this.#words[id] ?? '';
      if (missing === 0 && typed.length >= MIN_INSIDE && word.includes(typed)) {
        found.set(id, INSIDE);
      } else if (allowed > 0) {
        const slips = slipsBetween(typed, word, allowed);
        if (slips <= allowed) found.set(id, SLIP / slips);
      }
    }
    return found;
  }
}
