import { files } from 'virtual:ringside-card-files';
import { drawnCard } from '../../content/drawn-card';
import { type Finding, recheckedFile } from '../../content/recheck';
import type { ReviewItem } from '../../content/review-list';
import type { IsoDate } from '../../core/card/line';
import { loadCustomCards } from '../../storage/custom-cards/load-custom-cards';
import { type CustomCard, ownCard } from '../../storage/custom-cards/stored-card';

/**
 * Returns a card before and after a finding, without saving it. Rejects if the browser can't read its storage.
 *
 * @param draft A bundled card with earlier findings.
 */
export async function recheckCard(
  item: ReviewItem,
  draft: CustomCard | undefined,
  found: Finding,
  today: IsoDate,
): Promise<{ readonly before: CustomCard | undefined; readonly after: CustomCard }> {
  const { id } = item.card;
  const isOwn = item.card.origin === 'own';
  // Another window may have changed a custom card since this page loaded it.
  const { ready } = isOwn ? await loadCustomCards() : { ready: [] };
  const before = isOwn ? ready.find(({ card }) => card.id === id) : draft;
  const current = before?.file ?? files.find((each) => each.id === id) ?? {};
  const file = recheckedFile(current, item, found, today);
  const drawn = drawnCard(`${id}.json`, file);
  if (drawn.kind === 'problems') throw new Error(drawn.problems.map(({ what }) => what).join(' '));
  const card = isOwn ? ownCard(drawn.card, item.card.replaces) : drawn.card;
  return { before, after: { file, card, savedOn: today } };
}
