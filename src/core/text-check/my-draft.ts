import type { Card } from '../card/card';
import type { Line } from '../card/line';
import { copiedText } from '../copy/clip';
import { plainOf } from '../copy/plain';
import { ADDRESS_IN_TEXT, isShareable } from '../copy/private-address';
import type { FoundWord } from '../loaded-words/find-words';
import { absolutesIn, attacksIn } from '../loaded-words/loaded-words';
import { isRisky } from '../trust/line-status';
import type { KnownCards, KnownWording, ReadText } from './known-cards';
import { type Sentence, sentencesIn } from './sentences';
import type { Run } from './shared-runs';

/** A range of a text as offsets of UTF-16 code units; the end is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Words of a draft that aren't for customers. */
export interface DraftFinding extends Range {
  /** Unique in a draft. */
  readonly id: string;
  readonly reason: NonNullable<KnownWording['unfit']> | 'customer' | 'link' | 'absolute' | 'attack';
  /** The card and the line that show why. */
  readonly card?: Card;
  readonly line?: Line;
  /** What a clean copy has in place of which range. Absent where only the rep can find better words. */
  readonly fix?: Fix;
}

export interface Fix extends Range {
  /** `sentence`: what a card has for whole sentences; `words`: a few other words. */
  readonly kind: 'sentence' | 'words';
  /** Empty to leave them out. */
  readonly text: string;
  /** The id of the card's wording. */
  readonly wording?: string | undefined;
}

const SOME_CUSTOMER = ['one of our customers', 'One of our customers'] as const;

/** Words in which a sentence speaks about both sides: only there an absolute word is a claim. */
const SIDES = /\b(?:we|our|ours|they|them|their|theirs)\b/i;
const THEM = /\b(?:they|them|their|theirs)\b/i;

/** Longer words aren't addresses. */
const MAX_ADDRESS = 2000;
const AFTER_ADDRESS = /[.,;:!?)\]]+$/;

type ReadSentence = Sentence & ReadText;
type Place = Omit<DraftFinding, 'id'>;
/** Words of a card's wording in the draft. */
type Shared = Run<KnownWording> & Range;

/** Returns a range of a sentence as one of the text. */
function moved<Part extends Range>(part: Part, { start }: Range): Part {
  return { ...part, start: start + part.start, end: start + part.end };
}

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
  const found: Place[] = [...linksIn(text, privatePages)];
  const sentences: ReadSentence[] = [];
  let isAboutRival = false;
  for (const sentence of sentencesIn(text)) {
    const read = { ...sentence, ...known.read(sentence.text) };
    const isNamed = read.mentions.some(({ named }) => named.kind === 'rival');
    isAboutRival ||= isNamed;
    found.push(...customersIn(read), ...loadedWordsIn(read, isNamed, isAboutRival));
    sentences.push(read);
    yield;
  }
  const tokens = sentences.flatMap((sentence) =>
    sentence.tokens.map((each) => moved(each, sentence)),
  );
  const runs = longest(
    (yield* known.wordings.in(tokens)).map((run) => ({
      ...run,
      start: tokens[run.from]?.start ?? 0,
      end: tokens[run.to - 1]?.end ?? 0,
    })),
  );
  for (const run of runs) {
    found.push(...unfitWording(run, sentences, privatePages));
    yield;
  }
  // A wording of a card counts as a whole, whether it's fit or not.
  const isFree = ({ start, end, reason }: Place) =>
    !/^(?:absolute|attack)$/.test(reason) ||
    runs.every((each) => start < each.start || end > each.end);
  return found
    .filter(isFree)
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((each) => ({ ...each, id: `${each.start} ${each.end} ${each.reason} ${each.line?.id}` }));
}

function* linksIn(text: string, privatePages: ReadonlySet<string>): Generator<Place> {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (!word.includes('/')) continue;
    for (const { 0: found, index: at } of word.slice(0, MAX_ADDRESS).matchAll(ADDRESS_IN_TEXT)) {
      const address = found.replace(AFTER_ADDRESS, '');
      if (isShareable(address, privatePages)) continue;
      yield { start: index + at, end: index + at + address.length, reason: 'link' };
    }
  }
}

