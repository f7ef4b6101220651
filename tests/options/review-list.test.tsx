import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile } from '../../src/content/card-schema';
import { forEachLine } from '../../src/content/compile';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { cardJson, storedCard } from './battlecard-files';
import { type Opened, openSettings, preferScheme } from './open';

const TODAY = '2026-11-28';

function line(id: string, use: string, text: string, review: object = {}) {
  return {
    id,
    text,
    use,
    review: {
      status: 'supported',
      kind: 'product',
      checked: '2026-01-05',
      note: `Found for ${id}.`,
      sources: [{ title: 'Their docs', href: 'https://docs.example.com/page' }],
      ...review,
    },
  };
}

/** Returns a custom card with these lines. */
function custom(lines: readonly object[], more: object = {}) {
  return storedCard(cardJson({ more: [{ title: 'Notes', lines }], ...more }));
}

const LINES = [
  line('internal', 'know', 'Agents need root.', { checked: '2025-12-01' }),
  line('said', 'say', 'They bill per seat.', { checked: '2026-01-04' }),
  line('disputed', 'say', 'They cannot retry.', {
    status: 'disputed',
    safer: 'Ask about retries.',
  }),
];

const list = page.getByRole('region', { name: 'Review list' });
const rows = () => list.getByRole('listitem').filter({ has: page.getByRole('button') });
const still = (text: string) =>
  list.getByRole('button', { name: new RegExp(`^Mark as still .*${text}`) });
const changed = (text: string) =>
  list.getByRole('button', { name: new RegExp(`^Note what changed.*${text}`) });

async function openList(lines: readonly object[] = LINES, more: object = {}): Promise<Opened> {
  const opened = await openSettings({ local: custom(lines, more) });
  await list.getByText('Flowmatic', { exact: true }).click();
  return opened;
}

/** Returns the review of a line in a card's file. */
function reviewIn(file: unknown, id: string): unknown {
  const found: unknown[] = [];
  forEachLine(file, (entry) => void (entry.id === id && found.push(entry.review)));
  return found[0];
}

