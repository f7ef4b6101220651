import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, afterEach, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { isThorough } from '../effort';
import { line, rival } from './panel-page';
import { startSession } from './panel-session';
import { openSettings } from './settings-page';
import { updatedCard } from './update';

/*
 * The team's folder is a folder of the origin's private file system, whose handle is of the same kind as that of a
 * picked one. Only its permission differs, which is faked.
 */

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster);

const SAMPLE = readFileSync('tests/sample/content/battlecards/dagster.json', 'utf8');
const CHANGED = updatedCard(SAMPLE);
const FOLDER = 'Battlecards';
const FILE = 'dagster.json';

/** Writes a file of the folder, as another program would. */
function write(page: Page, text: string): Promise<void> {
  return page.evaluate(
    async ([folder, file, content]) => {
      const root = await navigator.storage.getDirectory();
      const directory = await root.getDirectoryHandle(folder, { create: true });
      const handle = await directory.getFileHandle(file, { create: true });
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
    },
    [FOLDER, FILE, text] as const,
  );
}

function removeFolder(page: Page): Promise<void> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(folder, { recursive: true });
  }, FOLDER);
}

const isTeams = () => on.panel.getByRole('banner').getByText('Team', { exact: true });
const changed = () => line(on.panel, 'weekly backfills');
/** About 1 s on an idle machine, and well below the 30 s after which the panel looks by itself. */
const soon = { timeout: 10_000 };

afterEach(async () => {
  const others = on.browser.context.pages().filter((page) => page !== on.page);
  await Promise.all(others.map((page) => page.close()));
  await on.page.bringToFront();
});

// Other test files use the same browser.
afterAll(async () => {
  await on.panel.evaluate(async (name) => {
    await chrome.storage.local.clear();
    indexedDB.deleteDatabase('folder-handle');
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(name, { recursive: true }).catch(() => undefined);
  }, FOLDER);
});

it('shows the folder’s card instead of the bundled one, and follows each change', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  const settings = await openSettings(on);
  await write(settings, SAMPLE);
  await settings.evaluate((folder) => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
    Object.assign(window, { showDirectoryPicker: pick });
  }, FOLDER);
  await settings.getByRole('button', { name: 'Choose a folder' }).click();
  await settings.getByText('Battlecards · 1 card').waitFor();
  await on.page.bringToFront();
  await isTeams().waitFor();
  expect(await changed().count()).toBe(0);
  await write(on.panel, CHANGED);
  await changed().waitFor(soon);
});

it('keeps the card of a broken file, and says what to fix', async () => {
  await write(on.panel, CHANGED.slice(0, 5000));
  await on.panel.getByText('the new version can’t be read').waitFor(soon);
  await changed().waitFor();
  const settings = await openSettings(on);
  await settings.getByText('dagster.json: This file can’t be read as JSON').waitFor();
  await settings.getByText('keeps using the previous version').waitFor();
  await write(settings, CHANGED);
  await expect.poll(() => settings.getByText('can’t be read').count()).toBe(0);
});

it.runIf(isThorough)(
  'keeps the last good copy without the folder, also after a restart',
  async () => {
    await removeFolder(on.panel);
    await on.panel.getByText('Ringside can’t find your team’s folder.').waitFor();
    await changed().waitFor();
    await on.restart(dagster);
    await changed().waitFor();
    await isTeams().waitFor();
    await on.panel.getByText('Ringside can’t find your team’s folder.').waitFor();
  },
);

it.runIf(isThorough)('needs one click if the browser has to ask again', async () => {
  await on.panel.evaluate(() => {
    let permission = 'prompt';
    Object.assign(FileSystemDirectoryHandle.prototype, {
      queryPermission: async () => permission,
      requestPermission: async () => {
        permission = navigator.userActivation.isActive ? 'granted' : 'denied';
      },
    });
  });
  await write(on.panel, SAMPLE);
  await on.panel.evaluate(() => window.dispatchEvent(new Event('focus')));
  await on.panel.getByText('let Ringside read the folder again').waitFor();
  await changed().waitFor();
  await on.panel.getByRole('button', { name: 'Allow', exact: true }).click();
  await expect.poll(() => changed().count(), soon).toBe(0);
  await isTeams().waitFor();
  expect(await on.panel.getByRole('region', { name: 'Your team’s folder' }).count()).toBe(0);
});
