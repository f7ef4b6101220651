import { beforeAll, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { FIGURES, MONTH } from '../../core/sample-calculators';
import { clipboard, rival } from '../panel-page';
import { startSession } from '../panel-session';
import { storedSample } from '../stored-data';

/* The sample card with a calculator, as a custom card for a deal that has no other. */

const on = startSession(dealUrl(salesforceDeals.unknown));

const sheet = () => on.panel.getByRole('dialog', { name: 'Calculator' });
const field = (name: string) => sheet().getByRole('textbox', { name, exact: true });
const result = () => sheet().getByRole('status').first().innerText();
const button = (name: string) => sheet().getByRole('button', { name, exact: true });

async function open(): Promise<void> {
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await on.panel.getByRole('button', { name: 'Calculator', exact: true }).click();
}

beforeAll(async () => {
  const stored = storedSample({ more: FIGURES, calculators: [MONTH] });
  await on.panel.evaluate((items) => chrome.storage.local.set(items), stored);
  await open();
});

it('calculates with the customer’s numbers, and copies the result with its figures', async () => {
  await field('Runs a day').fill('24');
  await field('Your number for: Our plan').fill('250');
  await expect.poll(result).toContain('720 runs cost $50.40 to $57.60 a month.');
  await button('Copy result').click();
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toContain('Our plan: $250 (entered by hand)');
  const { text, html } = await clipboard(on.panel);
  expect(text).toContain('checked Oct 7, 2026, due for review since Nov 7, 2026');
  expect(html).toContain('<table');
});

it('copies the chart as a picture, without any request', async () => {
  const requests: string[] = [];
  on.panel.on('request', (request) => requests.push(request.url()));
  await button('Copy chart').click();
  const copied = () =>
    on.panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      if (!item?.types.includes('image/png')) return 0;
      return (await createImageBitmap(await item.getType('image/png'))).width;
    });
  await expect.poll(copied).toBeGreaterThan(1000);
  expect(requests).toEqual([]);
});

it('has the numbers when the rep comes back to the deal, and another deal doesn’t', async () => {
  await on.comeBack(dealUrl(salesforceDeals.unknown));
  await open();
  await expect.poll(result).toContain('720 runs');
  await on.panel.keyboard.press('Escape');
  const stored = await on.panel.evaluate(async () =>
    Object.entries(await chrome.storage.local.get(null)).filter(([, value]) =>
      JSON.stringify(value).includes('runs-a-day\\":\\"24'),
    ),
  );
  expect(stored.map(([key]) => key)).toEqual([expect.stringMatching(/^deal\//)]);
});
