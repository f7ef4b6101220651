import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { type Snapshot, snapshotOf } from '../../src/core/changes/snapshot';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardWith, sampleCard, sampleEntry, sampleFile, TODAY } from './sample-card';
import { cardTab, everyScreen, rivals } from './screens';

layOutEverything();

const SEEN = '2026-11-12';
const seen = { rival: snapshotOf(sampleCard, SEEN) };

const change = (id: string, to: Partial<LineEntry>): LineEntry => ({ ...sampleEntry(id), ...to });

/** The sample card with a line reworded, one disputed, one gone, one added. */
const changed: Partial<CardFile> = {
  discovery: {
    ...sampleFile.discovery,
    questions: [
      change('question-all', { text: '"Who runs it at night?"' }),
      change('question-buyers', {}),
      { ...change('question-all', {}), id: 'question-new', text: '"Who wrote it?"' },
    ],
    fitSignals: [],
  },
  wedges: {
    ...sampleFile.wedges,
    items: sampleFile.wedges.items.map((item) =>
      item.id === 'price'
        ? {
            ...item,
            claim: change('price-claim', {
              review: {
                ...sampleEntry('speed-claim').review,
                checked: '2026-11-21',
                note: 'Their price list has changed.',
                safer: 'Ask for their price list.',
              },
            }),
          }
        : item,
    ),
  },
};

const screenWith = (change: Partial<CardFile> = changed) => rivals([cardTab({}, cardWith(change))]);

const button = page.getByRole('button', { name: '4 changes since Nov 12, 2026' });
const sheet = page.getByRole('dialog', { name: 'What’s new on the Rival card' });
const marked = (mark: string) => page.getByRole('button', { name: new RegExp(`${mark}\\s*:`) });

/** Returns the items of the sheet, each as one line of text. */
async function items(): Promise<readonly string[]> {
  await expect.element(sheet.getByRole('list')).toBeVisible();
  const all = sheet.getByRole('listitem').elements();
  return all.map((each) => each.textContent.replace(/\s+/g, ' ').trim());
}

