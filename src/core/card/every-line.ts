import type { Battlecard } from './battlecard';
import type { Line } from './line';

/** A line with the part of the card that it stands in. */
export interface PlacedLine {
  readonly line: Line;
  /** The writer's heading of that part. */
  readonly part: string;
}

function isLine(value: object): value is Line {
  return 'text' in value && 'use' in value && 'review' in value;
}

function linesIn(value: unknown): readonly Line[] {
  if (typeof value !== 'object' || value === null) return [];
  return isLine(value) ? [value] : Object.values(value).flatMap(linesIn);
}

/** Every line of a card, part by part, each once. */
export function everyLine(card: Battlecard): readonly PlacedLine[] {
  const parts = [
    card.summary,
    card.wedges,
    card.discovery,
    card.proofPoints,
    card.objections,
    card.translations,
    card.philosophy,
    ...(card.comparisons ?? []),
    card.architecture,
    card.concede,
    card.personas,
    ...card.more,
    card.references,
  ];
  return parts.flatMap((part) =>
    part === undefined ? [] : linesIn(part).map((line) => ({ line, part: part.title })),
  );
}
