import { withoutLostItems } from '../brought-items';
import { type CardFile, cardFile } from '../card-schema';
import { forEachLine } from '../compile';
import type { Path } from '../problem';
import { answerLines } from '../rules/references';
import { valueAt, withoutAt } from './at-path';

function idsIn(value: unknown): ReadonlySet<string> {
  const ids = new Set<string>();
  forEachLine(value, ({ id }) => ids.add(id));
  return ids;
}

/** Returns a card without a part, and without choices for the ten-second answer that were in it. */
function withoutPart(card: CardFile, part: Path): CardFile {
  const rest = withoutAt(card, part);
  const ids = idsIn(rest);
  return answerLines(rest)
    .filter(({ id }) => !ids.has(id))
    .reduce((left, { path }) => withoutAt(left, path), rest);
}

/**
 * Returns a card without the line at a path. An item or a section that can't be without the line, or has no
 * other one, goes with it: the answer with its objection, a row with its cell.
 */
export function withoutLine(card: CardFile, path: Path): CardFile {
  for (let length = path.length; length > 1; length -= 1) {
    const part = path.slice(0, length);
    const rest = withoutPart(card, part);
    const owner = part.slice(
      0,
      part.findLastIndex((step) => typeof step === 'string'),
    );
    const kept = valueAt(rest, owner.length === 0 ? part.slice(0, 1) : owner);
    if (idsIn(kept).size > 0 && cardFile.safeParse(rest).success) {
      return withoutLostItems(rest);
    }
  }
  return withoutLostItems(withoutPart(card, path.slice(0, 1)));
}
