import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { draw, preferScheme } from './draw';
import { cardTab, rivals } from './screens';

/* Sections that aren't visible are skipped by layout, which must not be noticeable. */

const [card] = cards;
if (card === undefined) throw new Error('The pack has no card');
const screen = rivals([cardTab({}, card)]);

const partsOf = (container: HTMLElement) => [
  ...container.querySelectorAll<HTMLElement>('section[id^="part-"]'),
];
const heightsOf = (parts: readonly HTMLElement[]) => parts.map(({ offsetHeight }) => offsetHeight);

/** Waits until sections are skipped. */
async function resting(container: HTMLElement): Promise<void> {
  await expect.poll(() => partsOf(container).filter(isSkipped).length).toBeGreaterThan(5);
}

function isSkipped(part: HTMLElement): boolean {
  // A skipped section itself counts as rendered; its content doesn't.
  return part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }) === false;
}

beforeEach(async () => {
  await page.viewport(360, 700);
  await preferScheme('light');
  window.scrollTo({ top: 0, behavior: 'instant' });
});

test.each([360, 320, 600])(
  'a skipped section is as high as when drawn, at %d px',
  async (width) => {
    await page.viewport(width, 700);
    const { container } = await draw(screen, { cards, pack });
    await resting(container);
    const parts = partsOf(container);
    const skipped = heightsOf(parts);
    for (const part of parts) part.style.setProperty('content-visibility', 'visible', 'important');
    expect(heightsOf(parts)).toEqual(skipped);
  },
);

test('keeps the page’s height and position when sections start to be skipped', async () => {
  const { container } = await draw(screen, { cards, pack });
  window.scrollTo({ top: 4000, behavior: 'instant' });
  const { scrollHeight } = document.documentElement;
  await resting(container);
  expect(document.documentElement.scrollHeight).toBe(scrollHeight);
  expect(window.scrollY).toBe(4000);
});

/** Returns the first line below the header. */
function lineInSight(container: HTMLElement): HTMLElement {
  const lines = [...container.querySelectorAll<HTMLElement>('section[id^="part-"] [data-line]')];
  const found = lines.find((line) => line.getBoundingClientRect().top > bottomOfHead() + 20);
  if (found === undefined) throw new Error('No line is visible.');
  return found;
}

function bottomOfHead(): number {
  return page.getByRole('banner').element().getBoundingClientRect().bottom;
}

async function someFrames(): Promise<void> {
  for (let frame = 0; frame < 12; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

test('keeps the line being read in view when the width changes', async () => {
  const { container } = await draw(screen, { cards, pack });
  await resting(container);
  window.scrollTo({ top: 4000, behavior: 'instant' });
  await someFrames();
  const line = lineInSight(container);
  const place = () => line.getBoundingClientRect().top;
  const before = place();
  for (const width of [320, 600, 360]) {
    await page.viewport(width, 700);
    await someFrames();
    expect(Math.abs(place() - before), `at ${width} px`).toBeLessThan(120);
  }
});

test('keeps the line being read in view when the persona changes', async () => {
  const { container, redraw } = await draw(screen, { cards, pack });
  await resting(container);
  window.scrollTo({ top: 6000, behavior: 'instant' });
  await someFrames();
  const line = lineInSight(container);
  const before = line.getBoundingClientRect().top;
  await redraw(rivals([cardTab({}, card)], { persona: pack.personas[0]?.id ?? '' }));
  await someFrames();
  // What matters to the persona comes first, so the line itself moves by some 200 px.
  expect(Math.abs(line.getBoundingClientRect().top - before)).toBeLessThan(250);
});

test('scrolls to the start of a section even with outdated heights', async () => {
  const { container, redraw } = await draw(screen, { cards, pack });
  await resting(container);
  await page.viewport(320, 700);
  await redraw(rivals([cardTab({}, card)], { persona: pack.personas[0]?.id ?? '' }));
  for (const part of partsOf(container).slice(2, -2).reverse()) {
    container.querySelector<HTMLElement>(`nav a[href="#${part.id}"]`)?.click();
    await someFrames();
    const gap = part.getBoundingClientRect().top - bottomOfHead();
    expect(Math.abs(gap), part.id).toBeLessThan(40);
  }
});
