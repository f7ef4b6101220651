import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { EXTENSION } from './extension';
import { rival, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';

/* The first version of a card is shown, then the extension is updated to a build with the second version. */

const dagster = dealUrl(salesforceDeals.dagster);
const folder = mkdtempSync(join(tmpdir(), 'ringside-update-'));
// Both versions are in one folder, because the id of an unpacked extension depends on it.
const extension = join(folder, 'extension');
cpSync(EXTENSION, extension, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const on = startSession(dagster, true, extension);

const REWORDED = 'question-modeled-pricing';
const DISPUTED = 'wedge-credit-shock-reality';
const REMOVED = 'fit-sub-second';
const ADDED = 'question-who-is-on-call';

interface Entry {
  readonly id: string;
  text: string;
  review: Record<string, unknown>;
}

/** Builds the extension again with a line reworded, one disputed, one gone, and one added. */
function update(): void {
  cpSync('tests/sample', folder, { recursive: true });
  const file = join(folder, 'content/battlecards/dagster.json');
  const card = JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => {
    if (!Array.isArray(value)) {
      const line = value as Entry;
      if (line?.id === REWORDED) line.text = line.text.replace('backfills', 'weekly backfills');
      if (line?.id === DISPUTED) {
        Object.assign(line.review, {
          status: 'disputed',
          checked: '2026-11-27',
          note: 'Their new price list is flat.',
          safer: 'Ask how runs are priced.',
        });
      }
      return value;
    }
    const lines = value as Entry[];
    const [first] = lines;
    const isQuestions = lines.some(({ id }) => id === REWORDED);
    const added = isQuestions && first && { ...first, id: ADDED, text: '"Who is on call?"' };
    return [...lines.filter(({ id }) => id !== REMOVED), ...(added ? [added] : [])];
  });
  writeFileSync(file, JSON.stringify(card));
  const build = ['vite', 'build', '--configLoader', 'runner', '--logLevel', 'error'];
  execFileSync('npx', [...build, '--outDir', extension, '--emptyOutDir'], {
    env: { ...process.env, CONTENT_ROOT: folder, NODE_ENV: 'production' },
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
}

const changes = () => on.panel.getByRole('button', { name: /changes? since/ });
const sheet = () => on.panel.getByRole('dialog', { name: 'What’s new on the Dagster card' });
const line = (id: string) => on.panel.locator(`section [data-line="${id}"]`).first();

async function showsCard(): Promise<void> {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
}

async function leaveCard(): Promise<void> {
  await on.page.goto(new URL('/lightning/page/home', dagster).href);
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor({ state: 'detached' });
}

/** Returns the day that is stored with the card. */
const storedDay = () =>
  on.panel.evaluate(async () => {
    const { 'seen/dagster': seen } = await chrome.storage.local.get('seen/dagster');
    return (seen as { day: string } | undefined)?.day;
  });

it('says nothing about a card that is shown for the first time', async () => {
  await showsCard();
  await expect.poll(storedDay).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await changes().count()).toBe(0);
  // On screen, it would be seen again today.
  await leaveCard();
  await on.panel.evaluate(async () => {
    const { 'seen/dagster': seen } = await chrome.storage.local.get('seen/dagster');
    await chrome.storage.local.set({ 'seen/dagster': { ...(seen as object), day: '2026-11-12' } });
  });
});

it('says after an update what has changed, and marks the lines', async () => {
  update();
  await on.restart(dagster);
  await showsCard();
  expect(await changes().innerText()).toBe('4 changes since Nov 12, 2026');
  await line(REWORDED).getByText('Reworded').waitFor();
  await line(DISPUTED).getByText('New status').waitFor();
  await line(ADDED).getByText('New').first().waitFor();
  expect(await line(REMOVED).count()).toBe(0);
  // Only opening the list counts as seeing them.
  expect(await storedDay()).toBe('2026-11-12');
}, 180_000);

it('lists the changes word by word, until the rep leaves the card', async () => {
  await changes().focus();
  await on.panel.keyboard.press('Enter');
  await expect.poll(() => sheet().getByRole('listitem').count()).toBe(4);
  const items = await sheet().getByRole('listitem').allInnerTexts();
  expect(items[0]).toContain('Was supported, now disputed. Their new price list is flat.');
  expect(await sheet().locator('ins').allTextContents()).toEqual([' Added: weekly ']);
  expect(items.at(-1)).toContain('Need for sub-second event triggering');
  await on.panel.keyboard.press('Escape');
  await sheet().waitFor({ state: 'detached' });
  expect(await changes().count()).toBe(1);
  await line(REWORDED).getByText('Reworded').waitFor();

  await leaveCard();
  await on.page.goto(dagster);
  await showsCard();
  expect(await changes().count()).toBe(0);
  expect(await line(REWORDED).getByText('Reworded').count()).toBe(0);
});

it('says nothing about them after a restart', async () => {
  expect(await storedDay()).not.toBe('2026-11-12');
  await on.restart(dagster);
  await showsCard();
  expect(await changes().count()).toBe(0);
});
