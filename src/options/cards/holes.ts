import type { CardFile } from '../../content/card-schema';
import type { EntryKey } from '../../content/edit/place-name';
import { isPitch, type Place, placeBelow, placeForAnswer } from '../../content/edit/places';
import { ANSWER_SLOTS, tenSecondAnswer } from '../../core/answer/answer';
import type { AnswerSlot, Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { canBeSaid, type Role, today } from '../../core/card/line';
import { linesOf } from '../../core/card/part';
import type { CardFindings } from './card-findings';

/** The rules whose findings are about something missing. */
const RULES = ['unfilled', 'talk-track', 'source'] as const;

/** Something that a card still needs. */
export interface Hole {
  /** An empty slot of the ten-second answer, or the rule that lines don't follow yet. */
  readonly kind: AnswerSlot | (typeof RULES)[number];
  /** How many lines need it. */
  readonly count: number;
  /** The line or text to change, or else where to add one, with the lines that could be used instead. */
  readonly go:
    | { readonly line: EntryKey }
    | { readonly place: Place }
    | { readonly place: Place; readonly instead: readonly OpeningChoice[] };
}

/** A line of the card that could be the opening line. */
export interface OpeningChoice {
  readonly id: string;
  readonly text: string;
  /** Whether reps can't say it yet. */
  readonly isInternal: boolean;
}

/** More would be a list to search instead of one to choose from. */
const MAX_CHOICES = 6;

/** Lines that answer somebody, or that only reps read. */
const NO_OPENING: readonly Role[] = [
  'objection',
  'stance',
  'pivot',
  'reply',
  'statement',
  'notice',
];

/** Returns the lines of a pitch, even internal ones, and then the other lines that reps can say. */
function openingChoices(card: Card): readonly OpeningChoice[] {
  const all = linesOf(card)
    .filter(({ line }) => !line.isPrivate && line.use !== 'ask' && !NO_OPENING.includes(line.role))
    .map(({ part, group, line }) => ({
      line,
      isOfPitch: [part.title, group.heading ?? '', line.label ?? ''].some(isPitch),
    }));
  const pitch = all.filter(({ isOfPitch }) => isOfPitch);
  const others = all.filter(({ line, isOfPitch }) => !isOfPitch && canBeSaid(line));
  return [...pitch, ...others].slice(0, MAX_CHOICES).map(({ line }) => ({
    id: line.id,
    text: plainText(line.review.safer ?? line.text),
    isInternal: !canBeSaid(line),
  }));
}

/** Returns what a card still needs, most important first. */
export function holesOf(file: CardFile, card: Card, { byEntry }: CardFindings): readonly Hole[] {
  const answer = tenSecondAnswer(card, undefined, today());
  const slots = ANSWER_SLOTS.flatMap((kind): Hole[] => {
    const line = answer.find(({ slot }) => slot === kind)?.line;
    if (line && (kind !== 'say' || canBeSaid(line))) return [];
    const place = placeForAnswer(file, kind);
    const go = kind === 'say' ? { place, instead: openingChoices(card) } : { place };
    return [{ kind, count: 1, go }];
  });
  const lines = RULES.flatMap((kind): Hole[] => {
    const entries = [...byEntry.keys()].filter((entry) =>
      byEntry.get(entry)?.some(({ rule }) => rule === kind),
    );
    const [line] = entries;
    if (line === undefined) return [];
    const item = file.objections?.items.find(({ objection }) => objection.id === line);
    const place = kind === 'talk-track' && !item?.pivot ? placeBelow(file, line) : undefined;
    const go = place ? { place } : { line: item?.pivot?.id ?? line };
    return [{ kind, count: entries.length, go }];
  });
  return [...slots, ...lines];
}
