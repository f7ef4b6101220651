import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import type { CopyForm } from '../../src/core/copy/form';
import { recordKey } from '../../src/core/deal/record';
import { isThorough, underConditions } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardWith, sampleFile, TODAY, unchecked } from './sample-card';
import { cardTab, deal, hubspotDeal, rivals } from './screens';

layOutEverything();

type Notice = NonNullable<CardFile['notices']>[number];

const entry = (id: string, use: LineEntry['use'], text: string): LineEntry => ({
  id,
  text,
  use,
  review: unchecked,
});

const sold: Notice = {
  id: 'notice-sold',
  level: 'warning',
  title: 'Rival is being sold',
  rep: entry('notice-sold-rep', 'know', 'Ask product marketing before you compete.'),
  say: entry('notice-sold-say', 'say', '"Both products go on."'),
  since: '2026-11-01',
  owner: 'Product marketing',
};

const screenWith = (notice: Partial<Notice> = {}, open: readonly string[] = []) =>
  rivals([cardTab({}, cardWith({ notices: [{ ...sold, ...notice }] }))], { open });

const region = page.getByRole('region', { name: 'Notices' });
const head = region.getByRole('button', { name: /Rival is being sold$/ });
const hold = page.getByRole('dialog', { name: /card is on hold$/ });

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('a notice', () => {
  test('is open above the answer the first time a deal shows it', async () => {
    const { actions } = await draw(screenWith());
    await expect.element(head).toHaveAttribute('aria-expanded', 'true');
    await expect.element(region).toHaveTextContent('Ask product marketing before you compete.');
    const answer = page.getByRole('region', { name: 'Ten-second answer' }).element();
    const above = region.element().compareDocumentPosition(answer);
    expect(above & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(actions.keepOpen).toHaveBeenCalledExactlyOnceWith(
      'rival',
      expect.stringContaining('notice-sold'),
      true,
    );
  });

  test('leaves the first two rows of the answer in sight at 360 × 700', async () => {
    await page.viewport(360, 700);
    const words = (count: number) => 'Eight or so '.repeat(count / 12);
    await draw(
      rivals([
        cardTab(
          {},
          cardWith({
            summary: {
              ...sampleFile.summary,
              oneLiner: entry('one-liner', 'say', `"${words(120)}"`),
            },
            answer: { everyone: { say: 'one-liner', ask: 'speed-attack' } },
            notices: [
              {
                ...sold,
                rep: entry('notice-sold-rep', 'know', words(220)),
                say: entry('notice-sold-say', 'say', `"${words(170)}"`),
              },
            ],
          }),
        ),
      ]),
    );
    await expect.element(head).toHaveAttribute('aria-expanded', 'true');
    const rows = page.getByRole('region', { name: 'Ten-second answer' }).getByRole('listitem');
    expect(rows.nth(0).element().textContent).toContain('Eight or so');
    expect(rows.nth(1).element().getBoundingClientRect().bottom).toBeLessThanOrEqual(700);
  });

  test('has its dates, its owner, and the review of the rep’s line below More', async () => {
    const review = { ...unchecked, note: 'Both firms said so.' };
    const rep = { ...sold.rep, review };
    await draw(screenWith({ rep }));
    const more = region.getByRole('button', { name: 'More: Ask product marketing' });
    await expect.element(more).toHaveAttribute('aria-expanded', 'false');
    await expect.element(region).not.toHaveTextContent('Both firms said so.');
    await more.click();
    await expect.element(region).toHaveTextContent('Both firms said so.');
    await expect.element(region).toHaveTextContent('Since Nov 1, 2026');
    await expect.element(region).toHaveTextContent(/Ask .?Product marketing/);
  });

  test('shows at once that its line is unverified', async () => {
    const rep = { ...sold.rep, review: { ...unchecked, status: 'unverified' as const } };
    await draw(screenWith({ rep }));
    const mark = region.getByRole('button', { name: /^Unverified/ });
    await expect.element(mark).toBeVisible();
    await expect.element(region).not.toHaveTextContent('Since');
    await mark.click();
    await expect.element(region).toHaveTextContent('Since Nov 1, 2026');
  });

  test('that puts the card on hold shows everything, and its line can be copied', async () => {
    await draw(screenWith({ level: 'hold' }));
    await expect.element(region.getByRole('button', { name: /^On hold/ })).toBeVisible();
    await expect.element(region).toHaveTextContent('Since Nov 1, 2026');
    await region.getByRole('button', { name: /^Internal: Ask product marketing/ }).click();
    await expect.element(hold).toBeVisible();
  });

  test('is folded to one line after that, until it changes', async () => {
    const { actions, unmount } = await draw(screenWith());
    const [, seen = ''] = actions.keepOpen.mock.lastCall ?? [];
    await unmount();
    const later = await draw(screenWith({}, [seen]));
    await expect.element(head).toHaveAttribute('aria-expanded', 'false');
    expect(region.element().getBoundingClientRect().height).toBeLessThan(60);
    await head.click();
    await expect.element(region).toHaveTextContent('Ask product marketing');
    await later.unmount();
    await draw(screenWith({ since: '2026-11-20' }, [seen]));
    await expect.element(head).toHaveAttribute('aria-expanded', 'true');
  });

  test('can be said, and isn’t a section of its own', async () => {
    const { actions } = await draw(screenWith());
    await region.getByRole('button', { name: /Both products go on/ }).click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('Both products go on.');
    expect(page.getByRole('link', { name: 'Notices' }).query()).toBeNull();
  });

  test('is gone after its last day', async () => {
    await draw(screenWith({ until: '2026-11-21' }));
    expect(region.query()).toBeNull();
    expect(TODAY).toBe('2026-11-22');
  });

  test.runIf(isThorough).each([
    ['info', 'light'],
    ['warning', 'dark'],
    ['hold', 'light'],
    ['hold', 'dark'],
  ] as const)('of level %s has no accessibility problem in %s', async (level, scheme) => {
    await preferScheme(scheme);
    await draw(screenWith({ level }));
    expect(await violations(region.element())).toEqual([]);
  });
});

describe('a card on hold', () => {
  const onHold = screenWith({ level: 'hold' });
  const line = () => page.getByRole('button').filter({ hasText: 'We are quick' }).first();

  const WAYS: readonly (readonly [string, () => Promise<void>])[] = [
    ['a click on a line', () => line().click()],
    [
      'Enter on a line',
      async () => {
        (line().element() as HTMLElement).focus();
        await userEvent.keyboard('{Enter}');
      },
    ],
    [
      'a line with its source',
      async () => {
        await page
          .getByRole('button', { name: /^Disputed/ })
          .first()
          .click();
        await page.getByRole('button', { name: /with source$/ }).click();
      },
    ],
    ['a click with Shift', () => line().click({ modifiers: ['Shift'] })],
    ['key 1', () => userEvent.keyboard('1')],
    ['key 2', () => userEvent.keyboard('2')],
    ['key 3', () => userEvent.keyboard('3')],
    ['key 4', () => userEvent.keyboard('4')],
    ['a whole section', () => page.getByRole('button', { name: 'Copy all: What to ask' }).click()],
    ['the sentence of the notice', () => region.getByRole('button', { name: /go on/ }).click()],
    [
      'a search result',
      async () => {
        await userEvent.keyboard('/');
        await userEvent.keyboard('quick');
        await expect
          .element(page.getByRole('combobox', { name: 'Search all cards' }))
          .toHaveValue('quick');
        await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
        await userEvent.keyboard('{Enter}');
      },
    ],
  ];

  const FORMS: readonly CopyForm[] = ['words', 'sourced'];

  test.each(underConditions(WAYS, FORMS).map(([[name, way], form]) => ({ name, way, form })))(
    'asks before $name is copied as $form',
    async ({ way, form }) => {
      const { actions } = await draw(onHold, {
        form,
        cards: [cardWith({ notices: [{ ...sold, level: 'hold' }] })],
      });
      await way();
      await expect.element(hold).toBeVisible();
      await expect.element(hold).toHaveTextContent('Ask product marketing before you compete.');
      await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect.element(hold).not.toBeInTheDocument();
      expect(actions.copy).not.toHaveBeenCalled();
      expect(actions.noteCopied).not.toHaveBeenCalled();
    },
  );

  test('copies after a clear yes, and asks again the next time', async () => {
    const { actions } = await draw(onHold);
    await line().click();
    await page.getByRole('button', { name: 'Copy anyway' }).click();
    await expect.poll(() => actions.copy.mock.calls.length).toBe(1);
    await line().click();
    await expect.element(hold).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(hold).not.toBeInTheDocument();
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  test('notes a copy on the deal on which it was asked, even if another is open now', async () => {
    const { actions, redraw } = await draw(onHold);
    await line().click();
    await expect.element(hold).toBeVisible();
    await redraw({ ...onHold, deal: hubspotDeal } as typeof onHold);
    await page.getByRole('button', { name: 'Copy anyway' }).click();
    await expect
      .poll(() => actions.noteCopied.mock.calls)
      .toEqual([[recordKey(deal.record), 'rival', [expect.any(String)]]]);
  });

  test('asks even if the warning before disputed lines is off', async () => {
    const { actions } = await draw(onHold, { guard: false });
    await line().click();
    await expect.element(hold).toBeVisible();
    expect(actions.copy).not.toHaveBeenCalled();
  });
});
