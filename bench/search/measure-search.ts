import { chromium, type Page } from 'playwright';
import { findChromium } from '../../tools/browser.mjs';
import { type InputFigures, inputCosts, inputFigures } from '../input-to-frame';
import { type Figures, figuresOf } from '../statistics';
import { type TraceEvent, threadTime, traced } from '../trace';
import type {} from './page/count-slices';
import { startSearchPage } from './search-page';

/** The numbers of cards: those of a large company, and ten times as many. */
const CARD_COUNTS = [100, 1000];

/** What reps type: words, prefixes, typos, sentences, and a word without results. */
const QUERIES = [
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

/** The time between two keys, in ms: reps don't type faster, and the thread is idle again. */
const KEY_INTERVAL = 90;

/** The usual width of a side panel. */
const VIEWPORT = { width: 360, height: 800 };

export interface SearchFigures {
  readonly cards: number;
  readonly keys: InputFigures;
  /** Keys typed as soon as the card is on screen. */
  readonly earlyKeys: InputFigures;
  /** The tasks that added cards to the index, in ms. */
  readonly tasks: Figures;
}

/** Opens the search, types a query, and closes it. */
async function type(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search all cards' }).waitFor();
  for (const key of query) {
    await page.keyboard.press(key);
    await page.waitForTimeout(KEY_INTERVAL);
  }
  await page.keyboard.press('Escape');
}

function taskFigures(events: readonly TraceEvent[]): Figures {
  const idle = events.filter(({ name, ph }) => name === 'FireIdleCallback' && ph === 'X');
  return figuresOf(idle.map(threadTime));
}

async function measureCards(page: Page, url: string, cards: number): Promise<SearchFigures> {
  const open = async (): Promise<void> => {
    await page.goto(`${url}?cards=${cards}`);
    // Once the panel responds to keys, it starts to build the index.
    await page.waitForFunction(() => window.slices.requested > 0, undefined, { timeout: 0 });
  };
  const early = await traced(page, async () => {
    await open();
    await type(page, 'credits');
  });
  const building = await traced(page, async () => {
    await open();
    const isBuilt = () => window.slices.run === window.slices.requested;
    await page.waitForFunction(isBuilt, undefined, { timeout: 0 });
  });
  // Warms up; the early keys cover the first search.
  await type(page, 'orchestration');
  const keys = await traced(page, async () => {
    for (const query of QUERIES) await type(page, query);
  });
  return {
    cards,
    keys: inputFigures(inputCosts(keys, 'keypress')),
    earlyKeys: inputFigures(inputCosts(early, 'keypress')),
    tasks: taskFigures(building),
  };
}

/** Measures search with many cards, in a release build of the panel and a real browser. */
export async function measureSearch(): Promise<readonly SearchFigures[]> {
  const server = await startSearchPage();
  const executablePath = await findChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const figures: SearchFigures[] = [];
    for (const cards of CARD_COUNTS) figures.push(await measureCards(page, server.url, cards));
    return figures;
  } finally {
    await browser.close();
    await server.close();
  }
}
