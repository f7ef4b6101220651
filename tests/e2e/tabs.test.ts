import { afterEach, expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { effort, isThorough } from '../effort';
import { rival } from './panel-page';
import { startSession } from './panel-session';

const on = startSession(dealUrl(salesforceDeals.dagster));

// A failed test must not leave its tab in front of the next test's page.
afterEach(async () => {
  const others = on.browser.context.pages().filter((page) => page !== on.page);
  await Promise.all(others.map((page) => page.close()));
});

it('shows the deal of the active tab', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();

  const second = await on.browser.context.newPage();
  await rival(on.panel).getByText('No deal in this tab').waitFor();

  await second.goto(dealUrl(hubspotDeals.empty));
  await rival(on.panel).getByText('Primary competitor is empty').waitFor();

  await on.page.bringToFront();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();

  await second.bringToFront();
  await rival(on.panel).getByText('Primary competitor is empty').waitFor();
  await second.close();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
});

it.runIf(isThorough)('never asks for a reload when the tab loads another page', async () => {
  await on.panel.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const record = () => {
      const heading = document.querySelector('h1')?.textContent ?? '';
      if (seen.at(-1) !== heading) seen.push(heading);
    };
    new MutationObserver(record).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  for (const deal of [salesforceDeals.unknown, hubspotDeals.dagster, salesforceDeals.dagster]) {
    await on.page.waitForTimeout(effort(300, 1200));
    await on.page.goto(dealUrl(deal));
    await rival(on.panel)
      .getByText(deal.rival.values[0] ?? '', { exact: true })
      .waitFor();
  }
  const seen = await on.panel.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.filter((heading) => /reload/i.test(heading))).toEqual([]);
});

it.runIf(isThorough)('restores the scroll position of a card', async () => {
  await on.panel.getByRole('link', { name: 'Objections' }).click();
  const scrollTop = () => on.panel.evaluate(() => window.scrollY);
  await expect.poll(scrollTop).toBeGreaterThan(500);
  const before = await scrollTop();
  const other = await on.browser.context.newPage();
  await rival(on.panel).getByText('No deal in this tab').waitFor();
  await other.close();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await expect.poll(scrollTop).toBe(before);
});

it.runIf(isThorough)('shows several competitors as tabs, in the order of the field', async () => {
  await on.page.goto(dealUrl(salesforceDeals.multi));
  const tabs = on.panel.getByRole('tab');
  await expect.poll(() => tabs.count()).toBe(2);
  expect(await tabs.nth(0).innerText()).toContain('Dagster');
  await tabs.nth(1).click();
  await rival(on.panel).getByText('Apache Airflow').waitFor();
  await on.panel.getByText('There’s no card yet for', { exact: false }).waitFor();
});

it('offers to reload a page that was opened before Ringside was installed', async () => {
  await on.page.goto(dealUrl(salesforceDeals.dagster));
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  // After an update, the page is still open, but its content script can't be reached.
  await on.panel.evaluate(() => {
    const { connect } = chrome.tabs;
    chrome.tabs.connect = (tabId, info) => connect(tabId, { ...info, frameId: 99_999 });
    Object.assign(window, { restoreConnect: () => Object.assign(chrome.tabs, { connect }) });
  });
  const away = await on.browser.context.newPage();
  await on.page.bringToFront();
  await on.panel.getByRole('button', { name: /reload/i }).waitFor();
  await on.panel.evaluate(() => (window as unknown as { restoreConnect(): void }).restoreConnect());
  await on.panel.getByRole('button', { name: /reload/i }).click();
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await away.close();
});
