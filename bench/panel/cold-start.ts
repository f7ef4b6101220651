import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { attachToPanel, pressToolbarButton, type SidePanel } from '../../tools/stage/side-panel';
import type { Bench } from '../readers';
import { CATEGORIES, tracedBy } from '../trace';
import { longestTask, scriptTime, startsOfPanels } from './panel-thread';
import { TIMED } from './timed-heading';

/** How long an opened panel is left to itself, in ms: whoever attaches to it earlier slows it down. */
const LEFT_ALONE = 700;

/** The wait after that process has ended, in ms: the machine comes to rest. */
const ENDED = 250;

/** How long the extension's process may take to end, in ms, and the time between two looks. */
const END_PATIENCE = 5000;
const END_LOOK = 50;

/** The work of one panel that was opened, in ms. */
export interface ColdStart {
  /** What our script took of the panel's thread until the frame with the heading was handed on. */
  readonly script: number;
  /** The longest task until the whole card was drawn. */
  readonly longest: number;
}

async function renderers(session: CDPSession): Promise<ReadonlySet<number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Set(processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id));
}

/** Closes the panel as a rep does. */
export async function closePanel(panel: SidePanel): Promise<void> {
  // The answer to the call is lost with the page that was to give it.
  await panel.page.evaluate(() => window.close()).catch(() => undefined);
  await panel.close();
}

/**
 * Stops the extension's worker, as Chrome does after 30 s, and with it the last of its process.
 *
 * @returns the processes that were there until then.
 */
async function endProcess(session: CDPSession): Promise<ReadonlySet<number>> {
  const workers = { filter: [{ type: 'service_worker' }] };
  const { targetInfos } = await session.send('Target.getTargets', workers);
  const before = await renderers(session);
  for (const { targetId } of targetInfos) await session.send('Target.closeTarget', { targetId });
  for (const end = Date.now() + END_PATIENCE; Date.now() < end; await sleep(END_LOOK)) {
    const now = await renderers(session);
    if ([...before].some((pid) => !now.has(pid))) return before;
  }
  throw new Error("The extension's process does not end.");
}

/** When the heading was painted: by the thread, and on screen; in ms from the panel's start. */
async function headingPaint(page: Page): Promise<{ handedOn: number; shown: number }> {
  const paint = await page.evaluate(
    (name) =>
      new Promise<{ handedOn: number; shown: number } | undefined>((resolve) => {
        new PerformanceObserver((list) => {
          for (const each of list.getEntries()) {
            // The types of TypeScript do not know these entries yet.
            const entry = each as unknown as Record<'identifier', string> &
              Record<'paintTime' | 'renderTime', number>;
            if (entry.identifier !== name) continue;
            resolve({ handedOn: entry.paintTime, shown: entry.renderTime });
          }
        }).observe({ type: 'element', buffered: true });
        setTimeout(() => resolve(undefined), 1000);
      }),
    TIMED,
  );
  if (paint === undefined) throw new Error('The card was not painted in the panel.');
  return paint;
}

/**
 * Opens the panel beside a deal with a card, in a process that was not there before, and closes it.
 *
 * @returns when its heading was painted, and the processes that were there before.
 */
async function openOnce(session: CDPSession, { stage }: Bench, page: Page) {
  const old = await endProcess(session);
  await sleep(ENDED);
  await pressToolbarButton(session, stage, page);
  await sleep(LEFT_ALONE);
  const panel = await attachToPanel(stage);
  try {
    return { old, ...(await headingPaint(panel.page)) };
  } finally {
    await closePanel(panel);
  }
}

async function browserOf(bench: Bench): Promise<CDPSession> {
  const session = await bench.stage.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('The browser cannot be asked.');
  return session;
}

/**
 * Opens the panel again and again, each time in a new process, with nobody watching.
 *
 * @returns the times from the start of the panel's navigation to the frame with its heading on screen, in ms.
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

/** Does the same and traces it: what is watched runs slower, so its work alone is told. */
export async function measureColdStarts(
  bench: Bench,
  page: Page,
  rounds: number,
): Promise<readonly ColdStart[]> {
  const session = await browserOf(bench);
  const openings: Awaited<ReturnType<typeof openOnce>>[] = [];
  // One trace for all: after a process has ended, the browser waits seconds before it hands a trace out.
  const events = await tracedBy(session, async () => {
    while (openings.length < rounds) openings.push(await openOnce(session, bench, page));
  }, [...CATEGORIES, 'blink.user_timing']);
  await session.detach();
  const starts = startsOfPanels(events);
  if (starts.length !== rounds) throw new Error('The trace does not hold every opening.');
  return openings.map(({ old, handedOn }, round) => {
    const start = starts[round];
    if (start === undefined || old.has(start.pid)) {
      throw new Error('The panel came up in an old process.');
    }
    const own = events.filter(({ ts }) => ts < start.ts + LEFT_ALONE * 1000);
    return {
      script: scriptTime(start, start.ts + handedOn * 1000, own),
      longest: longestTask(start, own),
    };
  });
}
