import { parsePageMessage } from '../bridge/page-message';
import { clearBadge, showBadge } from '../bridge/toolbar-badge';
import { badgeFor } from '../core/badge/badge-for';
import type { Card } from '../core/card/card';
import { type Reading, recordOf } from '../core/deal/reading';
import { orgKey } from '../core/deal/record';
import { indexNames } from '../core/match/name-index';
import type { RivalNames } from '../core/match/rival';
import { loadStoredCards } from '../storage/custom-cards/custom-cards-storage';
import { allowedCards, joinCards } from '../storage/custom-cards/join-cards';
import { loadOrgAliases } from '../storage/org-aliases';
import { loadSettings } from '../storage/settings-storage';
import { readAll, type StoredItems } from '../storage/stored-keys';

type Sender = Pick<chrome.runtime.MessageSender, 'id' | 'frameId' | 'tab'>;

/** Returns the tab that sent a message; undefined if our reader didn't send it. */
function tabOf({ id, frameId, tab }: Sender): number | undefined {
  return id === chrome.runtime.id && frameId === 0 ? tab?.id : undefined;
}

/** Returns the custom and the team's cards, except those that the panel must recompile first. */
async function loadReadyCards(all: Promise<StoredItems>): Promise<readonly Card[]> {
  const stored = await loadStoredCards(all);
  return stored.flatMap((each) => (each.kind === 'ready' ? [each.card] : []));
}

/**
 * Returns a listener for readings that pages send while no panel is open. It keeps the toolbar
 * button's badge up to date with each tab's open deal.
 */
export function createBadge(bundled: readonly RivalNames[]) {
  /** The latest reading of each tab. The badge of an earlier reading is dropped as outdated. */
  const latest = new Map<number, Reading>();

  async function update(tabId: number, reading: Reading): Promise<void> {
    latest.set(tabId, reading);
    const all = readAll();
    const [{ settings }, aliases, custom] = await Promise.all([
      loadSettings(),
      loadOrgAliases(all),
      loadReadyCards(all),
    ]);
    if (latest.get(tabId) !== reading) return;
    latest.delete(tabId);
    const record = recordOf(reading);
    const confirmed = record && aliases[orgKey(record)];
    const { cards } = joinCards<RivalNames>(bundled, allowedCards(custom, settings));
    const cardNames = new Map(cards.map(({ id, name }) => [id, name]));
    const index = indexNames(cards, confirmed, settings.ignored);
    const badge = settings.badge ? badgeFor(reading, index, cardNames) : undefined;
    await (badge === undefined ? clearBadge(tabId) : showBadge(tabId, badge));
  }

  return (message: unknown, sender: Sender): void => {
    const tabId = tabOf(sender);
    const parsed = parsePageMessage(message);
    if (tabId === undefined || parsed?.kind !== 'reading') return;
    // Fails if the tab is closed in the meantime, which needs no handling.
    update(tabId, parsed.reading).catch(() => undefined);
  };
}
