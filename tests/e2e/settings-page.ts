import type { Page } from 'playwright';
import type { OnStage } from './on-stage';

/** Opens the settings in a tab of their own. */
export async function openSettings({ stage }: OnStage): Promise<Page> {
  const worker =
    stage.context.serviceWorkers()[0] ?? (await stage.context.waitForEvent('serviceworker'));
  const path = await worker.evaluate(() => chrome.runtime.getManifest().options_ui?.page ?? '');
  const settings = await stage.context.newPage();
  await settings.goto(`chrome-extension://${stage.extensionId}/${path}`);
  return settings;
}

/** One CRM's fields. */
export function crm(settings: Page, name: 'Salesforce' | 'HubSpot') {
  return settings.getByRole('region', { name, exact: true });
}

/** The fields' names as they are listed. */
export function listed(settings: Page, name: 'Salesforce' | 'HubSpot'): Promise<string[]> {
  return crm(settings, name).locator('ol > li bdi').allInnerTexts();
}

export async function addField(settings: Page, name: 'Salesforce' | 'HubSpot', field: string) {
  await crm(settings, name).getByRole('textbox').fill(field);
  await crm(settings, name).getByRole('button', { name: 'Add', exact: true }).click();
}
