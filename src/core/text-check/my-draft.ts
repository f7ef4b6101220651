import type { Card } from '../card/card';
import type { Line } from '../card/line';
import { copiedText } from '../copy/clip';
import { plainOf } from '../copy/plain';
import { ADDRESS_IN_TEXT, isShareable } from '../copy/private-address';
import { saferWording } from '../copy/wording';
import type { FoundWord } from '../loaded-words/find-words';
import { absolutesIn, attacksIn, comparisonsIn } from '../loaded-words/loaded-words';
import { isRisky } from '../trust/line-status';
import type { KnownCards, KnownWording } from './known-cards';
import { type Range, type Sentence, sentencesIn } from './sentences';
import type { Run, Token } from './shared-runs';

/** Words of a draft that aren't for customers. */
export interface DraftFinding extends Range {
  /** Unique in a draft. */
  readonly id: string;
  readonly reason:
    | NonNullable<KnownWording['unfit']>
    | 'customer'
    | 'link'
    | 'absolute'
    | 'comparison'
    | 'attack';
  /** The card and the line that show why. */
  readonly card?: Card;
  readonly line?: Line;
  /** What a clean copy has in place of which range. Absent where only the rep can find better words. */
  readonly fix?: Fix;
}

interface Fix extends Range {
  /** The same for all findings that it fixes. */
  readonly id: string;
  /** Empty to leave a sentence out. */
  readonly text: string;
  /** The id of the card's wording. */
  readonly wording?: string | undefined;
}

/** Words in which a sentence speaks about both sides: only there an absolute word is a claim. */
const SIDES = /\b(?:we|our|ours|they|them|their|theirs)\b/i;
const THEM = /\b(?:they|them|their|theirs)\b/i;

/** Follows an address in a sentence, but isn't part of it. */
const AFTER_ADDRESS = /[.,;:!?)\]]+$/;

type Place = Omit<DraftFinding, 'id'>;

/**
 * Finds what isn't for customers in a draft, in order. Yields often.
 *
 * @param privatePages The pages that only view-only lines of the cards can show.
 */
