import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { line, rival, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { openSettings, tabTo } from '../settings-page';

/* A bundled card is edited on the settings page with the keyboard, followed by the panel, and restored. */

const on = startSession(dealUrl(salesforceDeals.dagster));

const REWORDED = 'Teams that want their whole plan drawn up in advance';
const ORIGINAL = 'Teams who want a strict, opinionated framework';
const isEdited = () => on.panel.getByRole('banner').getByText('Edited', { exact: true });

/** Returns a line of the card by its text, once it has this use. */
function lineWithUse(text: string, use: 'say' | 'know') {
  return on.panel.locator(`button[data-use="${use}"]`).filter({ hasText: text }).first();
}

it('shows an edited card in the panel until the user goes back to the bundled one', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
  await lineWithUse(ORIGINAL, 'know').waitFor({ state: 'attached' });
  expect(await isEdited().count()).toBe(0);

  const settings = await openSettings(on);
  const errors: string[] = [];
  settings.on('pageerror', (error) => errors.push(String(error)));
  await settings.getByText('Edit a card that comes with Ringside').waitFor();
  await tabTo(settings, 'details:has([data-edit]) > summary');
  await settings.keyboard.press('Enter');
  await tabTo(settings, '[data-edit="dagster"]');
  await settings.keyboard.press('Enter');
  await settings.getByRole('heading', { name: 'Edit the Dagster card' }).waitFor();
  await settings.locator('[data-row]:focus').waitFor();

  // The second and the fourth line can now be said, and the second has another text.
  await settings.keyboard.press('ArrowDown');
  await settings.keyboard.press('s');
  await settings.keyboard.press('e');
  await settings.getByRole('textbox', { name: 'Text', exact: true }).waitFor();
  await settings.keyboard.press('Control+a');
  await settings.keyboard.type(REWORDED);
  await settings.keyboard.press('Escape');
  await settings.keyboard.press('ArrowDown');
  await settings.keyboard.press('ArrowDown');
  await settings.keyboard.press('s');
  await settings.getByRole('button', { name: '2 lines changed' }).waitFor();
  // Nothing is saved yet.
  await on.page.bringToFront();
  expect(await isEdited().count()).toBe(0);
  await settings.bringToFront();
  await settings.keyboard.press('Control+s');
  await settings.getByText('replaces the card that comes with Ringside').waitFor();
  expect(await settings.evaluate(() => document.activeElement?.getAttribute('data-edit'))).toBe(
    'dagster',
  );

  await on.page.bringToFront();
  await isEdited().waitFor();
  await waitForWholeCard(on.panel);
  await lineWithUse(REWORDED, 'say').waitFor({ state: 'attached' });
  await lineWithUse('Moving to Dagster often requires', 'say').waitFor({ state: 'attached' });
  await on.panel.getByText('Edited copy, saved in this browser only').waitFor();
  expect(await line(on.panel, ORIGINAL).count()).toBe(0);

  await settings.bringToFront();
  await settings.getByRole('button', { name: 'Go back to Ringside’s card' }).focus();
  await settings.keyboard.press('Enter');
  await settings.getByText('Back to Ringside’s Dagster card.').waitFor();
  await on.page.bringToFront();
  await isEdited().waitFor({ state: 'detached' });
  await lineWithUse(ORIGINAL, 'know').waitFor({ state: 'attached' });
  expect(await line(on.panel, REWORDED).count()).toBe(0);
  expect(errors).toEqual([]);
});
