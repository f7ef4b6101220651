import type { Locator, Page } from 'playwright';
import { dealPath, dealUrl, salesforceDeals } from '../../demo/deals';
import { type InputFigures, inputCosts, inputFigures } from '../input-to-frame';
import { type TraceEvent, traced } from '../trace';
import { longestTaskOfPanel } from './panel-thread';

/** The wait after each input, in ms, until the whole card is rendered and the thread is idle. */
const SETTLING = 200;

const PERSONA_ROUNDS = 5;
const TAB_ROUNDS = 18;
const SCROLLED_ROUNDS = 5;
const DEAL_ROUNDS = 5;

/** How far the card is scrolled when the rep returns to its tab, in CSS pixels. */
const SCROLLED_BY = 1500;

/** The distance of each wheel event in CSS pixels, their number in each direction, and the pause in ms. */
const WHEEL = { by: 500, turns: 16, pause: 50 };

/** The cost of using the panel on its thread, in ms. */
export interface UsageCost {
  readonly persona: InputFigures;
  /** From the tab of a rival without a card to one with a card. */
  readonly toCard: InputFigures;
  readonly fromCard: InputFigures;
  /** The longest task of each kind of use. */
  readonly longest: Readonly<Record<'deal' | 'persona' | 'tab' | 'scrolledTab' | 'scroll', number>>;
}

/** Runs in the panel. Returns whether the frame after the next click shows a change in an element's text. */
function isInNextFrame(selector: string): Promise<boolean> {
  const before = document.querySelector(selector)?.textContent;
  return new Promise((resolve) => {
    addEventListener(
      'click',
      () =>
        requestAnimationFrame(() =>
          resolve(document.querySelector(selector)?.textContent !== before),
        ),
      { once: true },
    );
  });
}

/** @throws if the frame after a click shows no change, because then it would be the wrong one to measure. */
async function checkFrame(
  panel: Page,
  selector: string,
  click: () => Promise<void>,
): Promise<void> {
  const hasChanged = panel.evaluate(isInNextFrame, selector);
  // Makes sure that the panel observes before the click.
  await panel.evaluate(() => undefined);
  await click();
  if (!(await hasChanged)) throw new Error(`The next frame shows no change in ${selector}.`);
  await panel.waitForTimeout(SETTLING);
}

async function togglePersonas(panel: Page): Promise<readonly TraceEvent[]> {
  const choices = await panel.locator('label:has(input[type="radio"])').all();
  const [everyone, first] = choices;
  if (everyone === undefined || first === undefined) throw new Error('The card has no personas.');
  await checkFrame(panel, 'main', () => first.click());
  const events = await traced(panel, async () => {
    for (let round = 0; round < PERSONA_ROUNDS; round += 1) {
      for (const choice of choices) {
        await choice.click();
        await panel.waitForTimeout(SETTLING);
      }
    }
  });
  await everyone.click();
  return events;
}

async function scroll(panel: Page): Promise<readonly TraceEvent[]> {
  await panel.mouse.move(180, 500);
  return traced(panel, async () => {
    for (const by of [WHEEL.by, -WHEEL.by]) {
      for (let turn = 0; turn < WHEEL.turns; turn += 1) {
        await panel.mouse.wheel(0, by);
        await panel.waitForTimeout(WHEEL.pause);
      }
    }
    await panel.waitForTimeout(SETTLING);
  });
}

async function changeDeals(page: Page, panel: Page): Promise<readonly TraceEvent[]> {
  const stops = [salesforceDeals.unknown, salesforceDeals.dagster];
  return traced(panel, async () => {
    for (let round = 0; round < DEAL_ROUNDS; round += 1) {
      for (const deal of stops) {
        await page.evaluate((path) => {
          history.pushState(null, '', path);
          dispatchEvent(new PopStateEvent('popstate'));
        }, dealPath(deal));
        const name = deal.rival?.values[0] ?? '';
        await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor();
        await panel.waitForTimeout(SETTLING);
      }
    }
  });
}

/** Switches from the card to the other rival's tab and back, several times. */
function changeTabs(
  panel: Page,
  other: Locator,
  card: Locator,
  rounds: number,
): Promise<readonly TraceEvent[]> {
  return traced(panel, async () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const tab of [other, card]) {
        await tab.click();
        await panel.waitForTimeout(SETTLING);
      }
    }
  });
}

/** Measures what a rep does in the panel during a call. */
export async function measureUsage(page: Page, panel: Page): Promise<UsageCost> {
  await page.goto(dealUrl(salesforceDeals.unknown));
  await panel.getByRole('heading', { level: 1, name: 'Orchestrix' }).waitFor();
  const deals = await changeDeals(page, panel);
  const personas = await togglePersonas(panel);
  const scrolling = await scroll(panel);

  await page.goto(dealUrl(salesforceDeals.multi));
  const card = panel.getByRole('tab', { name: 'Dagster' });
  const other = panel.getByRole('tab', { name: 'Apache Airflow' });
  await checkFrame(panel, 'h1', () => other.click());
  await checkFrame(panel, 'h1', () => card.click());
  const changes = await changeTabs(panel, other, card, TAB_ROUNDS);
  // Returning to a scrolled card renders the whole card at once.
  await panel.mouse.wheel(0, SCROLLED_BY);
  await panel.waitForTimeout(SETTLING);
  const back = await changeTabs(panel, other, card, SCROLLED_ROUNDS);
  const costs = inputCosts(changes, 'click');
  return {
    persona: inputFigures(inputCosts(personas, 'click')),
    fromCard: inputFigures(costs.filter((_, click) => click % 2 === 0)),
    toCard: inputFigures(costs.filter((_, click) => click % 2 === 1)),
    longest: {
      deal: longestTaskOfPanel(deals),
      persona: longestTaskOfPanel(personas),
      tab: longestTaskOfPanel(changes),
      scrolledTab: longestTaskOfPanel(back),
      scroll: longestTaskOfPanel(scrolling),
    },
  };
}
