import type { Page } from 'playwright';

/** Returns everything that the extension's pages can store, except how the card on screen looks now. */
export function storedData(page: Page) {
  return page.evaluate(async () => ({
    local: Object.fromEntries(
      Object.entries(await chrome.storage.local.get(null)).filter(
        ([key]) => key !== 'seen/dagster',
      ),
    ),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    web: { ...localStorage, ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
}

/** What a new installation has stored once Chrome has reported that there is no policy. */
export const FRESH = {
  local: { policy: {} },
  session: {},
  sync: {},
  web: {},
  databases: [],
  caches: [],
};
