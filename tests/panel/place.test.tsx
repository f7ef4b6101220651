import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { goToPlace } from '../../src/card-view/line/place-on-page';
import { draw, preferScheme } from './draw';
import { cardTab, deal, rivals } from './screens';

const [card] = cards;
if (card === undefined) throw new Error('The pack has no card');
const tab = cardTab({}, card);
const LINE = 'question-dynamic-share';

function lineOf(container: HTMLElement, id: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(`section[id^="part-"] [data-line="${id}"]`);
  if (found === null) throw new Error(`No line "${id}" on the card`);
  return found;
}

function belowHead(element: HTMLElement): number {
  const head = page.getByRole('banner').element().getBoundingClientRect();
  return element.getBoundingClientRect().top - head.bottom;
}

beforeEach(async () => {
  await page.viewport(360, 700);
  await preferScheme('light');
  window.scrollTo({ top: 0, behavior: 'instant' });
});

test('a place is looked for only in what is shown', () => {
  const both = document.createElement('div');
  const copy = (text: string) => `<section id="part-x"><p data-line="x">${text}</p></section>`;
  both.innerHTML = `<div hidden>${copy('Hidden')}</div>${copy('Shown')}`;
  document.body.append(both);
  for (const place of ['x', 'part-x']) expect(goToPlace(place)?.textContent).toBe('Shown');
  both.remove();
});

describe('the saved place on a card', () => {
  test('is restored: its line is right below the header', async () => {
    const { container } = await draw(rivals([tab], { place: LINE }), { cards, pack });
    // The panel scrolls in the frame after the one that completed the card.
    await expect.poll(() => belowHead(lineOf(container, LINE))).toBeLessThan(40);
    expect(belowHead(lineOf(container, LINE))).toBeGreaterThanOrEqual(0);
  });

  test('can be a section', async () => {
    await draw(rivals([tab], { place: 'part-objections' }), { cards, pack });
    const part = document.getElementById('part-objections') as HTMLElement;
    await expect.poll(() => belowHead(part)).toBeLessThan(40);
    expect(belowHead(part)).toBeGreaterThanOrEqual(0);
  });

  test.each([{ place: 'a-line-that-is-gone' }, {}])(
    'is the top of the card for %o',
    async (rest) => {
      await draw(rivals([tab], rest), { cards, pack });
      expect(window.scrollY).toBe(0);
    },
  );

  test('is saved once when the rep stops scrolling', async () => {
    const { actions, container } = await draw(rivals([tab]), { cards, pack });
    lineOf(container, LINE).scrollIntoView({ behavior: 'instant' });
    window.scrollBy({ top: 4, behavior: 'instant' });
    expect(actions.keepPlace).not.toHaveBeenCalled();
    await expect.poll(() => actions.keepPlace.mock.calls, { timeout: 3000 }).toHaveLength(1);
    expect(actions.keepPlace.mock.calls[0]).toEqual([deal.record, tab.key, LINE]);
  });

  test('is saved at once when the panel closes', async () => {
    const { actions, container } = await draw(rivals([tab]), { cards, pack });
    lineOf(container, LINE).scrollIntoView({ behavior: 'instant' });
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(actions.keepPlace.mock.calls).toEqual([[deal.record, tab.key, LINE]]);
  });

  test('is saved for its own deal after a switch to another', async () => {
    const { actions, container, redraw } = await draw(rivals([tab]), { cards, pack });
    lineOf(container, LINE).scrollIntoView({ behavior: 'instant' });
    await expect.poll(() => actions.keepPlace.mock.calls).toHaveLength(1);
    const record = { ...deal.record, id: '006000000000002' };
    await redraw(rivals([tab], { deal: { record } }));
    expect(actions.keepPlace.mock.calls).toEqual([[deal.record, tab.key, LINE]]);
  });

  test('isn’t saved without scrolling, and is cleared at the top', async () => {
    const { actions } = await draw(rivals([tab], { place: LINE }), { cards, pack });
    await new Promise((resolve) => setTimeout(resolve, 1300));
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(actions.keepPlace).not.toHaveBeenCalled();
    window.scrollTo({ top: 0, behavior: 'instant' });
    await expect
      .poll(() => actions.keepPlace.mock.calls)
      .toEqual([[deal.record, tab.key, undefined]]);
  });
});

describe('details of a line', () => {
  test('are restored', async () => {
    const { container } = await draw(rivals([tab], { open: ['summary-trap'] }), { cards, pack });
    const marks = container.querySelectorAll('main [aria-expanded="true"]');
    expect(marks).toHaveLength(1);
    expect(lineOf(container, 'summary-trap').contains(marks[0] ?? null)).toBe(true);
  });

  test('are saved when they are opened or closed', async () => {
    const { actions, container } = await draw(rivals([tab]), { cards, pack });
    const mark = lineOf(container, 'summary-trap').querySelector<HTMLElement>('[aria-expanded]');
    mark?.click();
    await expect.poll(() => mark?.getAttribute('aria-expanded')).toBe('true');
    mark?.click();
    expect(actions.keepOpen.mock.calls).toEqual([
      ['dagster', 'summary-trap', true],
      ['dagster', 'summary-trap', false],
    ]);
  });

  test('include the list of lines to check', async () => {
    const { actions, unmount } = await draw(rivals([tab]), { cards, pack });
    const list = () => page.getByText(/to review: \d+ lines/);
    await list().click();
    await expect
      .poll(() => actions.keepOpen.mock.calls)
      .toEqual([['dagster', 'list:to-check', true]]);
    await unmount();
    await draw(rivals([tab], { open: ['list:to-check'] }), { cards, pack });
    expect(list().element().closest('details')?.open).toBe(true);
  });
});
