import { describe, expect, it } from 'vitest';
import {
  type Deal,
  dealsViewPath,
  dealUrl,
  HUBSPOT_HOST,
  hubspotDeals,
  type SalesforceVariant,
  salesforceDeals,
} from '../../demo/deals';
import { effort, isThorough, sampleOf } from '../effort';
import { rival } from './panel-page';
import { type PanelSession, startSession } from './panel-session';
import { expectations, medianGap, openDealLink, sampleDeals, wrongSamples } from './sampling';

/* The same deals in orgs with other layouts, with Ringside's default settings. */

const UNKNOWN = salesforceDeals.unknown.rival?.values[0] ?? '';

/** How long a row keeps the previous deal's value, in ms. */
const STALE_MS = 800;

async function shows(on: PanelSession, heading: string): Promise<void> {
  await rival(on.panel).getByText(heading, { exact: true }).waitFor();
}

const VARIANTS: readonly [string, SalesforceVariant, string][] = [
  ['native shadow trees', 'native', 'Primary Competitor'],
  ['mixed shadow trees', 'mixed', 'Primary Competitor'],
  ['Dynamic Forms with a renamed, translated label', 'dynamic', 'Hauptkonkurrent'],
];

describe.each(sampleOf(VARIANTS, 3))('%s', (_, variant, label) => {
  const on = startSession(dealUrl(salesforceDeals.dagster, variant));
  const { dagster, empty, unknown, multi } = salesforceDeals;

  it('shows the right card, and never that of another deal', async () => {
    await shows(on, 'Dagster');
    const route = [empty, unknown, dagster, empty, dagster];
    const none = `${label} is empty`;
    const headings = [none, UNKNOWN, 'Dagster', none, 'Dagster'];
    const samples = await sampleDeals(on, route, headings);
    expect(wrongSamples(samples, expectations(route, headings))).toEqual([]);
    expect(samples.length).toBeGreaterThan(10);
  });

  it.runIf(isThorough)('reads several competitors and a missing field', async () => {
    await openDealLink(on, multi);
    await expect.poll(() => on.panel.getByRole('tab').count()).toBe(2);
    await openDealLink(on, salesforceDeals.absent);
    await rival(on.panel).getByText('No competitor field on this page').waitFor();
  });

  it.runIf(isThorough)('shows a change as soon as it is saved', async () => {
    await openDealLink(on, dagster);
    await shows(on, 'Dagster');
    const field = on.page
      .locator('records-record-layout-item, flexipage-field')
      .filter({ has: on.page.locator('[data-target-selection-name$=".Primary_Competitor__c"]') })
      .filter({ visible: true });
    await field.locator('button.inline-edit-trigger').click();
    await on.panel.getByText('being edited', { exact: false }).first().waitFor();
    expect(await rival(on.panel).textContent()).toBe('Dagster');
    await field.locator('select').selectOption({ label: 'Apache Airflow' });
    await on.page.locator('button[name="SaveEdit"]:visible').click();
    await shows(on, 'Apache Airflow');
  });
});

describe('a console with three Opportunities', () => {
  const on = startSession(dealUrl(salesforceDeals.dagster, 'console'));
  const { dagster, empty, unknown } = salesforceDeals;

  const tab = (deal: Deal) => on.page.getByRole('tab', { name: deal.name, exact: true });

  async function openFromList(deal: Deal): Promise<void> {
    await on.page.getByRole('tab', { name: 'Opportunities' }).click();
    await on.page.getByRole('link', { name: deal.name, exact: true }).click();
  }

  it('shows the card of the active tab, and never that of another tab', async () => {
    await shows(on, 'Dagster');
    for (const deal of [empty, unknown]) await openFromList(deal);
    await shows(on, UNKNOWN);
    const route = [dagster, empty, unknown, empty, dagster, unknown, dagster];
    const none = 'Primary Competitor is empty';
    const own = new Map<Deal, string>([
      [dagster, 'Dagster'],
      [empty, none],
      [unknown, UNKNOWN],
    ]);
    const headings = route.map((deal) => own.get(deal) ?? '');
    const samples = await sampleDeals(on, route, headings, (_, deal) => tab(deal).click());
    expect(wrongSamples(samples, expectations(route, headings))).toEqual([]);
    expect(samples.length).toBeGreaterThan(10);
  });

  it.runIf(isThorough)('does not show the card of a closed tab', async () => {
    await tab(dagster).click();
    await shows(on, 'Dagster');
    await on.page.getByRole('button', { name: `Close ${dagster.name}`, exact: true }).click();
    await expect.poll(() => rival(on.panel).textContent()).not.toBe('Dagster');
  });

  it.runIf(isThorough)(
    'reads an Opportunity under an Account by the path, not by the workspace',
    async () => {
      await on.page.getByRole('tab', { name: 'Opportunities' }).click();
      await on.page.getByRole('link', { name: dagster.company.name, exact: true }).click();
      await rival(on.panel).getByText('This page isn’t an Opportunity').waitFor();
      await on.page.getByRole('link', { name: dagster.name, exact: true }).click();
      await expect.poll(() => on.page.url()).toContain('?ws=');
      await shows(on, 'Dagster');
    },
  );
});

