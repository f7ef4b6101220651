import { fieldListAnswer, isFieldListRequest, MAX_FIELDS } from '../bridge/field-list';
import { PORT_NAME } from '../bridge/page-message';
import { recordKey } from '../core/deal/record';
import { DEFAULTS, type Settings } from '../core/settings/settings';
import { type CrmAdapter, openDealOn } from '../crm/adapter';
import { type Ranking, rankingFor } from '../crm/competitor-field';
import { listFields } from '../crm/list-fields';
import { createPage } from '../crm/page';
import { loadSettings, onSettingsChanged } from '../settings/settings-storage';
import { createBadgeReading } from './badge-reading';
import { createDealWatch } from './deal-watch';
import { servePanels } from './serve-panels';

/**
 * Reads the deals of one page for as long as it lives: for panels that ask, once for the badge
 * where none does, and the list of fields for the settings page.
 */
export function startReader(adapter: CrmAdapter): void {
  const page = createPage(document, (element) =>
    element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null,
  );
  let settings: Settings = DEFAULTS;
  let ranked: readonly string[] = [];
  let ranking: Ranking = rankingFor(ranked);
  let address = location.href;
  const watch = createDealWatch(adapter, page, () => ranking);
  const dealNow = (): string | undefined => {
    const record = adapter.recordAt(new URL(location.href));
    return record && recordKey(record);
  };
  const badge = createBadgeReading(adapter.vendor, watch, page, dealNow);
  const panels = servePanels(watch, page, (latest) => {
    if (!settings.badge) return;
    if (latest && latest.kind !== 'loading') badge.tell(latest);
    else badge.turn();
  });

  async function readSettings(): Promise<void> {
    settings = await loadSettings().then(
      (effective) => effective.settings,
      // What cannot be read must not keep the rep from the card; the panel tells of the failure.
      () => DEFAULTS,
    );
    const names = settings.fields[adapter.vendor];
    // Another ranking puts all that was read in doubt; the same one must not.
    if (names.join('\n') !== ranked.join('\n')) {
      ranked = names;
      ranking = rankingFor(names);
    }
    if (panels.isWatched()) return panels.lookAgain();
    // Other fields may count now: what was told no longer holds.
    badge.clear();
    if (settings.badge) badge.turn();
  }

  // In a task of its own: the page is still being loaded.
  const ready = new Promise((resolve) => setTimeout(resolve)).then(() => {
    onSettingsChanged(() => void readSettings());
    return readSettings();
  });

  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== PORT_NAME) return;
    void ready.then(() => {
      // What reads for the badge and what serves panels must not follow the page together.
      badge.rest();
      panels.serve(port);
    });
  });

  chrome.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (!isFieldListRequest(message)) return;
    const open = openDealOn(adapter, new URL(location.href), page);
    answer(
      open
        ? fieldListAnswer(listFields(page, open, adapter, MAX_FIELDS), document.title)
        : fieldListAnswer([], undefined),
    );
  });

  // Fires for push, replace and traverse alike, before the page has changed anything.
  navigation.addEventListener('currententrychange', () => {
    const left = address;
    address = location.href;
    if (left === address || !isAlive()) return;
    // What was on screen for the deal before must be known, whoever asks next, and when.
    page.rescan();
    watch.leave(new URL(left), performance.now());
    if (panels.isWatched()) return;
    watch.look(new URL(address), performance.now());
    if (settings.badge) void ready.then(() => badge.turn());
  });
  document.addEventListener('visibilitychange', () => {
    if (settings.badge && !panels.isWatched() && isAlive()) void ready.then(() => badge.turn());
  });
}

/** Whether the extension is still there: an update leaves this script behind in the page. */
function isAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}
