import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { isThorough } from '../effort';
import { image, item, makeDocx, paragraph, run } from '../import/make-docx';
import { dropFile } from './drop-file';
import { clipboard, line, rival, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';
import { openSettings, tabTo } from './settings-page';

/* Custom cards are imported in settings, reviewed, edited, shown on their deal, exported, bundled, and removed. */

const orchestrix = dealUrl(salesforceDeals.unknown);
const MARKDOWN = 'tests/fixtures/three-rivals.md';
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

/** Moves the focus from one of the editor's lines to the one with a text. */
async function lineTo(settings: Page, text: string): Promise<void> {
  const isThere = (part: string) => document.activeElement?.textContent?.includes(part) === true;
  await settings.keyboard.press('Home');
  for (let presses = 0; presses < 30; presses += 1) {
    if (await settings.evaluate(isThere, text)) return;
    await settings.keyboard.press('ArrowDown');
  }
  throw new Error(`No line with the text: ${text}`);
}

it('imports three cards from one file, reviews them with the keyboard alone, and shows one', async () => {
  await noCard().waitFor();
  const settings = await openSettings(on);
  const errors: string[] = [];
  settings.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  settings.on('pageerror', (error) => errors.push(String(error)));
  const { keyboard } = settings;
  await dropFile(settings, MARKDOWN);

  // Who it is about.
  await settings.getByRole('heading', { name: 'Who is three-rivals.md about?' }).waitFor();
  await tabTo(settings, 'button[type="submit"]');
  await keyboard.press('Enter');
  await settings.getByRole('heading', { name: '3 cards' }).waitFor();
  await tabTo(settings, 'summary:has-text("See the card")');
  await keyboard.press('Enter');
  const preview = settings.getByRole('region', { name: 'Preview of the Orchestrix card' });
  await preview.getByText('Who gets the call').first().waitFor();
  // The card isn't used until it's saved.
  await on.page.bringToFront();
  await noCard().waitFor();
  await settings.bringToFront();

  // What a section is for.
  await tabTo(settings, 'select');
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await settings.getByText('The file was imported again').waitFor({ state: 'attached' });
  await preview.getByRole('region', { name: 'Late files' }).waitFor();
  await tabTo(settings, 'summary:has-text("See the card")', 'Shift+Tab');
  await keyboard.press('Enter');
  await tabTo(settings, 'button:text-is("Review Orchestrix")', 'Shift+Tab');
  await keyboard.press('Enter');
  await settings.getByRole('heading', { name: 'Edit the Orchestrix card' }).waitFor();

  // Two lines that can be said, and a hole.
  await tabTo(settings, 'button:text-is("Say when they’re the better choice")', 'Shift+Tab');
  await keyboard.press('Enter');
  await settings.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
  await keyboard.type('Everything runs once a night and nobody minds waiting.');
  await keyboard.press('Escape');
  await settings.getByRole('button', { name: '1 line added' }).waitFor();
  await tabTo(settings, 'input[name="line-filter"]', 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await tabTo(settings, '[data-row]');
  await lineTo(settings, 'Sample Biolabs');
  await keyboard.press('s');
  await lineTo(settings, 'Sample Freight');
  await keyboard.press('s');
  await settings.getByRole('button', { name: '2 lines changed, 1 added' }).waitFor();
  await keyboard.press('Control+s');
  // The list shows the saved card a moment after the editor closes.
  await settings.locator('[data-edit="orchestrix"]:focus').waitFor();
  await tabTo(settings, 'button:text-is("Save 2 cards in this browser")', 'Shift+Tab');
  await keyboard.press('Enter');
  await settings.getByRole('button', { name: 'Remove Nightplan' }).waitFor();
  expect(errors).toEqual([]);

  // The panel updates without a reload.
  await on.page.bringToFront();
  await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
  await isYours().waitFor();
  await line(on.panel, 'Who gets the call').click();
  await expect
    .poll(async () => (await clipboard(on.panel)).text)
    .toBe('Who gets the call when a nightly run has to start again from the top?');
  await waitForWholeCard(on.panel);
  await line(on.panel, 'Everything runs once a night').waitFor({ state: 'attached' });
  const said = on.panel.locator('button[data-use="say"]');
  await said.filter({ hasText: 'Sample Biolabs' }).first().waitFor({ state: 'attached' });
});

it.runIf(isThorough)('follows an edit of the saved card', async () => {
  const settings = await openSettings(on);
  await settings.locator('[data-edit="orchestrix"]').focus();
  await settings.keyboard.press('Enter');
  await settings.getByRole('heading', { name: 'Edit the Orchestrix card' }).waitFor();
  await settings.locator('[data-row]:focus').waitFor();
  await lineTo(settings, 'Sample Freight');
  await settings.keyboard.press('e');
  await settings.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
  await settings.keyboard.press('Control+a');
  await settings.keyboard.type('Sample Freight halved its restarts.');
  await settings.keyboard.press('Control+s');
  await settings.getByRole('button', { name: 'Remove Orchestrix' }).waitFor();
  await on.page.bringToFront();
  await line(on.panel, 'Sample Freight halved').waitFor({ state: 'attached' });
  expect(await line(on.panel, 'cut its restarts').count()).toBe(0);
});

it('reads a dropped Word document on the page, without a request', async () => {
  const body = [
    paragraph(run('Prefect vs Kestrel'), 'Title'),
    paragraph(run('Questions to ask'), 'Heading1'),
    item(run('Who counts the pallets?')),
    paragraph(image),
  ].join('');
  const path = join(folder, 'kestrel.docx');
  writeFileSync(path, await makeDocx(body));
  const settings = await openSettings(on);
  const problems: string[] = [];
  settings.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  settings.on('pageerror', (error) => problems.push(String(error)));
  settings.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) problems.push(request.url());
  });
  await dropFile(settings, path);
  await settings.getByRole('button', { name: 'Create cards' }).click();
  await settings.getByText(/^See the card/).click();
  const preview = settings.getByRole('region', { name: 'Preview of the Kestrel card' });
  await preview.getByText('Who counts the pallets?').first().waitFor();
  await settings.getByText(/1 embedded image/).waitFor();
  await settings.getByRole('button', { name: 'Discard' }).click();
  expect(problems).toEqual([]);
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

it.runIf(isThorough)('exports a card that passes the check and can be bundled', async () => {
  // These take seconds to load, and only this test needs them.
  const { build } = await import('vite');
  const { contentPlugin } = await import('../../tools/content/content-plugin');
  const { readContent } = await import('../../tools/content/read-content');
  const { failureOf, saveDownloadsIn } = await import('./exported-card');
  const settings = await openSettings(on);
  cpSync('tests/sample/content', join(folder, 'content'), { recursive: true });
  cpSync('content/battlecard.schema.json', join(folder, 'content/battlecard.schema.json'));
  const downloadPath = join(folder, 'content/battlecards');
  await saveDownloadsIn(downloadPath, on);
  await settings.getByRole('button', { name: 'Export Orchestrix as Markdown' }).focus();
  await settings.keyboard.press('Enter');
  const document = join(downloadPath, 'orchestrix.md');
  await expect.poll(() => existsSync(document)).toBe(true);
  await settings.getByRole('button', { name: 'Export Orchestrix as JSON' }).focus();
  await settings.keyboard.press('Enter');
  const exported = join(downloadPath, 'orchestrix.json');
  await expect.poll(() => existsSync(exported)).toBe(true);
  const json = readFileSync(exported, 'utf8');
  expect(json).toContain('Sample Biolabs moved 40 nightly jobs');

  expect(await failureOf('check', exported)).toBe('');
  // The Markdown is the same card.
  const again = join(folder, 'again');
  expect(await failureOf('import', document, '--out', again)).toBe('');
  rmSync(document);
  const cardOf = (text: string) => ({ ...JSON.parse(text), $schema: '' });
  expect(cardOf(readFileSync(join(again, 'orchestrix.json'), 'utf8'))).toEqual(cardOf(json));
  const { cards } = readContent(folder);
  expect(cards.map(({ name }) => name)).toEqual(['Dagster', 'Orchestrix']);
  writeFileSync(join(folder, 'entry.js'), "export * from 'virtual:ringside-content';");
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [contentPlugin(folder)],
    build: { lib: { entry: 'entry.js', formats: ['es'] }, write: false },
  });
  expect(JSON.stringify(built)).toContain('Sample Biolabs moved 40 nightly jobs');
});

