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

/** Reads the deals of one page: for panels that ask, once for the badge where none does. */
export interface PageReader {
  /** Serves a panel. Must be called in the task in which the port opened. */
  serve(port: chrome.runtime.Port): void;
  /** The fields that the open deal shows, for the settings page. */
  fields(): FieldListAnswer;
  /** The address has changed; the page shows what it showed before. */
  turnFrom(left: URL): void;
  /** The page came into sight, or went out of it. */
  appear(): void;
  /** The page is being left, perhaps for the back/forward cache. */
  hide(): void;
  /** The page came back from the back/forward cache, where it missed every event. */
  comeBack(): void;
}

/** Loads the settings first; until they are there, nothing is read for a panel or the badge. */
export function createPageReader(adapter: CrmAdapter): PageReader {
  const page = createPage(
    document,
    (element) =>
      element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null,
    adapter.hasShadowRoots,
  );
  /** Undefined while they load: an admin's policy may name another field. */
  let settings: Settings | undefined;
  let ranked: readonly string[] = [];
  let ranking: Ranking = rankingFor(ranked);
  const watch = createDealWatch(adapter, page, () => ranking);
  const badge = createBadgeReader(adapter, watch, page);
  const panels = servePanels(watch, page, (latest) => {
    if (settings?.badge && latest && latest.kind !== 'loading') badge.tell(latest);
    else readForBadge();
  });

  /** Panels and the badge must not follow the page together. */
  function readForBadge(): void {
    if (settings?.badge && !panels.isWatched()) badge.turn();
  }

  function applySettings(loaded: Settings): void {
    settings = loaded;
    const names = settings.fields[adapter.vendor];
    // Another ranking puts all that was read in doubt; the same one must not.
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

  const takeSettings = reloader(
    () => loadSettings(),
    (effective) => applySettings(effective.settings),
    // Unreadable settings must not keep the rep from the card; the panel shows the failure.
    () => applySettings(DEFAULTS),
  );
  takeSettings();
  onSettingsChanged(takeSettings);

  return {
    serve(port) {
      badge.rest();
      panels.add(port);
      if (settings) panels.readAgain();
    },
    fields() {
      const open = openDealOn(adapter, new URL(location.href), page);
      return open
        ? fieldListAnswer(listFields(page, open, adapter, MAX_FIELDS), document.title)
        : fieldListAnswer([], undefined);
    },
    turnFrom(left) {
      // What was on screen for the deal before must be known, whoever asks next, and when.
      page.rescan();
      watch.leave(left, performance.now());
      if (settings && panels.isWatched()) return;
      watch.scan(new URL(location.href), performance.now());
      readForBadge();
    },
    appear: readForBadge,
    hide() {
      // Chrome closes the ports of a cached page without an event, and clears the tab's badge.
      panels.clear();
      badge.rest();
    },
    comeBack: takeSettings,
  };
}
