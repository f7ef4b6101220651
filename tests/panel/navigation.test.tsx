import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { draw, drawing, preferScheme } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, rivals } from './screens';

const [card] = cards;
if (card === undefined) throw new Error('The pack has no card');

function bottomOfHead(): number {
  return page.getByRole('banner').element().getBoundingClientRect().bottom;
}

/** Waits for the frames of a scroll: the scroll itself, its event, and the new current link. */
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

describe('the section navigation', () => {
  test.each([
    ['a long card', card],
    ['a card whose last sections are too short to reach the top', sampleCard],
  ])('scrolls to every section of %s and marks its link as current', async (_, card) => {
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

  test('marks the first section at the top and the last at the end', async () => {
    await draw(rivals([cardTab({}, card)]), { cards, pack });
    const links = page.getByRole('navigation').getByRole('link').elements();
    await expect.poll(() => links[0]?.getAttribute('aria-current')).toBe('location');
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await expect.poll(() => links.at(-1)?.getAttribute('aria-current')).toBe('location');
  });

  test('scrolls to a section once it is drawn', async () => {
    const frameQueue: FrameRequestCallback[] = [];
    const frames = vi
      .spyOn(window, 'requestAnimationFrame')
      .mockImplementation((frame) => frameQueue.push(frame));
    const { container } = await drawing(rivals([cardTab({}, card)]), { cards, pack });
    const link = page.getByRole('link', { name: 'References' }).element() as HTMLAnchorElement;
    expect(container.querySelector(link.hash)).toBeNull();
    link.click();
    frames.mockRestore();
    frameQueue.map((frame) => requestAnimationFrame(frame));
    const heading = () => container.querySelector(`${link.hash} h2`);
    await expect.poll(() => heading()?.getBoundingClientRect().top).toBeLessThan(800);
    await scrolled();
    expect(link.getAttribute('aria-current')).toBe('location');
  });

  test('works with the keyboard', async () => {
    await draw(rivals([cardTab({}, card)]), { cards, pack });
    (page.getByRole('link', { name: 'Objections' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => window.scrollY).toBeGreaterThan(500);
  });
});

test('doesn’t hide a focused button behind the header', async () => {
  await draw(rivals([cardTab({}, card)]), { cards, pack });
  window.scrollTo({ top: 3000, behavior: 'instant' });
  const buttons = page.getByRole('main').getByRole('button').elements() as HTMLElement[];
  for (const button of buttons.slice(0, 12).reverse()) {
    button.focus();
    expect(button.getBoundingClientRect().bottom).toBeGreaterThan(bottomOfHead());
  }
});
