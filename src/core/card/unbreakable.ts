/**
 * What a reader takes for one sign: ranges and measures ("3-6", "30-second"), fractions ("24/7") and
 * short names ("I/O", "SQL/dbt").
 */
const ONE_SIGN =
  /(?<![\p{L}\p{N}/])(?:\d[\d.,]*(?:[-–]\d[\d.,]*)+|\d+-\p{L}{1,9}(?![\p{L}-])|\d+\/\d+(?!\d)|\p{L}{1,3}\/\p{L}{1,3}(?![\p{L}\p{N}/]))/gu;

/** A piece of a text, and whether it must stand on one line. */
export interface Piece {
  readonly text: string;
  readonly isUnbreakable: boolean;
}

/** A text in pieces, in its order; those that a line's end may not part stand for themselves. */
export function splitUnbreakable(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: sign, index } of text.matchAll(ONE_SIGN)) {
    if (index > done) pieces.push({ text: text.slice(done, index), isUnbreakable: false });
    pieces.push({ text: sign, isUnbreakable: true });
    done = index + sign.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isUnbreakable: false });
  return pieces;
}
