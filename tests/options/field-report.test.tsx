import { cards } from 'virtual:ringside-content';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fieldReport } from '../../src/content/field-report/field-report';
import { plainText } from '../../src/core/card/inline';
import { linesOf } from '../../src/core/card/part';
import { noteOn, withNote } from '../../src/core/field-notes/field-note';
import { copiedWordings } from '../../src/core/recall/copied-wording';
import { removeHandle, saveHandle } from '../../src/storage/team-folder/folder-handle';
import { sampleOf } from '../effort';
import { emptyFolder, fakePermission, removeFolder } from '../team-folder';
import { violations } from '../violations';
import { openSettings, preferScheme } from './open';

const [card] = cards;
const line = card && linesOf(card).find((each) => each.line.use === 'say')?.line;
if (card === undefined || line === undefined) throw new Error('The sample has no line to say');

const note = noteOn(line, {
  card: card.id,
  verdict: 'wrong',
  remark: 'old price',
  day: '2026-11-20',
});
const SALESFORCE = 'deal/salesforce:secret-org.lightning.force.com:006000000000001';
const DEALS = {
  [SALESFORCE]: {
    at: Date.now(),
    wordings: JSON.stringify(copiedWordings(card, [line.id], '2026-11-12')),
    notes: withNote(undefined, note, note),
    unmatched: ['<b>Kestra</b>'],
  },
};

const section = page.getByRole('region', { name: 'Field report' });
const box = (name: string) => section.getByRole('checkbox', { name });
const file = () => section.element().querySelector('pre')?.textContent ?? '';

describe('the field report in the team’s folder', () => {
  const FOLDER = { 'team-folder': { version: '1.2.3', name: 'Battlecards', files: {} } };
  const button = () => section.getByRole('button', { name: 'Save to team folder' });

  interface Askable {
    requestPermission(permission: unknown): Promise<PermissionState>;
  }

  afterEach(removeHandle);

  async function chooseFolder(): Promise<FileSystemDirectoryHandle> {
    const folder = await emptyFolder('Battlecards');
    await saveHandle(folder);
    return folder;
  }

  /** Returns the reports in the folder, by file name. */
  async function reportsIn(folder: FileSystemDirectoryHandle) {
    const reports = await folder.getDirectoryHandle('reports', { create: true });
    const texts: Record<string, string> = {};
    for await (const name of reports.keys()) {
      const file = await (await reports.getFileHandle(name)).getFile();
      texts[name] = await file.text();
    }
    return texts;
  }

  test('is the file that was shown, once the browser allows it', async () => {
    const folder = await chooseFolder();
    const permission = fakePermission();
    await openSettings({ local: { ...DEALS, ...FOLDER } });
    await section.getByText('Show the file').click();
    await button().click();
    await expect
      .element(page.getByText('Saved the report in the “reports” folder of “Battlecards”.').first())
      .toBeVisible();
    permission.restore();
    const reports = Object.entries(await reportsIn(folder));
    expect(reports).toEqual([
      [expect.stringMatching(/^field-report-[\d-]+-[0-9a-f]{8}\.json$/), file()],
    ]);
  });

  test('says what to do if the browser or the drive doesn’t let it', async () => {
    const folder = await chooseFolder();
    await openSettings({ local: { ...DEALS, ...FOLDER } });
    const handles = FileSystemHandle.prototype as unknown as Askable;
    const ask = vi.spyOn(handles, 'requestPermission').mockResolvedValueOnce('denied');
    await button().click();
    await expect
      .element(section.getByRole('alert'))
      .toHaveTextContent('allow it when the browser asks');
    expect(ask.mock.lastCall).toEqual([{ mode: 'readwrite' }]);
    expect(await reportsIn(folder)).toEqual({});
    await removeFolder('Battlecards');
    await button().click();
    await expect.element(section.getByRole('alert')).toHaveTextContent('your drive is connected');
    expect(await violations(section.element())).toEqual([]);
  });

  test.each([
    ['without a folder', {}, {}],
    ['if an admin doesn’t allow one', { teamFolder: false }, FOLDER],
  ])('isn’t offered %s', async (_, managed, local) => {
    await openSettings({ local: { ...DEALS, ...local }, managed });
    await expect.element(section.getByRole('button', { name: 'Save field report' })).toBeVisible();
    expect(button().query()).toBeNull();
  });
});

describe('the field report', () => {
  test('shows what was counted, and exactly the file that is saved', async () => {
    const { downloaded } = await openSettings({ local: DEALS });
    await expect.element(section.getByText('1 deal, Nov 12, 2026 to Nov 20, 2026')).toBeVisible();
    await expect.element(section.getByText(plainText(line.text)).first()).toBeVisible();
    await section.getByText('Show the file').click();
    const text = file();
    expect(fieldReport.safeParse(JSON.parse(text)).success).toBe(true);
    expect(section.element().textContent).not.toMatch(/secret-org|006000/);
    await section.getByRole('button', { name: 'Save field report' }).click();
    await vi.waitFor(() => expect(downloaded).toHaveBeenCalledOnce());
    const [name, report] = downloaded.mock.lastCall ?? [];
    expect(name).toMatch(/^field-report-\d{4}-\d\d-\d\d-[0-9a-f]{8}\.json$/);
    expect(report).toBe(text);
    await expect.element(page.getByText(/^Saved the report\./).first()).toBeVisible();
  });

  test('leaves out a text that the rep doesn’t want in it', async () => {
    await openSettings({ local: DEALS });
    await section.getByText('Show the file').click();
    expect(file()).toContain('Kestra');
    expect(file()).toContain('old price');
    await box('“<b>Kestra</b>” has no card (1 deal)').click();
    await box('“old price”').click();
    expect(file()).not.toMatch(/Kestra|old price/);
    await box('“old price”').click();
    expect(file()).toContain('old price');
  });

  test('is empty at first, and again after everything is forgotten', async () => {
    await openSettings({ local: DEALS });
    await expect.element(section.getByRole('button', { name: 'Save field report' })).toBeVisible();
    await page.getByRole('button', { name: 'Forget everything' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
    await expect.element(section.getByText(/^Nothing to report yet/)).toBeVisible();
    expect(section.getByRole('button').query()).toBeNull();
  });

  test.each(
    sampleOf(
      [
        ['light', 320],
        ['dark', 320],
        ['light', 800],
        ['dark', 800],
      ] as const,
      4,
    ),
  )('is accessible, %s at %i px', async (scheme, width) => {
    await page.viewport(width, 900);
    await preferScheme(scheme);
    await openSettings({ local: DEALS });
    await expect.element(section).toBeVisible();
    await section.getByText('Show the file').click();
    expect(await violations(section.element())).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });
});
