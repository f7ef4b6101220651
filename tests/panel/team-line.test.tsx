import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import TeamLine from '../../src/panel/team/team-line';
import { removeHandle, saveHandle } from '../../src/storage/team-folder/folder-handle';
import {
  parseTeamFolder,
  storedFolder,
  type TeamFolder,
} from '../../src/storage/team-folder/team-folder-storage';
import { isThorough } from '../effort';
import { emptyFolder, fakePermission, removeFolder, writeFile } from '../team-folder';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { sampleCard, samplePack } from './sample-card';
import { cardTab, rivals } from './screens';

layOutEverything();

const FOLDER = 'Battlecards';
const READ: TeamFolder = { name: FOLDER, readOn: '2026-11-20', files: {} };
const card = { ...sampleCard, origin: 'team' } as const;

let storage: Record<string, unknown>;
let permission: ReturnType<typeof fakePermission> | undefined;
let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
  await page.viewport(360, 800);
  const local = {
    QUOTA_BYTES: 10_485_760,
    getBytesInUse: async () => 0,
    get: async (key: string | null) => (key === null ? storage : { [key]: storage[key] }),
    set: async (items: object) => void Object.assign(storage, items),
    remove: async () => undefined,
  };
  const runtime = { getManifest: () => ({ version: '1.2.3' }) };
  vi.stubGlobal('chrome', { runtime, storage: { local } });
  folder = await emptyFolder(FOLDER);
  await saveHandle(folder);
});

afterEach(async () => {
  permission?.restore();
  permission = undefined;
  await removeHandle();
});

const line = () => page.getByRole('region', { name: 'Your team’s folder' });
const openSettings = vi.fn();

/** Draws a team card with its folder as last read. */
async function drawWith(read: TeamFolder, hasUpdate = false): Promise<Element> {
  storage = { ...storedFolder(read) };
  const props = { cardId: card.id, bundled: [sampleCard], pack: samplePack, openSettings };
  const { container } = await draw(rivals([cardTab({}, card)]), {
    hasUpdate,
    children: <TeamLine folder={read} {...props} />,
  });
  return container;
}

test('shows nothing if the folder could be read, and marks the card as the team’s', async () => {
  await writeFile(folder, 'pack.json', JSON.stringify({ ...samplePack, us: 'Prefect' }));
  await drawWith(READ);
  await expect.poll(() => parseTeamFolder(storage['team-folder'])?.pack?.us).toBe('Prefect');
  expect(line().query()).toBeNull();
  await expect.element(page.getByRole('banner').getByText('Team', { exact: true })).toBeVisible();
  await expect.element(page.getByText('From your team’s folder')).toBeVisible();
});

test('asks for one click, and then reads the folder', async () => {
  permission = fakePermission();
  await writeFile(folder, 'pack.json', JSON.stringify({ ...samplePack, us: 'Prefect' }));
  await drawWith(READ);
  await expect.element(line().getByText('let Ringside read the folder again')).toBeVisible();
  await line().getByRole('button', { name: 'Allow' }).click();
  await expect.poll(() => line().query()).toBeNull();
  expect(parseTeamFolder(storage['team-folder'])?.pack?.us).toBe('Prefect');
});

test('looks for changes every 30 s in a folder that can’t be observed', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const observe = vi.fn(async (_: FileSystemHandle) => undefined);
  vi.stubGlobal(
    'FileSystemObserver',
    class {
      observe = observe;
      disconnect = () => undefined;
    },
  );
  const us = () => parseTeamFolder(storage['team-folder'])?.pack?.us;
  const save = (target: FileSystemDirectoryHandle, name: string) =>
    writeFile(target, 'pack.json', JSON.stringify({ ...samplePack, us: name }));
  try {
    await save(folder, 'First');
    await drawWith(READ);
    await expect.poll(() => observe.mock.calls.length).toBe(1);
    const drive = await emptyFolder('Drive');
    await save(drive, 'Second');
    observe.mockRejectedValue(new Error('It can’t be observed'));
    await saveHandle(drive);
    window.dispatchEvent(new Event('focus'));
    await expect.poll(() => observe.mock.calls.length).toBe(2);
    await expect.poll(us).toBe('Second');
    await save(drive, 'Third one');
    vi.advanceTimersByTime(30_000);
    await expect.poll(us).toBe('Third one');
  } finally {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  }
});

test('covers nothing that has the focus, even with an update below it', async () => {
  await page.viewport(320, 700);
  permission = fakePermission();
  const container = await drawWith(READ, true);
  await expect.element(line().getByRole('button', { name: 'Allow' })).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Close and load' })).toBeVisible();
  const lines = container.querySelectorAll<HTMLElement>('[data-line] > button');
  expect(lines.length).toBeGreaterThan(9);
  for (const each of lines) {
    each.focus();
    const { top } = line().element().getBoundingClientRect();
    expect(each.getBoundingClientRect().bottom).toBeLessThanOrEqual(top);
  }
});

test('says whose cards these are without the folder, until it is hidden', async () => {
  await removeFolder(FOLDER);
  await drawWith(READ);
  await expect.element(line().getByText('These are the cards from Nov 20, 2026.')).toBeVisible();
  await line().getByRole('button', { name: 'See why' }).click();
  expect(openSettings).toHaveBeenCalled();
  const hide = line().getByRole('button', { name: 'Hide' });
  (hide.element() as HTMLElement).focus();
  await hide.click();
  expect(line().query()).toBeNull();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
});

test.runIf(isThorough).each([
  ['light', 320, 'broken'],
  ['dark', 360, 'broken'],
  ['light', 360, 'ask'],
  ['dark', 320, 'ask'],
] as const)(
  'has no accessibility problems or overflow (%s, %i px, %s)',
  async (scheme, width, state) => {
    await page.viewport(width, 800);
    await preferScheme(scheme);
    if (state === 'ask') permission = fakePermission();
    await writeFile(folder, 'a.json', '{');
    const problem = { what: 'It’s broken.', fix: 'Fix it.' };
    const file = { modified: 0, size: 0, cardId: card.id, problem };
    const container = await drawWith({ ...READ, files: { 'a.json': file } });
    const said = state === 'ask' ? 'let Ringside read' : 'the new version can’t be read';
    await expect.element(line().getByText(said)).toBeVisible();
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    expect(await violations(container, 'section[id^="part-"]')).toEqual([]);
  },
);
