import type { Reading } from '../core/deal/reading';
import type { Page } from '../crm/page';
import type { DealWatch } from './deal-watch';
import { follow } from './follow';

/** The longest time to wait for a reading, in ms. A slower page gets no badge. */
const TIMEOUT = 15_000;

/**
 * Reads the open deal once, without a panel: follows the page until it has loaded, and no longer.
 *
 * @param found Called at most once.
 * @param signal Ends it early.
 */
export function readOnce(
  watch: DealWatch,
  page: Page,
  found: (reading: Reading) => void,
  signal: AbortSignal,
): void {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), TIMEOUT);
  over.signal.addEventListener('abort', () => clearTimeout(timer));
  signal.addEventListener('abort', () => over.abort());
  follow(
    watch,
    page,
    ({ reading }) => {
      if (reading.kind === 'loading' || over.signal.aborted) return;
      over.abort();
      found(reading);
    },
    over.signal,
  );
}
