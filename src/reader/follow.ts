import type { Reading } from '../core/deal/reading';
import type { CrmAdapter } from '../crm/adapter';
import { createDealWatch } from './deal-watch';
import { createPacemaker } from './pacemaker';

/** Text and structure. Attributes change far more often and never alone where a value changes. */
const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/**
 * Follows the page from deal to deal and announces each reading that differs
 * from the one before, the first one at once. Only reads.
 *
 * @param signal Ends it; nothing of it stays behind.
 */
export function follow(
  adapter: CrmAdapter,
  announce: (reading: Reading) => void,
  signal: AbortSignal,
): void {
  const watch = createDealWatch(adapter, document);
  let announced = '';

  function look(): void {
    const { reading, lookAgainIn } = watch.look(new URL(location.href), performance.now());
    const text = JSON.stringify(reading);
    if (text !== announced) {
      announced = text;
      announce(reading);
    }
    if (lookAgainIn !== undefined) pacemaker.after(lookAgainIn);
  }

  const pacemaker = createPacemaker(look, signal);
  const observer = new MutationObserver(() => pacemaker.soon());
  observer.observe(document, CHANGES);
  signal.addEventListener('abort', () => observer.disconnect());
  // Fires for push, replace and traverse alike, before the page has changed anything.
  navigation.addEventListener('currententrychange', () => pacemaker.now(), { signal });
  document.addEventListener('visibilitychange', () => pacemaker.soon(), { signal });
  pacemaker.now();
}
