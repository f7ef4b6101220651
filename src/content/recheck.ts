import type { IsoDate } from '../core/card/line';
import type { CardFile } from './card-schema';
import { forEachLine } from './compile';
import type { RawCard } from './version/migrations';

/**
 * What somebody found who checked part of a card again.
 * - `same`: it's as it was; an expired notice is shown again
 * - `changed`: newer sources say otherwise
 * - `over`: the notice no longer matters
 */
export type Finding =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly note: string }
  | { readonly kind: 'over' };

/** What was checked again: a line, or a notice with all of its lines. */
export interface Rechecked {
  readonly lines: readonly string[];
  /** The notice's id. */
  readonly notice?: string | undefined;
}

/**
 * Returns a card's file with what was found, dated today. Everything else stays as its writer wrote it,
 * including the order of the keys. A disputed line stays disputed, because its original is no safer now.
 *
 * @param file A valid card file, in any version.
 */
export function recheckedFile(
  file: RawCard,
  { lines, notice }: Rechecked,
  found: Finding,
  today: IsoDate,
): RawCard {
  const copy = JSON.parse(JSON.stringify(file)) as CardFile;
  copy.updated = today;
  forEachLine(copy, (line) => {
    if (!lines.includes(line.id)) return;
    line.review.checked = today;
    if (found.kind !== 'changed') return;
    line.review.note = found.note;
    if (line.review.status !== 'disputed') line.review.status = 'changed';
  });
  if (notice === undefined) return copy;
  if (found.kind === 'over') {
    copy.notices = copy.notices?.filter(({ id }) => id !== notice);
    // A choice of a line that is gone would be an error.
    if (copy.answer) copy.answer = without(copy.answer, lines);
  } else delete copy.notices?.find(({ id }) => id === notice)?.until;
  return copy;
}

type Answer = NonNullable<CardFile['answer']>;

/** Returns the ten-second answer without these lines. */
function without(answer: Answer, lines: readonly string[]): Answer {
  return JSON.parse(JSON.stringify(answer), (_, value) =>
    lines.includes(value) ? undefined : value,
  );
}
