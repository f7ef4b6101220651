import type { Card } from '../card/card';
import { type Inline, plainText } from '../card/inline';
import type { IsoDate, ReviewStatus } from '../card/line';
import { holdOf } from '../card/notice';
import { linesOf } from '../card/part';
import { unquote } from '../copy/unquote';
import { saferWording } from '../copy/wording';
import { MAX_COPIED } from '../screen/memory';
import { digest } from '../text/digest';
import { parseJsonList } from '../text/unvalidated';

/** The longest text that is stored, in characters. Hardly any line is longer. */
const MAX_TEXT = 400;

/** A wording as it was copied on a deal. */
export interface CopiedWording {
  /** The card's id. */
  readonly card: string;
  /** The line's id, for both of its wordings. */
  readonly line: string;
  /** At most {@link MAX_TEXT} characters, without formatting. */
  readonly text: string;
  /** The {@link wordsDigest} of the whole text. */
  readonly words: string;
  /** The result of the review; a safer wording is always `supported`. */
  readonly status: ReviewStatus;
  readonly day: IsoDate;
  /** The card was on hold, and the rep copied from it anyway. */
  readonly wasOnHold?: true | undefined;
  /** The state of the line that the rep has dismissed. */
  readonly dismissed?: string;
}

/** Returns the text as it's stored and shown again. */
export function shownText(text: readonly Inline[]): string {
  const whole = plainText(unquote(text));
  return whole.length > MAX_TEXT ? `${whole.slice(0, MAX_TEXT - 1)}…` : whole;
}

/** The digests of texts on cards, which are compared with each copy of each deal. */
const digests = new WeakMap<readonly Inline[], string>();

/** Returns a digest of a text's words. Punctuation around words and the kind of apostrophe don't count. */
export function wordsDigest(text: readonly Inline[]): string {
  const known = digests.get(text) ?? newDigest(text);
  digests.set(text, known);
  return known;
}

function newDigest(text: readonly Inline[]): string {
  const words = plainText(text)
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => word.replace(/^["'“„«(]+|["'”“».,;:!…)]+$/g, ''));
  return digest(words.filter(Boolean).join(' '));
}

/**
 * Returns wordings of a card as they are copied on a day.
 *
 * @param ids The ids of the wordings.
 */
export function copiedWordings(
  card: Pick<Card, 'id' | 'name' | 'parts'>,
  ids: readonly string[],
  day: IsoDate,
): readonly CopiedWording[] {
  const wasOnHold = holdOf(card, day) ? true : undefined;
  return linesOf(card).flatMap(({ line }) => {
    const copied = (text: readonly Inline[], status: ReviewStatus): CopiedWording => ({
      card: card.id,
      line: line.id,
      text: shownText(text),
      words: wordsDigest(text),
      status,
      day,
      wasOnHold,
    });
    const safer = saferWording(line);
    return [
      ...(ids.includes(line.id) ? [copied(line.text, line.review.status)] : []),
      ...(safer && ids.includes(safer.id) ? [copied(safer.text, 'supported')] : []),
    ];
  });
}

/** Returns the wordings that a deal's memory has stored; none if the text can't be read. */
export function storedWordings(stored: string | undefined): readonly CopiedWording[] {
  return parseJsonList(stored).filter(
    (each): each is CopiedWording => typeof each === 'object' && each !== null,
  );
}

/** Returns whether both are the same words of the same line, copied when as much was known against them. */
export function isSameWording(a: CopiedWording, b: CopiedWording): boolean {
  return (
    a.card === b.card &&
    a.line === b.line &&
    a.words === b.words &&
    a.status === b.status &&
    a.wasOnHold === b.wasOnHold
  );
}

/** Returns what to store after more wordings were copied. The oldest beyond {@link MAX_COPIED} are dropped. */
export function withWordings(
  stored: string | undefined,
  copied: readonly CopiedWording[],
): string | undefined {
  if (copied.length === 0) return stored;
  const earlier = storedWordings(stored).filter(
    (each) => !copied.some((again) => isSameWording(again, each)),
  );
  return JSON.stringify([...earlier, ...copied].slice(-MAX_COPIED));
}
