import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw, preferScheme } from './draw';
import { cardTab, rivals } from './screens';

/* Speech input types stray letters, so the settings can turn single-key shortcuts off. */

const screen = rivals([cardTab()]);
const off = { keys: false };

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('with single-key shortcuts off', () => {
  test.each(['1', '4', '/', '?', 'c'])('"%s" does nothing', async (key) => {
    const { actions } = await draw(screen, off);
    await userEvent.keyboard(key);
    expect(actions.copy).not.toHaveBeenCalled();
    expect(page.getByRole('dialog').query()).toBeNull();
  });

  test('mentions no shortcut on screen', async () => {
    const { container } = await draw(screen, off);
    const answer = page.getByRole('region', { name: 'Ten-second answer' });
    await expect.element(answer).toBeVisible();
    expect(container.querySelectorAll('[aria-keyshortcuts]')).toHaveLength(0);
    expect(container.querySelectorAll('[title*="press"]')).toHaveLength(0);
    expect(answer.element().textContent).not.toMatch(/[1-4] ?(Say|Ask|Proof|Concede)/);
    await page.getByRole('button', { name: 'Help' }).click();
    await expect.element(page.getByText('Copy the highlighted line')).toBeVisible();
    expect(page.getByText('Copy a line of the ten-second answer').query()).toBeNull();
  });

  test('other keys and buttons still work', async () => {
    const { actions } = await draw(screen, off);
    await page.getByRole('button', { name: 'Search' }).click();
    const field = page.getByRole('combobox', { name: 'Search all cards' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    await page.getByRole('listitem').getByRole('button').first().click();
    expect(actions.copy).toHaveBeenCalled();
  });
});

test('with single-key shortcuts on, keys are commands', async () => {
  const { actions } = await draw(screen);
  await userEvent.keyboard('1');
  expect(actions.copy).toHaveBeenCalled();
});
