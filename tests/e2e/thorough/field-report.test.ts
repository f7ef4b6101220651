import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { readFieldReport } from '../../../tools/card/report/read-report';
import { saveDownloadsIn } from '../exported-card';
import { rival, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { openSettings } from '../settings-page';

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster);

const folder = mkdtempSync(join(tmpdir(), 'ringside-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LINE = 'question-python-or-sql';
const line = () => on.panel.locator(`section[id^="part-"] [data-line="${LINE}"]`).first();
const verdict = (name: string) => on.panel.getByRole('button', { name: new RegExp(`^${name}: `) });

it('keeps a note when the rep comes back, and puts it in the report that is saved', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
  await line().getByRole('button').first().click();
  await line().locator('button[aria-expanded]').press('Enter');
  await verdict('Wrong').click();
  await on.panel.getByRole('textbox', { name: 'What’s wrong?' }).fill('They ask both');
  await on.panel.keyboard.press('Enter');

  await on.comeBack(dagster);
  await waitForWholeCard(on.panel);
  await expect.poll(() => verdict('Wrong').getAttribute('aria-pressed')).toBe('true');
  const remark = on.panel.getByRole('textbox', { name: 'What’s wrong?' });
  expect(await remark.inputValue()).toBe('They ask both');

  const settings = await openSettings(on);
  await saveDownloadsIn(folder, on);
  await settings.getByRole('button', { name: 'Save field report' }).click();
  const saved = () => readdirSync(folder).filter((name) => /^field-report-.*\.json$/.test(name));
  await expect.poll(saved).toHaveLength(1);
  const text = readFileSync(join(folder, saved()[0] ?? ''), 'utf8');
  const read = readFieldReport(text);
  expect(read).toMatchObject({
    report: {
      deals: { salesforce: 1, hubspot: 0 },
      lines: [
        {
          card: 'dagster',
          line: LINE,
          copied: 1,
          wrong: 1,
          remarks: ['They ask both'],
        },
      ],
    },
  });
  expect(text).not.toMatch(/006Wx|ringside-demo|lightning/);
});
