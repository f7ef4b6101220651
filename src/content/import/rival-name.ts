import { fold } from '../../core/match/fold';
import { withoutPictures } from './pictures';
import { isUnfilled } from './unfilled';

/** A name as a file gives it, with its other names. */
export interface GivenName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * What a title says: the two sides of "X vs Y", the name beside a word such as "battlecard", the name after
 * "How to beat", or a text that may be a name.
 */
export type Titled =
  | { readonly by: 'versus'; readonly left: string; readonly right: readonly string[] }
  | { readonly by: 'card' | 'name'; readonly name: string };

const VERSUS =
  /(?:^|[\s　(])(?:vs\.?|v\.|versus|against|gegen|ggü\.|contre|face à|contra|frente a|против|対|vs．)(?=[\s　]|$)/iu;

/** Words that a title can have around names, folded. Those of `BESIDE` count only beside one of `AROUND`. */
const AROUND = new Set(
  'battlecard battlecards battle card cards competitive competitor competitors competition compete profile overview brief briefing onepager pager vs versus against wettbewerbskarte wettbewerber wettbewerb wettbewerbsanalyse fiche concurrent concurrence concurrentielle tarjeta competidor competencia ficha concorrente concorrencia cartao боевая карточка конкурент карта 競合カード 競合 カード バトルカード'.split(
    ' ',
  ),
);
const BESIDE = new Set(
  'analysis sheet intelligence intel sales internal one page guide playbook kit the our on for about de du la le'.split(
    ' ',
  ),
);
const CARD =
  /battle ?card|competit\w* (?:intel\w*|profile|analysis|brief\w*|overview|card|sheet|guide)|concurren|wettbewerb|konkurren|competidor|concorrente|боевая|конкурент|競合|カード/;
const BEFORE_NAME =
  /^(?:how|why|when|what|where|who|if|wie|warum|wann|comment|pourquoi|quand|cómo|como|как|beat(?:ing)?|win(?:ning)?|sell(?:ing)?|compet(?:e|ing))\b/iu;
/** "Beating X", "Competing with X": as good as "versus". */
const AGAINST =
  /^(?:how (?:to|we) (?:beat|win against|compete with|sell against)|beating|handling|displacing|replacing|winning (?:over|against)|competing (?:with|against)|selling against|positioning against|switching from|gegen (?=.+ gewinnen$))\s*/iu;
const BETWEEN = /\s*[:：|]\s*|\s+[–—-]\s+/;
const BRACKETS = /\s*[([（]([^)\]）]*)[)\]）]\s*/g;
const QUOTES = /^["“„«「『'‘]+|["”“»」』'’]+$/g;
const FOR_WHOM = /\s+(?:FAQs?\b.*|for (?:sellers|sales|reps|the|internal)\b.*)$/i;
const NUMBER = /^(?:#?\d{1,3}[.)]|[#№]\d{1,3}[:.]?)\s+/;
/** What leads from a name to another one of the same product. */
const CALLED =
  /^(?:formerly|previously|now|also|aka|a\.k\.a\.|f\/k\/a|ex[- ]|was|known as|früher|vormals|ehemals|auch|anciennement|aussi|antes|anteriormente|ранее|旧)(?:\s+(?:known as|sold as|called|marketed as|bekannt als|connu sous))?\s*[:：]?\s*/iu;

/** Returns whether one name begins with the words of the other. */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [` ${fold(a)} `, ` ${fold(b)} `];
  return (
    one.trim() !== '' && other.trim() !== '' && (one.startsWith(other) || other.startsWith(one))
  );
}

/** How many words at the start of a text are around the name. */
function wordsAround(words: readonly string[]): number {
  let isAround = false;
  for (const [at, word] of words.entries()) {
    const folded = fold(word);
    isAround ||= AROUND.has(folded);
    if (!AROUND.has(folded) && !BESIDE.has(folded)) return isAround ? at : 0;
  }
  return isAround ? words.length : 0;
}

function bare(text: string): string {
  const all = withoutPictures(text).trim().replace(NUMBER, '').split(/\s+/);
  const words = all.slice(wordsAround(all));
  const end = words.length - wordsAround(words.toReversed());
  return words
    .slice(0, end)
    .join(' ')
    .replace(QUOTES, '')
    .replace(/^[\s–—-]+|[\s,.;:–—-]+$/g, '');
}

/** Returns whether a text has the form of a name, whatever its letters. */
export function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  const isSentence = /[?!]$|[.]\s|["“”„«»]/.test(name) || BEFORE_NAME.test(name);
  return (
    /\p{L}/u.test(name) &&
    name.length <= 60 &&
    words.length <= 6 &&
    !isSentence &&
    !isUnfilled(name)
  );
}

/** Returns a name apart from the other names behind it in brackets, after a slash, or after "formerly". */
export function givenName(text: string): GivenName {
  const aliases: string[] = [];
  let name = text.replace(BRACKETS, (_, inside: string) => {
    const called = CALLED.exec(inside);
    const isName = /^\p{Lu}\S*(?:\s+\p{Lu}\S*){0,2}$/u.test(inside) && !AROUND.has(fold(inside));
    if (called) aliases.push(...inside.slice(called[0].length).split(/\s*[,/;]\s*/));
    else if (isName && /^\p{Lu}{2,}$/u.test(inside)) aliases.push(inside);
    return ' ';
  });
  const [first = '', ...slashed] = name.split(/\s+\/\s+|(?<=\p{L}{3})\/(?=\p{Lu}\p{L}{2})/u);
  const [own = '', called] = first.split(
    /,?\s+(?=(?:formerly|previously|aka|a\.k\.a\.|früher|anciennement)\s)/iu,
  );
  if (called !== undefined) aliases.push(called.replace(CALLED, ''));
  name = bare(own);
  const others = [...slashed, ...aliases].map(bare).filter((each) => looksLikeName(each));
  return { name, aliases: others.filter((each) => fold(each) !== fold(name)) };
}

/** Returns "A, B and C" as three names. */
function listed(text: string): readonly string[] {
  const parts = text.split(/\s*,\s*(?:and\s+|und\s+|et\s+)?|\s+(?:and|und)\s+(?=\p{Lu})/u);
  return parts.every((part) => looksLikeName(bare(part))) ? parts : [text];
}

/** Returns what a title or heading says about names; nothing for one that can't name anybody. */
export function namesInTitle(title: string): Titled | undefined {
  const text = withoutPictures(title).replace(NUMBER, '').trim();
  const against = AGAINST.exec(text);
  if (against) {
    const rest = text.slice(against[0].length).replace(/\s+gewinnen$/u, '');
    const [name = ''] = rest.split(BETWEEN);
    const isName = /^[\p{Lu}\p{N}]/u.test(name) && looksLikeName(bare(name));
    return isName ? { by: 'versus', left: '', right: listed(name) } : undefined;
  }
  const found = VERSUS.exec(text);
  const isVersus = found !== null && /v/i.test(found[0].trim().charAt(0));
  const after = found === null ? '' : text.slice(found.index + found[0].length).trim();
  if (found && (isVersus || /^[«„“"'‘]?[\p{Lu}\p{Lo}\p{N}]/u.test(after))) {
    const left = text.slice(0, found.index).split(BETWEEN).at(-1) ?? '';
    const [right = ''] = after.split(BETWEEN).map((part) => part.replace(FOR_WHOM, ''));
    return {
      by: 'versus',
      left,
      right: listed(right.includes('(') ? right : right.replace(/[)]$/, '')),
    };
  }
  const isQuoted = text.split(BETWEEN).some((part) => /^["“„«「『].*["“”»」』]$/u.test(part));
  if (isQuoted) return undefined;
  const parts = text.split(BETWEEN).filter((part) => looksLikeName(givenName(part).name));
  const [name] = parts;
  if (name === undefined || parts.length > 1) return undefined;
  return { by: CARD.test(fold(text)) ? 'card' : 'name', name };
}

/** Returns the names behind what they are: "Atlas / Birch" of "3) Map makers: Atlas / Birch". */
export function nameBehindKind(heading: string): string {
  const [kind = '', name, ...others] = heading.replace(NUMBER, '').split(/\s*[:：]\s+/);
  const areNames = name !== undefined && others.length === 0 && /^[\p{Lu}\p{Lo}\p{N}]/u.test(name);
  return areNames && looksLikeName(kind) && looksLikeName(name) ? name : heading;
}

/** Returns the form in which a name is written alone: the nominative, or the one that isn't all in capitals. */
export function settledName(name: string, text: string): string {
  if (name.length > 4 && !/\p{Ll}/u.test(name)) {
    const pattern = name.replace(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+');
    const found = text.match(new RegExp(pattern, 'giu')) ?? [];
    return found.find((form) => /\p{Ll}/u.test(form)) ?? name;
  }
  if (!/\p{Script=Cyrillic}/u.test(name) || name.includes(' ')) return name;
  const forms = [...new Set(text.match(/\p{Script=Cyrillic}{4,}/gu) ?? [])].filter(
    (word) => name.startsWith(word) && name.length - word.length <= 2,
  );
  return forms.sort((a, b) => a.length - b.length)[0] ?? name;
}
