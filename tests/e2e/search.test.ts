import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { clipboard, line, rival, voice } from './panel-page';
import { startSession } from './panel-session';

const on = startSession(dealUrl(salesforceDeals.dagster));

const field = () => on.panel.getByRole('combobox', { name: 'Search all cards' });
const active = () => on.panel.getByRole('option', { selected: true });
const scrollTop = () => on.panel.evaluate(() => window.scrollY);

/** Returns the text of the focused element. */
const focused = () => on.panel.evaluate(() => document.activeElement?.textContent ?? '');

it('works with the keyboard only, and restores the scroll position and the focus', async () => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await line(on.panel, 'Customer has 100% SQL/dbt workloads').focus();
  const before = { scrollTop: await scrollTop(), focused: await focused() };
  expect(before.scrollTop).toBeGreaterThan(0);

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
  expect({ scrollTop: await scrollTop(), focused: await focused() }).toEqual(before);
});

it('finds an objection and copies the whole response', async () => {
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type("isn't your lineage worse?");
  await active().getByText('They say:').waitFor();
  await on.panel.keyboard.press('Enter');
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toMatch(/^Their UI is indeed optimized[^\n]*\n[^\n]*in both/);
  await on.panel.keyboard.press('Escape');
});

it('finds the proof points on pricing that can be shared, which come first in their section', async () => {
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

it('finds a term despite a typo, and shows a message if there are no results', async () => {
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('sensro');
  await active().getByText('Webhook / Trigger').waitFor();
  await field().fill('work pool');
  await on.panel.getByText('No results for “work pool”').first().waitFor();
  await on.panel.keyboard.press('Escape');
});

it('jumps to a line on its card', async () => {
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('samsara');
  await active().getByText('Samsara').waitFor();
  await on.panel.keyboard.press('Control+Enter');
  await expect.poll(() => focused()).toContain('Samsara');
  await expect.poll(() => field().count()).toBe(0);
});

it('works without a deal, and opens when the rep starts to type', async () => {
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
