import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { LineEntry } from '../../src/content/card-schema';
import { recordKey } from '../../src/core/deal/record';
import '../by-css';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardWith, sampleEntry } from './sample-card';
import { cardTab, deal, rivals } from './screens';

layOutEverything();

beforeEach(() => page.viewport(360, 800));

const part = (container: HTMLElement) => {
  const found = container.querySelector<HTMLElement>('#part-proof');
  if (found === null) throw new Error('The section is missing');
  return found;
};

test('lists proofs that can be said first, copies them, and links to their lines', async () => {
  const { container, actions } = await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
  const proof = part(container);
  const words = [
    'OK to say',
    'Dagster charges via "Credits"',
    'about $460 to $1,050',
    'Don’t share as written',
    'Foundry Digital',
  ];
  const order = words.map((each) => proof.innerText.indexOf(each));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));

  [...proof.querySelectorAll('button')].find((each) => each.innerText.includes('$460'))?.click();
  await expect
    .poll(() => actions.copy.mock.lastCall?.[0].text)
    .toMatch(/^Take 18 assets.*yours\.$/);
  expect(actions.noteCopied.mock.lastCall).toEqual([
    recordKey(deal.record),
    'dagster',
    ['wedge-credit-shock-evidence/safer'],
  ]);

  const source = page
    .getByCss('#part-proof')
    .getByRole('button', { name: /^Where this comes from/ })
    .first();
  await source.click();
  await expect.element(source).toHaveAttribute('aria-expanded', 'true');
  const found = () => proof.querySelector<HTMLAnchorElement>('a[href*="dagster"]');
  await expect.poll(() => found()?.checkVisibility()).toBe(true);

  await page
    .getByCss('#part-proof')
    .getByRole('button', { name: /^Copy with source/ })
    .click();
  await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toMatch(/\n.*Sources?: .*https:/s);

  await page
    .getByCss('#part-proof')
    .getByRole('button', { name: /^Show in/ })
    .click();
  const place = container.querySelector('#part-wedges [data-line="wedge-credit-shock-claim"]');
  await expect.poll(() => place?.contains(document.activeElement)).toBe(true);
});

test.runIf(isThorough).each([
  ['light', 360],
  ['dark', 320],
] as const)('is accessible in %s at %d px', async (scheme, width) => {
  await page.viewport(width, 800);
  await preferScheme(scheme);
  const { container } = await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
  expect(await violations(part(container))).toEqual([]);
});

test('lists a proof point that can be said once, with its mark', async () => {
  const point = sampleEntry('proof');
  const review = { ...point.review, status: 'supported' } as const;
  const sayable = { ...point, id: 'sayable', use: 'say', review } as const;
  const card = cardWith({ proofPoints: { title: 'Proof', lines: [point, sayable] } });
  const { container } = await draw(rivals([cardTab({}, card)]));
  const lines = [...part(container).querySelectorAll<HTMLElement>('[data-line]')];
  expect(lines.map(({ dataset }) => dataset.line)).toEqual(['sayable', 'proof']);
  expect(lines[0]?.querySelectorAll('[aria-expanded]')).toHaveLength(1);
});

test('has no heading for proofs to say if there are none', async () => {
  const { container } = await draw(rivals([cardTab()]));
  expect(part(container).innerText).not.toContain('OK to say');
});

test('lists a persona’s own proofs first', async () => {
  const screen = rivals([cardTab({}, cards[0])], { persona: 'platform-teams' });
  const { container } = await draw(screen, { cards, pack });
  const words = part(container).innerText;
  expect(words.indexOf('Every sensor tick')).toBeLessThan(words.indexOf('charges via "Credits"'));
});

test('has no line or id on the card twice', async () => {
  const { container } = await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
  for (const name of ['id', 'data-line']) {
    const all = [...container.querySelectorAll(`[${name}]`)].map((each) => each.getAttribute(name));
    expect(all).toEqual([...new Set(all)]);
  }
});

test('copies every proof with its source, in the wording that can be said', async () => {
  const { container, actions } = await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
  const openers = [...part(container).querySelectorAll('button')].filter((each) =>
    each.innerText.startsWith('Where this comes from'),
  );
  expect(openers.length).toBeGreaterThan(2);
  for (const opener of openers) {
    opener.click();
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('true');
    const copy = [...part(container).querySelectorAll('button')].find((each) =>
      /^Copy .*with source$/.test(each.innerText),
    );
    const words = opener.closest('li')?.querySelector('[dir]')?.textContent ?? '-';
    actions.copy.mockClear();
    copy?.click();
    await expect.poll(() => actions.copy.mock.lastCall?.[0].hasSource).toBe(true);
    expect(actions.copy.mock.lastCall?.[0].text.split('\n')[0]).toBe(words.replace(/^"|"$/g, ''));
    opener.click();
    await expect.poll(() => opener.getAttribute('aria-expanded')).toBe('false');
  }
});

test('copies the safer wording with the source of a line that asks first', async () => {
  const point = sampleEntry('proof');
  const review: LineEntry['review'] = {
    status: 'supported',
    kind: 'price',
    checked: '2026-01-02',
    note: 'Long ago.',
    sources: [{ title: 'A list', href: 'https://example.com/list' }],
    safer: 'Ask for their list.',
  };
  const old = { ...point, id: 'old', use: 'say', review } as const;
  const draft = { title: 'Odd', lines: [old] };
  const { container, actions } = await draw(
    rivals([cardTab({}, cardWith({ more: [draft] }))], { open: ['old'] }),
  );
  const place = container.querySelector('[data-line="old"]');
  const copy = [...(place?.querySelectorAll('button') ?? [])].find((each) =>
    each.innerText.endsWith('with source'),
  );
  copy?.click();
  await expect
    .poll(() => actions.copy.mock.lastCall?.[0].text)
    .toMatch(/^Ask for their list\.\nSource: A list \(https:\/\/example\.com\/list\)/);
});
