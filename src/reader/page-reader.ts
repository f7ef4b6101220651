import { type FieldListAnswer, fieldListAnswer, MAX_FIELDS } from '../bridge/field-list';
import { DEFAULTS, type Settings } from '../core/settings/settings';
import { type CrmAdapter, openDealOn } from '../crm/adapter';
import { type Ranking, rankingFor } from '../crm/competitor-field';
import { listFields } from '../crm/list-fields';
import { createPage } from '../crm/page';
import { reloader } from '../storage/reloader';
import { loadSettings, onSettingsChanged } from '../storage/settings-storage';
import { createBadgeReader } from './badge-reader';
import { createDealWatch } from './deal-watch';
import { servePanels } from './serve-panels';

/** Reads the deals of one page: continuously for open panels, or once for the badge if there are none. */
export interface PageReader {
  /** Serves a panel. Must be called in the task in which the port opened. */
  serve(port: chrome.runtime.Port): void;
  /** Returns the fields that the open deal shows, for the settings page. */
  fields(): FieldListAnswer;
  /** The address has changed from `left`; the page hasn't yet. */
  addressChanged(left: URL): void;
  /** The page has become visible or hidden. */
  visibilityChanged(): void;
  /** The page is being left, and may be stored in the back/forward cache. */
  pageHidden(): void;
  /** The page is back from the back/forward cache, where it received no events. */
  pageRestored(): void;
}

/** Loads the settings first. Until they have loaded, nothing is read for a panel or the badge. */
export function createPageReader(adapter: CrmAdapter): PageReader {
  const page = createPage(
    document,
    (element) =>
      element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null,
    adapter.hasShadowRoots,
  );
  /** Undefined until loaded: an admin's policy can name another field. */
  let settings: Settings | undefined;
  let ranked: readonly string[] = [];
  let ranking: Ranking = rankingFor(ranked);
  const watch = createDealWatch(adapter, page, () => ranking);
  const badge = createBadgeReader(adapter, watch, page);
  const panels = servePanels(watch, page, (latest) => {
    if (settings?.badge && latest && latest.kind !== 'loading') badge.report(latest);
    else readForBadge();
  });

  /** Reads for the badge only without a panel: just one of them can follow the page at a time. */
  function readForBadge(): void {
    if (settings?.badge && !panels.isWatched()) badge.read();
  }

  function applySettings(loaded: Settings): void {
    settings = loaded;
    const names = settings.fields[adapter.vendor];
    // A new ranking makes every past reading doubtful, so an equal one must not replace it.
    if (names.join('\n') !== ranked.join('\n')) {
      ranked = names;
      ranking = rankingFor(names);
    }
    if (panels.isWatched()) panels.readAgain();
    else {
      // Other fields may count now, so the badge may be wrong.
      badge.clear();
      readForBadge();
    }
  }

  const reloadSettings = reloader(
    () => loadSettings(),
    (effective) => applySettings(effective.settings),
    // If the settings can't be read, the rep still gets a card; the panel shows the error.
    () => applySettings(DEFAULTS),
  );
  reloadSettings();
  onSettingsChanged(reloadSettings);

  return {
    serve(port) {
      badge.stop();
      panels.add(port);
      if (settings) panels.readAgain();
    },
    fields() {
      const open = openDealOn(adapter, new URL(location.href), page);
      return open
        ? fieldListAnswer(listFields(page, open, adapter, MAX_FIELDS), document.title)
        : fieldListAnswer([], undefined);
    },
    addressChanged(left) {
      // Later scans need to know what the page showed for the previous deal, whoever starts them.
      page.rescan();
      watch.leave(left, performance.now());
      if (settings && panels.isWatched()) return;
      watch.scan(new URL(location.href), performance.now());
      readForBadge();
    },
    visibilityChanged: readForBadge,
    pageHidden() {
      // Chrome closes a cached page's ports without an event, and clears the tab's badge.
      panels.clear();
      badge.stop();
    },
    pageRestored: reloadSettings,
  };
}
