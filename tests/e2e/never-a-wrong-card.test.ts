import { describe, expect, it } from 'vitest';
import { type Deal, dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { rival } from './panel-page';
import { expectations, follow, walk, wrong } from './sampling';

const WALKS = [
  ['Salesforce', salesforceDeals, 'Primary Competitor is empty'],
  ['HubSpot', hubspotDeals, 'Primary competitor is empty'],
] as const;

describe.each(WALKS)('in-app navigation on %s', (_, deals, empty) => {
  const on = onStage(dealUrl(deals.dagster));
  const unknown = deals.unknown.rival?.values[0] ?? '';

  it('never shows anything of another deal than the one that is open', async () => {
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
    const samples = await walk(on, route, headings);
    expect(wrong(samples, expected)).toEqual([]);
    expect(samples.length).toBeGreaterThan(15);
    const seen = new Set(samples.map(({ heading }) => heading));
    for (const heading of headings) expect(seen).toContain(heading);
  });

  it('going back shows the kept page again, with its own card', async () => {
    await on.page.goBack();
    await rival(on.panel).getByText(empty).waitFor();
    await on.page.goBack();
    await rival(on.panel).getByText(unknown).waitFor();
  });
});

describe('a HubSpot page that is slow to leave the last deal', () => {
  const on = onStage(dealUrl(hubspotDeals.dagster));

  /** The headings that were seen until this one was. */
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

  async function beAt(deal: Deal, staleRowsMs: number): Promise<void> {
    await on.page.goto(dealUrl(deal));
    await on.page.evaluate((ms) => localStorage.setItem('stale-rows-ms', String(ms)), staleRowsMs);
    await headingsUntil('Dagster');
  }

  it('is doubted, never believed, however long it takes', async () => {
    await beAt(hubspotDeals.dagster, 7000);
    await follow(on, hubspotDeals.empty);
    const seen = await headingsUntil('Primary competitor is empty');
    // The click is answered within the first looks; from then on the last deal's card is gone.
    expect(seen.lastIndexOf('Dagster')).toBeLessThan(3);
    expect(seen).toContain('This page may be out of date');
  });

  it('is doubted by a panel that comes back to its tab in the middle of it', async () => {
    await beAt(hubspotDeals.dagster, 3000);
    await follow(on, hubspotDeals.empty);
    const other = await on.stage.context.newPage();
    await rival(on.panel).getByText('No deal in this tab').waitFor();
    await on.page.bringToFront();
    const seen = await headingsUntil('Primary competitor is empty');
    expect(seen).not.toContain('Dagster');
    await other.close();
  });

  it('is doubted by a panel that looked at another tab when the deal was left', async () => {
    await beAt(hubspotDeals.dagster, 3000);
    const other = await on.stage.context.newPage();
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
  const on = onStage(dealUrl(salesforceDeals.dagster));

  it('keeps the card, and says that the field is not shown now', async () => {
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    await on.page.getByRole('tab', { name: 'Related' }).click();
    await on.panel.getByText('Not shown on the page now').waitFor();
    expect(await rival(on.panel).textContent()).toBe('Dagster');
    await on.page.getByRole('tab', { name: 'Details' }).click();
    await on.panel.getByText('Not shown on the page now').waitFor({ state: 'detached' });
    expect(await rival(on.panel).textContent()).toBe('Dagster');
  });
});
