import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { clipboard, line, rival, voice } from './panel-page';

const on = onStage(dealUrl(salesforceDeals.dagster));

const field = () => on.panel.getByRole('combobox', { name: 'Search all cards' });
const active = () => on.panel.getByRole('option', { selected: true });
const place = () => on.panel.evaluate(() => window.scrollY);

/** What has the focus, by its words. */
const focused = () => on.panel.evaluate(() => document.activeElement?.textContent ?? '');

it('is opened, used and left by keys alone, and leads back to the same place', async () => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await line(on.panel, 'Customer has 100% SQL/dbt workloads').focus();
  const before = { place: await place(), focused: await focused() };
  expect(before.place).toBeGreaterThan(0);

  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('credits');
  await active().getByText('Dagster charges via').waitFor();
  await voice(on.panel)
    .getByText(/\d+ results/)
    .waitFor();
  await on.panel.keyboard.press('ArrowDown');
  await active().getByText('Have you modeled the cost').waitFor();
  await on.panel.keyboard.press('Enter');
  await expect
    .poll(() => clipboard(on.panel))
    .toMatchObject({
      text: 'Have you modeled the cost of a high-frequency dbt run or a partitioned backfill?',
    });

  await on.panel.keyboard.press('ArrowDown');
  await active().getByText('Safer to say').waitFor();
  await on.panel.keyboard.press('Enter');
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toMatch(/^We don't bill per task\./);
  await on.panel.keyboard.press('Alt+Enter');
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toMatch(/^We charge by Workspace\/User/);

  await on.panel.keyboard.press('Escape');
  await expect.poll(() => field().count()).toBe(0);
  expect({ place: await place(), focused: await focused() }).toEqual(before);
});

it('answers what a buyer says with the whole answer', async () => {
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type("isn't your lineage worse?");
  await active().getByText('They say:').waitFor();
  await on.panel.keyboard.press('Enter');
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toMatch(/^Their UI is indeed optimized[^\n]*\n[^\n]*in both/);
  await on.panel.keyboard.press('Escape');
});

it('finds the proof on pricing that may be said, and its part begins with it', async () => {
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('pricing proof');
  await active().getByText('Dagster charges via').waitFor();
  await on.panel.keyboard.press('ArrowDown');
  await active().getByText('Safer to say').waitFor();
  await on.panel.keyboard.press('Enter');
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toMatch(/about \$460 to \$1,050 in credits/);
  await on.panel.keyboard.press('Escape');
  const proofs = on.panel.locator('#part-proof button');
  await expect
    .poll(async () => (await proofs.allTextContents()).slice(0, 2).join(' '))
    .toMatch(/^\s*Copy all.*Dagster charges via/s);
});

it('translates a term, slips and all, and says so where there is none', async () => {
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('sensro');
  await active().getByText('Webhook / Trigger').waitFor();
  await field().fill('work pool');
  await on.panel.getByText('No results for “work pool”').first().waitFor();
  await on.panel.keyboard.press('Escape');
});

it('leads to a line on its card', async () => {
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('samsara');
  await active().getByText('Samsara').waitFor();
  await on.panel.keyboard.press('Control+Enter');
  await expect.poll(() => focused()).toContain('Samsara');
  await expect.poll(() => field().count()).toBe(0);
});

it('answers where no deal is open, and by typing alone', async () => {
  await on.page.goto('about:blank');
  await rival(on.panel).getByText('No deal in this tab').waitFor();
  await on.panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await on.panel.keyboard.type('sensor');
  await active().getByText('Webhook / Trigger').waitFor();
  await on.panel.getByRole('option').first().getByText('Dagster').first().waitFor();
  await on.panel.keyboard.press('Control+Enter');
  await rival(on.panel).getByText('Dagster').waitFor();
  await expect.poll(() => focused()).toContain('Prefect triggers wait');
});
