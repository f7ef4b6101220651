import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { copiedWordings, withWordings } from '../../src/core/recall/copied-wording';
import { type Recall, recallsOf } from '../../src/core/recall/recall';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardWith, sampleCard, sampleEntry, sampleFile, TODAY } from './sample-card';
import { cardTab, everyScreen, hubspotDeal, rivals } from './screens';

layOutEverything();

const DAY = '2026-11-12';

const change = (id: string, to: Partial<LineEntry>): LineEntry => ({ ...sampleEntry(id), ...to });

const disputed: LineEntry['review'] = {
  status: 'disputed',
  kind: 'price',
  checked: '2026-11-21',
  note: 'Their price list has changed.',
  sources: [
    { title: 'Their price list', href: 'https://example.com/prices' },
    { title: 'Our notes', href: 'https://docs.google.com/document/d/1' },
  ],
  safer: 'Ask for their price list.',
};

/** The sample card with a line disputed, one reworded, and one gone. */
const CHANGED: Partial<CardFile> = {
  wedges: {
    ...sampleFile.wedges,
    items: sampleFile.wedges.items.map((item) =>
      item.id === 'price' ? { ...item, claim: change('price-claim', { review: disputed }) } : item,
    ),
  },
  concede: {
    ...sampleFile.concede,
    position: change('stay', { text: '"Try both, **with your own code**."' }),
  },
  discovery: { ...sampleFile.discovery, fitSignals: [] },
};
const changed = cardWith(CHANGED);

const HOLD: NonNullable<CardFile['notices']>[number] = {
  id: 'notice-hold',
  level: 'hold',
  title: 'Legal is checking',
  since: '2026-11-20',
  rep: change('odd', { id: 'notice-rep', text: 'Wait.' }),
};

const COPIED = ['fit', 'stay', 'price-claim'];

function recalls(ids = COPIED, card = changed, day = DAY): readonly Recall[] {
  const stored = withWordings(undefined, copiedWordings(sampleCard, ids, day));
  return recallsOf(stored, new Map([[card.id, card]]), TODAY);
}

const screen = rivals([cardTab({}, changed)]);
const button = page.getByRole('button', {
  name: '3 lines you copied on Nov 12, 2026 may need a correction',
});
const sheet = page.getByRole('dialog', { name: /you copied may need a correction$/ });
const correction = (line: string) =>
  sheet.getByRole('button', { name: `Copy a correction for: ${line}` });

