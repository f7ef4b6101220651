import type { Page } from '../crm/page';
import type { DealWatch } from './deal-watch';
import type { Observation } from './observation';
import { createScanScheduler, type NextScan } from './scan-scheduler';

/** Text and structure. Attributes change far more often, and mostly without effect on the reading. */
const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true };

/** With more nodes than this added at once, it costs less to poll the page than to observe each change. */
const BURST = 100;

/** The time between two scans while changes aren't observed, in ms. */
const POLL_INTERVAL = 100;

/**
 * Follows the page from deal to deal and reports what each scan found, the first one in the next task.
 * Never changes the page.
 *
 * @param signal Ends it and removes every listener.
 */
export function follow(
  watch: DealWatch,
  page: Page,
  report: (observation: Observation) => void,
  signal: AbortSignal,
): void {
  let isPolling = false;

  function observeAll(): void {
    for (const tree of page.trees()) observer.observe(tree, CHANGES);
  }

  function scan(): NextScan {
    const now = performance.now();
    // While the cached reading is only compared with its elements, added nodes don't matter.
    if (isPolling && !watch.hasFreshReading(now)) {
      isPolling = false;
      page.rescan();
      observeAll();
    }
    const observation = watch.scan(new URL(location.href), now);
    report(observation);
    const { reading, scanAgainIn, isSearching = false } = observation;
    return {
      isAwaited: reading.kind !== 'named' || isSearching,
      // A hidden page is scanned when it becomes visible again.
      againIn: document.hidden ? undefined : isPolling ? POLL_INTERVAL : scanAgainIn,
      isUnfinished: isSearching && !isPolling,
      isChanging: isPolling,
    };
  }

  const scheduler = createScanScheduler(scan, signal);
  const observer = new MutationObserver((records) => {
    const added = records.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
    if (added > BURST) {
      isPolling = true;
      observer.disconnect();
    } else {
      for (const { addedNodes } of records) for (const node of addedNodes) page.noteAdded(node);
    }
    scheduler.scanSoon();
  });
  page.rescan();
  const stopRoots = page.onRoot((root) => observer.observe(root, CHANGES));
  observeAll();
  const options = { signal, passive: true };
  navigation.addEventListener('currententrychange', scheduler.scanNow, { signal });
  document.addEventListener('visibilitychange', scheduler.scanSoon, options);
  // What is typed into a control doesn't change the DOM.
  for (const event of ['focusin', 'focusout']) {
    document.addEventListener(event, scheduler.scanSoon, options);
  }
  document.addEventListener('input', (event) => page.noteTyping(event.composedPath()[0]), options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stopRoots();
    // Drops the noted nodes, so that they can be garbage-collected.
    page.rescan();
  });
  // In its own task: the current one still has to set up the panel's connection.
  setTimeout(scheduler.scanNow);
}
