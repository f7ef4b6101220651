import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LineEntry } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { underConditions } from '../effort';
import { draw, preferScheme } from './draw';
import { cardWith, sampleEntry, sampleFile } from './sample-card';
import { cardTab, rivals, unknownTab } from './screens';

const forEveryone = rivals([cardTab()]);
const forBuyers = rivals([cardTab()], { persona: 'buyers' });

/** The lines that keys 1–4 copy from the sample card for everyone. */
const ROWS = [
  ['1', 'We charge by the seat.'],
  ['2', 'Who runs it?'],
  ['3', 'Was live in a week.'],
  ['4', 'Try both.'],
] as const;

const answer = page.getByRole('region', { name: 'Ten-second answer' });

function rowOf(number: string) {
  return answer.getByRole('listitem').nth(Number(number) - 1);
}

beforeEach(async () => {
  await page.viewport(360, 700);
  await preferScheme('light');
  window.scrollTo({ top: 0, behavior: 'instant' });
});

describe('the ten-second answer', () => {
  test('copies a row with its key, which doesn’t move the focus', async () => {
    const { actions } = await draw(forEveryone);
    const radio = page.getByRole('radio', { name: 'Everyone' }).element() as HTMLElement;
    radio.focus();
    for (const [key, words] of ROWS) {
      await userEvent.keyboard(key);
      await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe(words);
      const confirmation = page.getByText(`Copied: ${words}`, { exact: true }).last();
      await expect.element(confirmation).toBeVisible();
    }
    expect(actions.copy).toHaveBeenCalledTimes(ROWS.length);
    expect(document.activeElement).toBe(radio);
  });

  test('copies a row with a click anywhere on it', async () => {
    const { actions } = await draw(forEveryone);
    for (const [number, words] of ROWS) {
      await rowOf(number)
        .getByRole('button')
        .filter({ hasText: words })
        .click({ position: { x: 6, y: 30 } });
      expect(actions.copy.mock.lastCall?.[0].text).toBe(words);
    }
  });

  test('copies once while a key is held down', async () => {
    const { actions } = await draw(forEveryone);
    const press = (repeat: boolean) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: '1', repeat, bubbles: true }),
      );
    press(false);
    press(true);
    await expect.poll(() => actions.copy.mock.calls.length).toBe(1);
  });

  test('ignores keys with Ctrl or Alt', async () => {
    const { actions } = await draw(forEveryone);
    await userEvent.keyboard('{Control>}1{/Control}{Alt>}2{/Alt}');
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('ignores keys while no card is in front', async () => {
    const { actions } = await draw(rivals([unknownTab('Somebody')]));
    await userEvent.keyboard('1234');
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('shows each number next to its purpose', async () => {
    await draw(forEveryone);
    for (const [number, verb] of ['Say', 'Ask', 'Prove', 'Concede'].entries()) {
      await expect
        .element(rowOf(String(number + 1)).getByText(verb, { exact: true }))
        .toBeVisible();
    }
  });

  test('gives each row its purpose in its accessible name, once', async () => {
    await draw(forEveryone);
    for (const [row, name] of [
      ['1', /^Say: 1 ?: /],
      ['2', /^Ask: 2 ?: /],
      ['3', /^\w+: 3 ?, Prove\b.*: /],
      ['4', /^\w+: 4 ?, Concede ?: /],
    ] as const) {
      await expect.element(rowOf(row).getByRole('button', { name })).toBeVisible();
    }
  });

  test('changes its rows and keys with the persona', async () => {
    const { actions, redraw } = await draw(forEveryone);
    await redraw(forBuyers);
    await userEvent.keyboard('2');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('Who pays for it?');
  });
});

describe('a row with a safer wording', () => {
  test('shows and copies that, and the original in its details', async () => {
    const { actions } = await draw(forBuyers);
    const row = rowOf('1');
    await expect.element(row).toHaveTextContent('It takes some work.');
    await expect.element(row).not.toHaveTextContent('Know your bill.');
    await userEvent.keyboard('1');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');

    await row.getByRole('button', { name: 'Safer wording: 1, Say', exact: true }).click();
    await expect.element(row).toHaveTextContent('Original disputed: "Know your bill."');
    await expect.element(row).toHaveTextContent('Their manual shows the opposite.');
  });

  test('is tagged as such, without a warning, while closed', async () => {
    const { container } = await draw(forBuyers);
    const row = container.querySelector<HTMLElement>('[data-slot="say"]');
    expect(row?.innerText).toContain('Safer wording');
    expect(row?.innerText).not.toMatch(/disputed|original|unverified|changed/i);
    expect(row?.querySelector('[data-status]')).toBeNull();
  });

  test.each([
    ['changed', 'Original outdated'],
    ['unverified', 'Original unverified'],
    ['no-claim', 'Original'],
  ] as const)('shows the original’s status, %s, in its details', async (status, words) => {
    const proof = sampleEntry('proof');
    const line = { ...proof, review: { ...proof.review, status, safer: 'Was live soon.' } };
    const proofPoints = { title: 'Proof', lines: [line] };
    await draw(rivals([cardTab({}, cardWith({ proofPoints }))]));
    await rowOf('3').getByRole('button', { name: 'Safer wording: 3, Prove' }).click();
    await expect.element(rowOf('3')).toHaveTextContent(`${words}: Was live in a week.`);
  });

  test('links to the line in its section', async () => {
    const { container } = await draw(forBuyers);
    await rowOf('1').getByRole('button', { name: 'Safer wording: 1, Say', exact: true }).click();
    await rowOf('1').getByRole('button', { name: 'Show in “To each”' }).click();
    const line = container.querySelector('#part-personas [data-line="to-buyers"]');
    await expect.poll(() => line?.contains(document.activeElement)).toBe(true);
    const head = page.getByRole('banner').element().getBoundingClientRect();
    const { top, bottom } = line?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(head.bottom);
    expect(bottom).toBeLessThan(700);
  });
});

describe('lines of the answer', () => {
  test('are in their sections too', async () => {
    const { container } = await draw(forEveryone);
    for (const id of ['price-contrast', 'question-all', 'proof', 'stay']) {
      expect(container.querySelectorAll(`section [data-line="${id}"]`)).toHaveLength(1);
    }
  });

  test.each([
    ['once where the answer shows the original', {}, 1],
    ['in the summary too where the answer shows a safer wording', { status: 'disputed' }, 2],
  ] as const)('the one-liner is shown %s', async (_, review, times) => {
    const { summary } = sampleFile;
    const { oneLiner } = summary;
    const safer = 'Quick.';
    const said = {
      ...oneLiner,
      use: 'say',
      review: { ...oneLiner.review, ...review, ...('status' in review && { safer }) },
    } as const;
    const card = cardWith({ summary: { ...summary, oneLiner: said } });
    const { container } = await draw(rivals([cardTab({}, card)]));
    const shown = container.innerText.split('We are quick, they are thorough.').length - 1;
    const onTop = container.innerText.includes('Quick.') ? 1 : 0;
    expect(shown + onTop).toBe(times);
    expect(shown).toBe(1);
  });
});

test('key 3 copies nothing and says why on a card without a proof', async () => {
  const { proofPoints: _, ...file } = sampleFile;
  const { actions } = await draw(rivals([cardTab({}, compileCard(file))]));
  await expect.element(rowOf('3')).toHaveTextContent('4, Concede');
  await userEvent.keyboard('3');
  await expect.element(page.getByRole('status')).toHaveTextContent('This card has no “Prove” line');
  await expect
    .element(answer.getByText('This card has no “Prove” line, so pressing 3 does nothing.'))
    .toBeVisible();
  expect(actions.copy).not.toHaveBeenCalled();
  await userEvent.keyboard('4');
  await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('Try both.');
});

test.each(underConditions([undefined, ...pack.personas.map(({ id }) => id)], [360, 320]))(
  'all rows of a whole card fit above the fold for %s at %i px',
  async (persona, width) => {
    await page.viewport(width, 700);
    const screen = rivals([cardTab({}, cards[0])], persona === undefined ? {} : { persona });
    await draw(screen, { cards, pack });
    const boxes = answer.getByRole('listitem').elements();
    expect(boxes).toHaveLength(4);
    const head = page.getByRole('banner').element().getBoundingClientRect();
    expect(boxes[0]?.getBoundingClientRect().top).toBeGreaterThanOrEqual(head.bottom);
    expect(boxes[3]?.getBoundingClientRect().bottom).toBeLessThanOrEqual(700);
  },
);

describe('a row', () => {
  const words = (container: Element) => [
    ...container.querySelectorAll<HTMLElement>('[data-slot] [data-quoted]'),
  ];
  const isCut = ({ scrollHeight, clientHeight }: HTMLElement) => scrollHeight > clientHeight + 2;

  test('shows its full text where there’s room', async () => {
    await page.viewport(360, 820);
    const { container } = await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
    expect(words(container).filter(isCut)).toEqual([]);
    await expect.element(answer.getByText('Copies it all')).not.toBeInTheDocument();
    await page.viewport(360, 560);
    await expect.poll(() => words(container).some(isCut)).toBe(true);
    await page.viewport(360, 820);
    await expect.poll(() => words(container).some(isCut)).toBe(false);
  });

  test.each([360, 320])(
    'that is cut off says that all of it is copied, and expands, at %d px',
    async (width) => {
      await page.viewport(width, 560);
      const { container } = await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
      await expect.poll(() => words(container).some(isCut)).toBe(true);
      const cut = words(container).filter(isCut);
      for (const row of answer.getByRole('listitem').elements()) {
        const head = row.querySelector('b')?.getBoundingClientRect();
        const toggle = row.querySelector('[aria-expanded]')?.parentElement;
        const rest = toggle?.firstElementChild?.getBoundingClientRect();
        if (rest) expect(rest.left).toBeGreaterThan((head?.right ?? 0) + 2);
      }
      for (const each of cut) {
        const row = each.closest('li');
        await expect
          .poll(() => row?.innerText)
          .toMatch(/Copies it all ·\s*(Show more|Safer wording)/);
        row?.querySelector<HTMLElement>('[aria-expanded]')?.click();
        await expect.poll(() => isCut(each)).toBe(false);
      }
    },
  );
});

test('a row without findings opens to the question how it went, and no more', async () => {
  await page.viewport(360, 820);
  const { container } = await draw(forEveryone);
  const row = (slot: string) => container.querySelector(`[data-slot="${slot}"]`);
  expect(row('ask')?.querySelector('[data-quiet]')).not.toBeNull();
  expect(row('say')?.querySelector('[aria-expanded]:not([data-quiet])')).not.toBeNull();
  for (const mark of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]'))
    mark.click();
  await expect.poll(() => row('ask')?.textContent).toContain('How did it go?');
  expect(row('ask')?.textContent).not.toContain('Not checked yet');
  expect(container.innerText).not.toContain('Nothing in it to check');
});

test('opened details are never empty', async () => {
  const { container } = await draw(forEveryone);
  for (const mark of container.querySelectorAll<HTMLElement>('main [aria-expanded="false"]'))
    mark.click();
  const opened = () => [
    ...container.querySelectorAll('main [aria-expanded="true"][aria-controls]:not([data-quiet])'),
  ];
  await expect.poll(() => opened().length).toBeGreaterThan(3);
  for (const mark of opened()) {
    const details = document.getElementById(mark.getAttribute('aria-controls') ?? '');
    // The question is asked about any line.
    const [found = ''] = details?.innerText.split('How did it go?') ?? [];
    expect(found.trim(), mark.ariaLabel ?? '').not.toBe('');
  }
});

describe('a very long line', () => {
  const endless = 'Wörterbuchverzeichnis '.repeat(400).trim();

  function withEndless(given: Partial<LineEntry> = {}) {
    const long = { ...sampleEntry('proof'), text: endless, ...given };
    return cardWith({ proofPoints: { title: 'Proof', lines: [long] } });
  }

  test('is cut off in its row, shown in full when expanded, and copied in full', async () => {
    const { actions, container } = await draw(rivals([cardTab({}, withEndless())]));
    const row = container.querySelector<HTMLElement>('[data-slot="proof"]');
    expect(row?.offsetHeight).toBeLessThan(160);
    await userEvent.keyboard('3');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe(endless);
    row?.querySelector<HTMLElement>('[aria-expanded]')?.click();
    await expect.poll(() => row?.offsetHeight).toBeGreaterThan(2000);
  });

  test('without findings expands and collapses', async () => {
    const long = { ...sampleEntry('question-all'), text: endless };
    const discovery = { title: 'What to ask', questions: [long], fitSignals: [] };
    const { container } = await draw(rivals([cardTab({}, cardWith({ discovery }))]));
    const row = container.querySelector<HTMLElement>('[data-slot="ask"]');
    const toggle = () => row?.querySelector<HTMLElement>('[aria-expanded]');
    await expect.poll(() => toggle()?.innerText).toContain('Show more');
    toggle()?.click();
    await expect.poll(() => row?.offsetHeight).toBeGreaterThan(2000);
    toggle()?.click();
    await expect.poll(() => row?.offsetHeight).toBeLessThan(160);
  });

  test('that is supported has a button for the rest', async () => {
    const review = { status: 'supported', kind: 'story', checked: '2026-11-20' } as const;
    await draw(rivals([cardTab({}, withEndless({ review }))]));
    await expect.element(rowOf('3').getByRole('button', { name: 'Show more' })).toBeVisible();
  });
});
