import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { persona, rival, waitForWholeCard } from '../panel-page';
import { startSession } from '../panel-session';
import { openSettings } from '../settings-page';

/* An update arrives while the panel is open. Only a browser under policy gets a real one; the test sends its event. */

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster, true);

const offer = () => on.panel.getByRole('region', { name: 'A Ringside update is ready' });
const load = () => offer().getByRole('button', { name: 'Close and load' }).click();

async function showsCard(): Promise<void> {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
}

/** Sends the event with which the browser says that an update is ready. */
async function announceUpdate(): Promise<void> {
  const [worker] = on.browser.context.serviceWorkers();
  await worker?.evaluate(() => {
    const event = chrome.runtime.onUpdateAvailable as unknown as {
      dispatch(details: { version: string }): void;
    };
    event.dispatch({ version: '0.2.0' });
  });
}

it('offers the update without closing anything', async () => {
  await showsCard();
  await persona(on.panel, 'Platform Teams').check({ force: true });
  await announceUpdate();
  await offer().waitFor();
  expect(await rival(on.panel).textContent()).toBe('Dagster');
});

it('loads nothing while the settings page is open, because edits there would be lost', async () => {
  const settings = await openSettings(on);
  await load();
  await offer().getByText('Close it there first').waitFor();
  expect(settings.isClosed()).toBe(false);
  await settings.close();
});
