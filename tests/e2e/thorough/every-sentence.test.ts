import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { renderAllSections, rival, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { sentencesOf } from '../sentences';

const on = startSession(dealUrl(salesforceDeals.dagster));

/** Collapses whitespace. */
function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

it('shows every sentence and table cell of the Markdown source', async () => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await waitForWholeCard(on.panel);
  await renderAllSections(on.panel);
  const shown = collapse(await on.panel.locator('body').innerText());
  const sentences = sentencesOf(readFileSync('tests/fixtures/prefect-vs-dagster.md', 'utf8'));
  const missing = sentences.filter((sentence) => !shown.includes(collapse(sentence)));
  expect(missing).toEqual([]);
  // Makes sure that the parser finds everything. The source has 14 headings, 24 cells, and many sentences.
  expect(sentences.length).toBeGreaterThan(150);
});
