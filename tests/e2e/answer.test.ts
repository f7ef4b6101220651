import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { clipboard, persona, rival } from './panel-page';
import { startSession } from './panel-session';

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster);

const LINE = 'question-dynamic-share';

/** Returns the distance from the header to a line, in px. */
function belowHeader(id: string): Promise<number> {
  return on.panel.evaluate((line) => {
    const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const element = document.querySelector(`section[id^="part-"] [data-line="${line}"]`);
    return (element?.getBoundingClientRect().top ?? Number.NaN) - head;
  }, id);
}

const FOR_EVERYONE = [
  ['1', 'Prefect is code-first: you start from the Python you have.'],
  ['2', 'How much of your current codebase is Python vs SQL/dbt?'],
  ['3', 'Dagster charges via "Credits" for every asset materialization and op execution.'],
  ['4', "If you're building a greenfield platform that's purely declarative SQL"],
] as const;

it.each(FOR_EVERYONE)('copies a line of the answer with key %s', async (key, words) => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await on.panel.keyboard.press(key);
  await expect.poll(async () => (await clipboard(on.panel)).text).toContain(words);
});

it('copies the lines for the chosen persona', async () => {
  await persona(on.panel, 'Engineering Leaders').check({ force: true });
  await on.panel.keyboard.press('1');
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toContain("The cost of any switch is your team's time.");
  await on.panel.keyboard.press('2');
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toBe('Have you modeled the pricing? Specifically for backfills and high-frequency jobs?');
});

it('shows all four rows without scrolling', async () => {
  const rows = on.panel.getByRole('region', { name: 'Ten-second answer' }).getByRole('listitem');
  const { top, bottom, height } = await rows.evaluateAll((items) => ({
    top: items[0]?.getBoundingClientRect().top ?? -1,
    bottom: items[3]?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY,
    height: innerHeight,
  }));
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(height);
});

it('restores the scroll position and open findings of a deal, and only of this deal', async () => {
  await persona(on.panel, 'Everyone').check({ force: true });
  await on.panel.locator(`section [data-line="summary-trap"] [aria-expanded]`).click();
  const line = on.panel.locator(`section[id^="part-"] [data-line="${LINE}"]`);
  await expect
    .poll(async () => {
      // Sections that are drawn later can move the line away again.
      await line.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
      return on.panel.evaluate(async () => {
        const all = Object.entries(await chrome.storage.local.get());
        return JSON.stringify(all.filter(([key]) => key.startsWith('deal/')));
      });
    })
    .toContain(LINE);

  await on.reopenPanel();
  await rival(on.panel).getByText('Dagster').waitFor();
  await expect.poll(() => belowHeader(LINE)).toBeLessThan(40);
  expect(await belowHeader(LINE)).toBeGreaterThanOrEqual(0);

  await on.comeBack(dagster);
  await rival(on.panel).getByText('Dagster').waitFor();
  await expect.poll(() => belowHeader(LINE)).toBeLessThan(40);
  expect(await belowHeader(LINE)).toBeGreaterThanOrEqual(0);
  const opened = on.panel.locator('main [aria-expanded="true"]');
  await expect.poll(() => opened.count()).toBe(1);
  expect(await opened.textContent()).toContain('Disputed');

  await on.page.goto(dealUrl(salesforceDeals.lookup));
  await rival(on.panel).getByText('Dagster').waitFor();
  await expect.poll(() => on.panel.evaluate(() => scrollY)).toBe(0);
  expect(await opened.count()).toBe(0);
});
