import type { Locator, Page } from 'playwright';
import { dealPath, dealUrl, salesforceDeals } from '../../demo/deals';
import { type InputFigures, inputCosts, inputFigures } from '../input-to-frame';
import { type TraceEvent, traced } from '../trace';
import { longestTaskOfPanel } from './panel-thread';

/** The time after each input, in ms: the rest of a card is drawn, and the thread has come to rest. */
const REST = 200;

const PERSONA_ROUNDS = 5;
const TAB_ROUNDS = 18;
const PLACE_ROUNDS = 5;
const DEAL_ROUNDS = 5;

/** So far down the card is what a rep comes back to, in CSS pixels. */
const PLACE = 1500;

/** As far as a wheel turns at once, in CSS pixels, how often down and up again, and the pause in ms. */
const WHEEL = { by: 500, turns: 16, pause: 50 };

/** What the panel costs its thread while it is used, in ms. */
export interface InHand {
  readonly persona: InputFigures;
  /** From a rival without a card to one with a card. */
  readonly toCard: InputFigures;
  readonly fromCard: InputFigures;
  /** The longest task while this was done. */
  readonly longest: Readonly<Record<'deal' | 'persona' | 'tab' | 'place' | 'scroll', number>>;
}

/** Runs in the panel: whether what the next click changes is in the very next frame. */
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

/** @throws where the frame after a click shows what the frame before it did: it would be measured for nothing. */
async function makeSure(panel: Page, selector: string, click: () => Promise<void>): Promise<void> {
  const seen = panel.evaluate(isInNextFrame, selector);
  // The panel watches before it is clicked.
  await panel.evaluate(() => undefined);
  await click();
  if (!(await seen)) throw new Error(`The frame after a click does not show it in ${selector}.`);
  await panel.waitForTimeout(REST);
}

async function togglePersonas(panel: Page): Promise<readonly TraceEvent[]> {
  const choices = await panel.locator('label:has(input[type="radio"])').all();
  const [everyone, first] = choices;
  if (everyone === undefined || first === undefined) throw new Error('There is no persona.');
  await makeSure(panel, 'main', () => first.click());
  const events = await traced(panel, async () => {
    for (let round = 0; round < PERSONA_ROUNDS; round += 1) {
      for (const choice of choices) {
        await choice.click();
        await panel.waitForTimeout(REST);
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
    await panel.waitForTimeout(REST);
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
        await panel.waitForTimeout(REST);
      }
    }
  });
}

/** From the card to the other rival and back, several times. */
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
        await panel.waitForTimeout(REST);
      }
    }
  });
}

/** Does in the panel what a rep does in a call. */
export async function measureInHand(page: Page, panel: Page): Promise<InHand> {
  await page.goto(dealUrl(salesforceDeals.unknown));
  await panel.getByRole('heading', { level: 1, name: 'Orchestrix' }).waitFor();
  const deals = await changeDeals(page, panel);
  const personas = await togglePersonas(panel);
  const scrolling = await scroll(panel);

  await page.goto(dealUrl(salesforceDeals.multi));
  const card = panel.getByRole('tab', { name: 'Dagster' });
  const other = panel.getByRole('tab', { name: 'Apache Airflow' });
  await makeSure(panel, 'h1', () => other.click());
  await makeSure(panel, 'h1', () => card.click());
  const changes = await changeTabs(panel, other, card, TAB_ROUNDS);
  // Now there is a place on the card to come back to, for which the whole of it is drawn at once.
  await panel.mouse.wheel(0, PLACE);
  await panel.waitForTimeout(REST);
  const back = await changeTabs(panel, other, card, PLACE_ROUNDS);
  const costs = inputCosts(changes, 'click');
  return {
    persona: inputFigures(inputCosts(personas, 'click')),
    fromCard: inputFigures(costs.filter((_, click) => click % 2 === 0)),
    toCard: inputFigures(costs.filter((_, click) => click % 2 === 1)),
    longest: {
      deal: longestTaskOfPanel(deals),
      persona: longestTaskOfPanel(personas),
      tab: longestTaskOfPanel(changes),
      place: longestTaskOfPanel(back),
      scroll: longestTaskOfPanel(scrolling),
    },
  };
}
