import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { draw, layOutEverything } from './draw';
import { sampleFile } from './sample-card';
import { cardTab, rivals, unknownTab } from './screens';

layOutEverything();

const forEveryone = rivals([cardTab()]);
const forBuyers = rivals([cardTab()], { persona: 'buyers' });

function lineIds(container: Element, part: string): (string | null)[] {
  const lines = container.querySelectorAll(`#part-${part} [data-line]`);
  return [...lines].map((line) => line.getAttribute('data-line'));
}

beforeEach(() => page.viewport(360, 800));

test('the answer’s first row is for everyone, or a persona’s own message', async () => {
  const { redraw } = await draw(forEveryone);
  const message = page.getByRole('region', { name: 'Ten-second answer' });
  await expect.element(message).toHaveTextContent('We charge by the seat.');
  await redraw(forBuyers);
  await expect.element(message).toHaveTextContent('It takes some work.');
  await expect.element(message).not.toHaveTextContent('We charge by the seat.');
});

test('moves what matters to the persona to the top, marks it, and hides nothing', async () => {
  const { container, redraw } = await draw(forEveryone);
  const everyone = lineIds(container, 'wedges');
  expect(everyone[0]).toBe('speed-claim');
  await expect.element(page.getByText('For Budget Holders')).not.toBeInTheDocument();

  await redraw(forBuyers);
  const buyers = lineIds(container, 'wedges');
  expect(buyers[0]).toBe('price-claim');
  expect([...buyers].sort()).toEqual([...everyone].sort());
  expect(lineIds(container, 'discovery')).toEqual(['question-buyers', 'question-all', 'fit']);
  const marked = page.getByRole('article').filter({ hasText: 'For Budget Holders' });
  await expect.element(marked).toHaveTextContent('The bill');
});

test.each([
  ['wedges', 'The bill', 'The waiting room'],
  ['discovery', 'Who pays for it?', 'Who runs it?'],
])('in %s, headings separate the persona’s lines from the rest', async (...given) => {
  const [part, first, other] = given;
  const { container, redraw } = await draw(forEveryone);
  const text = () => container.querySelector(`#part-${part}`)?.textContent ?? '';
  expect(text()).not.toContain('Most relevant to');
  await redraw(forBuyers);
  const order = ['Most relevant to Budget Holders', first, 'Everything else', other].map((words) =>
    text().indexOf(words),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a section that is the same for all has no such headings', async () => {
  const { container } = await draw(forBuyers);
  expect(container.querySelector('#part-objections')?.textContent).not.toContain(
    'Most relevant to',
  );
});

test('offers the personas as a radio group with their full names', async () => {
  const { actions } = await draw(forEveryone);
  const group = page.getByRole('group', { name: 'Who you’re talking to' });
  await expect.element(group.getByRole('radio', { name: 'Everyone' })).toBeChecked();
  await group.getByRole('radio', { name: 'Budget Holders' }).click();
  expect(actions.choosePersona).toHaveBeenLastCalledWith('buyers');
});

test.each([
  ['{ArrowLeft}', 'builders'],
  ['{ArrowRight}', undefined],
])('%s moves to the next persona, and wraps around to everyone', async (key, to) => {
  const { actions } = await draw(forBuyers);
  (page.getByRole('radio', { name: 'Budget Holders' }).element() as HTMLElement).focus();
  await userEvent.keyboard(key);
  expect(actions.choosePersona.mock.calls).toEqual([[to]]);
});

test('stays visible when the card is scrolled', async () => {
  await draw(forEveryone);
  window.scrollTo({ top: 1500, behavior: 'instant' });
  await expect.element(page.getByRole('radio', { name: 'Everyone' })).toBeInViewport();
});

test.each([
  [360, '-0.08em', [4]],
  [320, '-0.08em', [4]],
  [320, '0.06em', [2, 2]],
  [280, '0.06em', [2, 2]],
] as const)(
  'at %d px and a letter spacing of %s, no persona is cut off or alone in a row',
  async (...given) => {
    const [width, apart, rows] = given;
    await page.viewport(width, 800);
    document.documentElement.style.letterSpacing = apart;
    const { redraw } = await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
    const radios = () => page.getByRole('radio').elements();
    const boxes = () => radios().map((radio) => radio.closest('label') as HTMLElement);
    const tops = () => boxes().map((box) => Math.round(box.getBoundingClientRect().top));
    const counts = [...new Set(tops())].map((top) => tops().filter((each) => each === top).length);
    expect(counts).toEqual(rows);
    for (const box of boxes()) {
      expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth);
      expect(box.getBoundingClientRect().right).toBeLessThanOrEqual(width);
      const [words] = box.getElementsByTagName('span');
      expect(box.clientWidth - (words?.offsetWidth ?? 0)).toBeGreaterThanOrEqual(10);
      // The height of one row of text: no name wraps.
      expect(box.clientHeight).toBeLessThan(36);
    }
    // Choosing a persona moves none of them.
    const before = tops();
    await redraw(rivals([cardTab({}, cards[0])], { persona: 'engineering-leaders' }));
    expect(tops()).toEqual(before);
    document.documentElement.style.letterSpacing = '';
  },
);

describe('the choice of a persona', () => {
  const choice = page.getByRole('group', { name: 'Who you’re talking to' });
  const { personas, wedges, more, ...rest } = sampleFile;
  const noPersonas = (key: string, value: unknown) => (key === 'personas' ? [] : value);
  const forNobody: CardFile = JSON.parse(JSON.stringify(rest), noPersonas);
  const withLineFor = (persona: string): CardFile => ({
    ...forNobody,
    more: more.map(({ title, lines }) => ({
      title,
      lines: lines.map((line) => ({ ...line, personas: [persona] })),
    })),
  });

  test.each([
    ['a card that has none', rivals([cardTab({}, compileCard(forNobody))])],
    [
      'a card for personas that the pack doesn’t have',
      rivals([cardTab({}, compileCard(withLineFor('strangers')))]),
    ],
    ['a browsed card that has none', { kind: 'browsing', card: compileCard(forNobody) } as const],
    ['all cards', { kind: 'browsing' } as const],
    ['a competitor without a card', rivals([unknownTab('Somebody')])],
  ])('isn’t offered for %s', async (_, screen) => {
    await draw(screen);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await expect.element(choice).not.toBeInTheDocument();
  });

  test.each<[string, CardFile]>([
    ['one line', withLineFor('builders')],
    ['an answer', { ...forNobody, answer: { personas: { buyers: { say: 'we-win' } } } }],
    ['a message', { ...forNobody, personas }],
    ['wedges', { ...forNobody, wedges }],
  ])('is offered if %s is for one', async (_, file) => {
    await draw(rivals([cardTab({}, compileCard(file))]));
    await expect.element(choice).toBeVisible();
  });
});
