import { fold } from '../../core/match/fold';
import { type Names, wordsOf } from './names';
import { ROLES, type Role } from './role';
import { allWords } from './words/all';

interface Phrase {
  readonly role: Role;
  readonly words: readonly string[];
}

const NO_BLANKS = /[\u3040-\u30ff\u4e00-\u9fff]/;

function foldedPhrase(phrase: string): readonly string[] {
  return phrase.split(' ').map((word) => (word.endsWith('*') ? `${fold(word)}*` : fold(word)));
}

const phrases: readonly Phrase[] = allWords.flatMap((language) =>
  ROLES.flatMap((role) =>
    (language[role] ?? []).map((phrase) => ({ role, words: foldedPhrase(phrase) })),
  ),
);

/** By the beginning of their first word, so that few are tried. */
const byStart = new Map<string, Phrase[]>();
const unspaced: (readonly [string, Role])[] = [];
for (const phrase of phrases) {
  const [first = ''] = phrase.words;
  if (NO_BLANKS.test(first)) unspaced.push([phrase.words.join(''), phrase.role]);
  else {
    const start = first.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), phrase]);
  }
}

function isAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((wanted, index) => {
    const word = words[at + index];
    if (word === undefined) return false;
    return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
  });
}

/** What a label says its text is for, and how much of the label says so, from 0 to 1. */
export interface Told {
  readonly role: Role;
  readonly share: number;
}

const ARTICLES = new Set('the a an our your die der das le la les el los las o os as'.split(' '));

/** The most telling phrase first: the longest, then the one that comes first. */
function toldInWords(words: readonly string[]): Told | undefined {
  let best: { role: Role; length: number } | undefined;
  for (let at = 0; at < words.length; at += 1) {
    for (const { role, words: phrase } of byStart.get(words[at]?.slice(0, 2) ?? '') ?? []) {
      if (phrase.length > (best?.length ?? 0) && isAt(words, at, phrase)) {
        best = { role, length: phrase.length };
      }
    }
  }
  if (best === undefined) return undefined;
  const counted = words.filter((word) => !ARTICLES.has(word)).length;
  return { role: best.role, share: Math.min(1, best.length / Math.max(1, counted)) };
}

function toldUnspaced(text: string): Told | undefined {
  let best: readonly [string, Role] | undefined;
  for (const each of unspaced) {
    if (text.includes(each[0]) && each[0].length > (best?.[0].length ?? 0)) best = each;
  }
  return best && { role: best[1], share: Math.min(1, best[0].length / text.length) };
}

/** What a heading or label says that its text is for, in any of the known languages. */
export function roleOfLabel(label: string, names: Names): Told | undefined {
  const words = wordsOf(label, names);
  const text = words.join('');
  return NO_BLANKS.test(text) ? toldUnspaced(text) : toldInWords(words);
}
