import { describe, expect, it } from 'vitest';
import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { clipboard, line, persona, rival, voice } from './panel-page';

const DEALS = [
  ['Salesforce', salesforceDeals.dagster, 'Primary Competitor'],
  ['HubSpot', hubspotDeals.dagster, 'Primary competitor'],
] as const;

describe.each(DEALS)('on %s', (_, deal, field) => {
  const on = onStage(dealUrl(deal));

  it('the open deal brings up the card of its rival, and says why', async () => {
    await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
    const header = await on.panel.getByRole('banner').innerText();
    expect(header).toContain(deal.name);
    expect(header).toContain(`from ${field}`);
    await line(on.panel, 'observes and automates your actual Python logic').waitFor();
  });

  it('the persona changes the answer on top and what comes first', async () => {
    const firstWedge = () => on.panel.locator('#part-wedges h3').first().textContent();
    const top = () => on.panel.getByRole('region', { name: 'Ten-second answer' }).innerText();
    const everyone = { message: await top(), wedge: await firstWedge() };

    await persona(on.panel, 'Platform Teams').check({ force: true });

    await expect.poll(top).toContain('code location servers stay up by default');
    expect(everyone.message).not.toContain('code location servers');
    expect(everyone.wedge).toContain('Digital Twin');
    await expect.poll(firstWedge).toContain('Polling Tax');
  });

  it('a click on a talk track puts it on the clipboard, seen and heard', async () => {
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
