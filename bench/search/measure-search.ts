import { chromium, type Page } from 'playwright';
import { findChromium } from '../../tools/browser.mjs';
import { type InputFigures, inputCosts, inputFigures } from '../input-to-frame';
import { type Figures, figuresOf } from '../statistics';
import { type TraceEvent, took, traced } from '../trace';
import type {} from './page/count-slices';
import { startSearchPage } from './search-page';

/** How many cards of the seed's size: a large company's, and ten times as many. */
const LIBRARIES = [100, 1000];

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

export interface SearchFigures {
  readonly cards: number;
  readonly keys: InputFigures;
  /** The first keys, typed as soon as the card is on screen. */
  readonly earlyKeys: InputFigures;
  /** The tasks that added cards to the index, in ms. */
  readonly tasks: Figures;
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

function taskFigures(events: readonly TraceEvent[]): Figures {
  const idle = events.filter(({ name, ph }) => name === 'FireIdleCallback' && ph === 'X');
  return figuresOf(idle.map(took));
}

async function measureLibrary(page: Page, url: string, cards: number): Promise<SearchFigures> {
  const open = async (): Promise<void> => {
    await page.goto(`${url}?cards=${cards}`);
    // The panel takes keys from its first picture on, and then starts with the index.
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
  // A rep searches more than once; the first search is among the early keys.
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

/** Measures the search in the panel as it ships, with many cards, in a real browser. */
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
