import { chromium, type Page } from 'playwright';
import { findChromium } from '../../tools/browser.mjs';
import { type Figures, figuresOf } from '../statistics';
import { type TraceEvent, traced } from '../trace';
import type {} from './page/count-slices';
import { startSearchPage } from './search-page';

/** Cards of the seed's size. */
const CARDS = 1000;

/** What reps type: words, the beginnings of words, slips, sentences, and what is nowhere. */
const TYPED = [
  'sensor',
  'credits',
  'lineage',
  'price',
  'sensro',
  'refactor',
  "isn't your lineage worse?",
  'work pool',
  'kubernetes',
  'the',
  'dagster backfills',
  'zzyzx',
];

/** The time between two keys, in ms: a rep types no faster, and frame and thread are done. */
const BETWEEN_KEYS = 90;

/** Narrow as a side panel mostly is. */
const VIEWPORT = { width: 360, height: 800 };

/** What key presses cost until the frame that shows what they find is painted, in ms. */
export interface KeyFigures {
  /** On the wall: what the rep waits. */
  readonly painted: Figures;
  /** On the clock of the page's thread, which stands while another process has the core. */
  readonly thread: Figures;
}

export interface SearchFigures {
  readonly cards: number;
  readonly keys: KeyFigures;
  /** The first keys, typed as soon as the card is on screen. */
  readonly earlyKeys: KeyFigures;
  /** What the slices took in which the index was built, in ms of the thread. */
  readonly slices: Figures;
}

/** Opens the search, types something into it and closes it. */
async function type(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search all cards' }).waitFor();
  for (const key of typed) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await page.keyboard.press('Escape');
}

/** The type of a dispatched event. */
function typeOf(data: object | undefined): unknown {
  return data && 'type' in data ? data.type : undefined;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** From each letter that is put into the field to the end of the frame that follows. */
function keyFigures(events: readonly TraceEvent[]): KeyFigures {
  const inputs = events.filter(
    ({ name, ph, args }) =>
      name === 'EventDispatch' && ph === 'X' && typeOf(args.data) === 'keypress',
  );
  const [first] = inputs;
  if (first === undefined) throw new Error('The trace holds no key.');
  const thread = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const frames = thread.filter(({ name, ph }) => name === 'Commit' && ph === 'X');
  const tasks = thread.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const keys = inputs.flatMap((input) => {
    const frame = frames.find(({ ts }) => ts >= endOf(input));
    if (frame === undefined) return [];
    const own = tasks.filter((task) => endOf(task) > input.ts && task.ts < frame.ts);
    const took = own.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0);
    return { painted: (endOf(frame) - input.ts) / 1000, thread: took / 1000 };
  });
  return {
    painted: figuresOf(keys.map(({ painted }) => painted)),
    thread: figuresOf(keys.map((key) => key.thread)),
  };
}

function sliceFigures(events: readonly TraceEvent[]): Figures {
  const slices = events.filter(({ name, ph }) => name === 'FireIdleCallback' && ph === 'X');
  return figuresOf(slices.map(({ dur = 0, tdur = dur }) => tdur / 1000));
}

/** Measures the search in the panel as it ships, with many cards, in a real browser. */
export async function measureSearch(cards = CARDS): Promise<SearchFigures> {
  const served = await startSearchPage();
  const executablePath = await findChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const open = async (): Promise<void> => {
      await page.goto(`${served.url}?cards=${cards}`);
      // The panel listens to keys from its first picture on, and then begins with the index.
      await page.waitForFunction(() => window.slices.asked > 0);
    };
    const early = await traced(page, async () => {
      await open();
      await type(page, 'credits');
    });
    const building = await traced(page, async () => {
      await open();
      await page.waitForFunction(() => window.slices.run === window.slices.asked);
    });
    // A rep searches more than once; the first search is among the early keys.
    await type(page, 'orchestration');
    const keys = await traced(page, async () => {
      for (const typed of TYPED) await type(page, typed);
    });
    return {
      cards,
      keys: keyFigures(keys),
      earlyKeys: keyFigures(early),
      slices: sliceFigures(building),
    };
  } finally {
    await browser.close();
    await served.close();
  }
}
