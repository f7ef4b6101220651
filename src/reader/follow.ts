import type { Reading } from '../core/deal/reading';
import type { DealWatch } from './deal-watch';
import { createPacemaker } from './pacemaker';

/** Text and structure. Attributes change far more often, and mostly without meaning for us. */
const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/**
 * Follows the page from deal to deal and announces each reading that differs
 * from the one before, the first one at once. Only reads.
 *
 * @param signal Ends it; nothing of it stays behind.
 */
export function follow(
  watch: DealWatch,
  announce: (reading: Reading) => void,
  signal: AbortSignal,
): void {
  let announced = '';

  function look(): void {
    const { reading, lookAgainIn } = watch.look(new URL(location.href), performance.now());
    const text = JSON.stringify(reading);
    if (text !== announced) {
      announced = text;
      announce(reading);
    }
    // A page that comes to the front again is looked at for that.
    if (lookAgainIn !== undefined && !document.hidden) pacemaker.after(lookAgainIn);
  }

  const pacemaker = createPacemaker(look, signal);
  const observer = new MutationObserver(() => pacemaker.soon());
  observer.observe(document, CHANGES);
  signal.addEventListener('abort', () => observer.disconnect());
  navigation.addEventListener('currententrychange', () => pacemaker.now(), { signal });
  document.addEventListener('visibilitychange', () => pacemaker.soon(), { signal });
  pacemaker.now();
}
