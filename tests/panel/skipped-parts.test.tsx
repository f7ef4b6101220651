import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { draw, preferScheme } from './draw';
import { cardTab, rivals } from './screens';

/* Parts out of sight are not laid out, and nobody can tell. */

const [card] = cards;
if (card === undefined) throw new Error('The pack holds no card to skip parts of');
const screen = rivals([cardTab({}, card)]);

const partsOf = (container: HTMLElement) => [
  ...container.querySelectorAll<HTMLElement>('section[id^="part-"]'),
];
const heightsOf = (parts: readonly HTMLElement[]) => parts.map(({ offsetHeight }) => offsetHeight);

/** Parts may be skipped from now on. */
async function resting(container: HTMLElement): Promise<void> {
  await expect.poll(() => container.querySelector('[data-skipping]')).not.toBeNull();
}

function isSkipped(part: HTMLElement): boolean {
  // A part itself is shown; what is in it counts as not rendered while it is skipped.
  return part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false;
}

beforeEach(async () => {
  await page.viewport(360, 700);
  await preferScheme('light');
  window.scrollTo({ top: 0, behavior: 'instant' });
});

test.each([360, 320, 600])(
  'a part that is skipped is as high as it is drawn, at %d px',
  async (width) => {
    await page.viewport(width, 700);
    const { container } = await draw(screen, { cards, pack });
    await resting(container);
    const parts = partsOf(container);
    await expect.poll(() => parts.filter(isSkipped).length).toBeGreaterThan(5);
    const skipped = heightsOf(parts);
    for (const part of parts) part.style.contentVisibility = 'visible';
    expect(heightsOf(parts)).toEqual(skipped);
  },
);

test('and still is when the panel has become narrower', async () => {
  await page.viewport(600, 700);
  const { container } = await draw(screen, { cards, pack });
  await resting(container);
  const wide = heightsOf(partsOf(container));
  await page.viewport(320, 700);
  await expect.poll(() => container.querySelector('[data-skipping]')).toBeNull();
  await resting(container);
  const parts = partsOf(container);
  const narrow = heightsOf(parts);
  expect(narrow).not.toEqual(wide);
  for (const part of parts) part.style.contentVisibility = 'visible';
  expect(heightsOf(parts)).toEqual(narrow);
});

test('another persona has all of them laid out first', async () => {
  const { container, redraw } = await draw(screen, { cards, pack });
  await resting(container);
  await redraw(rivals([cardTab({}, card)], { persona: pack.personas[0]?.id ?? '' }));
  await expect.poll(() => container.querySelector('[data-skipping]')).toBeNull();
  await resting(container);
  const parts = partsOf(container);
  const skipped = heightsOf(parts);
  for (const part of parts) part.style.contentVisibility = 'visible';
  expect(heightsOf(parts)).toEqual(skipped);
});

test('the page is as high, and stays where it is, when parts begin to be skipped', async () => {
  const { container } = await draw(screen, { cards, pack });
  window.scrollTo({ top: 4000, behavior: 'instant' });
  const { scrollHeight } = document.documentElement;
  await resting(container);
  await expect.poll(() => partsOf(container).filter(isSkipped).length).toBeGreaterThan(5);
  expect(document.documentElement.scrollHeight).toBe(scrollHeight);
  expect(window.scrollY).toBe(4000);
});
