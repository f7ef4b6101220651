import { today } from '../../core/card/line';
import { loadCustomCards } from '../../storage/custom-cards/load-custom-cards';
import type { CardJson } from '../../storage/custom-cards/stored-card';
import type { ReviewActions } from './settings-actions';

async function bundledFile(id: string): Promise<CardJson> {
  const { files } = await import('virtual:ringside-card-files');
  const file = files.find((each) => each.id === id);
  if (file === undefined) throw new Error(`There is no card file with the id ${id}.`);
  return file;
}

export const reviewActions: ReviewActions = {
  async recheck({ id, isOwn }, draft, what, found) {
    const [{ recheckedFile }, { drawnCard }, { ready }] = await Promise.all([
      import('../../content/recheck'),
      import('../../content/drawn-card'),
      // Another window may have changed the card since this page loaded it.
      loadCustomCards(),
    ]);
    const before = isOwn ? ready.find(({ card }) => card.id === id) : draft;
    const file = recheckedFile(before?.file ?? (await bundledFile(id)), what, found, today());
    const drawn = drawnCard(`${id}.json`, file);
    if (drawn.kind === 'problems')
      throw new Error(drawn.problems.map((each) => each.what).join(' '));
    return { before, after: { file, card: drawn.card } };
  },
};
