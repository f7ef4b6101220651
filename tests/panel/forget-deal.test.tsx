import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, preferScheme } from './draw';
import { cardTab, rivals } from './screens';

const screen = rivals([cardTab()]);
const help = page.getByRole('dialog', { name: 'Help' });
const question = page.getByRole('dialog', { name: 'Forget this deal?' });

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

/** Opens the question with the keyboard. */
async function ask() {
  await userEvent.keyboard('?');
  const button = help.getByRole('button', { name: 'Forget this deal' });
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(question).toBeVisible();
  return button;
}

describe('forgetting a deal', () => {
  test('asks first, with the focus on the answer that changes nothing', async () => {
    const { actions } = await draw(screen, { isRemembered: true });
    const button = await ask();
    expect(document.activeElement?.textContent).toBe('Cancel');
    await userEvent.keyboard('{Enter}');
    await expect.element(question).not.toBeInTheDocument();
    expect(document.activeElement).toBe(button.element());
    expect(actions.forgetDeal).not.toHaveBeenCalled();
  });

  test('is canceled with Esc, which leaves the help open', async () => {
    const { actions } = await draw(screen, { isRemembered: true });
    const button = await ask();
    await userEvent.keyboard('{Escape}');
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(help).toBeVisible();
    expect(document.activeElement).toBe(button.element());
    expect(actions.forgetDeal).not.toHaveBeenCalled();
  });

  test('disables the card’s shortcuts while it asks', async () => {
    const { actions } = await draw(screen, { isRemembered: true });
    await ask();
    await userEvent.keyboard('1');
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('forgets it once confirmed, closes the help, and announces it', async () => {
    const { actions, container } = await draw(screen, { isRemembered: true });
    await ask();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(actions.forgetDeal).toHaveBeenCalledOnce();
    await expect.element(help).not.toBeInTheDocument();
    await expect.element(question).not.toBeInTheDocument();
    await expect
      .poll(() => container.querySelector('[aria-live]')?.textContent)
      .toContain('Ringside no longer remembers this deal.');
  });

  test('isn’t offered if nothing is remembered', async () => {
    await draw(screen);
    await userEvent.keyboard('?');
    await expect.element(help).toBeVisible();
    expect(help.getByText('This deal', { exact: true }).query()).toBeNull();
    expect(help.getByRole('button', { name: 'Forget this deal' }).query()).toBeNull();
  });

  test.runIf(isThorough).each(['dark', 'light'] as const)(
    'is accessible, %s at 320 px',
    async (scheme) => {
      await page.viewport(320, 800);
      await preferScheme(scheme);
      await draw(screen, { isRemembered: true });
      await ask();
      expect(await violations(document.body, 'section[id^="part-"]')).toEqual([]);
      for (const dialog of document.querySelectorAll('dialog')) {
        expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
      }
    },
  );
});
