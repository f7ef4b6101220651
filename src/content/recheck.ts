import type { IsoDate } from '../core/card/line';
import type { CardFile } from './card-schema';
import { forEachLine } from './compile';
import { isExpired } from './recheck-list';
import type { ReviewItem } from './review-list';
import type { RawCard } from './version/migrations';

/**
 * What somebody found who checked part of a card again.
 * - `same`: it's as it was; an expired notice is shown again
 * - `changed`: newer sources say otherwise
 * - `over`: the notice no longer matters
 */
export type Finding =
  | { readonly kind: 'same' | 'over' }
  | { readonly kind: 'changed'; readonly note: string };

/**
 * Returns a card's file with what was found about a line or an expired notice, dated today. Everything else
 * stays as its writer wrote it, including the order of the keys. A disputed line stays disputed, because its
 * original is no safer now.
 *
 * @param file A valid card file, in any version.
 */
export function recheckedFile(
  file: RawCard,
  item: ReviewItem,
  found: Finding,
  today: IsoDate,
): RawCard {
  const notice = isExpired(item, today) ? item.placed.group : undefined;
  const ids = (notice?.lines ?? [item.placed.line]).map(({ id }) => id);
  const copy = JSON.parse(JSON.stringify(file)) as CardFile;
  copy.updated = today;
  forEachLine(copy, ({ id, review }) => {
    if (!ids.includes(id)) return;
    review.checked = today;
    if (found.kind !== 'changed') return;
    review.note = found.note;
    if (review.status !== 'disputed') review.status = 'changed';
  });
  if (found.kind === 'over') {
    copy.notices = copy.notices?.filter(({ id }) => id !== notice?.id);
    // A choice of a line that is gone would be an error.
    const isGone = (value: string) => ids.includes(value);
    const answer = JSON.stringify(copy.answer ?? {});
    copy.answer &&= JSON.parse(answer, (_, value) => (isGone(value) ? undefined : value));
  } else delete copy.notices?.find(({ id }) => id === notice?.id)?.until;
  return copy;
}
