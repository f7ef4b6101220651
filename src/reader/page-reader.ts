import { type FieldListAnswer, fieldListAnswer, MAX_FIELDS } from '../bridge/field-list';
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

/** Reads the deals of one page: for panels that ask, once for the badge where none does. */
export interface PageReader {
  /** A panel asks for readings from now on. */
  serve(port: chrome.runtime.Port): void;
  /** The fields that the open deal shows, for the settings page. */
  fields(): FieldListAnswer;
  /** The address has changed; the page shows what it showed before. */
  turnFrom(left: URL): void;
  /** The page came into sight, or went out of it. */
  appear(): void;
}

/** Begins with reading the settings; panels are answered once that is done. */
export function createPageReader(adapter: CrmAdapter): PageReader {
  const page = createPage(document, (element) =>
    element instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(element) : null,
  );
  let settings: Settings = DEFAULTS;
  let ranked: readonly string[] = [];
  let ranking: Ranking = rankingFor(ranked);
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

  let latest = 0;
  async function readSettings(): Promise<void> {
    latest += 1;
    const turn = latest;
    const read = await loadSettings().then(
      (effective) => effective.settings,
      // What cannot be read must not keep the rep from the card; the panel tells of the failure.
      () => DEFAULTS,
    );
    // A slow answer must not undo a newer one, and whoever waits for it waits for that.
    if (turn !== latest) return ready;
    settings = read;
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

  let ready: Promise<void> = readSettings();
  onSettingsChanged(() => {
    ready = readSettings();
  });

  return {
    serve(port) {
      void ready.then(() => {
        // What reads for the badge and what serves panels must not follow the page together.
        badge.rest();
        panels.serve(port);
      });
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
      if (panels.isWatched()) return;
      watch.look(new URL(location.href), performance.now());
      if (settings.badge) void ready.then(() => badge.turn());
    },
    appear() {
      if (settings.badge && !panels.isWatched()) void ready.then(() => badge.turn());
    },
  };
}
