import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { attachToPanel, pressToolbarButton, type SidePanel } from '../../tools/chromium/side-panel';
import type { Bench } from '../readers';
import { CATEGORIES, tracedBy } from '../trace';
import { longestTask, scriptTime, startsOfPanels } from './panel-thread';
import { TIMED } from './timed-heading';

/** The wait after opening the panel, in ms: attaching to it earlier would slow it down. */
const BEFORE_ATTACHING = 700;

/** The wait after the extension's process has ended, in ms, for the machine to settle. */
const AFTER_END = 250;

/** How long the extension's process can take to end, and the time between checks, in ms. */
const END_TIMEOUT = 5000;
const END_INTERVAL = 50;

/** The work of opening the panel once, in ms. */
export interface ColdStart {
  /** The time of our script on the panel's thread until the commit of the frame with the heading. */
  readonly script: number;
  /** The longest task until the whole card was rendered. */
  readonly longest: number;
}

async function renderers(session: CDPSession): Promise<ReadonlySet<number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Set(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id));
}

/** Closes the panel as a rep does. */
export async function closePanel(panel: SidePanel): Promise<void> {
  // The page closes before it can answer the call.
  await panel.page.evaluate(() => window.close()).catch(() => undefined);
  await panel.close();
}

/**
 * Stops the extension's worker, as Chrome does after 30 s, which ends the extension's process.
 *
 * @returns The renderer processes before that.
 */
async function endProcess(session: CDPSession): Promise<ReadonlySet<number>> {
  const workers = { filter: [{ type: 'service_worker' }] };
  const { targetInfos } = await session.send('Target.getTargets', workers);
  const before = await renderers(session);
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
  for (const end = Date.now() + END_TIMEOUT; Date.now() < end; await sleep(END_INTERVAL)) {
    const now = await renderers(session);
    if ([...before].some((pid) => !now.has(pid))) return before;
  }
  throw new Error("The extension's process didn't end.");
}

/** Returns when the heading was committed and when it was on screen, in ms from the panel's start. */
async function headingPaint(page: Page): Promise<{ committed: number; shown: number }> {
  const paint = await page.evaluate(
    (name) =>
      new Promise<{ committed: number; shown: number } | undefined>((resolve) => {
        new PerformanceObserver((list) => {
          for (const each of list.getEntries()) {
            // TypeScript's types don't include these entries yet.
            const entry = each as unknown as Record<'identifier', string> &
              Record<'paintTime' | 'renderTime', number>;
            if (entry.identifier !== name) continue;
            resolve({ committed: entry.paintTime, shown: entry.renderTime });
          }
        }).observe({ type: 'element', buffered: true });
        setTimeout(() => resolve(undefined), 1000);
      }),
    TIMED,
  );
  if (paint === undefined) throw new Error("The card wasn't painted in the panel.");
  return paint;
}

/**
 * Opens the panel beside a deal with a card, in a new process, and closes it.
 *
 * @returns When its heading was painted, and the renderer processes before that.
 */
async function openOnce(session: CDPSession, { browser }: Bench, page: Page) {
  const old = await endProcess(session);
  await sleep(AFTER_END);
  await pressToolbarButton(session, browser, page);
  await sleep(BEFORE_ATTACHING);
  const panel = await attachToPanel(browser);
  try {
    return { old, ...(await headingPaint(panel.page)) };
  } finally {
    await closePanel(panel);
  }
}

async function browserOf(bench: Bench): Promise<CDPSession> {
  const session = await bench.browser.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser has no debugging session.');
  return session;
}

/**
 * Opens the panel repeatedly, each time in a new process, with nothing attached to it.
 *
 * @returns The times from the start of the panel's navigation until its heading was on screen, in ms.
 */
export async function measurePaints(
  bench: Bench,
  page: Page,
  rounds: number,
): Promise<readonly number[]> {
  const session = await browserOf(bench);
  const paints: number[] = [];
  while (paints.length < rounds) paints.push((await openOnce(session, bench, page)).shown);
  await session.detach();
  return paints;
}

/** Does the same with tracing. Tracing slows the panel down, so this returns only the panel's work. */
export async function measureColdStarts(
  bench: Bench,
  page: Page,
  rounds: number,
): Promise<readonly ColdStart[]> {
  const session = await browserOf(bench);
  const openings: Awaited<ReturnType<typeof openOnce>>[] = [];
  // One trace for all openings: after a process has ended, the browser takes seconds to return a trace.
  const events = await tracedBy(session, async () => {
    while (openings.length < rounds) openings.push(await openOnce(session, bench, page));
  }, [...CATEGORIES, 'blink.user_timing']);
  await session.detach();
  const starts = startsOfPanels(events);
  if (starts.length !== rounds) throw new Error("The trace doesn't contain every opening.");
  return openings.map(({ old, committed }, round) => {
    const start = starts[round];
    if (start === undefined || old.has(start.pid)) {
      throw new Error('The panel started in an existing process.');
    }
    const own = events.filter(({ ts }) => ts < start.ts + BEFORE_ATTACHING * 1000);
    return {
      script: scriptTime(start, start.ts + committed * 1000, own),
      longest: longestTask(start, own),
    };
  });
}
