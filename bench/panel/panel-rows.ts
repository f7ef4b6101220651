import type { Page } from 'playwright';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { openSidePanel } from '../../tools/chromium/side-panel';
import { FRAME } from '../frame';
import type { InputFigures } from '../input-to-frame';
import { type Bench, onNewPage, startBench } from '../readers';
import type { Row } from '../row';
import { figuresOf, quantile } from '../statistics';
import { closePanel, measureColdStarts, measurePaints } from './cold-start';
import { measureUsage } from './usage';

const COLD_STARTS = 16;

/** The first openings write the browser's code cache. */
const WARM_UP = 1;

/** The longest task that isn't noticeable, in ms. */
const LONGEST_TASK = 50;

const MS = { unit: 'ms', digits: 1 } as const;

/** Measures panels beside a deal with a card, in a browser that has opened one before. */
function besideDeal<Figures>(
  bench: Bench,
  measure: (page: Page) => Promise<Figures>,
): Promise<Figures> {
  return onNewPage(bench, async (page) => {
    await page.goto(dealUrl(salesforceDeals.dagster));
    const first = await openSidePanel(bench.browser, page);
    await first.page.getByRole('heading', { level: 1, name: 'Dagster' }).waitFor();
    // Chrome takes some seconds after it starts to report its policies.
    await first.page.evaluate('chrome.storage?.managed.get(null)');
    await closePanel(first);
    return measure(page);
  });
}

async function paintsOf(bench: Bench, page: Page): Promise<readonly number[]> {
  return (await measurePaints(bench, page, WARM_UP + COLD_STARTS)).slice(WARM_UP);
}

/** No task may block the panel, so the longest one is compared with the target. */
function longestRow(what: string, longest: readonly number[]): Row {
  const ringside = figuresOf(longest);
  const measure = `panel, ${what}: longest task`;
  return { ...MS, measure, target: LONGEST_TASK, ringside, figure: ringside.highest };
}

function frameRows(what: string, { thread }: InputFigures): readonly Row[] {
  const row = { ...MS, target: FRAME, ringside: thread };
  const measure = `panel, ${what}: thread time to next frame`;
  return [
    { ...row, measure: `${measure}, median of ${thread.all.length}` },
    { ...row, measure: `${measure}, 95th percentile`, figure: quantile(thread.all, 0.95) },
  ];
}

/** Returns when a panel with only a heading is painted: the minimum for any panel on this machine. */
async function barePaints(demoPort: number): Promise<readonly number[]> {
  const bench = await startBench('bare', demoPort, '');
  try {
    return await besideDeal(bench, (page) => paintsOf(bench, page));
  } finally {
    await bench.close();
  }
}

/** Returns the rows about opening the panel and using it. */
export async function panelRows(demoPort: number): Promise<readonly Row[]> {
  const bare = figuresOf(await barePaints(demoPort));
  const bench = await startBench('closed', demoPort, '');
  try {
    const { paints, cold } = await besideDeal(bench, async (page) => ({
      paints: await paintsOf(bench, page),
      cold: await measureColdStarts(bench, page, COLD_STARTS),
    }));
    const usage = await onNewPage(bench, async (page) => {
      await page.goto(dealUrl(salesforceDeals.unknown));
      const panel = await openSidePanel(bench.browser, page);
      try {
        return await measureUsage(page, panel.page);
      } finally {
        await panel.close();
      }
    });
    const painted = figuresOf(paints);
    const script = figuresOf(cold.map((start) => start.script));
    const { persona, toCard, fromCard, longest } = usage;
    return [
      {
        ...MS,
        measure: `panel opened → card heading painted: median of ${COLD_STARTS}`,
        target: 250,
        ringside: painted,
        baseline: { figures: bare, unit: 'ms' },
      },
      { ...MS, measure: '… script only', target: 60, ringside: script },
      ...frameRows('persona', persona),
      ...frameRows('tab to a card', toCard),
      ...frameRows('tab without a card', fromCard),
      longestRow(
        'opening',
        cold.map((start) => start.longest),
      ),
      longestRow('deal to a card', [longest.deal]),
      longestRow('persona', [longest.persona]),
      longestRow('tab', [longest.tab]),
      longestRow('tab back to a scrolled card', [longest.scrolledTab]),
      longestRow('scrolling', [longest.scroll]),
    ];
  } finally {
    await bench.close();
  }
}
