import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { removeHandle } from '../../src/storage/team-folder/folder-handle';
import { isThorough } from '../effort';
import { emptyFolder, fakePermission, removeFolder, writeFile } from '../team-folder';
import { violations } from '../violations';
import { cardJson, storedCard } from './battlecard-files';
import { openSettings, preferScheme, type Stored } from './open';

const FOLDER = 'Battlecards';
const DAGSTER = cardJson({ id: 'dagster', name: 'Dagster' });

let folder: FileSystemDirectoryHandle;
let permission: ReturnType<typeof fakePermission> | undefined;

beforeEach(async () => {
  await page.viewport(1200, 900);
  await removeHandle();
  folder = await emptyFolder(FOLDER);
  vi.stubGlobal('showDirectoryPicker', async () => folder);
});

afterEach(async () => {
  permission?.restore();
  permission = undefined;
  await removeHandle();
});

const section = () => page.getByRole('region', { name: 'Team folder' });
const button = (name: string) => section().getByRole('button', { name });

/** Opens the settings page and chooses the folder with these files. */
async function choose(files: Readonly<Record<string, string>>, stored: Stored = {}) {
  for (const [name, text] of Object.entries(files)) await writeFile(folder, name, text);
  const opened = await openSettings(stored);
  await button('Choose a folder').click();
  await expect.element(section().getByText(/Battlecards · \d+ cards? · read/)).toBeVisible();
  return opened;
}

const teamKeys = (storage: object) => Object.keys(storage).filter((key) => /^team/.test(key));

test('stores a folder’s cards, and lists them with their files', async () => {
  const { storage } = await choose({
    'flowmatic.json': cardJson(),
    'dagster final.json': DAGSTER,
    'README.md': '# Cards',
  });
  expect(teamKeys(storage).sort()).toEqual([
    'team-card/dagster',
    'team-card/flowmatic',
    'team-folder',
  ]);
  await section().getByText('Cards in use (2)').click();
  await expect
    .element(section().getByText('Flowmatic · flowmatic.json', { exact: true }))
    .toBeVisible();
  await expect
    .element(
      section().getByText(
        'Dagster · dagster final.json · replaces the card that comes with Ringside',
        { exact: true },
      ),
    )
    .toBeVisible();
});

test('names a file with a problem and how to fix it, and follows the fix', async () => {
  await choose({ 'flowmatic.json': cardJson({ name: 'Airflow', aliases: ['Apache Airflow'] }) });
  await expect
    .element(section().getByText('flowmatic.json: “Apache Airflow” already belongs to Ringside’s'))
    .toBeVisible();
  await expect.element(section().getByText('change this card’s ID to “airflow”')).toBeVisible();
  await expect.element(section().getByText('Ringside doesn’t use this file')).toBeVisible();
  await writeFile(folder, 'flowmatic.json', cardJson());
  await expect.element(section().getByText('Battlecards · 1 card · read')).toBeVisible();
  expect(section().getByText('already belongs to').query()).toBeNull();
});

test('keeps the last good copy and says what to do when the folder is gone', async () => {
  const { storage } = await choose({ 'flowmatic.json': cardJson() });
  await removeFolder(FOLDER);
  await button('Read it now').click();
  await expect.element(section().getByText('Ringside can’t find the folder')).toBeVisible();
  expect(page.getByText('The folder was read.').query()).toBeNull();
  expect(teamKeys(storage)).toContain('team-card/flowmatic');
  await button('Stop using it').click();
  await expect.element(button('Choose a folder')).toBeVisible();
  expect(teamKeys(storage)).toEqual([]);
});

test('asks for the browser’s permission with one click', async () => {
  permission = fakePermission();
  await writeFile(folder, 'flowmatic.json', cardJson());
  const { storage } = await openSettings();
  await button('Choose a folder').click();
  await button('Allow access').click();
  await expect.element(section().getByText('Battlecards · 1 card · read')).toBeVisible();
  expect(teamKeys(storage)).toContain('team-card/flowmatic');
  expect(button('Allow access').query()).toBeNull();
});

