import type { CardFile } from '../../content/card-schema';
import { type Place, placeBelow, placeForAnswer } from '../../content/edit/places';
import { ANSWER_SLOTS, tenSecondAnswer } from '../../core/answer/answer';
import type { AnswerSlot, Card } from '../../core/card/card';
import { canBeSaid, today } from '../../core/card/line';
import type { CardFindings } from './card-findings';

/** The rules whose findings are about something missing. */
const RULES = ['unfilled', 'talk-track', 'source'] as const;

/** Something that a card still needs. */
export interface Hole {
  /** An empty slot of the ten-second answer, or the rule that lines don't follow yet. */
  readonly kind: AnswerSlot | (typeof RULES)[number];
  /** How many lines need it. */
  readonly count: number;
  /** The line to change, or else where to add one. */
  readonly go: { readonly line: string } | { readonly place: Place };
}

/** Returns what a card still needs, most important first. */
export function holesOf(file: CardFile, card: Card, { byLine }: CardFindings): readonly Hole[] {
  const answer = tenSecondAnswer(card, undefined, today());
  const slots = ANSWER_SLOTS.flatMap((kind): Hole[] => {
    const line = answer.find(({ slot }) => slot === kind)?.line;
    if (line && (kind !== 'say' || canBeSaid(line))) return [];
    // A card has room for one opening line, which isn't in the answer if it's view only.
    const there = line ?? (kind === 'say' ? file.summary?.oneLiner : undefined);
    return [{ kind, count: 1, go: there ? { line: there.id } : { place: placeForAnswer(kind) } }];
  });
  const lines = RULES.flatMap((kind): Hole[] => {
    const ids = [...byLine.keys()].filter((id) =>
      byLine.get(id)?.some(({ rule }) => rule === kind),
    );
    const [line] = ids;
    if (line === undefined) return [];
    const item = file.objections?.items.find(({ objection }) => objection.id === line);
    const place = kind === 'talk-track' && !item?.pivot ? placeBelow(file, line) : undefined;
    return [{ kind, count: ids.length, go: place ? { place } : { line: item?.pivot?.id ?? line } }];
  });
  return [...slots, ...lines];
}