const savedReview = ({ storage }: Opened, id: string) =>
  reviewIn((storage['card/flowmatic'] as { file: unknown }).file, id);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T12:00:00`) });
  await page.viewport(360, 900);
  await preferScheme('light');
});
afterEach(() => vi.useRealTimers());

test('shows what a customer can hear first, folded by card', async () => {
  await openSettings({ local: custom(LINES) });
  await expect.element(list.getByText(/^\d+ items need a recheck\.$/)).toBeVisible();
  expect(rows().elements()).toEqual([]);
  await list.getByText('Flowmatic', { exact: true }).click();
  const texts = rows()
    .elements()
    .map((each) => each.textContent ?? '');
  expect(texts).toHaveLength(3);
  expect(texts[0]).toContain('They bill per seat.');
  expect(texts[1]).toContain('They cannot retry.');
  expect(texts[2]).toContain('Agents need root.');
  await expect.element(rows().nth(0).getByRole('link', { name: 'Their docs' })).toBeVisible();
});

test('names the owner of a card', async () => {
  await openSettings({ local: custom(LINES, { owner: 'Product marketing' }) });
  await expect.element(list.getByText('Flowmatic · Product marketing (3)')).toBeVisible();
});

describe('on a custom card', () => {
  test('“Mark as still true” is saved with today’s date, and can be undone', async () => {
    const opened = await openList();
    const before = savedReview(opened, 'said') as object;
    (still('They bill').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => savedReview(opened, 'said')).toEqual({ ...before, checked: TODAY });
    await expect.element(still('They bill')).not.toBeInTheDocument();
    // The next line can be checked right away.
    expect(document.activeElement).toBe(still('They cannot').element());
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => savedReview(opened, 'said')).toEqual(before);
    await expect.element(still('They bill')).toHaveFocus();
  });

  test('an edited copy of a bundled card still replaces it', async () => {
    const json = cardJson({
      id: 'dagster',
      name: 'Dagster',
      more: [{ title: 'Notes', lines: LINES }],
    });
    const { storage } = await openSettings({ local: storedCard(json, '2026-11-20') });
    await still('They bill').click();
    await expect.element(still('They bill')).not.toBeInTheDocument();
    expect(storage['card/dagster']).toMatchObject({ replaces: '2026-11-20' });
  });

  test('isn’t undone if the card was changed elsewhere after the step', async () => {
    const opened = await openList();
    await still('They bill').click();
    await expect.poll(() => savedReview(opened, 'said')).toMatchObject({ checked: TODAY });
    const elsewhere = custom([...LINES, line('new', 'know', 'A new line.')]);
    await opened.saveElsewhere(elsewhere);
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('the card was changed');
    await vi.waitFor(() => expect(savedReview(opened, 'new')).toBeDefined());
  });

  test('“Note what changed” asks what changed, and marks the line as outdated', async () => {
    const opened = await openList();
    await changed('They bill').click();
    await expect.element(list.getByLabelText(/^What changed/)).toHaveFocus();
    await userEvent.keyboard(' Flat price since June. {Enter}');
    await expect
      .poll(() => savedReview(opened, 'said'))
      .toMatchObject({
        status: 'changed',
        checked: TODAY,
        note: 'Flat price since June.',
      });
    await expect.element(changed('They bill')).not.toBeInTheDocument();
    await expect.element(still('They cannot')).toHaveFocus();
  });

  test('two steps in a row are both saved', async () => {
    const opened = await openList();
    await still('They bill').click();
    await still('They cannot').click();
    await still('Agents').click();
    await expect.element(list.getByText('Flowmatic', { exact: true })).not.toBeInTheDocument();
    await expect.element(list.getByText(/^\d+ items need a recheck\.$/)).toHaveFocus();
    for (const id of ['said', 'disputed', 'internal']) {
      expect(savedReview(opened, id)).toMatchObject({ checked: TODAY });
    }
    expect(savedReview(opened, 'disputed')).toMatchObject({ status: 'disputed' });
  });

  test('a double click checks only one line', async () => {
    const opened = await openList();
    await still('They bill').dblClick();
    await expect.element(still('They bill')).not.toBeInTheDocument();
    expect(savedReview(opened, 'disputed')).toMatchObject({ checked: '2026-01-05' });
  });

  test('an expired notice is shown again or removed', async () => {
    const notice = {
      id: 'sale',
      level: 'warning',
      title: 'Flowmatic is being sold',
      rep: line('sale-rep', 'know', 'Ask us first.'),
      say: line('sale-say', 'say', 'It goes on.'),
      since: '2026-01-01',
      until: '2026-11-27',
    };
    const opened = await openList([LINES[0] as object], { notices: [notice] });
    await expect.element(list.getByText('Notice expired on Nov 27, 2026')).toBeVisible();
    expect(rows().elements()).toHaveLength(2);
    const notices = () =>
      (opened.storage['card/flowmatic'] as { file: CardFile }).file.notices ?? [];
    await list.getByRole('button', { name: 'Remove notice' }).click();
    await expect.poll(notices).toEqual([]);
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(notices).toEqual([notice]);
    await still('Ask us first').click();
    await expect.poll(() => notices()[0]?.until).toBeUndefined();
    expect(notices()[0]?.say?.review.checked).toBe(TODAY);
  });

  test('a step that can’t be saved says so, and changes nothing', async () => {
    const opened = await openSettings({ local: custom(LINES), quota: 1000 });
    await list.getByText('Flowmatic', { exact: true }).click();
    await still('They bill').click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('browser storage is full');
    await expect.element(still('They bill')).toBeVisible();
    expect(savedReview(opened, 'said')).toMatchObject({ checked: '2026-01-04' });
  });
});

describe('on a bundled card', () => {
  const steps = () => list.getByRole('button', { name: /^Mark as still / });
  const leave = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));

  test('steps collect in an export of the whole file', async () => {
    const { downloaded, set } = await openSettings();
    await expect.element(steps().first()).toBeVisible();
    expect(leave()).toBe(true);
    await steps().first().click();
    await list
      .getByRole('button', { name: /^Note what changed/ })
      .first()
      .click();
    await userEvent.keyboard('New prices.{Enter}');
    await expect
      .element(list.getByText('Your changes to Dagster haven’t been exported yet.'))
      .toBeVisible();
    expect(leave()).toBe(false);
    await list.getByRole('button', { name: 'Export Dagster as JSON' }).click();
    await vi.waitFor(() => expect(downloaded).toHaveBeenCalledOnce());
    const [name, text] = downloaded.mock.lastCall ?? [];
    expect(name).toBe('dagster.json');
    const file = JSON.parse(text);
    const { files } = await import('virtual:ringside-card-files');
    const original = files.find((each) => each.id === 'dagster');
    expect(Object.keys(file)).toEqual(Object.keys(original ?? {}));
    const ids: string[] = [];
    forEachLine(file, (entry) => void ids.push(entry.id));
    const different = ids.filter(
      (each) => JSON.stringify(reviewIn(file, each)) !== JSON.stringify(reviewIn(original, each)),
    );
    expect(different.map((each) => reviewIn(file, each))).toEqual([
      expect.objectContaining({ checked: TODAY }),
      expect.objectContaining({ checked: TODAY }),
    ]);
    expect(JSON.stringify(file)).toContain('New prices.');
    expect(leave()).toBe(true);
    expect(set).not.toHaveBeenCalled();
  });

  test('steps whose export failed aren’t exported', async () => {
    await openSettings();
    await steps().first().click();
    vi.mocked(URL.createObjectURL).mockImplementationOnce(() => {
      throw new Error('No memory.');
    });
    await list.getByRole('button', { name: 'Export Dagster as JSON' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('No memory.');
    expect(leave()).toBe(false);
  });

  test('the last step can be undone', async () => {
    await openSettings();
    await expect.element(steps().first()).toBeVisible();
    const before = rows().elements().length;
    await steps().first().click();
    await expect.poll(() => rows().elements().length).toBe(before - 1);
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => rows().elements().length).toBe(before);
    expect(list.getByText('exported yet').query()).toBeNull();
  });
});

test('says so if nothing needs a recheck', async () => {
  await openSettings();
  const step = list.getByRole('button', { name: /^Mark as still / }).first();
  await expect.element(step).toBeVisible();
  for (let left = rows().elements().length; left > 0; left -= 1) {
    await step.click();
    await expect.poll(() => rows().elements().length).toBe(left - 1);
  }
  await expect.element(list.getByText('Nothing needs a recheck today.')).toBeVisible();
});

const MANY = Array.from({ length: 30 }, (_, index) =>
  line(`line-${index}`, 'say', `Line ${index} ${'x'.repeat(60)}.`),
);

test.runIf(isThorough).each([
  ['light', 320],
  ['dark', 360],
  ['light', 1200],
] as const)('is accessible without horizontal overflow, %s at %i px', async (scheme, width) => {
  await page.viewport(width, 900);
  await preferScheme(scheme);
  await openList(MANY, { owner: 'Product marketing' });
  await list.getByText('Dagster', { exact: true }).click();
  await still('Line 0 ').click();
  await changed('Line 1 ').click();
  await expect.element(list.getByRole('button', { name: 'Undo' })).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  expect(await violations(list.element())).toEqual([]);
});
