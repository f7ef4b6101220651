import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isPlaceholder } from '../../src/core/match/placeholder';
import { chromeVersion } from '../../src/options/general/diagnostics';
import { BUILT_IN_PLACEHOLDERS } from '../../src/options/general/ignored-values';
import { openSettings } from './open';
import { FULL, TABS } from './stored';

beforeEach(() => page.viewport(800, 900));

function settings(storage: Record<string, unknown>) {
  return storage.settings as { ignored: unknown; badge: unknown } | undefined;
}

const values = page.getByLabelText('One value per line');

describe('ignored values', () => {
  test('are saved while they are typed, one per line', async () => {
    const { storage } = await openSettings();
    await values.fill('Nobody here\n\n  Internal build ');
    await vi.waitFor(() =>
      expect(settings(storage)?.ignored).toEqual(['Nobody here', 'Internal build']),
    );
    await expect.element(page.getByText('Your list has 2 values.')).toBeInTheDocument();
    // The text isn't tidied while it's being edited.
    await expect.element(values).toHaveValue('Nobody here\n\n  Internal build ');
  });

  test('are saved immediately when the field or the page is left', async () => {
    const { storage } = await openSettings();
    await values.fill('One');
    await userEvent.tab();
    await vi.waitFor(() => expect(settings(storage)?.ignored).toEqual(['One']), { timeout: 400 });
    await values.fill('Two');
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(settings(storage)?.ignored).toEqual(['Two']), { timeout: 400 });
  });

  test('stay in the field if they could not be saved', async () => {
    const { set } = await openSettings(FULL);
    await values.fill('Never saved');
    set.mockRejectedValue(new Error('disk full'));
    await userEvent.tab();
    await expect.element(page.getByRole('alert')).toHaveTextContent('disk full');
    await expect.element(values).toHaveValue('Never saved');
  });

  test('beyond the limit cause a message', async () => {
    await openSettings();
    await values.fill(Array.from({ length: 51 }, (_, n) => `value ${n}`).join('\n'));
    await expect.element(page.getByText('Ringside uses only the first 50 lines.')).toBeVisible();
  });

  test.each(BUILT_IN_PLACEHOLDERS)('include "%s" by default, as the page says', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});

describe('confirmed names', () => {
  test('are listed with their org and card', async () => {
    await openSettings(FULL);
    for (const text of [
      'In acme.lightning.force.com, “Dagstar” means Dagster',
      'In HubSpot account 24681357, “AF” means Apache Airflow',
      'In HubSpot account 24681357, “Oldie” means gone, a card that’s no longer in Ringside',
    ]) {
      await expect.element(page.getByText(text)).toBeVisible();
    }
  });

  test('can be removed one by one', async () => {
    const { storage } = await openSettings(FULL);
    await page.getByRole('button', { name: 'Remove Dagstar for acme' }).click();
    await vi.waitFor(() =>
      expect(Object.keys(storage).filter((key) => key.startsWith('alias/'))).toEqual([
        'alias/hubspot:24681357/af',
        'alias/hubspot:24681357/oldie',
      ]),
    );
    await expect
      .element(page.getByRole('button', { name: 'Remove AF for HubSpot account' }))
      .toHaveFocus();
  });
});

describe('the badge', () => {
  test('is removed from all tabs when it is turned off', async () => {
    const { storage, badges } = await openSettings({}, TABS);
    await expect.element(page.getByRole('checkbox', { name: /toolbar/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /toolbar/ }).click();
    await expect.element(page.getByRole('checkbox', { name: /toolbar/ })).not.toBeChecked();
    expect(settings(storage)?.badge).toBe(false);
    await vi.waitFor(() => expect([...badges.values()]).toEqual(TABS.map(() => '')));
  });
});

describe('the guard', () => {
  test('is on until it is turned off, and confirms each change', async () => {
    const { storage } = await openSettings();
    const guard = page.getByRole('checkbox', { name: 'Ask before copying a risky line' });
    await expect.element(guard).toBeChecked();
    await guard.click();
    await expect.element(guard).not.toBeChecked();
    await expect
      .element(page.getByText('Risky lines are copied right away, as written.'))
      .toBeInTheDocument();
    expect(storage.settings).toMatchObject({ guard: false, badge: true });
    await guard.click();
    await vi.waitFor(() => expect(storage.settings).toMatchObject({ guard: true }));
  });
});

test('single-key shortcuts can be turned off', async () => {
  const { storage } = await openSettings();
  const keys = page.getByRole('checkbox', { name: 'Use single-key shortcuts' });
  await expect.element(keys).toBeChecked();
  await keys.click();
  await expect.element(page.getByText('Single-key shortcuts are off.')).toBeInTheDocument();
  expect(storage.settings).toMatchObject({ keys: false, guard: true });
});

test('a switch returns to its previous state if it could not be saved', async () => {
  const { set } = await openSettings();
  set.mockRejectedValueOnce(new Error('disk full'));
  await page.getByRole('checkbox', { name: /toolbar/ }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('disk full');
  await expect.element(page.getByRole('checkbox', { name: /toolbar/ })).toBeChecked();
});

/** Returns the text of the diagnostics; the field report is shown the same way. */
const diagnosticsIn = (page: Element) =>
  [...page.querySelectorAll('pre')].find(({ textContent }) => textContent.startsWith('Ringside'));

describe('diagnostics', () => {
  test('are copied as shown', async () => {
    const { container, copied } = await openSettings(FULL);
    await page.getByRole('button', { name: 'Copy diagnostics' }).click();
    const shown = diagnosticsIn(container)?.textContent ?? '';
    await vi.waitFor(() => expect(copied).toHaveBeenCalledWith(shown));
    expect(shown).toContain(`Ringside 1.2.3, Chrome ${chromeVersion()}`);
    expect(shown).toContain('disagreement on Salesforce, 4 times, 2026-11-01 to 2026-11-20');
    await expect.element(page.getByText('Copied.').first()).toBeVisible();
  });

  test('contain no names or values', async () => {
    const { container } = await openSettings(FULL);
    await expect.element(page.getByText('Copy diagnostics')).toBeVisible();
    const shown = diagnosticsIn(container)?.textContent ?? '';
    expect(shown).not.toMatch(/Rival__c|main_rival|Nobody here|Dagstar|acme|24681357/);
  });

  test('are selected if the browser blocks copying', async () => {
    const { container, copied } = await openSettings(FULL);
    copied.mockRejectedValueOnce(new Error('no permission'));
    vi.spyOn(document, 'execCommand').mockReturnValueOnce(false);
    await page.getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect.element(page.getByText('The browser blocked copying.').first()).toBeVisible();
    expect(String(getSelection())).toBe(diagnosticsIn(container)?.textContent);
  });

  test('contain the browser version', () => {
    expect(chromeVersion()).toMatch(/^\d+$/);
    expect(chromeVersion('Something else')).toBe('unknown');
  });
});

test('shows an error if the storage cannot be read', async () => {
  const broken = { get: async () => Promise.reject(new Error('corrupt')) };
  await openSettings({}, []);
  const { chrome } = globalThis;
  vi.stubGlobal('chrome', {
    ...chrome,
    storage: { ...chrome.storage, local: { ...chrome.storage.local, ...broken } },
  });
  await page.getByRole('checkbox', { name: /toolbar/ }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('corrupt');
});
