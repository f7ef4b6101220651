import { parsePageMessage } from '../bridge/page-message';
import { clearBadge, showBadge } from '../bridge/toolbar-badge';
import { badgeFor } from '../core/badge/badge-for';
import { type Reading, recordOf } from '../core/deal/reading';
import { orgKey } from '../core/deal/record';
import { indexNames } from '../core/match/name-index';
import type { RivalNames } from '../core/match/rival';
import { loadStoredCards } from '../storage/custom-cards/custom-cards-storage';
import { joinCards } from '../storage/custom-cards/join-cards';
import { loadOrgAliases } from '../storage/org-aliases';
import { loadSettings } from '../storage/settings-storage';

type Sender = Pick<chrome.runtime.MessageSender, 'id' | 'frameId' | 'tab'>;

/** The tab whose page speaks; nothing for a message that is not our reader's. */
function tabOf({ id, frameId, tab }: Sender): number | undefined {
  return id === chrome.runtime.id && frameId === 0 ? tab?.id : undefined;
}

/** Who has a card beside the bundled ones. One that the panel has to compile anew first has none yet. */
async function ownNames(): Promise<readonly RivalNames[]> {
  const stored = await loadStoredCards();
  return stored.flatMap((each) => (each.kind === 'ready' ? [each.card] : []));
}

/**
 * A listener for what the pages say while no panel listens: keeps the toolbar button's badge in
 * step with each tab's open deal.
 */
export function createBadge(bundled: readonly RivalNames[]) {
  /**
   * The latest reading of each tab: what is decided for an earlier one comes too late. If the
   * worker is stopped in between, so is what it was about to decide.
   */
  const latest = new Map<number, Reading>();

  async function decide(tabId: number, reading: Reading): Promise<void> {
    latest.set(tabId, reading);
    const [{ settings }, aliases, own] = await Promise.all([
      loadSettings(),
      loadOrgAliases(),
      ownNames(),
    ]);
    if (latest.get(tabId) !== reading) return;
    latest.delete(tabId);
    const record = recordOf(reading);
    const confirmed = record && aliases[orgKey(record)];
    const { cards } = joinCards(bundled, own);
    const cardNames = new Map(cards.map(({ id, name }) => [id, name]));
    const index = indexNames(cards, confirmed, settings.ignored);
    const badge = settings.badge ? badgeFor(reading, index, cardNames) : undefined;
    await (badge === undefined ? clearBadge(tabId) : showBadge(tabId, badge));
  }

  return (message: unknown, sender: Sender): void => {
    const tabId = tabOf(sender);
    const parsed = parsePageMessage(message);
    if (tabId === undefined || parsed?.kind !== 'reading') return;
    // A tab may be closed while we decide; then there is nothing left to say on it.
    decide(tabId, parsed.reading).catch(() => undefined);
  };
}
