import { describe, expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { clipboard, line, persona, rival, voice } from './panel-page';
import { startSession } from './panel-session';

const DEALS = [
  ['Salesforce', salesforceDeals.dagster, 'Primary Competitor'],
  ['HubSpot', hubspotDeals.dagster, 'Primary competitor'],
] as const;

describe.each(DEALS)('on %s', (_, deal, field) => {
  const on = startSession(dealUrl(deal));

  it('shows the card for the competitor of the open deal, and the reason', async () => {
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    const header = await on.panel.getByRole('banner').innerText();
    expect(header).toContain(deal.name);
    expect(header).toContain(`from ${field}`);
    await line(on.panel, 'observes and automates your actual Python logic').waitFor();
  });

  it('changes the ten-second answer and the order of lines for the persona', async () => {
    const firstWedge = () => on.panel.locator('#part-wedges h3').first().textContent();
    const top = () => on.panel.getByRole('region', { name: 'Ten-second answer' }).innerText();
    const everyone = { message: await top(), wedge: await firstWedge() };

    await persona(on.panel, 'Platform Teams').check({ force: true });

    await expect.poll(top).toContain('code location servers stay up by default');
    expect(everyone.message).not.toContain('code location servers');
    expect(everyone.wedge).toContain('Digital Twin');
    await expect.poll(firstWedge).toContain('Polling Tax');
  });

  it('copies a talk track on click, with a visible and a spoken confirmation', async () => {
    await line(on.panel, 'Have you modeled the cost').click();
    await expect
      .poll(() => voice(on.panel).innerText())
      .toMatch(/^Copied: Have you modeled the cost of a/);
    await on.panel.locator('[data-place]').getByText('Copied: Have you modeled').waitFor();
    expect(await clipboard(on.panel)).toMatchObject({
      text: 'Have you modeled the cost of a high-frequency dbt run or a partitioned backfill?',
    });
  });
});