export function* checkDraft(
  text: string,
  known: KnownCards,
  privatePages: ReadonlySet<string>,
): Generator<void, readonly DraftFinding[]> {
  yield* known.prepare();
  const found: Place[] = [...linksIn(text, privatePages)];
  const sentences = sentencesIn(text);
  const tokens: Token[] = [];
  const loaded: Place[] = [];
  let isAboutRival = false;
  for (const sentence of sentences) {
    const isNamed = known.rivals(sentence).length > 0;
    isAboutRival ||= isNamed;
    tokens.push(...known.tokensIn(sentence));
    found.push(...customersIn(sentence, known));
    loaded.push(...loadedWordsIn(sentence, known, isNamed, isAboutRival));
    yield;
  }
  const runs = longest(yield* known.wordings.in(tokens));
  for (const run of runs) {
    found.push(...unfitWording(run, sentences, privatePages));
    yield;
  }
  // A wording of a card counts as a whole, whether it's fit or not.
  const isOwn = (place: Place) => !runs.some((run) => isWithin(place, run));
  return [...found, ...loaded.filter(isOwn)]
    .sort(inOrder)
    .map((each) => ({ ...each, id: `${each.start} ${each.end} ${each.reason} ${each.line?.id}` }));
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Sorts by start, the widest first. */
function inOrder(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

function linksIn(text: string, privatePages: ReadonlySet<string>): readonly Place[] {
  return Array.from(text.matchAll(ADDRESS_IN_TEXT)).flatMap(({ 0: found, index: start }) => {
    const address = found.replace(AFTER_ADDRESS, '');
    const link = { start, end: start + address.length, reason: 'link' } as const;
    return isShareable(address, privatePages) ? [] : link;
  });
}

function customersIn(sentence: Sentence, { customers }: KnownCards): readonly Place[] {
  // "Target" is a customer, "target" isn't.
  const named = customers(sentence).filter(({ word }) => /^\P{Ll}/u.test(word));
  // Without the name, the rest could still be untrue, or show who it is.
  const fix = fixOf(sentence, '');
  return named.map(({ card, start, end }) => ({ start, end, reason: 'customer', card, fix }));
}

/**
 * An attack is one only on a competitor, an absolute word only a claim about one of the two sides, and a comparison
 * only one after the competitor is named.
 */
function loadedWordsIn(
  sentence: Sentence,
  known: KnownCards,
  isNamed: boolean,
  isAboutRival: boolean,
): readonly Place[] {
  const { text } = sentence;
  const isClaim = isNamed || SIDES.test(text) || known.us(sentence).length > 0;
  const isOnRival = isNamed || (isAboutRival && THEM.test(text));
  const placed = (reason: Place['reason']) => (found: FoundWord) => {
    const start = sentence.start + found.start;
    return { start, end: start + found.word.length, reason };
  };
  const comparisons = isClaim && isAboutRival ? comparisonsIn(text).map(placed('comparison')) : [];
  const absolutes = isClaim ? absolutesIn(text).map(placed('absolute')) : [];
  return [
    ...comparisons,
    // "Always slower" is one claim.
    ...absolutes.filter((each) => !comparisons.some((other) => isWithin(each, other))),
    ...(isOnRival ? attacksIn(text).map(placed('attack')) : []),
  ];
}

/** Returns runs in order, without those that are within one at least as long. A fit wording comes first. */
function longest(runs: readonly Run<KnownWording>[]): readonly Run<KnownWording>[] {
  const isUnfit = ({ known }: Run<KnownWording>) => (known.unfit ? 1 : 0);
  let widest = { end: 0, words: 0 };
  return runs
    .toSorted((a, b) => inOrder(a, b) || b.words - a.words || isUnfit(a) - isUnfit(b))
    .filter((run) => {
      const isInside = run.end <= widest.end && run.words <= widest.words;
      if (!isInside && run.end >= widest.end) widest = run;
      return !isInside;
    });
}

/** Returns what a run finds, if it's a wording that isn't for customers. */
function unfitWording(
  { known, start, end }: Run<KnownWording>,
  sentences: readonly Sentence[],
  privatePages: ReadonlySet<string>,
): readonly Place[] {
  const { unfit: reason, card, line } = known;
  if (reason === undefined) return [];
  const safer = saferWording(line);
  const mustGo = reason === 'internal' || reason === 'changed' || isRisky(line.review);
  if (!safer && !mustGo) return [{ start, end, reason, card, line }];
  const inside = sentences.filter((each) => each.start < end && each.end > start);
  const range = { start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end };
  const text = safer ? plainOf(copiedText(safer.text, { form: 'words', privatePages })) : '';
  return [{ start, end, reason, card, line, fix: fixOf(range, text, safer?.id) }];
}

function fixOf({ start, end }: Range, text: string, wording?: string): Fix {
  return { id: `${start} ${end} ${text}`, start, end, text, wording };
}

/**
 * Returns a draft with its fixes, and how many findings are left in it, besides private links, which every copy
 * leaves out.
 *
 * @param kept The ids of the fixes not to make.
 */
export function cleanDraft(
  text: string,
  findings: readonly DraftFinding[],
  kept: readonly string[],
): { readonly clean: string; readonly left: number } {
  const placeOf = (each: DraftFinding): Range =>
    each.fix && !kept.includes(each.fix.id) ? each.fix : each;
  let clean = '';
  let done = 0;
  let left = 0;
  let instead: string | undefined;
  // A sentence is left out with the space after it.
  const rest = (end?: number) => text.slice(done, end).replace(instead === '' ? /^ +/ : '', '');
  // Whole sentences come first: they replace the words in them.
  for (const each of findings.toSorted((a, b) => inOrder(placeOf(a), placeOf(b)))) {
    const { start, reason, fix } = each;
    if (fix === undefined || kept.includes(fix.id)) {
      if (start >= done && reason !== 'link') left += 1;
      continue;
    }
    if (fix.start >= done) {
      clean += (instead ?? '') + rest(fix.start);
      instead = fix.text;
    } else if (instead !== fix.text) {
      // Two lines in the same sentences: say both.
      instead = `${instead} ${fix.text}`.trim();
    }
    done = Math.max(done, fix.end);
  }
  return { clean: clean + (instead ?? '') + rest(), left };
}
