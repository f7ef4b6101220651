import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw, preferScheme } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, rivals, unknownTab } from './screens';

const screen = rivals([cardTab()]);

/** The button of a line; its name holds the line's words. */
function lineButton(words: string) {
  return page.getByRole('button', { name: words });
}

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('a line', () => {
  test('is copied by a click anywhere on it, without its quotation marks', async () => {
    const { actions } = await draw(screen);
    await lineButton('How long may it take?').click({ position: { x: 8, y: 50 } });
    expect(actions.copy.mock.calls).toEqual([
      [{ text: 'How long may it take?', html: 'How long may it take?' }],
    ]);
  });

  test.each(['{Enter}', ' '])('is copied by the key "%s"', async (key) => {
    const { actions } = await draw(screen);
    (lineButton('A deadline.').element() as HTMLElement).focus();
    await userEvent.keyboard(key);
    expect(actions.copy.mock.calls).toEqual([[{ text: 'A deadline.', html: 'A deadline.' }]]);
  });

  test('says on itself and to a screen reader that it was copied, and stops saying so', async () => {
    await draw(screen);
    const button = lineButton('A deadline.');
    await button.click();
    await expect.element(button.getByText('Copied')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied: A deadline.');
    await expect.element(button.getByText('Copied'), { timeout: 2500 }).not.toBeInTheDocument();
  });

  test('speaks again when it is copied again', async () => {
    await draw(screen);
    const status = page.getByRole('status').element();
    await lineButton('A deadline.').click();
    await expect.poll(() => status.textContent).toContain('Copied');
    const first = status.textContent;
    await lineButton('A deadline.').click();
    await expect.poll(() => status.textContent).not.toBe(first);
  });

  test('says what to do when the browser refuses, and selects its words', async () => {
    await draw(screen, { copyEnds: 'refused' });
    await lineButton('A deadline.').click();
    await expect.element(page.getByRole('status')).toHaveTextContent(/refused.*Ctrl\+C/);
    await expect.element(page.getByRole('paragraph').filter({ hasText: 'refused' })).toBeVisible();
    expect(getSelection()?.toString()).toBe('A deadline.');
    await expect.element(page.getByText('Copied')).not.toBeInTheDocument();
  });

  test('is tried again by the next click after a refusal', async () => {
    const { actions } = await draw(screen, { copyEnds: 'refused' });
    await lineButton('A deadline.').click();
    await lineButton('A deadline.').click();
    expect(actions.copy).toHaveBeenCalledTimes(2);
  });

  test('leaves a dragged selection alone', async () => {
    const { actions } = await draw(screen);
    const button = lineButton('A deadline.');
    await userEvent.dragAndDrop(button, button, {
      sourcePosition: { x: 40, y: 14 },
      targetPosition: { x: 90, y: 14 },
    });
    expect(getSelection()?.toString()).not.toBe('');
    expect(actions.copy).not.toHaveBeenCalled();
  });
});

describe('a private line', () => {
  test('is no button, opens in a new tab without a referrer, and says why', async () => {
    const { actions } = await draw(screen);
    const link = page.getByRole('link', { name: 'The old card' });
    await expect.element(link).toHaveAttribute('href', 'https://example.com/private');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noreferrer');
    await expect.element(lineButton('Old card')).not.toBeInTheDocument();
    await page.getByText(/Private: not for customers/).click();
    expect(actions.copy).not.toHaveBeenCalled();
  });
});

describe('a disputed line', () => {
  test('is copied as it stands, and brings up its safer wording', async () => {
    const { actions } = await draw(screen);
    await lineButton('They need a rewrite.').click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('They need a rewrite.');
    await expect.element(page.getByRole('status')).toHaveTextContent('a safer wording follows');
    await lineButton('It takes some work.').click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
  });

  test('does not bring it up again once the rep has closed it', async () => {
    await draw(screen);
    const mark = page.getByRole('button', { name: /^Disputed/ }).first();
    await lineButton('They need a rewrite.').click();
    await expect.element(mark).toHaveAttribute('aria-expanded', 'true');
    await mark.click();
    await lineButton('They need a rewrite.').click();
    await expect.element(mark).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('a double click that brings up a card', () => {
  test('does not copy a line of it with its second half', async () => {
    const { actions, redraw } = await draw(rivals([unknownTab('Rivle', [sampleCard])]));
    await redraw(rivals([cardTab()]));
    const button = lineButton('We are quick').element();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(actions.copy).not.toHaveBeenCalled();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(actions.copy).toHaveBeenCalledOnce();
  });
});

describe('the confirmation', () => {
  test('of an internal line says so', async () => {
    await draw(screen);
    const button = lineButton('We are quick');
    await button.click();
    await expect.element(button.getByText('Copied · internal')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('Mind: internal.');
  });

  test('of a disputed line says so', async () => {
    await draw(screen);
    const button = lineButton('They need a rewrite.');
    await button.click();
    await expect.element(button.getByText('Copied · disputed')).toBeVisible();
  });
});
