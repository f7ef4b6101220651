import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { isThorough } from '../effort';
import { persona, rival } from './panel-page';
import { startSession } from './panel-session';

/* Only the first test restarts the browser. In the others, the panel and the page are opened again. */

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

it('keeps the persona of a deal after the panel and the browser are closed', async () => {
  await persona(on.panel, 'Engineering Leaders').check({ force: true });

  await on.reopenPanel();
  await expect.poll(() => persona(on.panel, 'Engineering Leaders').isChecked()).toBe(true);

  await on.restart(dagster);
  await expect.poll(() => persona(on.panel, 'Engineering Leaders').isChecked()).toBe(true);
});

it('does not use this persona for another deal', async () => {
  await on.page.goto(dealUrl(salesforceDeals.lookup));
  await expect.poll(() => persona(on.panel, 'Everyone').isChecked()).toBe(true);
});

it.runIf(isThorough)(
  'restores the scroll position and open findings of a deal, and only of this deal',
  async () => {
    await on.page.goto(dagster);
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

    const isBelowHeader = (px: number) => px >= 0 && px < 40;
    await on.reopenPanel();
    await rival(on.panel).getByText('Dagster').waitFor();
    await expect.poll(() => belowHeader(LINE)).toSatisfy(isBelowHeader);

    await on.comeBack(dagster);
    await rival(on.panel).getByText('Dagster').waitFor();
    await expect.poll(() => belowHeader(LINE)).toSatisfy(isBelowHeader);
    const opened = on.panel.locator('main [aria-expanded="true"]');
    await expect.poll(() => opened.count()).toBe(1);
    expect(await opened.textContent()).toContain('Disputed');

    await on.page.goto(dealUrl(salesforceDeals.lookup));
    await rival(on.panel).getByText('Dagster').waitFor();
    await expect.poll(() => on.panel.evaluate(() => scrollY)).toBe(0);
    expect(await opened.count()).toBe(0);
  },
);

it.runIf(isThorough)('keeps a manually picked card on its deal only, until Undo', async () => {
  const unknown = dealUrl(hubspotDeals.unknown);
  await on.page.goto(unknown);
  await on.panel.getByRole('button', { name: 'Yes, for this deal' }).click();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();

  await on.comeBack(unknown);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await on.panel.getByRole('banner').innerText()).toContain('Picked by you');

  await on.page.goto(dealUrl(salesforceDeals.empty));
  await on.panel.getByRole('heading', { name: 'Primary Competitor is empty' }).waitFor();

  await on.page.goto(unknown);
  await on.panel.getByRole('button', { name: /undo/i }).click();
  await rival(on.panel).getByText('Dagstar').waitFor();
});

it.runIf(isThorough)('keeps a card that was picked on a deal without the field', async () => {
  const absent = dealUrl(salesforceDeals.absent);
  await on.page.goto(absent);
  await rival(on.panel).getByText('No competitor field on this page').waitFor();
  await on.panel.getByRole('button', { name: 'Dagster', exact: true }).click();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();

  await on.comeBack(absent);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  expect(await on.panel.getByRole('banner').innerText()).toContain('Picked by you');

  await on.page.goto(dealUrl(hubspotDeals.absent));
  await rival(on.panel).getByText('No competitor field on this page').waitFor();
});
