import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { mergeReports } from '../../src/content/field-report/merge-reports';
import { reportHtml } from '../card/report/report-html';
import { reportPage } from '../card/report/report-page';
import { readContent } from '../content/read-content';
import { sampleReports } from './sample-reports';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PICTURE = fileURLToPath(new URL('../../docs/field-report.png', import.meta.url));

/** How many of the reps contribute to a count. */
const MIN = 5;

/** Returns the page about the reports of 500 reps who don't exist. */
function samplePage(): string {
  const { cards, pack } = readContent(ROOT);
  const merged = mergeReports(sampleReports(cards, pack, 500), cards, MIN);
  const names = new Map(cards.map(({ id, name }) => [id, name]));
  return reportHtml(reportPage(merged, pack, names, { unread: 0, min: MIN }));
}

/** Takes a screenshot of the top of a page about field reports. */
export async function takeReportPicture(renderer: Browser): Promise<void> {
  const page = await renderer.newPage();
  await page.setViewportSize({ width: 1000, height: 1100 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setContent(samplePage());
  await page.screenshot({ path: PICTURE });
  await page.close();
}
