/** How late a record's fields arrive after its header, and rows after a change of deal. */
export const FIELDS_ARRIVE_MS = 300;

/**
 * How long a page that reuses its rows still shows the last deal under the new address. Real
 * pages do so until their request is under way; a reader that trusts the address alone is wrong.
 */
const STALE_ROWS_MS = 200;

/** Where a slower connection can be had: `localStorage['stale-rows-ms'] = '3000'`. */
const STALE_ROWS_KEY = 'stale-rows-ms';

/** The time in ms that rows stay stale, as set for this browser. */
export function staleRowsMs(): number {
  return Number(localStorage.getItem(STALE_ROWS_KEY) ?? STALE_ROWS_MS);
}
