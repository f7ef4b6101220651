import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isPlaceholder } from '../../src/core/match/placeholder';
import { chromeVersion } from '../../src/options/general/diagnostics';
import { BUILT_IN_PLACEHOLDERS } from '../../src/options/general/ignored-values';
import { openSettings } from './open';
import { FULL, TABS } from './stored';

beforeEach(() => page.viewport(800, 900));

function settings(kept: Record<string, unknown>) {
  return kept.settings as { ignored: unknown; badge: unknown } | undefined;
}

const values = page.getByLabelText('One value per line');

describe('ignored values', () => {
  test('are saved as they are written, one in each line', async () => {
    const { kept } = await openSettings();
    await values.fill('Nobody here\n\n  Internal build ');
    await vi.waitFor(() =>
      expect(settings(kept)?.ignored).toEqual(['Nobody here', 'Internal build']),
    );
    await expect.element(page.getByText('Saved. 2 custom values are ignored.')).toBeInTheDocument();
    // What is being written is not tidied under the writer's hands.
    await expect.element(values).toHaveValue('Nobody here\n\n  Internal build ');
  });

  test('are saved at once when the field or the page is left', async () => {
    const { kept } = await openSettings();
    await values.fill('One');
    await userEvent.tab();
    await vi.waitFor(() => expect(settings(kept)?.ignored).toEqual(['One']), { timeout: 400 });
    await values.fill('Two');
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() => expect(settings(kept)?.ignored).toEqual(['Two']), { timeout: 400 });
  });

  test('that could not be saved stay in the field', async () => {
    const { set } = await openSettings(FULL);
    await values.fill('Never kept');
    set.mockRejectedValue(new Error('disk full'));
    await userEvent.tab();
    await expect.element(page.getByRole('alert')).toHaveTextContent('disk full');
    await expect.element(values).toHaveValue('Never kept');
  });

  test('beyond the bound are not silently lost', async () => {
    await openSettings();
    await values.fill(Array.from({ length: 51 }, (_, n) => `value ${n}`).join('\n'));
    await expect.element(page.getByText('Ringside uses only the first 50 values.')).toBeVisible();
  });

  test.each(BUILT_IN_PLACEHOLDERS)('"%s" is said to be known, and is', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });
});

describe('names confirmed for an org', () => {
  test('are listed with their org and their card', async () => {
    await openSettings(FULL);
    for (const words of [
      'In acme.lightning.force.com, “Dagstar” means Dagster',
      'In HubSpot portal 24681357, “AF” means Apache Airflow',
      'In HubSpot portal 24681357, “Oldie” means gone, a card that’s no longer in Ringside',
    ]) {
      await expect.element(page.getByText(words)).toBeVisible();
    }
  });

  test('can be taken back one by one', async () => {
    const { kept } = await openSettings(FULL);
    await page.getByRole('button', { name: 'Remove Dagstar for acme' }).click();
    await vi.waitFor(() =>
      expect(Object.keys(kept).filter((key) => key.startsWith('alias/'))).toEqual([
        'alias/hubspot:24681357/af',
        'alias/hubspot:24681357/oldie',
      ]),
    );
    await expect
      .element(page.getByRole('button', { name: 'Remove AF for HubSpot portal' }))
      .toHaveFocus();
  });
});

describe('the badge', () => {
  test('is switched off, and taken off the tabs that bear it', async () => {
    const { kept, badges } = await openSettings({}, TABS);
    await expect.element(page.getByRole('checkbox', { name: /toolbar/ })).toBeChecked();
    await page.getByRole('checkbox', { name: /toolbar/ }).click();
    await expect.element(page.getByRole('checkbox', { name: /toolbar/ })).not.toBeChecked();
    expect(settings(kept)?.badge).toBe(false);
    await vi.waitFor(() => expect([...badges.values()]).toEqual(TABS.map(() => '')));
  });
});

describe('the guard', () => {
  test('is on until it is switched off, and what is saved says what holds', async () => {
    const { kept } = await openSettings();
    const guard = page.getByRole('checkbox', { name: 'Ask before copying a disputed line' });
    await expect.element(guard).toBeChecked();
    await guard.click();
    await expect.element(guard).not.toBeChecked();
    await expect
      .element(page.getByText('Saved. Disputed lines are copied right away, as written.'))
      .toBeInTheDocument();
    expect(kept.settings).toMatchObject({ guard: false, badge: true });
    await guard.click();
    await vi.waitFor(() => expect(kept.settings).toMatchObject({ guard: true }));
  });
});

test('single keys can be switched off', async () => {
  const { kept } = await openSettings();
  const keys = page.getByRole('checkbox', { name: 'Use single-key shortcuts' });
  await expect.element(keys).toBeChecked();
  await keys.click();
  await expect.element(page.getByText('Saved. Single-key shortcuts are off.')).toBeInTheDocument();
  expect(kept.settings).toMatchObject({ keys: false, guard: true });
});

test('a switch that could not be saved springs back', async () => {
  const { set } = await openSettings();
  set.mockRejectedValueOnce(new Error('disk full'));
  await page.getByRole('checkbox', { name: /toolbar/ }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('disk full');
  await expect.element(page.getByRole('checkbox', { name: /toolbar/ })).toBeChecked();
});

describe('diagnostics', () => {
  test('are shown before they are copied, and copied as shown', async () => {
    const { container, copied } = await openSettings(FULL);
    await page.getByRole('button', { name: 'Copy diagnostics' }).click();
    const shown = container.querySelector('pre')?.textContent ?? '';
    expect(copied).toHaveBeenCalledWith(shown);
    expect(shown).toContain('Ringside 1.2.3, Chrome 156');
    expect(shown).toContain('disagreement on Salesforce, 4 times, 2026-11-01 to 2026-11-20');
    await expect.element(page.getByText('Copied.').first()).toBeVisible();
  });

  test('hold nothing that anybody wrote', async () => {
    const { container } = await openSettings(FULL);
    await expect.element(page.getByText('Copy diagnostics')).toBeVisible();
    const shown = container.querySelector('pre')?.textContent ?? '';
    expect(shown).not.toMatch(/Rival__c|main_rival|Nobody here|Dagstar|acme|24681357/);
  });

  test('that the browser refuses to copy are selected', async () => {
    const { container, copied } = await openSettings(FULL);
    copied.mockResolvedValueOnce('refused');
    await page.getByRole('button', { name: 'Copy diagnostics' }).click();
    await expect.element(page.getByText('The browser blocked copying.').first()).toBeVisible();
    expect(String(getSelection())).toBe(container.querySelector('pre')?.textContent);
  });

  test('know this browser', () => {
    expect(chromeVersion()).toMatch(/^\d+$/);
    expect(chromeVersion('Something else')).toBe('unknown');
  });
});

test('where nothing can be read, the page says so', async () => {
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
