import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { clipboard, line, rival, voice, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';

const on = startSession(dealUrl(salesforceDeals.dagster));

const LINES: readonly [string, string][] = [
  ['an attack', 'Have you modeled the cost of a high-frequency dbt run or a partitioned backfill?'],
  ['a discovery question', 'How much of your current codebase is Python vs SQL/dbt?'],
];

it.each(LINES)('copies %s word for word', async (_, words) => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await line(on.panel, words).click();
  await expect.poll(() => clipboard(on.panel)).toMatchObject({ text: words });
  expect((await clipboard(on.panel)).html).toContain(words);
});

it('copies a pivot with emphasis as HTML, and without Markdown as plain text', async () => {
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

it('copies with execCommand if the panel has no focus and the browser refuses', async () => {
  // Playwright emulates focus. When a rep types in the page, the panel has no focus.
  const session = await on.panel.context().newCDPSession(on.panel);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await on.page.bringToFront();
  await on.page.locator('body').click({ position: { x: 5, y: 5 } });
  await expect.poll(() => on.panel.evaluate(() => document.hasFocus())).toBe(false);
  const refusals = await on.panel.evaluate(async () => {
    const { clipboard } = navigator;
    const write = clipboard.write.bind(clipboard);
    const seen: string[] = [];
    clipboard.write = (items) =>
      write(items).catch((error: DOMException) => {
        seen.push(error.name);
        throw error;
      });
    const words = 'What percentage of your workflows have dynamic behavior';
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent?.includes(words))?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { seen, hasFocus: document.hasFocus() };
  });
  expect(refusals).toEqual({ seen: ['NotAllowedError'], hasFocus: false });
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const { text, html } = await clipboard(on.panel);
  expect(text).toBe(
    'What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?',
  );
  expect(html).toContain(text);
});

it('copies all questions at once, with safer wordings', async () => {
  await on.panel.getByRole('button', { name: /^Copy all: Sales Playbook/ }).click();
  await expect
    .poll(async () => (await clipboard(on.panel)).text.split('\n'))
    .toEqual([
      'Are you evaluating Dagster primarily for the lineage UI or for the orchestration capabilities?',
      'How much of your current codebase is Python vs SQL/dbt?',
      'Have you modeled the pricing? Specifically for backfills and high-frequency jobs?',
      'What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?',
      expect.not.stringContaining('3-6 month refactor'),
    ]);
  expect((await clipboard(on.panel)).html).toMatch(/<ul>(<li>[^<]+<\/li>){5}<\/ul>/);
  await expect.poll(() => voice(on.panel).innerText()).toContain('5 internal notes left out');
});

it('copies the terminology as a table', async () => {
  await on.panel.getByRole('button', { name: /^Copy all: .*Translat/ }).click();
  await expect.poll(async () => (await clipboard(on.panel)).text).toContain('\t');
  const { text, html } = await clipboard(on.panel);
  const rows = text.split('\n').map((row) => row.split('\t'));
  expect(rows).toHaveLength(6);
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([3]));
  expect(text).not.toContain('Why We Win');
  expect(html.match(/<tr>/g)).toHaveLength(6);
});

it('remembers the copy format and the copied lines when the rep comes back', async () => {
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
    .poll(async () => (await clipboard(on.panel)).text.split('\n').map((each) => each.slice(0, 2)))
    .toEqual(['- ', '- ', '- ', '- ', '- ']);
  await form().selectOption('words');

  await on.page.goto(dealUrl(salesforceDeals.lookup));
  await on.panel.getByText(salesforceDeals.lookup.name).first().waitFor();
  await rival(on.panel).getByText('Dagster').waitFor();
  await waitForWholeCard(on.panel);
  expect(await copied().count()).toBe(0);
  await on.page.goto(dealUrl(salesforceDeals.dagster));
  await copied().first().waitFor();
  await waitForWholeCard(on.panel);
  expect(await copied().count()).toBe(before);
});

it('reports when execCommand fails, too, and selects the text', async () => {
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
