import type { CardFile } from '../../content/card-schema';
import type { EntryKey } from '../../content/edit/place-name';
import { isPitch, type Place, placeForAnswer } from '../../content/edit/places';
import type { RuleName } from '../../content/rules/rule-names';
import { ANSWER_SLOTS, tenSecondAnswer } from '../../core/answer/answer';
import type { AnswerSlot, Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import { canBeSaid, type Role, today } from '../../core/card/line';
import { linesOf } from '../../core/card/part';
import type { CardFindings } from './card-findings';

/** The rules whose findings must be dealt with before reps use a card. */
const URGENT = ['secret', 'unfilled'] as const;

/** The rules whose findings are about something missing that reps can do without. */
const MISSING = ['talk-track', 'source'] as const;

/** Something that a card still needs. */
export interface Hole {
  /** An empty slot of the ten-second answer, or the rule that lines don't follow yet. */
  readonly kind: AnswerSlot | (typeof URGENT | typeof MISSING)[number];
  /** Whether it must be done before reps use the card. */
  readonly isUrgent: boolean;
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

/** Returns the line of a wedge, or of the answer to an objection, that reps could say or ask. */
function answerTo({ objections, wedges }: CardFile, line: string): string {
  const answer = objections?.items.find(({ objection }) => objection.id === line);
  const wedge = wedges?.items.find(({ claim }) => claim?.id === line);
  return (answer?.pivot ?? answer?.stance ?? wedge?.attack ?? wedge?.contrast)?.id ?? line;
}

/** Returns what a card still needs, most important first. */
export function holesOf(file: CardFile, card: Card, { byEntry }: CardFindings): readonly Hole[] {
  const answer = tenSecondAnswer(card, undefined, today());
  const slots = ANSWER_SLOTS.flatMap((kind): Hole[] => {
    const line = answer.find(({ slot }) => slot === kind)?.line;
    if (line && (kind !== 'say' || canBeSaid(line))) return [];
    const place = placeForAnswer(file, kind);
    const go = kind === 'say' ? { place, instead: openingChoices(card) } : { place };
    return [{ kind, isUrgent: false, count: 1, go }];
  });
  const entriesOf = (kind: RuleName) =>
    [...byEntry].flatMap(([entry, all]) => (all.some(({ rule }) => rule === kind) ? entry : []));
  const urgent = URGENT.flatMap((kind): Hole[] => {
    const [line, ...others] = entriesOf(kind);
    if (line === undefined) return [];
    return [{ kind, isUrgent: true, count: others.length + 1, go: { line } }];
  });
  const missing = MISSING.flatMap((kind): Hole[] => {
    const [line, ...others] = entriesOf(kind);
    if (line === undefined) return [];
    const go = { line: kind === 'talk-track' ? answerTo(file, line) : line };
    return [{ kind, isUrgent: false, count: others.length + 1, go }];
  });
  return [...urgent, ...slots, ...missing];
}