/** Waits until a card without changes counts as seen. */
const untilSeen = () => new Promise((resolve) => setTimeout(resolve, 1500));

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('a card that has changed since the rep last saw it', () => {
  test('says how many changes there are, above the answer', async () => {
    await draw(screenWith(), { seen });
    await expect.element(button).toBeVisible();
    const answer = page.getByRole('region', { name: 'Ten-second answer' }).element();
    const above = button.element().compareDocumentPosition(answer);
    expect(above & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test('lists them, latest first, with what is different about each', async () => {
    await draw(screenWith(), { seen });
    await button.click();
    expect(await items()).toEqual([
      'New status · Checked Nov 21, 2026They charge for each run.Was supported, now disputed. ' +
        'Their price list has changed.Safer wording:Ask for their price list.Show in “Where to open”',
      'New · Checked Nov 20, 2026"Who wrote it?"Show in “What to ask”',
      'Reworded"Who runs it Added: at night?"Show in “What to ask”',
      'Removed Removed: A deadline.',
    ]);
    expect(sheet.element().querySelector('del')?.textContent).toContain('A deadline.');
  });

  test('says of a disputed line that is only reworded what can be said instead', async () => {
    const { line, review } = {
      line: change('speed-claim', {}),
      review: sampleEntry('speed-claim').review,
    };
    const items = sampleFile.wedges.items.map((item) =>
      item.id === 'speed'
        ? {
            ...item,
            claim: {
              ...line,
              text: 'They are slow.',
              review: { ...review, safer: 'Ask how fast.' },
            },
          }
        : item,
    );
    const before = cardWith({
      wedges: {
        ...sampleFile.wedges,
        items: items.map((item) =>
          item.id === 'speed'
            ? { ...item, claim: { ...item.claim, text: 'They were slow.' } }
            : item,
        ),
      },
    });
    await draw(screenWith({ wedges: { ...sampleFile.wedges, items } }), {
      seen: { rival: snapshotOf(before, SEEN) },
    });
    await page.getByRole('button', { name: '1 change since Nov 12, 2026' }).click();
    await expect
      .element(sheet.getByRole('listitem'))
      .toHaveTextContent(/^Reworded · Disputed.*Safer wording:Ask how fast\./s);
  });

  test('marks the lines for eyes and ears, wherever they are shown', async () => {
    await draw(screenWith(), { seen });
    await expect.element(marked('New').filter({ hasText: 'Who wrote it?' })).toBeVisible();
    await expect.element(marked('Reworded').filter({ hasText: 'at night' }).first()).toBeVisible();
    await expect.element(marked('New status').filter({ hasText: 'each run' })).toBeVisible();
    expect(
      page.getByRole('button', { name: /(New|Reworded|status)\s*:.*Who pays/ }).query(),
    ).toBeNull();
  });

  test('keeps the marks until the rep leaves it, even after the list was opened', async () => {
    const { actions, redraw, unmount } = await draw(screenWith(), { seen });
    expect(actions.keepSeen).not.toHaveBeenCalled();
    await button.click();
    const snapshot = snapshotOf(cardWith(changed), TODAY);
    expect(actions.keepSeen).toHaveBeenCalledExactlyOnceWith('rival', snapshot);
    await userEvent.keyboard('{Escape}');
    await redraw(screenWith());
    await expect.element(button).toBeVisible();
    await expect.element(marked('Reworded').first()).toBeVisible();
    await unmount();
    await draw(screenWith(), { seen: { rival: snapshot } });
    expect(button.query()).toBeNull();
    expect(marked('Reworded').query()).toBeNull();
  });

  test('isn’t seen as long as the list wasn’t opened', async () => {
    const { actions, unmount } = await draw(screenWith(), { seen });
    await untilSeen();
    await unmount();
    expect(actions.keepSeen).not.toHaveBeenCalled();
  });

  test('works with the keyboard: opens, goes to a line, and returns the focus', async () => {
    await draw(screenWith(), { seen });
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await items();
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await items();
    await userEvent.keyboard('{Tab}');
    await expect.element(sheet.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(marked('New status').filter({ hasText: 'each run' })).toHaveFocus();
  });

  test('is announced with the number of changes', async () => {
    const { redraw } = await draw(everyScreen.loading ?? screenWith(), { seen });
    await redraw(screenWith());
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Rival, from Primary Competitor. 4 changes since Nov 12, 2026');
  });

  test.runIf(isThorough)('has no accessibility problem, with or without the list', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await preferScheme(scheme);
      const { unmount } = await draw(screenWith(), { seen });
      expect(await violations(button.element())).toEqual([]);
      expect(await violations(marked('Reworded').first().element())).toEqual([]);
      await button.click();
      await items();
      expect(await violations(sheet.element())).toEqual([]);
      await unmount();
    }
  });
});

describe('a card that says nothing of changes', () => {
  const CASES: readonly (readonly [string, Record<string, Snapshot> | undefined, number])[] = [
    ['is shown for the first time', {}, 1],
    ['is the same, on another day', { rival: snapshotOf(cardWith(changed), SEEN) }, 1],
    ['is the same, on the same day', { rival: snapshotOf(cardWith(changed), TODAY) }, 0],
    ['was saved in a way that can’t be read', undefined, 0],
  ];

  test.each(CASES)('%s', async (_, before, saves) => {
    const { actions } = await draw(screenWith(), { seen: before });
    expect(actions.keepSeen).not.toHaveBeenCalled();
    await untilSeen();
    expect(page.getByRole('button', { name: /changes? since/ }).query()).toBeNull();
    const snapshot = snapshotOf(cardWith(changed), TODAY);
    const calls = Array.from({ length: saves }, () => ['rival', snapshot]);
    expect(actions.keepSeen.mock.calls).toEqual(calls);
  });
});

test('marks a view-only line, and counts one change as one', async () => {
  const paper = change('paper', { text: '[The new card](https://example.com/private)' });
  await draw(screenWith({ references: { title: 'Papers', lines: [paper] } }), { seen });
  await page.getByRole('button', { name: '1 change since Nov 12, 2026' }).click();
  await expect.element(sheet).toHaveTextContent('Old card: The Removed: old Added: new card');
  const line = document.querySelector('[data-line="paper"]');
  expect(line?.textContent).toContain('Reworded');
});
