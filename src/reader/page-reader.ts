import { type FieldListAnswer, fieldListAnswer, MAX_FIELDS } from '../bridge/field-list';
import { type ReaderSettings, requestSettings } from '../bridge/reader-settings';
import { reloader } from '../core/settings/reloader';
import { type CrmAdapter, openDealOn } from '../crm/adapter';
import { type Ranking, rankingFor } from '../crm/competitor-field';
import { listFields } from '../crm/list-fields';
import { createPage } from '../crm/page';
import { createBadgeReader } from './badge-reader';
import { createDealWatch } from './deal-watch';
import { servePanels } from './serve-panels';

export type PageReader = ReturnType<typeof createPageReader>;

/**
 * Reads the deals of one page: continuously for open panels, or once for the badge if there are none. Loads the
 * settings first. Until they have loaded, nothing is read for a panel or the badge.
 */
export function createPageReader(adapter: CrmAdapter) {
  const page = createPage(
    document,
    (element) =>
      element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null,
    adapter.hasShadowRoots,
  );
  /** Undefined until loaded: an admin's policy can name another field. */
  let settings: ReaderSettings | undefined;
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

  function applySettings(loaded: ReaderSettings): void {
    settings = loaded;
    const names = settings.fields[adapter.vendor];
    // A new ranking makes every past reading doubtful, so don't replace the ranking with an equal one.
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

  /** The request got no answer. It's repeated when a panel opens, because a panel can answer it. */
  let isUnanswered = false;
  const reloadSettings = reloader(requestSettings, applySettings, () => {
    isUnanswered = true;
  });
  reloadSettings();

  return {
    /** Serves a panel. Must be called in the task in which the port opened. */
    serve(port: chrome.runtime.Port): void {
      badge.stop();
      panels.add(port);
      if (settings) panels.readAgain();
      else if (isUnanswered) reloadSettings();
    },
    /** Returns the fields that the open deal shows, for the settings page. */
    fields(): FieldListAnswer {
      const open = openDealOn(adapter, new URL(location.href), page);
      return fieldListAnswer(open && listFields(page, open, adapter, MAX_FIELDS));
    },
    /** The address has changed from `left`; the page hasn't yet. */
    addressChanged(left: URL): void {
      // Later scans need to know what the page showed for the previous deal, whoever starts them.
      page.rescan();
      watch.leave(left, performance.now());
      if (settings && panels.isWatched()) return;
      watch.scan(new URL(location.href), performance.now());
      readForBadge();
    },
    /** The settings or an admin's policy have changed. */
    settingsChanged: reloadSettings,
    /** The page has become visible or hidden. */
    visibilityChanged: readForBadge,
    /** The page is being left, and may be stored in the back/forward cache. */
    pageHidden() {
      // Chrome closes a cached page's ports without an event, and clears the tab's badge.
      panels.clear();
      badge.stop();
    },
    /** The page is back from the back/forward cache, where it received no events. */
    pageRestored: reloadSettings,
  };
}
