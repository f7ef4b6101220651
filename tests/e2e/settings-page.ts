import type { Page } from 'playwright';
import type { PanelSession } from './panel-session';

/** Opens the settings in a new tab. */
export async function openSettings({ browser }: PanelSession): Promise<Page> {
  const worker =
    browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  const path = await worker.evaluate(() => chrome.runtime.getManifest().options_ui?.page ?? '');
  const settings = await browser.context.newPage();
  await settings.goto(`chrome-extension://${browser.extensionId}/${path}`);
  return settings;
}

/** The most Tab stops from one thing that users do next to another. */
const MAX_STOPS = 12;

/** Presses a key until an element that matches has the focus. */
export async function tabTo(settings: Page, selector: string, key = 'Tab'): Promise<void> {
  const wanted = settings.locator(selector);
  for (let stops = 0; stops < MAX_STOPS; stops += 1) {
    await settings.keyboard.press(key);
    const isThere = (all: Node[]) => all.some((each) => each === document.activeElement);
    if (await wanted.evaluateAll(isThere)) return;
  }
  throw new Error(`Not reached within ${MAX_STOPS} Tab stops: ${selector}`);
}

/** Returns the section with a CRM's fields. */
export function crm(settings: Page, name: 'Salesforce' | 'HubSpot') {
  return settings.getByRole('region', { name, exact: true });
}

/** Returns the names of a CRM's fields. */
export async function listed(
  settings: Page,
  name: 'Salesforce' | 'HubSpot',
): Promise<readonly string[]> {
  const text = await crm(settings, name).getByRole('textbox').inputValue();
  return text === '' ? [] : text.split('\n');
}

/** Replaces the names of a CRM's fields. */
export async function setFields(
  settings: Page,
  name: 'Salesforce' | 'HubSpot',
  fields: readonly string[],
): Promise<void> {
  await crm(settings, name).getByRole('textbox').fill(fields.join('\n'));
  await crm(settings, name).getByRole('textbox').blur();
}
