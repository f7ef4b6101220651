import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw, drawing, preferScheme } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, rivals } from './screens';

const [card] = cards;
if (card === undefined) throw new Error('The pack holds no card to scroll through');

function bottomOfHead(): number {
  return page.getByRole('banner').element().getBoundingClientRect().bottom;
}

/** Waits until what follows a scroll has been drawn: the scroll itself, its event, the new mark. */
async function scrolled(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
  window.scrollTo({ top: 0, behavior: 'instant' });
});

describe('the part navigation', () => {
  test.each([
    ['a long card', card],
    ['a card whose last parts are too short to reach the top', sampleCard],
  ])('leads to every part of %s, heading below the head, and says so', async (_, card) => {
    await draw(rivals([cardTab({}, card)]), { cards, pack });
    const links = page.getByRole('navigation').getByRole('link').elements();
    expect(links.length).toBeGreaterThan(8);
    for (const link of links as HTMLAnchorElement[]) {
      link.click();
      const heading = document.getElementById(link.hash.slice(1))?.querySelector('h2');
      await expect.poll(() => heading?.getBoundingClientRect().bottom).toBeLessThan(800);
      expect(heading?.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottomOfHead());
      await scrolled();
      expect(link.getAttribute('aria-current'), link.textContent ?? '').toBe('location');
      expect(links.filter((other) => other.hasAttribute('aria-current'))).toHaveLength(1);
    }
  });

  test('follows the reader: first part at the top, last part at the end', async () => {
    await draw(rivals([cardTab({}, card)]), { cards, pack });
    const links = page.getByRole('navigation').getByRole('link').elements();
    await expect.poll(() => links[0]?.getAttribute('aria-current')).toBe('location');
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await expect.poll(() => links.at(-1)?.getAttribute('aria-current')).toBe('location');
  });

  test('leads to a part that is not drawn yet, once it is', async () => {
    const held: FrameRequestCallback[] = [];
    const frames = vi
      .spyOn(window, 'requestAnimationFrame')
      .mockImplementation((frame) => held.push(frame));
    const { container } = await drawing(rivals([cardTab({}, card)]), { cards, pack });
    const link = page.getByRole('link', { name: 'References' }).element() as HTMLAnchorElement;
    expect(container.querySelector(link.hash)).toBeNull();
    link.click();
    frames.mockRestore();
    held.map((frame) => requestAnimationFrame(frame));
    const heading = () => container.querySelector(`${link.hash} h2`);
    await expect.poll(() => heading()?.getBoundingClientRect().top).toBeLessThan(800);
    await scrolled();
    expect(link.getAttribute('aria-current')).toBe('location');
  });

  test('is worked by keys', async () => {
    await draw(rivals([cardTab({}, card)]), { cards, pack });
    (page.getByRole('link', { name: 'Objections' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.scrollY).toBeGreaterThan(500);
  });
});

test('nothing that takes the focus hides behind the head', async () => {
  await draw(rivals([cardTab({}, card)]), { cards, pack });
  window.scrollTo({ top: 3000, behavior: 'instant' });
  const buttons = page.getByRole('main').getByRole('button').elements() as HTMLElement[];
  for (const button of buttons.slice(0, 12).reverse()) {
    button.focus();
    expect(button.getBoundingClientRect().bottom).toBeGreaterThan(bottomOfHead());
  }
});
