import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, afterEach, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { contentPlugin } from '../../tools/content/content-plugin';
import { readContent } from '../../tools/content/read-content';
import { dropFile } from './dropping';
import { onStage } from './on-stage';
import { clipboard, line, rival } from './panel-page';
import { openSettings } from './settings-page';

/* A card that somebody adds on the settings page, from the file to the deal and to the repository. */

const orchestrix = dealUrl(salesforceDeals.unknown);
const MARKDOWN = 'tests/fixtures/prefect-vs-orchestrix.md';
const on = onStage(orchestrix);

const folder = mkdtempSync(join(tmpdir(), 'ringside-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

afterEach(async () => {
  const others = on.stage.context.pages().filter((page) => page !== on.page);
  await Promise.all(others.map((page) => page.close()));
  await on.page.bringToFront();
});

const isYours = () => on.panel.getByRole('banner').getByText('yours', { exact: true });
const noCard = () => on.panel.getByText('There’s no card yet for').first();

it('a dropped Markdown file comes up beside its deal, and its words are copied', async () => {
  await noCard().waitFor();
  const settings = await openSettings(on);
  const faults: string[] = [];
  settings.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  settings.on('pageerror', (error) => faults.push(String(error)));
  await dropFile(settings, MARKDOWN);
  await settings.getByRole('heading', { name: 'A card for Orchestrix' }).waitFor();
  const preview = settings.getByRole('region', { name: 'Orchestrix as reps will see it' });
  await preview.getByText('Who gets the call').first().waitFor();
  await settings.getByText('100%').waitFor();
  // Nothing counts before it is kept.
  await on.page.bringToFront();
  await noCard().waitFor();
  await settings.bringToFront();

  await settings.getByRole('button', { name: 'Save on this device' }).click();
  await settings.getByRole('button', { name: 'Remove Orchestrix' }).waitFor();
  expect(faults).toEqual([]);
  // The panel beside the deal follows by itself.
  await on.page.bringToFront();
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  await line(on.panel, 'Who gets the call').click();
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toBe('Who gets the call when a nightly run has to start again from the top?');
});

it('it is still there after a restart, in the list of all cards and in the search', async () => {
  await on.restart(orchestrix);
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  await on.panel.getByRole('button', { name: 'All cards' }).click();
  const entry = on.panel.getByRole('listitem').filter({ hasText: 'Orchestrix' });
  expect(await entry.innerText()).toContain('yours');
  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('two hours late');
  await on.panel.getByRole('option').filter({ hasText: 'two hours late' }).first().waitFor();
  await on.panel.keyboard.press('Escape');
  await on.panel.getByRole('button', { name: 'Back' }).click();
});

it('exported, it passes the check and is bundled', async () => {
  const settings = await openSettings(on);
  cpSync('tests/sample/content', join(folder, 'content'), { recursive: true });
  cpSync('content/battlecard.schema.json', join(folder, 'content/battlecard.schema.json'));
  const downloadPath = join(folder, 'content/battlecards');
  // The connection to the side panel has a folder of its own for downloads, and was there last.
  const browser = await on.stage.context.browser()?.newBrowserCDPSession();
  await browser?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
  await settings.getByRole('button', { name: 'Export Orchestrix as JSON' }).click();
  const exported = join(downloadPath, 'orchestrix.json');
  await expect.poll(() => existsSync(exported)).toBe(true);
  expect(readFileSync(exported, 'utf8')).toContain('Sample Biolabs moved 40 nightly jobs');

  const card = ['--import', 'tsx', 'tools/card/card.ts', 'check', exported];
  const checked = spawnSync(process.execPath, card, { encoding: 'utf8' });
  expect(checked.status, checked.stdout + checked.stderr).toBe(0);
  const { cards } = readContent(folder);
  writeFileSync(join(folder, 'entry.js'), "export * from 'virtual:ringside-content';");
  expect(cards.map(({ name }) => name)).toEqual(['Dagster', 'Orchestrix']);
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(folder)],
    build: { lib: { entry: 'entry.js', formats: ['es'] }, write: false },
  });
  expect(JSON.stringify(built)).toContain('Sample Biolabs moved 40 nightly jobs');
});

it('after an update that changes the compiled form, it is compiled anew; rubbish is left out', async () => {
  await isYours().waitFor();
  await on.panel.evaluate(async () => {
    const { 'card/orchestrix': kept } = await chrome.storage.local.get('card/orchestrix');
    await chrome.storage.local.set({
      'card/orchestrix': { ...(kept as object), format: 0, card: { of: 'yore' } },
      'card/rubbish': ['no', 'card'],
    });
  });
  await on.restart(orchestrix);
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  await line(on.panel, 'Who gets the call').waitFor();
  const settings = await openSettings(on);
  await settings.getByText('Your custom card “rubbish” can’t be read').waitFor();
  await settings.getByRole('button', { name: 'Export and remove' }).click();
  await expect.poll(() => settings.getByText('“rubbish” can’t be read').count()).toBe(0);
});

it('a file that names a bundled rival is shown and cannot be kept', async () => {
  const settings = await openSettings(on);
  await dropFile(settings, 'tests/fixtures/prefect-vs-dagster.md');
  await settings.getByText('“Dagster” already belongs to Ringside’s Dagster card.').waitFor();
  expect(await settings.getByRole('button', { name: 'Save on this device' }).count()).toBe(0);
  await settings.getByRole('button', { name: 'Discard' }).click();
  await expect
    .poll(() => settings.getByText('already belongs to Ringside’s Dagster card').count())
    .toBe(0);
});

it('removed, it is gone from the deal at once, and comes back', async () => {
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
