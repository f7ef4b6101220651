import { describe, expect, it } from 'vitest';
import { type Deal, dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { rival } from './panel-page';
import { startSession } from './panel-session';
import { expectations, openDealLink, sampleDeals, wrongSamples } from './sampling';

const WALKS = [
  ['Salesforce', salesforceDeals, 'Primary Competitor is empty'],
  ['HubSpot', hubspotDeals, 'Primary competitor is empty'],
] as const;

describe.each(WALKS)('in-app navigation on %s', (_, deals, empty) => {
  const on = startSession(dealUrl(deals.dagster));
  const unknown = deals.unknown.rival?.values[0] ?? '';

  it('never shows the card or name of another deal', async () => {
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    const route = [
      deals.empty,
      deals.unknown,
      deals.dagster,
      deals.unknown,
      deals.empty,
      deals.dagster,
    ];
    const headings = [empty, unknown, 'Dagster', unknown, empty, 'Dagster'];
    const expected = expectations(route, headings);
    const samples = await sampleDeals(on, route, headings);
    expect(wrongSamples(samples, expected)).toEqual([]);
    expect(samples.length).toBeGreaterThan(15);
    const seen = new Set(samples.map(({ heading }) => heading));
    for (const heading of headings) expect(seen).toContain(heading);
  });

  it('shows the right card after going back', async () => {
    await on.page.goBack();
    await rival(on.panel).getByText(empty).waitFor();
    await on.page.goBack();
    await rival(on.panel).getByText(unknown).waitFor();
  });
});

describe('a HubSpot page that still shows the previous deal', () => {
  const on = startSession(dealUrl(hubspotDeals.dagster));

  /** Waits for a heading, and returns all headings that were shown until then. */
  async function headingsUntil(heading: string): Promise<string[]> {
    const seen: string[] = [];
    await expect
      .poll(
        async () => {
          const now = await rival(on.panel)
            .first()
            .textContent({ timeout: 500 })
            .catch(() => '');
          seen.push(now ?? '');
          return now;
        },
        { interval: 20, timeout: 20_000 },
      )
      .toBe(heading);
    return seen;
  }

  /** Opens a deal, and sets how long the demo shows old values after the next navigation. */
  async function openDeal(deal: Deal, staleRowsMs: number): Promise<void> {
    await on.page.goto(dealUrl(deal));
    await on.page.evaluate((ms) => localStorage.setItem('stale-rows-ms', String(ms)), staleRowsMs);
    await headingsUntil('Dagster');
  }

  it('is marked as out of date, no matter how long it takes to update', async () => {
    await openDeal(hubspotDeals.dagster, 7000);
    await openDealLink(on, hubspotDeals.empty);
    const seen = await headingsUntil('Primary competitor is empty');
    // Right after the click, the previous deal's card disappears for good.
    expect(seen.lastIndexOf('Dagster')).toBeLessThan(3);
    expect(seen).toContain('This page may be out of date');
  });

  it('does not bring back the previous card when the rep returns to the tab before it updates', async () => {
    await openDeal(hubspotDeals.dagster, 3000);
    await openDealLink(on, hubspotDeals.empty);
    const other = await on.browser.context.newPage();
    await rival(on.panel).getByText('No deal in this tab').waitFor();
    await on.page.bringToFront();
    const seen = await headingsUntil('Primary competitor is empty');
    expect(seen).not.toContain('Dagster');
    await other.close();
  });

  it('does not bring back the previous card if the deal changed while another tab was active', async () => {
    await openDeal(hubspotDeals.dagster, 3000);
    const other = await on.browser.context.newPage();
    await rival(on.panel).getByText('No deal in this tab').waitFor();
    await on.page.evaluate(
      (path) => {
        document.querySelector<HTMLAnchorElement>(`a[href="${path}"]`)?.click();
      },
      new URL(dealUrl(hubspotDeals.empty)).pathname,
    );
    await on.page.bringToFront();
    const seen = await headingsUntil('Primary competitor is empty');
    expect(seen).not.toContain('Dagster');
    await other.close();
  });
});

describe('another tab of the same Salesforce record', () => {
  const on = startSession(dealUrl(salesforceDeals.dagster));

  it('keeps the card, and notes that the page no longer shows the field', async () => {
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    await on.page.getByRole('tab', { name: 'Related' }).click();
    await on.panel.getByText('isn’t visible right now').waitFor();
    expect(await rival(on.panel).textContent()).toBe('Dagster');
    await on.page.getByRole('tab', { name: 'Details' }).click();
    await on.panel.getByText('isn’t visible right now').waitFor({ state: 'detached' });
    expect(await rival(on.panel).textContent()).toBe('Dagster');
  });
});
