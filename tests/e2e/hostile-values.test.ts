import { expect, it } from 'vitest';
import { dealUrl, hubspotDeals } from '../../demo/deals';
import { rival } from './panel-page';
import { startSession } from './panel-session';

/* The field's value is untrusted: it's truncated and shown as plain text. */

const on = startSession(dealUrl(hubspotDeals.dagster));

/** Replaces the field's value with one badge for each text. */
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

it('truncates a value of one megabyte', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await write('x'.repeat(1_000_000));
  await rival(on.panel)
    .getByText(/^x{100,}/)
    .waitFor();
  const shown = await on.panel.evaluate(() => document.body.textContent?.length ?? 0);
  expect(shown).toBeLessThan(20_000);
});

it('shows markup as text', async () => {
  const markup = '<img src=x onerror="document.title=1"><b>Dagster</b>';
  await write(markup);
  await expect.poll(() => rival(on.panel).textContent()).toBe(markup);
  expect(await on.panel.locator('main img').count()).toBe(0);
});

it('is not affected by bidirectional and zero-width characters', async () => {
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

it('shows tabs for the first 20 of 500 competitors', async () => {
  await write('Dagster', ...Array.from({ length: 499 }, (_, index) => `Rival ${index}`));
  await expect.poll(() => on.panel.getByRole('tab').count()).toBe(20);
  expect(await rival(on.panel).textContent()).toBe('Dagster');
});
