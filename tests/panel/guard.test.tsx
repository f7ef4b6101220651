import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { recordKey } from '../../src/core/deal/record';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardWith, cardWithOddLine, sampleEntry, sampleFile, unchecked } from './sample-card';
import { cardTab, deal, rivals } from './screens';

layOutEverything();

const screen = rivals([cardTab()]);

const lineButton = (words: string) => page.getByRole('button').filter({ hasText: words });
const claim = lineButton('They need a rewrite.');
const question = page.getByRole('group', { name: /^Disputed by public sources/ });
const safer = question.getByRole('button', { name: /^Copy the safer wording/ });
const original = question.getByRole('button', { name: /^Copy the disputed original/ });

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('a disputed line', () => {
  test('isn’t copied by a click, but asks below it which wording is meant', async () => {
    const { actions } = await draw(screen);
    await claim.click();
    await expect.element(safer).toBeVisible();
    await expect.element(safer).toHaveTextContent('It takes some work.');
    await expect.element(safer).toHaveFocus();
    const asked = question.element().getBoundingClientRect();
    expect(asked.top - claim.element().getBoundingClientRect().bottom).toBeLessThan(12);
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test.each([560, 700])('shows the whole question in a panel %d px high', async (height) => {
    await page.viewport(360, height);
    await draw(screen);
    const face = claim.element();
    for (const block of ['end', 'start', 'center'] as const) {
      face.scrollIntoView({ block });
      await userEvent.click(face);
      await expect.element(safer).toHaveFocus();
      const { top, bottom } = question.element().getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(
        page.getByRole('banner').element().getBoundingClientRect().bottom,
      );
      expect(bottom).toBeLessThanOrEqual(height);
      await userEvent.keyboard('{Escape}');
    }
  });

  test('doesn’t repeat a wording that is shown already', async () => {
    const { container } = await draw(screen);
    const own = container.querySelector('#part-personas [data-line="to-buyers"]');
    own?.querySelectorAll('button')[1]?.click();
    await expect.element(safer).toHaveFocus();
    const words = [...question.element().querySelectorAll('span')].filter(
      ({ textContent }) => textContent === 'It takes some work.',
    );
    // Hidden, for screen readers only.
    expect(words.map(({ offsetWidth }) => offsetWidth)).toEqual([1]);
    await expect.element(safer).toHaveAccessibleName(/It takes some work/);
  });

  test.each([
    [
      'a click on the safer wording',
      () => safer.click(),
      'It takes some work.',
      'speed-claim/safer',
    ],
    ['Enter', () => userEvent.keyboard('{Enter}'), 'It takes some work.', 'speed-claim/safer'],
    ['a click on the original', () => original.click(), 'They need a rewrite.', 'speed-claim'],
    ['the key O', () => userEvent.keyboard('o'), 'They need a rewrite.', 'speed-claim'],
    ['the key O, with Shift', () => userEvent.keyboard('O'), 'They need a rewrite.', 'speed-claim'],
  ])('copies with %s and closes', async (_, answer, copied, id) => {
    const { actions } = await draw(screen);
    (claim.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(safer).toHaveFocus();
    await answer();
    await expect.poll(() => actions.copy.mock.calls.length).toBe(1);
    expect(actions.copy.mock.lastCall?.[0].text).toBe(copied);
    await expect.element(question).not.toBeInTheDocument();
    await expect.element(claim).toHaveFocus();
    expect(actions.noteCopied.mock.calls).toEqual([[recordKey(deal.record), 'rival', [id]]]);
  });

  test('confirms which wording was copied', async () => {
    await draw(screen);
    await claim.click();
    await safer.click();
    await expect.element(page.getByText('Safer wording', { exact: true })).toBeVisible();
    await claim.click();
    await original.click();
    await expect
      .element(page.getByText('Disputed · Internal, not for customers', { exact: true }))
      .toBeVisible();
  });

  test('isn’t marked as copied if the safer wording above it was copied', async () => {
    const { container, actions } = await draw(screen);
    const pair = container.querySelector('#part-personas [data-line="to-buyers"]');
    const [, own] = pair?.querySelectorAll('button') ?? [];
    own?.click();
    await safer.click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
    await expect.element(page.getByText('Copied: It takes some work.').last()).toBeVisible();
    expect(own?.hasAttribute('data-outcome')).toBe(false);
    own?.click();
    await original.click();
    await expect.poll(() => own?.dataset.outcome).toBe('copied');
  });

  test.each(['{Escape}', 'Cancel'])(
    'copies nothing with %s and gets the focus back',
    async (way) => {
      const { actions } = await draw(screen);
      await claim.click();
      await (way === 'Cancel'
        ? question.getByRole('button', { name: way }).click()
        : userEvent.keyboard(way));
      await expect.element(question).not.toBeInTheDocument();
      await expect.element(claim).toHaveFocus();
      expect(actions.copy).not.toHaveBeenCalled();
    },
  );

  test('asks one question at a time, which another copy closes', async () => {
    await draw(screen);
    await claim.click();
    await lineButton('Before the trip/journey.').click();
    await expect.element(question).toBeVisible();
    expect(question.elements()).toHaveLength(1);
    await page.getByRole('button', { name: 'A deadline.' }).click();
    await expect.element(question).not.toBeInTheDocument();
  });

  test('keeps its question, with the chosen wording selected, if the browser refuses', async () => {
    await draw(screen, { copyEnds: 'refused' });
    await claim.click();
    await safer.click();
    await expect.element(page.getByRole('paragraph').filter({ hasText: 'blocked' })).toBeVisible();
    expect(getSelection()?.toString()).toBe('It takes some work.');
    await original.click();
    await expect.poll(() => getSelection()?.toString()).toBe('They need a rewrite.');
  });

  test('leaves the number keys to the ten-second answer', async () => {
    const { actions } = await draw(screen);
    await claim.click();
    await userEvent.keyboard('1');
    await expect.poll(() => actions.copy.mock.calls.length).toBe(1);
    await expect.element(question).not.toBeInTheDocument();
  });

  test('without a safer wording asks once for confirmation', async () => {
    const bare = cardWithOddLine({ review: { ...unchecked, status: 'disputed', note: 'No.' } });
    const { actions } = await draw(rivals([cardTab({}, bare)]));
    await lineButton('They ship on Fridays.').click();
    await expect.element(question.getByRole('button', { name: /^Copy anyway/ })).toHaveFocus();
    expect(actions.copy).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => actions.copy.mock.calls.length).toBe(1);
    expect(actions.copy.mock.lastCall?.[0].text).toBe('They ship on Fridays.');
  });

  test('is copied at once with the guard off, and asks once it’s on again', async () => {
    const { actions, redraw } = await draw(screen, { guard: false });
    await claim.click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('They need a rewrite.');
    await expect.element(question).not.toBeInTheDocument();
    await redraw(screen, { guard: true });
    await claim.click();
    await expect.element(question).toBeVisible();
    expect(actions.copy).toHaveBeenCalledOnce();
  });
});

test('a safer wording that is shown already is copied at once', async () => {
  const { actions } = await draw(screen);
  await page.getByRole('button', { name: 'Disputed', exact: false }).first().click();
  await page.getByRole('button', { name: 'It takes some work.' }).first().click();
  expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
  await expect.element(question).not.toBeInTheDocument();
});

test.each(['supported', 'unverified', 'changed', 'no-claim'] as const)(
  'a line that is %s doesn’t ask',
  async (status) => {
    const card = cardWithOddLine({ review: { ...unchecked, status, note: 'So.' } });
    const { actions } = await draw(rivals([cardTab({}, card)]));
    await lineButton('They ship on Fridays.').click();
    expect(actions.copy).toHaveBeenCalledOnce();
    await expect.element(question).not.toBeInTheDocument();
  },
);

test.runIf(isThorough).each([
  ['light', 360],
  ['dark', 320],
  ['light', 180],
] as const)(
  'the question is accessible and keeps its width in %s at %d px',
  async (scheme, width) => {
    await page.viewport(width, 800);
    await preferScheme(scheme);
    await draw(screen);
    for (const line of [claim, lineButton('Before the trip/journey.')]) {
      await line.click();
      await expect.element(question).toBeVisible();
      expect(await violations(question.element())).toEqual([]);
      for (const button of question.getByRole('button').elements()) {
        const { width, height, right } = button.getBoundingClientRect();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
      }
      expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    }
  },
);

test.each(['unverified', 'changed'] as const)(
  'a line that is %s asks if there is a safer wording',
  async (status) => {
    const review = { ...unchecked, status, note: 'So.', safer: 'Ask when they ship.' };
    const { actions } = await draw(rivals([cardTab({}, cardWithOddLine({ review }))]));
    await lineButton('They ship on Fridays.').click();
    await expect
      .element(page.getByRole('button', { name: /^Copy the safer wording/ }))
      .toHaveFocus();
    expect(actions.copy).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('Ask when they ship.');
  },
);

test('a disputed line to say shows its safer wording first', async () => {
  const { container } = await draw(screen);
  const buttons = container.querySelectorAll('#part-personas [data-line="to-buyers"] button');
  const [above, own] = buttons;
  expect(above?.textContent).toContain('It takes some work.');
  expect(own?.textContent).toContain('Know your bill.');
  expect(above?.getBoundingClientRect().bottom).toBeLessThanOrEqual(
    own?.getBoundingClientRect().top ?? 0,
  );
});

describe('a customer story without a public source', () => {
  const { wedges, objections } = sampleFile;
  const proof = sampleEntry('proof');
  const words = 'Was live in a week.';
  const story: LineEntry = { ...proof, use: 'say', review: { ...proof.review, kind: 'story' } };
  const storied: Partial<CardFile> = {
    proofPoints: { title: 'Proof', lines: [story] },
    wedges: {
      ...wedges,
      items: wedges.items.map((wedge, at) =>
        at === 0 ? { ...wedge, proof: { ...story, id: 'wedge-proof' } } : wedge,
      ),
    },
    answer: { everyone: { proof: story.id } },
    objections: {
      ...objections,
      items: objections.items.map((item) => ({ ...item, stance: { ...story, id: 'stance' } })),
    },
  };
  const storyScreen = rivals([cardTab({}, cardWith(storied))]);
  const asked = page.getByRole('group', { name: 'No public source for this customer story.' });
  const anyway = asked.getByRole('button', { name: /^Copy anyway/ });

  test.each([
    [
      'a click on its line',
      () =>
        page
          .getByRole('button', { name: /Acme.*live in a week/ })
          .last()
          .click(),
    ],
    [
      'a click on a wedge’s proof',
      () =>
        page
          .getByRole('region', { name: 'Where to open' })
          .getByRole('button', { name: /^Say: .*live in a week/ })
          .click(),
    ],
    [
      'a click on the ten-second answer',
      () =>
        page
          .getByRole('button', { name: /live in a week/ })
          .first()
          .click(),
    ],
    ['its number key', () => userEvent.keyboard('3')],
  ])('asks before %s copies it', async (_, press) => {
    const { actions } = await draw(storyScreen);
    await press();
    await expect.element(anyway).toHaveFocus();
    expect(actions.copy).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.element(asked).not.toBeInTheDocument();
    expect(actions.copy).not.toHaveBeenCalled();
    await press();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe(words);
  });

  test.each(['sourced', 'markdown'] as const)('asks with copies as %s', async (form) => {
    const { actions } = await draw(storyScreen, { form });
    await userEvent.keyboard('3');
    await expect.element(anyway).toHaveFocus();
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('asks in the search', async () => {
    const found = cardWith({ ...storied, objections });
    const { actions } = await draw(rivals([cardTab({}, found)]), { cards: [found] });
    await userEvent.keyboard('/live in a week');
    await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await userEvent.keyboard('{Enter}');
    const again = page
      .getByRole('listbox')
      .getByText(/^No public source for this customer story\. Select it again/);
    await expect.element(again).toBeVisible();
    expect(actions.copy).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.element(again).not.toBeInTheDocument();
    await expect.element(page.getByRole('combobox', { name: 'Search all cards' })).toHaveFocus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe(words);
  });

  test('is left out when a whole section or answer is copied', async () => {
    const { actions } = await draw(storyScreen);
    await page.getByRole('button', { name: 'Copy all: Where to open' }).click();
    const copied = () => actions.copy.mock.lastCall?.[0].text;
    await expect.poll(copied).toContain('How long may it take?');
    expect(copied()).not.toContain(words);
    await expect.element(page.getByText(/1 unsourced story left out/)).toBeVisible();
    await page.getByRole('button', { name: /^Copy objection and answer/ }).click();
    await expect.poll(copied).toContain('Looks are not speed.');
    expect(copied()).not.toContain(words);
    await expect
      .element(page.getByRole('button', { name: 'Copy all: Proof' }))
      .not.toBeInTheDocument();
  });

  test('isn’t offered with its source', async () => {
    await draw(storyScreen);
    await page
      .getByRole('button', { name: /^Unverified .*live in a week/ })
      .last()
      .click();
    await expect.element(page.getByText('Public sources don’t confirm it.').last()).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Copy with source' }))
      .not.toBeInTheDocument();
  });

  test('is copied at once with the guard off', async () => {
    const { actions } = await draw(storyScreen, { guard: false });
    await userEvent.keyboard('3');
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe(words);
  });
});

test('the translation table shows the safer wording first', async () => {
  const { actions, container } = await draw(screen);
  const cell = container.querySelector('#part-terms [data-line="job-difference"]');
  const [first, second] = cell?.querySelectorAll('button') ?? [];
  expect(first?.textContent).toContain('It takes some work.');
  expect(second?.textContent).toContain('A flow may change on its way.');
  first?.click();
  await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
});
