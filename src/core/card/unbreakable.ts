/**
 * Text that is hard to read across a line break: ranges and measures ("3-6", "30-second"), fractions
 * ("24/7"), and short names ("I/O", "SQL/dbt").
 */
const UNBREAKABLE =
  /(?<![\p{L}\p{N}/])(?:\d[\d.,]*(?:[-–]\d[\d.,]*)+|\d+-\p{L}{1,9}(?![\p{L}-])|\d+\/\d+(?!\d)|\p{L}{1,3}\/\p{L}{1,3}(?![\p{L}\p{N}/]))/gu;

/** A piece of a text, and whether it must stay on one line. */
export interface Piece {
  readonly text: string;
  readonly isUnbreakable: boolean;
}

/** Splits a text so that each stretch that must not wrap is a piece by itself. */
export function splitUnbreakable(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: match, index } of text.matchAll(UNBREAKABLE)) {
    if (index > done) pieces.push({ text: text.slice(done, index), isUnbreakable: false });
    pieces.push({ text: match, isUnbreakable: true });
    done = index + match.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isUnbreakable: false });
  return pieces;
}
