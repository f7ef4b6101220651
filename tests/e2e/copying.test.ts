import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { isThorough } from '../effort';
import { clipboard, line, rival, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';

const on = startSession(dealUrl(salesforceDeals.dagster));

it('copies a pivot with emphasis as HTML, and without Markdown as plain text', async () => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await line(on.panel, 'comes at the cost of flexibility').press('Enter');
  // The line is disputed, so the guard asks first.
  await on.panel.keyboard.press('o');
  await expect
    .poll(() => clipboard(on.panel))
    .toMatchObject({
      text: "However, that UI comes at the cost of flexibility. It shows you a map of what you planned. Prefect's UI shows you the lineage of what actually executed, which is critical for debugging complex logic, AI loops, and failures that happen outside the 'happy path'.",
    });
  const { html } = await clipboard(on.panel);
  expect(html).toContain('a map of what you <em>planned</em>.');
  expect(html).toContain('<em>actually executed</em>');
  expect(html).not.toContain('*');
});

it.runIf(isThorough)('copies the terminology as a table', async () => {
  await on.panel.getByRole('button', { name: /^Copy all: .*Translat/ }).click();
  await expect.poll(async () => (await clipboard(on.panel)).text).toContain('\t');
  const { text, html } = await clipboard(on.panel);
  const rows = text.split('\n').map((row) => row.split('\t'));
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([3]));
  expect(text).not.toContain('Why We Win');
  expect(html.match(/<tr>/g)).toHaveLength(6);
});

it.runIf(isThorough)(
  'remembers the copy format and the copied lines when the rep comes back',
  async () => {
    const form = () => on.panel.getByRole('combobox', { name: 'Copy as' });
    const copied = () => on.panel.getByTitle('Already copied on this deal');
    const signal = () => line(on.panel, 'Infrastructure efficiency requirements');
    expect(await signal().textContent()).not.toContain('already copied');
    await form().selectOption('markdown');
    await signal().click();
    await expect.poll(() => signal().textContent()).toContain('already copied on this deal');
    await waitForWholeCard(on.panel);
    const before = await copied().count();

    await on.comeBack(dealUrl(salesforceDeals.dagster));
    await rival(on.panel).getByText('Dagster').waitFor();
    await expect.poll(() => form().inputValue()).toBe('markdown');
    await waitForWholeCard(on.panel);
    expect(await copied().count()).toBe(before);
    expect(await signal().textContent()).toContain('already copied on this deal');
    await on.panel.getByRole('button', { name: /^Copy all: Sales Playbook/ }).click();
    await expect
      .poll(async () =>
        (await clipboard(on.panel)).text.split('\n').map((each) => each.slice(0, 2)),
      )
      .toEqual(['- ', '- ', '- ', '- ', '- ']);
    await form().selectOption('words');

    await on.page.goto(dealUrl(salesforceDeals.lookup));
    await on.panel.getByText(salesforceDeals.lookup.name).first().waitFor();
    await rival(on.panel).getByText('Dagster').waitFor();
    await waitForWholeCard(on.panel);
    expect(await copied().count()).toBe(0);
    await on.page.goto(dealUrl(salesforceDeals.dagster));
    await expect.poll(() => signal().textContent()).toContain('already copied on this deal');
  },
);

it.runIf(isThorough)('reports when execCommand fails, too, and selects the text', async () => {
  await on.panel.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await line(on.panel, 'Have you modeled the pricing?').click();
  await on.panel.getByText('The browser blocked copying.', { exact: false }).first().waitFor();
  expect(await on.panel.evaluate(() => String(getSelection()))).toContain(
    'Have you modeled the pricing?',
  );
});