function customersIn({ mentions, start }: ReadSentence): readonly Place[] {
  return mentions.flatMap(({ named, at, first, last }): Place | readonly Place[] => {
    // "Target" is a customer, "target" isn't.
    if (named.kind !== 'customer' || !/^[^\p{Ll}]/u.test(first.raw)) return [];
    const range = { start: start + first.start, end: start + last.end };
    const fix = { ...range, kind: 'words', text: SOME_CUSTOMER[at === 0 ? 1 : 0] } as const;
    return { ...range, reason: 'customer', card: named.card, fix };
  });
}

/** An attack is one only on a competitor, and an absolute word only a claim about one of the two sides. */
function loadedWordsIn(
  { text, mentions, start }: ReadSentence,
  isNamed: boolean,
  isAboutRival: boolean,
): readonly Place[] {
  const isClaim = isNamed || SIDES.test(text) || mentions.some(({ named }) => named.kind === 'us');
  const isOnRival = isNamed || (isAboutRival && THEM.test(text));
  const placed = (reason: 'absolute' | 'attack') => (found: FoundWord) => ({
    start: start + found.start,
    end: start + found.start + found.word.length,
    reason,
  });
  return [
    ...(isClaim ? absolutesIn(text).map(placed('absolute')) : []),
    ...(isOnRival ? attacksIn(text).map(placed('attack')) : []),
  ];
}

/** Returns runs in order, without those that are within one at least as long. A fit wording comes first. */
function longest(runs: readonly Shared[]): readonly Shared[] {
  const isUnfit = ({ known }: Shared) => (known.unfit ? 1 : 0);
  const sorted = runs.toSorted(
    (a, b) => a.start - b.start || b.end - a.end || b.words - a.words || isUnfit(a) - isUnfit(b),
  );
  let widest: Shared | undefined;
  return sorted.filter((run) => {
    if (widest && run.end <= widest.end && run.words <= widest.words) return false;
    if (widest === undefined || run.end >= widest.end) widest = run;
    return true;
  });
}

/** Returns what a run finds, if it's a wording that isn't for customers. */
function unfitWording(
  { known, start, end }: Shared,
  sentences: readonly ReadSentence[],
  privatePages: ReadonlySet<string>,
): readonly Place[] {
  const { unfit: reason, card, line, safer } = known;
  if (reason === undefined) return [];
  const inside = sentences.filter((each) => each.start < end && each.end > start);
  const range = { start: inside[0]?.start ?? start, end: inside.at(-1)?.end ?? end };
  const mustGo = reason === 'internal' || reason === 'changed' || isRisky(line.review);
  const text = safer && plainOf(copiedText(safer.text, { form: 'words', privatePages }));
  const fix = { ...range, kind: 'sentence', text: text ?? '', wording: safer?.id } as const;
  return [{ start, end, reason, card, line, ...((safer || mustGo) && { fix }) }];
}

/** Returns a draft with some findings fixed. Whole sentences come first: they replace the words in them. */
export function cleanDraft(text: string, findings: readonly DraftFinding[]): string {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const chosen: Fix[] = [];
  for (const fix of fixes.filter(({ kind }) => kind === 'sentence')) {
    const last = chosen.at(-1);
    if (last === undefined || fix.start >= last.end) chosen.push(fix);
    // Two lines in the same sentences: say both.
    else {
      const both = last.text === fix.text ? fix.text : `${last.text} ${fix.text}`.trim();
      chosen.splice(-1, 1, { ...last, end: Math.max(last.end, fix.end), text: both });
    }
  }
  const isFree = (fix: Fix) =>
    chosen.every(({ start, end }) => fix.end <= start || fix.start >= end);
  const all = [...chosen, ...fixes.filter((fix) => fix.kind === 'words' && isFree(fix))];
  let clean = '';
  let done = 0;
  for (const fix of all.sort((a, b) => a.start - b.start)) {
    clean += text.slice(done, fix.start) + fix.text;
    done = fix.end;
    // A sentence is left out with the space after it.
    while (fix.text === '' && text[done] === ' ') done += 1;
  }
  return clean + text.slice(done);
}
