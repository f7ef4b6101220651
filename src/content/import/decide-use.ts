import type { LineEntry } from '../card-schema';
import type { Entry } from './entry';
import { isQuestion, isQuoted, type Leaf } from './leaf';
import { isTheirs, type Names, roleOf, wordsOf } from './names';
import { picturesInFront } from './pictures';
import { isUnfilled } from './unfilled';
import { UNSPACED } from './vocabulary';
import { plainOf } from './write-inline';

export interface Use {
  readonly use: LineEntry['use'];
  /** It's internal, but looks as if it could be said. */
  readonly maybeSaid?: true;
}

const INTERNAL: Use = { use: 'know' };
const UNSURE: Use = { use: 'know', maybeSaid: true };

/** Warnings such as "Never say" and "Don't use these lines". Even quoted text under them can't be said. */
const FORBIDS: readonly RegExp[] = [
  /\b(?:never|don[’']?t|do not|avoid|not to)\b(?:\s+\S+){0,2}?\s*\b(?:say|use|claim|mention|tell|promise)/iu,
  /\bwhat not to (?:say|claim|promise)\b|\bavoid (?:wording|these|this)\b|\boff limits\b/iu,
  /(?:nie|nicht|niemals)\s+(?:\S+\s+)?sagen|(?:ne|n[’'])\s*(?:\S+\s+)?(?:pas|jamais)\s+dire|ne\s+dites?\s+(?:pas|jamais)|(?:no|nunca)\s+(?:decir|digas?)|(?:não|nunca)\s+(?:dizer|diga)|не\s+говор|言わない|言ってはいけない/iu,
];

/** Returns whether a heading or label says that what follows must not be said. */
export function forbids(label: string): boolean {
  return FORBIDS.some((pattern) => pattern.test(label));
}

/** Verbs that begin an order to the rep. */
const ORDERS = new Set(
  "ack acknowledge add address agree align always anchor ask assume avoid be book bring build call capture challenge check cite click close compare concede confirm consider counter create demo demonstrate disqualify do don’t don't drive drop emphasize emphasise empathize empathise ensure escalate establish explain find flag focus follow force frame get give go have help highlight hold identify if involve keep know lead learn leave let leverage lean listen loop look make map mention mirror move name navigate never note offer only open pause pivot plant point position prepare press probe prove provide push put qualify quantify quote raise redirect refer reference reframe remember remind repeat respond run say schedule see sell send set share shift show skip start stay steer stop stress surface switch tailor take talk target teach tell test tie track try turn understand use validate wait walk warn watch win work".split(
    ' ',
  ),
);
/** Orders in the polite forms of other languages: "Fragen Sie", "Demandez". */
const POLITE =
  /^(?:\p{Lu}\p{Ll}+en Sie\b|\p{Lu}\p{Ll}+ez\b|(?:Nicht|Nie|Immer|Ne|No|Não|Nunca|Siempre|Sempre|Не|Никогда)\s)/u;
/** Only notes to a rep speak of these. */
const BACKSTAGE =
  /\b(?:the|your|their|a) (?:prospect|customer|buyer|champion|rep|account exec|economic buyer|decision[- ]maker)s?(?:[’']s)?\b|\b(?:prospects?|reps?|AEs?|SEs?|SDRs?|BDRs?|battlecard|talk track|this deal|pre-?sales)\b/i;
const HOLE = /\$[XYN](?:\b|[,/.])|\b[XYN]{1,2}%|_{3,}|\{\w+\}|<[A-Za-z][\w -]*>/;
const CALLOUT =
  /^(?:\[!|(?:note|tip|pro tip|warning|internal|important|caution|info|source|todo|update[ds]?|last|tldr|tl;dr|summary|context|example|hinweis|wichtig|quelle|achtung|attention|nota)\b)/i;
/** A paragraph that names who says what stands above it: "— Jane Doe, CTO". */
const SIGNATURE = /^\s*(?:—|–|--|-)\s*(?:\p{Lu}|@|an? |former )[^.!?]{1,80}$/u;

/** Returns whether a paragraph only names who says what stands above it. */
export function isSignature(text: string): boolean {
  return SIGNATURE.test(plainOf(text));
}

/** A name after the text: a customer or critic says it. */
const SIGNED = /[”"»“]?\s*(?:—|–|--|-)\s*(?:\p{Lu}|@|an? |G2|former )[^"”]{1,80}$/u;
const ADDRESSED =
  /\b(?:you|your|yours|we|we’re|we're|our|let’s|let's|Ihre?[nmrs]?|wir|unsere?[nmrs]?|vous|votre|vos|nous|notre|nos|usted|ustedes|nosotros|nuestr[oa]s?|você|vocês|nós|noss[oa]s?)\b|(?<!\p{L})(?:вы|вам|вас|ваш\p{L}*|мы|наш\p{L}*)(?!\p{L})/iu;

const LEAD_IN =
  /^(?:then|first|next|instead|also|and|but|just|please|so|always|finally|afterwards)\b,?\s+/i;
const SENTENCE = /(?<=[.!?…;])\s+|\s+[–—]\s+/;

function isOrderAt(sentence: string): boolean {
  const bare = sentence.replace(/^["“„«(*•\s]+/, '').replace(LEAD_IN, '');
  const [first = '', second = ''] = bare.split(/\s+/);
  const word = first.toLowerCase().replace(/[,.:;]$/, '');
  if (word === 'ask' && /^any/i.test(second)) return false;
  if (word === 'if' && /^your\b/i.test(second)) return false;
  return (ORDERS.has(word) && !/^(?:you|we|it)\b/i.test(second)) || POLITE.test(sentence.trim());
}

/** Returns whether a text without quotation marks tells the rep what to do. */
function isOrder(text: string): boolean {
  return BACKSTAGE.test(text) || text.split(SENTENCE).some(isOrderAt);
}

/** Matches a note with what to say after a colon, in quotation marks. */
const QUOTES = /:\s*["“„«](?:[^"”“»\s]+\s+){2,}[^"”“»\s]+["”“»]/;

/** Returns whether a text is a sentence that is, as a whole, between quotation marks. */
function isSaid(text: string): boolean {
  if (!isQuoted(text)) return false;
  const words = text.split(/\s+/).length;
  return words > 2 || /[.!?…][”"»’']?$/.test(text) || UNSPACED.test(text);
}

/**
 * Returns whether a bullet quotes something that isn't a sentence: a search term, or what somebody thinks
 * whom the label describes.
 */
function isQuotedTerm({ kind, label }: Leaf, text: string): boolean {
  const isSentence = /[.!?…。！？][”"»“’']*$|[”"»“’']+[.!?]$/.test(text);
  return kind === 'item' && !isSentence && (label !== undefined || !ADDRESSED.test(text));
}

/** Returns whether a block quotation is speech, and not a note or a customer's words. */
function isSpoken(text: string): boolean {
  const isSentence = ADDRESSED.test(text) || /[.!?…。！？][”"»’']?$/.test(text);
  return (
    isSentence &&
    picturesInFront(text) === '' &&
    !CALLOUT.test(text) &&
    !SIGNED.test(text) &&
    !isOrder(text)
  );
}

function isMarked(
  path: readonly string[],
  mark: 'speech' | 'heard' | 'private',
  names: Names,
): boolean {
  return path.some(
    (label) => !isQuoted(label) && names.vocabulary.marks(wordsOf(label, names), mark),
  );
}

const isHead = (text: string) => text.split(/\s+/).length <= 8;

/**
 * Decides whether a text is to say, to ask, or internal. If it isn't clear, it's internal.
 *
 * @param headings Those above it, without the file's title; innermost last.
 * @param isPreamble Whether it's beneath the title, above all sections.
 */
export function decideUse(
  leaf: Leaf,
  headings: readonly string[],
  names: Names,
  isPreamble = false,
): Use {
  const text = plainOf(leaf.text).trim();
  const { label, kind } = leaf;
  const role = roleOf(label, names);
  const above = [...headings, ...(leaf.under ?? []).filter(isHead)];
  const path = [...above, ...(label === undefined ? [] : [label])];
  if (!leaf.isAnswer && leaf.under?.some((each) => roleOf(each, names) === 'objection'))
    return INTERNAL;
  if ([leaf.text, label ?? ''].some(isUnfilled) || HOLE.test(text)) return INTERNAL;
  // "[Calculate: …]" is for the rep.
  if (label?.startsWith('[')) return INTERNAL;
  if (path.some((each) => !isQuoted(each) && forbids(each))) return INTERNAL;
  if (role === 'objection' && !leaf.isAnswer) return INTERNAL;
  const isAnswer = leaf.isAnswer ?? (role === 'answer' || role === 'position');
  if (isMarked(path, 'private', names)) return INTERNAL;
  const quoted = isSaid(text);
  const isSigned = leaf.isSigned || SIGNED.test(text);
  const isAsked = quoted
    ? /[?？]/.test(text)
    : isQuestion(text.replace(/\s*[([][^()[\]]*[)\]]$/, ''));
  const isNote = !quoted && leaf.under?.some(isQuestion);
  if (leaf.isQuestion && role !== 'answer' && !isNote) {
    if (isAsked || (quoted && kind !== 'words')) return { use: 'ask' };
  }
  const isAttack = role === 'attack' || role === 'question' || role === 'trap';
  if (isAttack && isAsked && !isNote) return { use: 'ask' };
  if (!isAnswer && isMarked(path, 'heard', names)) return INTERNAL;
  const isUnmarked = !isAnswer && role === undefined && !isMarked(path, 'speech', names);
  if (quoted && isUnmarked && isQuotedTerm(leaf, text)) return UNSURE;
  if (quoted && !isSigned) {
    return !isAnswer && isQuestion(text) ? { use: 'ask' } : { use: 'say' };
  }
  if (kind === 'quote' && !isPreamble && !isSigned && isSpoken(text)) return { use: 'say' };
  if (isAnswer) return isOrder(text) || isSigned || QUOTES.test(text) ? UNSURE : { use: 'say' };
  const ours = path.filter((each) => !isTheirs(each, names));
  const isLabeledTalk = role === 'talk' && ours.includes(label ?? '');
  const isTalk = isLabeledTalk || isMarked(ours, 'speech', names);
  const isSpeech = isTalk && !isSigned && (kind === 'words' || isLabeledTalk || kind === 'cell');
  if (isSpeech && ADDRESSED.test(text) && !isOrder(text)) {
    return { use: isAsked ? 'ask' : 'say' };
  }
  return (isTalk || ADDRESSED.test(text) || kind === 'quote') && !isOrder(text) ? UNSURE : INTERNAL;
}

/** Returns which texts are within a quotation that begins in one of them and ends in another. */
export function isWithinQuotation(texts: readonly string[]): readonly boolean[] {
  const isHalf = (text: string) => (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  const closes = texts.map((text) => /["”][.!?,;]?$/.test(text.trim()) && isHalf(text));
  let isWithin = false;
  return texts.map((text, at) => {
    const begins = /^["“]/.test(text.trim()) && isHalf(text) && closes.indexOf(true, at + 1) > 0;
    const was = isWithin;
    isWithin = was ? closes[at] !== true : begins;
    return was || begins;
  });
}

/** Says that a customer's name isn't for others. */
const UNNAMED =
  /\b(?:NDA|confidential|anonym\p{L}*|off the record|not (?:public|referenceable)|no (?:logo|name)s?|(?:do not|don[’']t|never|can[’']?t|cannot|may not) (?:be )?(?:named?|quoted?|shared?|mention(?:ed)?|referenced?))\b/iu;

const NOT_NAMED = "(?:do not|don[’']t|never|not to|can[’']?t|cannot|may not) (?:be )?named?";
const SECRET = new RegExp(
  `\\S\\s*(?:[([]\\s*${NOT_NAMED}\\b[^)\\]]*[)\\]]|[,:;–—-]\\s*${NOT_NAMED})\\s*$`,
  'iu',
);

/** Returns whether a heading is the name of a customer not to name: "Acme (do not name)". */
export const isSecretName = (heading: string) => SECRET.test(heading);

/** Returns whether a point of ours, or a customer's story, can be offered as one to say. */
export function canBeOffered(
  { label = '', text }: Leaf,
  path: readonly string[],
  names: Names,
  part: string,
) {
  const above = [...path, label];
  const words = plainOf(text);
  return (
    ![words, label].some(isUnfilled) &&
    !HOLE.test(words) &&
    ![...above, words].some((each) => UNNAMED.test(each)) &&
    !above.some((each) => !isQuoted(each) && forbids(each)) &&
    !isMarked(above, 'private', names) &&
    // Reps set a landmine by asking for something, and a reason we win can mention customers.
    !(part === 'proofPoints' && isOrder(words))
  );
}

/** Returns the kind of claim: prices have signs or units of money. */
export function kindOf(text: string, part: string): LineEntry['review']['kind'] {
  if (part === 'proofPoints') return 'story';
  const isPrice =
    /[$€£¥₽]\s?\d|\d\s?[$€£¥₽円]|\b(?:USD|EUR|GBP)\b|(?:^|[^\p{L}])(?:price[sd]?|pricing|Preise?|prix|tarifs?|precios?|preços?)(?![\p{L}])|цен[аыу]|価格|料金/u.test(
      text,
    );
  return isPrice ? 'price' : part === 'architecture' ? 'architecture' : 'product';
}

/** Returns whether an entry holds a question to ask. */
export function hasQuestion({ text = '', entries }: Entry): boolean {
  return isQuestion(text) || entries.some(hasQuestion);
}
