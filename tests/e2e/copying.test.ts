import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { clipboard, line, rival } from './panel-page';

const on = onStage(dealUrl(salesforceDeals.dagster));

const LINES: readonly [string, string][] = [
  [
    'the first attack',
    'How much time are you willing to spend rewriting your working Python scripts just to fit an orchestration framework?',
  ],
  [
    'the second attack',
    'Have you modeled the cost of a high-frequency dbt run or a partitioned backfill?',
  ],
  [
    'the third attack',
    'For your real-time or AI workflows, can you afford a 30-second delay on every trigger?',
  ],
  ['a discovery question', 'How much of your current codebase is Python vs SQL/dbt?'],
];

it.each(LINES)('%s is copied word for word', async (_, words) => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await line(on.panel, words).click();
  await expect.poll(() => clipboard(on.panel)).toMatchObject({ text: words });
  expect((await clipboard(on.panel)).html).toContain(words);
});

it('a pivot is copied with its emphasis as HTML and without marks as plain text', async () => {
  await line(on.panel, 'comes at the cost of flexibility').press('Enter');
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

it('a panel without focus, which the browser refuses, copies the old way', async () => {
  // What drives the panel pretends that it has focus; this is how it is for a rep who is typing in the page.
  const session = await on.panel.context().newCDPSession(on.panel);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await on.page.bringToFront();
  await on.page.locator('body').click({ position: { x: 5, y: 5 } });
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

it('where that fails too, the panel says so and selects the words', async () => {
  await on.panel.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await line(on.panel, 'Do you have bandwidth for').click();
  await on.panel.getByText('The browser refused.', { exact: false }).first().waitFor();
  expect(await on.panel.evaluate(() => String(getSelection()))).toContain(
    'Do you have bandwidth for a 3-6 month refactor',
  );
});
