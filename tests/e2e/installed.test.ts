import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { rival } from './panel-page';
import { startSession } from './panel-session';
import { FRESH, storedData } from './stored-data';

const on = startSession(dealUrl(salesforceDeals.dagster), true);

it('shows the card on the first start, once Chrome has reported its policies', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  // What is left after "Forget everything" is compared with the same.
  expect(await storedData(on.panel)).toEqual(FRESH);
});

it('has the suggested keyboard shortcut', async () => {
  const [worker] = on.browser.context.serviceWorkers();
  const commands = await worker?.evaluate(() => chrome.commands.getAll());
  const shortcut = process.platform === 'darwin' ? '⇧⌘Y' : 'Ctrl+Shift+Y';
  expect(commands).toMatchObject([{ name: '_execute_action', shortcut }]);
});

it('opens the panel with the toolbar button', async () => {
  const [worker] = on.browser.context.serviceWorkers();
  const behavior = await worker?.evaluate(() => chrome.sidePanel.getPanelBehavior());
  expect(behavior).toEqual({ openPanelOnActionClick: true });
});

it('causes no errors or warnings in Chrome', async () => {
  const page = await on.browser.context.newPage();
  await page.goto('chrome://extensions');
  const info = await page.evaluate(
    (id) =>
      (
        chrome as unknown as {
          developerPrivate: {
            getExtensionInfo(id: string): Promise<{
              manifestErrors: unknown[];
              runtimeErrors: unknown[];
              runtimeWarnings: string[];
              installWarnings?: string[];
            }>;
          };
        }
      ).developerPrivate.getExtensionInfo(id),
    on.browser.extensionId,
  );
  const { manifestErrors, runtimeErrors, runtimeWarnings, installWarnings = [] } = info;
  expect({ manifestErrors, runtimeErrors, runtimeWarnings, installWarnings }).toEqual({
    manifestErrors: [],
    runtimeErrors: [],
    runtimeWarnings: [],
    installWarnings: [],
  });
  await page.close();
});
