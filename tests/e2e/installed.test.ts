import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { rival } from './panel-page';

const on = onStage(dealUrl(salesforceDeals.dagster), true);

it('the card comes up at the very first start, once the browser has told its policies', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  const kept = await on.panel.evaluate(() => chrome.storage.local.get('policy'));
  expect(kept).toEqual({ policy: {} });
});

it('Chrome accepts the suggested keyboard shortcut', async () => {
  const [worker] = on.stage.context.serviceWorkers();
  const commands = await worker?.evaluate(() => chrome.commands.getAll());
  const shortcut = process.platform === 'darwin' ? '⇧⌘Y' : 'Ctrl+Shift+Y';
  expect(commands).toMatchObject([{ name: '_execute_action', shortcut }]);
});

it('the toolbar button opens the panel', async () => {
  const [worker] = on.stage.context.serviceWorkers();
  const behavior = await worker?.evaluate(() => chrome.sidePanel.getPanelBehavior());
  expect(behavior).toEqual({ openPanelOnActionClick: true });
});

it('Chrome has nothing to complain about', async () => {
  const page = await on.stage.context.newPage();
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
    on.stage.extensionId,
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