describe(`HubSpot rows that keep the old value for ${STALE_MS} ms`, () => {
  const on = startSession(dealUrl(hubspotDeals.dagster));

  it.runIf(isThorough)('show no card of the previous deal', async () => {
    await on.page.evaluate((ms) => localStorage.setItem('stale-rows-ms', String(ms)), STALE_MS);
    await on.page.reload();
    await shows(on, 'Dagster');
    const { dagster, empty, unknown } = hubspotDeals;
    const route = [empty, unknown, dagster, empty];
    const none = 'Primary competitor is empty';
    const headings = [none, unknown.rival?.values[0] ?? '', 'Dagster', none];
    const samples = await sampleDeals(on, route, headings);
    expect(wrongSamples(samples, expectations(route, headings))).toEqual([]);
    // Often enough to notice a card that is on screen for as long as the old value.
    expect(medianGap(samples)).toBeLessThan(STALE_MS / effort(2, 4));
  });
});

describe('a HubSpot list with previews', () => {
  const on = startSession(`https://${HUBSPOT_HOST}${dealsViewPath('list')}`);

  const preview = (deal: Deal) => on.page.getByRole('button', { name: `Preview ${deal.name}` });

  it('shows the previewed deal, and never the value of the previous preview', async () => {
    await rival(on.panel).getByText('This page isn’t a deal').waitFor();
    await preview(hubspotDeals.dagster).click();
    await shows(on, 'Dagster');
    await preview(hubspotDeals.empty).click();
    const seen: string[] = [];
    await expect
      .poll(
        async () => {
          const { heading, deal } = await on.panel.evaluate(() => ({
            heading: document.querySelector('h1')?.textContent ?? '',
            deal: document.querySelector('header p')?.textContent ?? '',
          }));
          if (deal === hubspotDeals.empty.name) seen.push(heading);
          return heading;
        },
        { interval: 20 },
      )
      .toBe('Primary competitor is empty');
    expect(seen).not.toContain('Dagster');
    await on.page.getByRole('button', { name: 'Close preview' }).click();
    await rival(on.panel).getByText('This page isn’t a deal').waitFor();
  });

  it.runIf(isThorough)(
    'offers the competitor of a preview without a link, and never that of the previous preview',
    async () => {
      const { dagster, unknown } = hubspotDeals;
      await on.page.evaluate(() => {
        localStorage.setItem('unlinked-previews', '1');
        localStorage.setItem('stale-rows-ms', '1500');
      });
      await on.page.reload();
      await rival(on.panel).getByText('This page isn’t a deal').waitFor();
      // A card that is on screen for a second counts as seen.
      const stored = () =>
        on.panel.evaluate(async () => {
          const all = Object.entries(await chrome.storage.local.get());
          return all.filter(([key]) => !key.startsWith('seen/'));
        });
      const before = await stored();

      await preview(dagster).click();
      await shows(on, 'Open this deal to see its card');
      await on.panel.getByText(dagster.name).waitFor();
      await on.panel.getByRole('button', { name: 'Show Dagster' }).click();
      await shows(on, 'Dagster');
      await on.panel.getByText('Browsing with no deal open', { exact: true }).waitFor();

      await preview(unknown).click();
      const texts: string[] = [];
      await expect
        .poll(
          async () => {
            const text = await on.panel.getByRole('main').innerText();
            if (text.includes(unknown.name)) texts.push(text);
            return text;
          },
          { interval: 20, timeout: 5000 },
        )
        .toContain(unknown.rival.values[0]);
      expect(texts.filter((text) => text.includes('Show Dagster'))).toEqual([]);

      await on.page.getByRole('button', { name: 'Close preview' }).click();
      await rival(on.panel).getByText('This page isn’t a deal').waitFor();
      expect(await stored()).toEqual(before);
      await on.page.evaluate(() => localStorage.clear());
    },
  );

  it.runIf(isThorough)(
    'finds a field in a middle card or in the all-properties panel',
    async () => {
      await on.page.goto(dealUrl(hubspotDeals.offCard));
      await shows(on, 'Dagster');
    },
  );
});
