import type { Page } from '../crm/page';
import type { DealWatch } from './deal-watch';
import type { Observation } from './observation';
import { createScanScheduler, type NextScan } from './scan-scheduler';

/** Text and structure. Attributes change far more often, and mostly without meaning for us. */
const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** More nodes than this in one go are a swarm: to watch it grow would cost more than to look at its end. */
const SWARM = 100;

/** How often to scan, in ms, while no change is told. */
const ASLEEP = 100;

/**
 * Follows the page from deal to deal and tells what each look found, the first one in the next task.
 * Only reads.
 *
 * @param signal Ends it; nothing of it stays behind.
 */
export function follow(
  watch: DealWatch,
  page: Page,
  tell: (observation: Observation) => void,
  signal: AbortSignal,
): void {
  let isAsleep = false;

  function observeAll(): void {
    for (const tree of page.trees()) observer.observe(tree, CHANGES);
  }

  function scan(): NextScan {
    const now = performance.now();
    // While only what was read is asked, nobody need be told of each node that comes.
    if (isAsleep && !watch.hasFreshReading(now)) {
      isAsleep = false;
      page.rescan();
      observeAll();
    }
    const observation = watch.scan(new URL(location.href), now);
    tell(observation);
    const { reading, scanAgainIn, isSearching = false } = observation;
    return {
      isAwaited: reading.kind !== 'named' || isSearching,
      // A page that comes to the front again is looked at for that.
      againIn: document.hidden ? undefined : isAsleep ? ASLEEP : scanAgainIn,
      isUnfinished: isSearching && !isAsleep,
      isChanging: isAsleep,
    };
  }

  const scheduler = createScanScheduler(scan, signal);
  const observer = new MutationObserver((records) => {
    const added = records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
    if (added > SWARM) {
      isAsleep = true;
      observer.disconnect();
    } else {
      for (const { addedNodes } of records) for (const node of addedNodes) page.noteAdded(node);
    }
    scheduler.scanSoon();
  });
  page.rescan();
  const forget = page.onRoot((root) => observer.observe(root, CHANGES));
  observeAll();
  const again = { signal, passive: true };
  navigation.addEventListener('currententrychange', () => scheduler.scanNow(), { signal });
  document.addEventListener('visibilitychange', () => scheduler.scanSoon(), again);
  // What is typed into a control is no change of the DOM.
  for (const event of ['focusin', 'focusout']) {
    document.addEventListener(event, () => scheduler.scanSoon(), again);
  }
  document.addEventListener('input', (event) => page.noteTyping(event.composedPath()[0]), again);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    forget();
    // What was noted of the page must not keep it alive.
    page.rescan();
  });
  // In a task of its own: the one that asks for it has a connection to set up.
  setTimeout(() => scheduler.scanNow());
}
