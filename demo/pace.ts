/** Delay of a record's fields after its header, and of rows after a change of deals, in ms. */
export const FIELDS_ARRIVE_MS = 300;

/**
 * How long a page that reuses its rows still shows the previous deal under the new URL, in ms. Real
 * pages do so until their request has started, so a reader must not trust the URL alone.
 */
const STALE_ROWS_MS = 200;

/** Simulates a slower connection: `localStorage['stale-rows-ms'] = '3000'`. */
const STALE_ROWS_KEY = 'stale-rows-ms';

/** Returns how long rows stay stale in this browser, in ms. */
export function staleRowsMs(): number {
  return Number(localStorage.getItem(STALE_ROWS_KEY) ?? STALE_ROWS_MS);
}
