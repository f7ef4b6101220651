import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { readContent } from '../../tools/content/read-content';
import { dropFile } from './drop-file';
import { errorsIn, saveDownloadsIn } from './exported-card';
import { clipboard, line, rival } from './panel-page';
import { startSession } from './panel-session';
import { openSettings } from './settings-page';

/* A custom card is imported in settings, shown on its deal, exported, bundled, and removed. */

const orchestrix = dealUrl(salesforceDeals.unknown);
const MARKDOWN = 'tests/fixtures/prefect-vs-orchestrix.md';
const on = startSession(orchestrix);

const folder = mkdtempSync(join(tmpdir(), 'ringside-custom-'));
afterAll(() => rmSync(folder, { recursive: true }));

afterEach(async () => {
  const others = on.browser.context.pages().filter((page) => page !== on.page);
  await Promise.all(others.map((page) => page.close()));
  await on.page.bringToFront();
});

const isYours = () => on.panel.getByRole('banner').getByText('Custom', { exact: true });
const noCard = () => on.panel.getByText('There’s no card yet for').first();

it('imports a dropped Markdown file, shows it on its deal, and copies a line', async () => {
  await noCard().waitFor();
  const settings = await openSettings(on);
  const errors: string[] = [];
  settings.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  settings.on('pageerror', (error) => errors.push(String(error)));
  await dropFile(settings, MARKDOWN);
  await settings.getByRole('button', { name: 'Create cards' }).click();
  await settings.getByRole('heading', { name: 'A card for Orchestrix' }).waitFor();
  const preview = settings.getByRole('region', { name: 'Preview of the Orchestrix card' });
  await preview.getByText('Who gets the call').first().waitFor();
  await settings.getByText('100%').waitFor();
  // The card isn't used until it's saved.
  await on.page.bringToFront();
  await noCard().waitFor();
  await settings.bringToFront();

  await settings.getByRole('button', { name: 'Save in this browser' }).click();
  await settings.getByRole('button', { name: 'Remove Orchestrix' }).waitFor();
  expect(errors).toEqual([]);
  // The panel updates without a reload.
  await on.page.bringToFront();
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  await line(on.panel, 'Who gets the call').click();
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toBe('Who gets the call when a nightly run has to start again from the top?');
});

it('keeps the card when the rep comes back, including in all cards and in search', async () => {
  await on.comeBack(orchestrix);
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  await on.panel.getByRole('button', { name: 'All cards' }).click();
  const entry = on.panel.getByRole('listitem').filter({ hasText: 'Orchestrix' });
  expect(await entry.innerText()).toContain('Custom');
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('two hours late');
  await on.panel.getByRole('option').filter({ hasText: 'two hours late' }).first().waitFor();
  await on.panel.keyboard.press('Escape');
  await on.panel.getByRole('button', { name: 'Back' }).click();
});

it('exports a card that passes the check and can be bundled', async () => {
  const settings = await openSettings(on);
  cpSync('tests/sample/content', join(folder, 'content'), { recursive: true });
  cpSync('content/battlecard.schema.json', join(folder, 'content/battlecard.schema.json'));
  const downloadPath = join(folder, 'content/battlecards');
  await saveDownloadsIn(downloadPath, on);
  await settings.getByRole('button', { name: 'Export Orchestrix as JSON' }).click();
  const exported = join(downloadPath, 'orchestrix.json');
  await expect.poll(() => existsSync(exported)).toBe(true);
  expect(readFileSync(exported, 'utf8')).toContain('Sample Biolabs moved 40 nightly jobs');

  expect(await errorsIn(exported)).toBe('');
  const { cards } = readContent(folder);
  expect(cards.map(({ name }) => name)).toEqual(['Dagster', 'Orchestrix']);
});

it('recompiles a card that was stored in an older format, and reports unreadable data', async () => {
  await isYours().waitFor();
  await on.panel.evaluate(async () => {
    const { 'card/orchestrix': stored } = await chrome.storage.local.get('card/orchestrix');
    await chrome.storage.local.set({
      'card/orchestrix': { ...(stored as object), format: 0, card: { kind: 'outdated' } },
      'card/rubbish': ['no', 'card'],
    });
  });
  await on.comeBack(orchestrix);
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  await line(on.panel, 'Who gets the call').waitFor();
  const settings = await openSettings(on);
  await settings.getByText('Your custom card “rubbish” can’t be read').waitFor();
  await settings.getByRole('button', { name: 'Export and remove' }).click();
  await expect.poll(() => settings.getByText('“rubbish” can’t be read').count()).toBe(0);
});

it('shows a file about a competitor with a bundled card, but does not save it', async () => {
  const settings = await openSettings(on);
  await dropFile(settings, 'tests/fixtures/prefect-vs-dagster.md');
  await settings.getByRole('button', { name: 'Create cards' }).click();
  await settings.getByText('“Dagster” already belongs to Ringside’s Dagster card.').waitFor();
  expect(await settings.getByRole('button', { name: 'Save in this browser' }).count()).toBe(0);
  await settings.getByRole('button', { name: 'Discard' }).click();
  await expect
    .poll(() => settings.getByText('already belongs to Ringside’s Dagster card').count())
    .toBe(0);
});

it('removes the card from the deal at once, and restores it with Undo', async () => {
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  const settings = await openSettings(on);
  await settings.getByRole('button', { name: 'Remove Orchestrix' }).click();
  await settings.getByText('Orchestrix removed.', { exact: true }).waitFor();
  await on.page.bringToFront();
  await noCard().waitFor();
  await settings.getByRole('button', { name: 'Undo' }).click();
  await isYours().waitFor();
});
