import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { clipboard, line, rival, voice } from './panel-page';
import { startSession } from './panel-session';
import { openSettings } from './settings-page';

const dagster = dealUrl(salesforceDeals.dagster);
// Needs its own browser: in a shared one, connections of earlier tests keep emulating focus in the panel.
const on = startSession(dagster, true);

const ORIGINAL =
  'To get value from Dagster, you cannot simply run your code. You must refactor it into their specific "Asset" and "Op" definitions.';
const SAFER =
  'You can run a script in Dagster as it is. To get lineage, partitions and checks out of it, you model it as assets.';

const claim = () => line(on.panel, 'you cannot simply run your code');
const question = () => on.panel.getByRole('group', { name: /^Disputed by public sources/ });

async function emptyClipboard(): Promise<void> {
  await on.panel.evaluate(() => navigator.clipboard.writeText(''));
}

it('asks before copying a disputed line, and copies the safer wording with Enter', async () => {
  await rival(on.panel).getByText('Dagster').waitFor();
  await emptyClipboard();
  await claim().click();
  await question().waitFor();
  expect((await clipboard(on.panel)).text).toBe('');
  await on.panel.keyboard.press('Enter');
  await expect.poll(() => clipboard(on.panel)).toMatchObject({ text: SAFER });
  await question().waitFor({ state: 'detached' });
  await expect.poll(() => voice(on.panel).innerText()).toContain('Safer wording');
});

it('copies the original with O', async () => {
  await claim().press('Enter');
  await question().waitFor();
  await on.panel.keyboard.press('o');
  await expect.poll(() => clipboard(on.panel)).toMatchObject({ text: ORIGINAL });
  await expect.poll(() => voice(on.panel).innerText()).toContain('Disputed');
});

it('copies nothing after Escape', async () => {
  await emptyClipboard();
  await claim().click();
  await on.panel.keyboard.press('Escape');
  await question().waitFor({ state: 'detached' });
  expect((await clipboard(on.panel)).text).toBe('');
});

it('asks before copying a customer story without a public source, on its card and in search', async () => {
  await emptyClipboard();
  const asked = on.panel.getByRole('group', { name: /^No public source for this customer story/ });
  await line(on.panel, '6-month refactor estimate').click();
  await asked.waitFor();
  expect((await clipboard(on.panel)).text).toBe('');
  await on.panel.keyboard.press('Escape');
  await asked.waitFor({ state: 'detached' });

  await on.panel.keyboard.press('/');
  await on.panel.keyboard.type('canceled poc');
  await on.panel.locator('[role="option"][aria-selected="true"]').waitFor();
  await on.panel.keyboard.press('Enter');
  const results = on.panel.getByRole('listbox');
  await results.getByText(/^No public source for this customer story\. Copy again/).waitFor();
  expect((await clipboard(on.panel)).text).toBe('');
  await on.panel.keyboard.press('Escape');
  await on.panel.keyboard.press('Escape');
  await results.waitFor({ state: 'detached' });
});

it('copies the chosen wording with execCommand if the panel has no focus', async () => {
  const session = await on.panel.context().newCDPSession(on.panel);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await on.page.bringToFront();
  await on.page.locator('body').click({ position: { x: 5, y: 5 } });
  await expect.poll(() => on.panel.evaluate(() => document.hasFocus())).toBe(false);
  const hadFocus = await on.panel.evaluate(async () => {
    const button = (words: string) =>
      [...document.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
    button('you cannot simply run your code')?.click();
    await new Promise((resolve) => setTimeout(resolve, 200));
    button('Copy the safer wording')?.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return document.hasFocus();
  });
  expect(hadFocus).toBe(false);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  expect((await clipboard(on.panel)).text).toBe(SAFER);
});

it('copies a disputed line at once when the guard is turned off while the panel is open', async () => {
  const settings = await openSettings(on);
  const guard = settings.getByRole('checkbox', { name: 'Ask before copying a risky line' });
  await guard.uncheck();
  await settings.getByText('Risky lines are copied right away').first().waitFor();
  await settings.close();
  await on.page.bringToFront();

  await emptyClipboard();
  await claim().click();
  await expect.poll(() => clipboard(on.panel)).toMatchObject({ text: ORIGINAL });
  expect(await question().count()).toBe(0);

  const again = await openSettings(on);
  await again.getByRole('checkbox', { name: 'Ask before copying a risky line' }).check();
  await again.getByText('Ringside asks before copying a risky line').first().waitFor();
  await again.close();
  await claim().click();
  await question().waitFor();
});
