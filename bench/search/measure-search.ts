import { chromium, type Page } from 'playwright';
import { findChromium } from '../../tools/browser.mjs';
import { type InputFigures, inputCosts, inputFigures } from '../input-to-frame';
import { type Figures, figuresOf } from '../statistics';
import { type TraceEvent, threadTime, traced } from '../trace';
import type {} from './page/count-slices';
import { startSearchPage } from './search-page';

/** Numbers of cards: as many as a large company has, and ten times as many. */
const LIBRARIES = [100, 1000];

/** Words, typos, sentences, and words that no card has. */
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

/** The time between keys, in ms. It's about as fast as a rep types, and enough to draw a frame. */
const BETWEEN_KEYS = 90;

/** A typical size of the side panel. */
const VIEWPORT = { width: 360, height: 800 };

export interface SearchFigures {
  readonly cards: number;
  readonly keys: InputFigures;
  /** Keys typed as soon as the card is displayed. */
  readonly earlyKeys: InputFigures;
  /** The tasks that added cards to the index, in ms. */
  readonly tasks: Figures;
}

/** Opens the search, types a query, and closes the search. */
async function type(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search all cards' }).waitFor();
  for (const key of typed) {
    await page.keyboard.press(key);
    await page.waitForTimeout(BETWEEN_KEYS);
  }
  await page.keyboard.press('Escape');
}

function taskFigures(events: readonly TraceEvent[]): Figures {
  const idle = events.filter(({ name, ph }) => name === 'FireIdleCallback' && ph === 'X');
  return figuresOf(idle.map(threadTime));
}

async function measureLibrary(page: Page, url: string, cards: number): Promise<SearchFigures> {
  const open = async (): Promise<void> => {
    await page.goto(`${url}?cards=${cards}`);
    // The panel starts to build the index after the first render, when it already accepts keys.
    await page.waitForFunction(() => window.slices.asked > 0, undefined, { timeout: 0 });
  };
  const early = await traced(page, async () => {
    await open();
    await type(page, 'credits');
  });
  const building = await traced(page, async () => {
    await open();
    const isBuilt = () => window.slices.run === window.slices.asked;
    await page.waitForFunction(isBuilt, undefined, { timeout: 0 });
  });
  // Reps search more than once, and `early` covers the first search.
  await type(page, 'orchestration');
  const keys = await traced(page, async () => {
    for (const typed of TYPED) await type(page, typed);
  });
  return {
    cards,
    keys: inputFigures(inputCosts(keys, 'keypress')),
    earlyKeys: inputFigures(inputCosts(early, 'keypress')),
    tasks: taskFigures(building),
  };
}

/** Measures the search in a production build of the panel with many cards. */
export async function measureSearch(): Promise<readonly SearchFigures[]> {
  const served = await startSearchPage();
  const executablePath = await findChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const figures: SearchFigures[] = [];
    for (const cards of LIBRARIES) figures.push(await measureLibrary(page, served.url, cards));
    return figures;
  } finally {
    await browser.close();
    await served.close();
  }
}