/** Returns the items of the sheet, each as one line of text. */
async function items(): Promise<readonly string[]> {
  await expect.element(sheet.getByRole('list').first()).toBeVisible();
  const all = [...(sheet.element().querySelector('ul')?.children ?? [])];
  return all.map((each) => each.textContent.replace(/\s+/g, ' ').trim());
}

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('a deal on which lines were copied that have changed', () => {
  test('says so above the card', async () => {
    await draw(screen, { recalls: recalls() });
    await expect.element(button).toBeVisible();
    const answer = page.getByRole('region', { name: 'Ten-second answer' }).element();
    const above = button.element().compareDocumentPosition(answer);
    expect(above & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  test.each(['field missing', 'loading'])('says so without a card, too: %s', async (state) => {
    await draw(everyScreen[state] ?? screen, { recalls: recalls() });
    await expect.element(button).toBeVisible();
    await button.click();
    expect(await items()).toHaveLength(3);
  });

  test.each([
    ['1 line you copied on Nov 12, 2026 may need a correction', recalls(['fit'])],
    [
      '2 lines you copied may need a correction',
      [...recalls(['fit']), ...recalls(['stay'], changed, '2026-11-13')],
    ],
    [
      '1 line you copied on Nov 12, 2026 came from a card that is on hold',
      recalls(['fit'], cardWith({ notices: [HOLD] })),
    ],
  ])('says: %s', async (name, given) => {
    await draw(screen, { recalls: given });
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
  });

  test('lists what was copied and when, what holds now, and why', async () => {
    await draw(screen, { recalls: recalls() });
    await button.click();
    expect(await items()).toEqual([
      'Disputed · RivalYou copied this on Nov 12, 2026:They charge for each run.' +
        'Public sources say otherwise. Their price list has changed.Say instead:' +
        'Ask for their price list.Their price list Our notes Copy a correction',
      'Removed · RivalYou copied this on Nov 12, 2026:A deadline.This line is no longer on the card. ' +
        'There’s no replacement wording yet, so the correction just retracts the line.Copy a correction',
      'Reworded · RivalYou copied this on Nov 12, 2026:Try both.The wording on the card has changed. ' +
        'Say instead:Try both, with your own code.Copy a correction',
    ]);
  });

  test('copies a dated correction without anything private, and notes no line as copied', async () => {
    const { actions } = await draw(screen, { recalls: recalls() });
    await button.click();
    await correction('They charge for each run.').click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Copied with source: On Nov 12, 2026, I sent you');
    expect(actions.copy.mock.lastCall?.[0].text).toBe(
      'On Nov 12, 2026, I sent you some information about Rival that has since been updated. ' +
        'Here’s the current version:\n\nAsk for their price list.\n\nI’m sorry for any confusion.\n\n' +
        'Source: Their price list (https://example.com/prices), checked Nov 21, 2026',
    );
    await correction('A deadline.').click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe(
      'On Nov 12, 2026, I sent you some information about Rival that I can no longer confirm. ' +
        'Please disregard it. I’m sorry for any confusion.',
    );
    expect(actions.noteCopied).not.toHaveBeenCalled();
  });

  test('uses the pack’s template', async () => {
    const pack = {
      us: 'Us',
      personas: [],
      correction: { replaced: ['x'], withdrawn: ['{date}!'] },
    };
    const { actions } = await draw(screen, { recalls: recalls(), pack });
    await button.click();
    await correction('A deadline.').click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('Nov 12, 2026!');
  });

  test('selects the correction if the browser blocks copying', async () => {
    await draw(screen, { recalls: recalls(), copyEnds: 'refused' });
    await button.click();
    await correction('A deadline.').click();
    await expect.element(sheet).toHaveTextContent('The browser blocked copying.');
    expect(String(getSelection())).toMatch(/^On Nov 12, 2026, I sent you .* confusion\.$/);
  });

  test('hides them when the rep dismisses them', async () => {
    const given = recalls();
    const { actions } = await draw(screen, { recalls: given });
    await button.click();
    await sheet.getByRole('button', { name: 'Dismiss' }).click();
    expect(actions.dismissRecalls.mock.calls).toEqual([[given]]);
    await expect.element(sheet).not.toBeInTheDocument();
    await expect.element(page.getByRole('status')).toHaveTextContent('Dismissed.');
  });

  test('works with the keyboard, and leaves the number keys to the card', async () => {
    const { actions } = await draw(screen, { recalls: recalls() });
    button.element().focus();
    await userEvent.keyboard('{Enter}');
    await items();
    await userEvent.keyboard('1');
    expect(actions.copy).not.toHaveBeenCalled();
    // The close button and a source come before it.
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}');
    await expect.element(correction('They charge for each run.')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(actions.copy).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('1');
    await expect.poll(() => actions.copy.mock.calls.length).toBe(2);
  });

  test('is announced with the number of lines', async () => {
    const { redraw } = await draw(everyScreen['not a deal'] ?? screen, { recalls: recalls() });
    await redraw(screen);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(
        'Rival, from Primary Competitor. 3 lines you copied on Nov 12, 2026 may need a correction',
      );
  });

  test('is followed by an announcement of another deal with the same card', async () => {
    const { redraw } = await draw(everyScreen['not a deal'] ?? screen, { recalls: recalls() });
    await redraw(screen);
    await expect.element(page.getByRole('status')).toHaveTextContent(/may need a correction$/);
    await redraw(rivals([cardTab({}, changed)], { deal: hubspotDeal }), { recalls: [] });
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/^.?Rival.?, from .?Primary Competitor.?$/);
  });

  test('keeps the list open until another deal is opened', async () => {
    const { redraw } = await draw(everyScreen.loading ?? screen, { recalls: recalls() });
    await button.click();
    await items();
    for (const same of [screen, everyScreen['field missing'] ?? screen]) {
      await redraw(same);
      await expect.element(sheet).toBeVisible();
    }
    await redraw(everyScreen['field missing on HubSpot'] ?? screen);
    await expect.element(sheet).not.toBeInTheDocument();
  });

  test('closes the list, and opens no other, once another window has dismissed them', async () => {
    const { redraw } = await draw(screen, { recalls: recalls() });
    await button.click();
    await items();
    await redraw(screen, { recalls: [] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.getByRole('dialog').query()).toBeNull();
    await redraw(screen);
    await expect.element(button).toBeVisible();
    expect(page.getByRole('dialog').query()).toBeNull();
  });

  test.runIf(isThorough).each([
    ['light', 360],
    ['dark', 320],
  ] as const)('has no accessibility problem, %s at %i px', async (scheme, width) => {
    await page.viewport(width, 800);
    await preferScheme(scheme);
    await draw(screen, { recalls: recalls() });
    expect(await violations(button.element())).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await button.click();
    await items();
    expect(await violations(sheet.element())).toEqual([]);
    expect(sheet.element().scrollWidth).toBeLessThanOrEqual(sheet.element().clientWidth);
  });
});

test('says nothing if everything copied still holds', async () => {
  await draw(screen, { recalls: recalls(COPIED, sampleCard) });
  expect(page.getByRole('button', { name: /[Yy]ou copied/ }).query()).toBeNull();
});