it.runIf(isThorough)(
  'recompiles a card that was stored in an older format, and reports unreadable data',
  async () => {
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
  },
);

it.runIf(isThorough)(
  'shows a file about a competitor with a bundled card, but does not save it',
  async () => {
    const settings = await openSettings(on);
    await dropFile(settings, 'tests/fixtures/prefect-vs-dagster.md');
    await settings.getByRole('button', { name: 'Create cards' }).click();
    await settings.getByText('“Dagster” already belongs to the Dagster card.').waitFor();
    expect(await settings.getByRole('button', { name: 'Save in this browser' }).count()).toBe(0);
    await settings.getByRole('button', { name: 'Discard' }).click();
    await expect
      .poll(() => settings.getByText('already belongs to the Dagster card').count())
      .toBe(0);
  },
);

it.runIf(isThorough)(
  'removes the card from the deal at once, and restores it with Undo',
  async () => {
    await rival(on.panel).getByText('Orchestrix', { exact: true }).waitFor();
    await isYours().waitFor();
    const settings = await openSettings(on);
    await settings.getByRole('button', { name: 'Remove Orchestrix' }).click();
    await settings.getByText('Orchestrix removed.', { exact: true }).waitFor();
    await on.page.bringToFront();
    await noCard().waitFor();
    await settings.getByRole('button', { name: 'Undo' }).click();
    await isYours().waitFor();
  },
);
