import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { laidOut, rival, wholeCard } from './panel-page';
import { sentencesOf } from './sentences';

const on = onStage(dealUrl(salesforceDeals.dagster));

/** Blanks and the marks around spoken words are drawn, not written. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

it("every sentence and table cell of the writer's card is in the panel", async () => {
  await rival(on.panel).getByText('Dagster').waitFor();
  // A card is drawn over some frames.
  await wholeCard(on.panel);
  await laidOut(on.panel);
  const shown = flat(await on.panel.locator('body').innerText());
  const sentences = sentencesOf(readFileSync('tests/fixtures/prefect-vs-dagster.md', 'utf8'));
  const missing = sentences.filter((sentence) => !shown.includes(flat(sentence)));
  expect(missing).toEqual([]);
  // Counted by hand in the source: 14 headings, 24 cells and more; a parser gone wrong finds less.
  expect(sentences.length).toBeGreaterThan(150);
});
