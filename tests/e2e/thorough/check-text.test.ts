import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { clipboard, rival, voice, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { storedData } from '../stored-data';

const on = startSession(dealUrl(salesforceDeals.dagster));

const text = () => on.panel.getByRole('textbox');

it('answers a mail and cleans a draft, by keyboard, and stores neither', async () => {
  const { panel } = on;
  await rival(panel).getByText('Dagster').waitFor();
  await waitForWholeCard(panel);
  await panel.getByRole('button', { name: 'Check text' }).focus();
  await panel.keyboard.press('Enter');
  await expect.poll(() => text().evaluate((area) => area === document.activeElement)).toBe(true);

  await panel.keyboard.insertText('Our analysts say Dagster’s lineage UI is ahead of yours. ZZ-1');
  await expect.poll(() => voice(panel).textContent()).toContain('Found 2 things a card covers');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect.poll(async () => (await clipboard(panel)).text).toContain('Their UI is indeed');

  await text().focus();
  await panel.keyboard.press('ControlOrMeta+a');
  await panel.keyboard.insertText(
    'Moving to Dagster usually requires a massive refactor.\nSee https://docs.google.com/ZZ-2 soon.',
  );
  await panel.getByRole('radio', { name: 'They said' }).focus();
  await panel.keyboard.press('ArrowRight');
  await expect.poll(() => voice(panel).textContent()).toContain('2 things to check');
  await panel.getByRole('button', { name: 'Copy fixed draft' }).press('Enter');
  const safer =
    'A script can move to Dagster as it is. Lineage, partitions and checks come from modeling assets, and that is where the work sits.';
  await expect
    .poll(() => clipboard(panel))
    .toMatchObject({
      text: `${safer}\nSee (link removed) soon.`,
      html: expect.stringContaining(`${safer}<br>See (link removed) soon.`),
    });

  // Only the cards' own lines are saved, as any copied line is.
  const stored = JSON.stringify(await storedData(panel));
  expect(stored).toContain('summary-trap/safer');
  expect(stored).not.toContain('ZZ-');
  expect(stored).not.toContain('usually requires');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Check text' }).press('Enter');
  expect(await text().inputValue()).toBe('');
});
