import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { rival } from './panel-page';

/* Whatever stands in the field is text of somebody else: bounded, and shown as text. */

const on = onStage(dealUrl(hubspotDeals.dagster));

/** Writes texts into the field, one badge each, as a page could that anybody can fill. */
async function write(...values: string[]): Promise<void> {
  await on.page.evaluate((texts) => {
    const input = document.querySelector(
      '[data-selenium-test="property-input-primary_competitor"]',
    );
    const badge = input?.querySelector('[data-test-id="badge"]');
    if (!input || !badge) throw new Error('The demo shows no value to write over');
    const badges = texts.map((text) => {
      const copy = badge.cloneNode(true) as Element;
      copy.textContent = text;
      return copy;
    });
    for (const old of input.querySelectorAll('[data-test-id="badge"]')) old.remove();
    input.prepend(...badges);
  }, values);
}

it('a megabyte is cut, and answered at once', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await write('x'.repeat(1_000_000));
  await rival(on.panel)
    .getByText(/^x{100,}/)
    .waitFor();
  const shown = await on.panel.evaluate(() => document.body.textContent?.length ?? 0);
  expect(shown).toBeLessThan(20_000);
});

it('markup is text', async () => {
  const markup = '<img src=x onerror="document.title=1"><b>Dagster</b>';
  await write(markup);
  await expect.poll(() => rival(on.panel).textContent()).toBe(markup);
  expect(await on.panel.locator('main img').count()).toBe(0);
});

it('marks of direction and of no width change neither name nor layout', async () => {
  await write('\u202Edag\u200Bster\u202C');
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await write('حلول أوركسترا');
  await rival(on.panel).getByText('حلول أوركسترا').waitFor();
  const { scroll, client } = await on.panel.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
});

it('of 500 values the first twenty rivals get a tab', async () => {
  await write('Dagster', ...Array.from({ length: 499 }, (_, index) => `Rival ${index}`));
  await expect.poll(() => on.panel.getByRole('tab').count()).toBe(20);
  expect(await rival(on.panel).textContent()).toBe('Dagster');
});