test('has nothing to choose, and doesn’t use the cards, if an admin forbids it', async () => {
  const { 'card/dagster': dagster } = storedCard(DAGSTER);
  await openSettings({
    managed: { teamFolder: false },
    local: {
      'team-card/dagster': dagster,
      'team-folder': { version: '1.2.3', name: 'X', files: {} },
    },
  });
  await expect.element(section().getByText('doesn’t allow cards from a folder')).toBeVisible();
  expect(section().getByRole('button').query()).toBeNull();
  await expect.element(page.getByText('Edit a card that comes with Ringside (2)')).toBeVisible();
});

test('doesn’t count a forbidden card’s name as known in the field report', async () => {
  const { 'card/flowmatic': flowmatic } = storedCard(cardJson());
  const deal = 'deal/salesforce:org.lightning.force.com:006000000000001';
  await openSettings({
    managed: { teamFolder: false },
    local: {
      'team-card/flowmatic': flowmatic,
      [deal]: { at: Date.now(), unmatched: ['Flowmatic'] },
    },
  });
  const report = page.getByRole('region', { name: 'Field report' });
  const name = report.getByRole('checkbox', { name: '“Flowmatic” has no card (1 deal)' });
  await expect.element(name).toBeVisible();
});

test('lets a rep edit a team’s card, and says which of the two is shown', async () => {
  const { storage } = await choose({ 'dagster.json': DAGSTER });
  await page.getByText('Edit a card from Ringside or your team (2)').click();
  await page.getByRole('button', { name: 'Edit Dagster' }).click();
  await expect.element(page.getByText('comes from your team’s folder')).toBeVisible();
  document.querySelector<HTMLElement>('[data-row="note"]')?.focus();
  await userEvent.keyboard('s');
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect.element(page.getByText('replaces your team’s card')).toBeVisible();
  expect(storage['card/dagster']).toMatchObject({ replaces: '2026-11-20' });
  await section().getByText('Cards in use (1)').click();
  await expect.element(section().getByText('you see your edited copy instead')).toBeVisible();
  await page.getByRole('button', { name: 'Go back to your team’s card' }).click();
  await expect.poll(() => Object.keys(storage)).not.toContain('card/dagster');
});

test('previews and checks cards with the folder’s personas', async () => {
  const { more } = JSON.parse(DAGSTER);
  const message = { ...more[0].lines[0], id: 'to-buyers', use: 'say' };
  const personas = { title: 'By persona', messages: [{ persona: 'buyers', line: message }] };
  await choose({
    'dagster.json': cardJson({ id: 'dagster', name: 'Dagster', personas }),
    'pack.json': JSON.stringify({
      us: 'Prefect',
      personas: [{ id: 'buyers', name: 'Buyers', short: 'Buyers' }],
    }),
  });
  await page.getByText('Edit a card from Ringside or your team (2)').click();
  await page.getByRole('button', { name: 'Edit Dagster' }).click();
  await expect.element(page.getByRole('radio', { name: 'Buyers' })).toBeInTheDocument();
  expect(page.getByText('pack.json').query()).toBeNull();
});

test.runIf(isThorough).each([
  ['dark', 320],
  ['light', 1200],
] as const)('has no accessibility problems or overflow (%s, %i px)', async (scheme, width) => {
  await preferScheme(scheme);
  const long = 'x'.repeat(200);
  await choose({
    'flowmatic.json': cardJson({ name: long }),
    [`${long}.json`]: '{',
    'notes.md': '# Notes',
    'pack.json': '{ "us": 7 }',
  });
  await page.viewport(width, 900);
  for (const details of document.querySelectorAll('details')) details.open = true;
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  expect(await violations(section().element())).toEqual([]);
});
