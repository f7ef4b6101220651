import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { recordKey } from '../../src/core/deal/record';
import { fitCheckOf } from '../../src/core/fit/fit-check';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardWith, sampleCard, sampleEntry, sampleFile, TODAY } from './sample-card';
import { cardTab, deal, rivals } from './screens';

layOutEverything();

const DEAL = recordKey(deal.record);

const change = (id: string, to: Partial<LineEntry>): LineEntry => ({ ...sampleEntry(id), ...to });

/** The sample card with hints, and enough lines for every standing. */
const CHANGED: Partial<CardFile> = {
  discovery: {
    ...sampleFile.discovery,
    questions: [
      change('question-all', { good: 'Nobody yet.', bad: 'A large team.' }),
      change('question-buyers', { brings: ['price'] }),
    ],
    fitSignals: [
      change('fit', { brings: ['ui'] }),
      change('fit', { id: 'fit-two', text: 'A budget.' }),
    ],
  },
};
const card = cardWith(CHANGED);
const screen = rivals([cardTab({}, card)]);

const button = page.getByRole('button', { name: /^Fit check/ });
const sheet = page.getByRole('dialog');
const question = (text: string) => sheet.getByRole('group', { name: text });
const answers = (text: string) => sheet.getByRole('group', { name: `They answered: ${text}` });
const copyNote = sheet.getByRole('button', { name: 'Copy note for the CRM' });

/** Opens the sheet, which keeps what is answered, and returns what the deal has stored. */
async function open(fit?: string, given: Parameters<typeof draw>[1] = {}) {
  const drawn = await draw(screen, { cards: [card], fit, ...given });
  let stored = fit;
  drawn.actions.keepEntry.mockImplementation((_, _kind, now) => {
    stored = now;
    void drawn.redraw(screen, { fit: now });
  });
  await button.click();
  await expect.element(copyNote).toBeVisible();
  return { ...drawn, check: () => fitCheckOf(stored, 'rival') };
}

/** Returns the stored text of these answers. */
const stored = (values: Readonly<Record<string, string>>, card = 'rival') =>
  JSON.stringify([
    { card, answers: Object.entries(values).map(([line, value]) => ({ line, value })) },
  ]);

const MIXED = stored({
  'question-all': 'bad',
  'question-buyers': 'good',
  fit: 'yes',
  'let-go': 'no',
});
const THEIRS = stored({
  'question-all': 'bad',
  'question-buyers': 'good',
  fit: 'no',
  'fit-two': 'no',
  'let-go': 'yes',
});

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('the fit check', () => {
  test('takes answers by keyboard, says where the deal stands, and keeps it with the deal', async () => {
    const { actions, check } = await open();
    await expect
      .element(sheet.getByText('Answer 3 more questions to see how good the fit is.'))
      .toBeVisible();
    (
      question('Who runs it?')
        .getByRole('radio', { name: 'No answer yet' })
        .element() as HTMLElement
    ).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect
      .element(question('Who runs it?').getByRole('radio', { name: 'Good' }))
      .toBeChecked();
    expect(actions.keepEntry.mock.lastCall?.[0]).toBe(DEAL);
    expect(check().answers).toEqual([{ line: 'question-all', value: 'good' }]);
    await userEvent.keyboard('{Tab}Nobody yet{Enter}');
    await expect.poll(check).toMatchObject({ answers: [{ value: 'good', words: 'Nobody yet' }] });
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Good. Leaning yes. 1 for you, 0 for Rival. 2 more answers to be sure.');
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('says at once what it’s for, what to ask first, and where the deal stands', async () => {
    const answers = ['question-all', 'fit', 'fit-two', 'let-go'].map((line) => ({
      line,
      value: line === 'question-all' ? 'good' : 'yes',
      words: 'x '.repeat(100),
    }));
    const { redraw } = await open(undefined);
    for (const fit of [undefined, JSON.stringify([{ card: 'rival', answers }])]) {
      await page.viewport(360, 700);
      await redraw(screen, { fit });
      const lead = fit ? /^Maybe: / : 'Is this deal worth fighting for?';
      for (const shown of [
        sheet.getByText(lead),
        sheet.getByRole('button', { name: /Who pays/ }),
      ]) {
        expect(shown.element().getBoundingClientRect().bottom).toBeLessThan(700);
      }
    }
  });

  test('takes an answer to the question to ask next, and goes on to the next question', async () => {
    const { check } = await open();
    await answers('Who pays for it?').getByRole('button', { name: 'Good' }).click();
    await expect.element(answers('Who runs it?').getByRole('button').first()).toHaveFocus();
    expect(check().answers).toEqual([{ line: 'question-buyers', value: 'good' }]);
    await userEvent.keyboard('{Tab}{Tab}');
    await expect
      .element(answers('Who runs it?').getByRole('button', { name: 'Bad A large team.' }))
      .toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(answers('Who runs it?')).not.toBeInTheDocument();
    expect(check().answers).toContainEqual({ line: 'question-all', value: 'bad' });
    // With no question left, the focus stays in place.
    expect(document.activeElement?.textContent).toMatch(/^Is this deal worth fighting for/);
  });

  test('ignores the second click of a double click, which hits the next question', async () => {
    const { actions, check } = await open();
    await answers('Who pays for it?').getByRole('button', { name: 'Good' }).dblClick();
    expect(check().answers).toEqual([{ line: 'question-buyers', value: 'good' }]);
    for (const name of ['Good Nobody yet.', 'Who runs it?']) {
      const next = sheet.getByRole('button', { name }).element();
      next.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    }
    expect(check().answers).toHaveLength(1);
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('gives as reasons what was answered, not the questions', async () => {
    const fit = JSON.stringify([
      {
        card: 'rival',
        answers: [
          { line: 'question-all', value: 'bad', words: 'Forty people.' },
          { line: 'question-buyers', value: 'good', words: 'Their CFO.' },
          { line: 'fit', value: 'yes' },
        ],
      },
    ]);
    await open(fit);
    const reasons = [...sheet.element().querySelectorAll('li')].map((each) => each.textContent);
    expect(reasons).toEqual(['Their CFO.', 'A deadline.', 'A large team. Forty people.']);
  });

  test('keeps the field while all of its words are deleted', async () => {
    const fit = JSON.stringify([
      { card: 'rival', answers: [{ line: 'question-all', words: 'U' }] },
    ]);
    const { check } = await open(fit);
    const field = sheet.getByRole('textbox', { name: /^Their answer/ });
    await field.click();
    await userEvent.keyboard('{End}{Backspace}');
    await expect.poll(() => check().answers).toEqual([]);
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('We do');
    await expect.poll(() => check().answers).toEqual([{ line: 'question-all', words: 'We do' }]);
  });

  test('repeats the card’s warnings, but not its notes', async () => {
    const notice = (level: 'info' | 'warning') => ({
      id: level,
      level,
      title: `This is ${level}`,
      since: TODAY,
      rep: change('odd', { id: `${level}-rep` }),
    });
    const noticed = cardWith({ ...CHANGED, notices: [notice('info'), notice('warning')] });
    await draw(rivals([cardTab({}, noticed)]), { cards: [noticed] });
    await button.click();
    await sheet.getByText('Warning: This is warning').click();
    await expect.element(sheet.getByText('They ship on Fridays.')).toBeVisible();
    expect(sheet.element().textContent).not.toContain('This is info');
  });

  test('shows the hints, the rule, and the reasons, and what to ask next', async () => {
    await open(MIXED);
    await sheet.getByText('How this is decided').click();
    await expect.element(question('Who runs it?').getByText('Nobody yet.')).toBeVisible();
    await expect
      .element(sheet.getByRole('heading', { name: 'Mixed · 2 for, 1 against' }))
      .toBeVisible();
    await expect.element(sheet.getByRole('heading', { name: 'For you: 2' })).toBeVisible();
    await expect.element(sheet.getByRole('heading', { name: 'For Rival: 1' })).toBeVisible();
    await expect.element(sheet.getByText(/Strong fit: at least 3 answers for you/)).toBeVisible();
    await expect.element(sheet.getByRole('heading', { name: 'Ask next' })).not.toBeInTheDocument();
  });

  test.each([
    ['good', 'Leaning yes: Nobody yet.', 'Leaning yes · 1 for, 0 against'],
    ['bad', 'Leaning no: A large team.', 'Leaning no · 0 for, 1 against'],
  ])('says which way a first answer leans, and why: %s', async (value, advice, title) => {
    await open(stored({ 'question-all': value }));
    await expect.element(sheet.getByText(advice)).toBeVisible();
    await expect.element(sheet.getByText('2 more answers to be sure.')).toBeVisible();
    await expect.element(sheet.getByRole('heading', { name: title })).toBeVisible();
  });

  const SIGNS = { fit: 'yes', 'fit-two': 'yes', 'let-go': 'no' };

  test('asks for one question if all answers are signs', async () => {
    const signs = Array.from({ length: 3 }, (_, at) => change('fit', { id: `fit-${at}` }));
    const changed = cardWith({ discovery: { ...sampleFile.discovery, fitSignals: signs } });
    const fit = stored({ 'fit-0': 'yes', 'fit-1': 'yes', 'fit-2': 'yes', 'let-go': 'no' });
    await draw(rivals([cardTab({}, changed)]), { cards: [changed], fit });
    await button.click();
    await expect.element(sheet.getByText('Good so far.')).toBeVisible();
    await expect.element(sheet.getByText('Ask at least one question.')).toBeVisible();
  });

  test('keeps the verdict and its counts in view while the rep answers', async () => {
    await open(stored({ ...SIGNS, 'question-all': 'good' }));
    const title = sheet.getByRole('heading', { name: 'Strong fit · 3 for, 0 against' });
    copyNote.element().scrollIntoView();
    const { top, bottom } = title.element().getBoundingClientRect();
    expect([top >= 0, bottom < 100]).toEqual([true, true]);
  });

  test.each([
    ['warning', /read the warning/],
    ['info', /worth fighting for/],
  ] as const)('gives a strong fit that agrees with a notice: %s', async (level, advice) => {
    const rep = change('odd', { id: 'now-rep' });
    const notices = [{ id: 'now', level, title: 'New', since: TODAY, rep } as const];
    const noticed = cardWith({ ...CHANGED, notices });
    const fit = stored({ ...SIGNS, 'question-all': 'good' });
    await draw(rivals([cardTab({}, noticed)]), { cards: [noticed], fit });
    await button.click();
    await expect.element(sheet.getByText(advice)).toBeVisible();
  });

  test('announces where the deal stands after each answer', async () => {
    await open(MIXED);
    await question('A deadline.').getByText('No', { exact: true }).click();
    const now = page.getByRole('status');
    await expect.element(now).toHaveTextContent('No. Mixed. 1 for you, 1 for Rival.');
  });

  test('suggests the question that matters most, which a click copies', async () => {
    const { actions } = await open();
    await sheet.getByRole('button', { name: /Who pays for it/ }).click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('Who pays for it?');
    expect(actions.noteCopied).toHaveBeenCalledWith(DEAL, 'rival', ['question-buyers']);
  });

  test('keeps what they said when its value is taken back', async () => {
    const fit = JSON.stringify([
      { card: 'rival', answers: [{ line: 'question-all', value: 'good', words: 'Us.' }] },
    ]);
    const { check } = await open(fit);
    await question('Who runs it?').getByText('No answer yet').click();
    expect(check().answers).toEqual([{ line: 'question-all', words: 'Us.' }]);
    await expect.element(sheet.getByRole('textbox', { name: /^Their answer/ })).toHaveValue('Us.');
  });

  test('loses no words when it is closed while they are typed', async () => {
    const { check } = await open();
    await sheet.getByRole('textbox', { name: 'Next step' }).fill('Call');
    await userEvent.keyboard('{Escape}');
    await expect.element(sheet).not.toBeInTheDocument();
    expect(check().next).toBe('Call');
  });

  test.each([
    ['Fit check', undefined],
    ['Fit check: Mixed', MIXED],
    ['Fit check: Favors the competitor', THEIRS],
    ['Fit check', stored({ fit: 'yes', 'let-go': 'no' }, 'other')],
  ])('is named %s on its button', async (name, fit) => {
    await draw(screen, { cards: [card], fit });
    await expect.element(page.getByRole('button', { name, exact: true })).toBeVisible();
  });

  test('is only for the deal’s card, and for one with something to check', async () => {
    const { redraw } = await draw({ kind: 'browsing', card }, { cards: [card] });
    await expect.element(button).not.toBeInTheDocument();
    await redraw(rivals([cardTab({}, cardWith({ discovery: undefined, concede: undefined }))]));
    await expect.element(button).not.toBeInTheDocument();
    await redraw(screen);
    await expect.element(button).toBeVisible();
  });
});

describe('what the answers make matter', () => {
  const headings = (container: HTMLElement) =>
    [...container.querySelectorAll('#part-wedges h3')].map((each) => each.textContent);
  const BROUGHT = stored({ 'question-buyers': 'good' });

  test('comes first on the card, says why, and is copied in that order', async () => {
    const { container, actions, redraw } = await draw(screen, { cards: [card] });
    expect(headings(container)).toEqual(['The waiting room', 'The bill']);
    await redraw(screen, { fit: BROUGHT });
    await expect.poll(() => headings(container)).toEqual(['The bill', 'The waiting room']);
    const tags = [...container.querySelectorAll('article')].filter((each) =>
      each.textContent?.includes('Moved up by your fit check'),
    );
    expect(tags.map((each) => each.querySelector('h3')?.textContent)).toEqual(['The bill']);
    await page.getByRole('button', { name: 'Copy all: Where to open' }).click();
    const { text = '' } = actions.copy.mock.lastCall?.[0] ?? {};
    expect(text.indexOf('a run cost you')).toBeLessThan(text.indexOf('How long may it take'));
  });

  test('stays below what matters to the chosen persona', async () => {
    const builders = rivals([cardTab({}, card)], { persona: 'builders' });
    const { container } = await draw(builders, { cards: [card], fit: BROUGHT });
    expect(headings(container)).toEqual(['The waiting room', 'The bill']);
  });
});

describe('the note', () => {
  test('is copied plain and rich, without marking a line as copied', async () => {
    const { actions } = await open(MIXED);
    await copyNote.click();
    const { text, html } = actions.copy.mock.lastCall?.[0] ?? {};
    expect(text).toContain('Fit check against Rival, Nov 22, 2026: Mixed');
    expect(html).toContain('<li><strong>Who runs it?</strong> Bad sign</li>');
    expect(`${text}${html}`).not.toMatch(/deadline|tables|Nobody yet|large team/);
    expect(actions.noteCopied).not.toHaveBeenCalled();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/^Copied: Fit check against Rival/);
  });

  test('follows the pack, and asks first if the card is on hold', async () => {
    const notice = {
      id: 'hold',
      level: 'hold',
      title: 'Stop',
      since: TODAY,
      rep: change('odd', { id: 'hold-rep' }),
    } as const;
    const held = cardWith({ ...CHANGED, notices: [notice] });
    const pack = { us: 'Us', personas: [], note: ['{competitor}!'] };
    const { actions } = await draw(rivals([cardTab({}, held)]), { cards: [held], pack });
    await button.click();
    await copyNote.click();
    await expect
      .element(page.getByRole('dialog').getByRole('heading', { name: /hold/i }))
      .toBeVisible();
    expect(actions.copy).not.toHaveBeenCalled();
    await page.getByRole('button', { name: /^Copy anyway/ }).click();
    await expect.poll(() => actions.copy.mock.lastCall?.[0].text).toBe('Rival!');
  });

  test('is shown to be copied by hand if the browser refuses', async () => {
    await open(MIXED, { copyEnds: 'refused' });
    await copyNote.click();
    await expect
      .element(sheet.getByText(/Fit check against Rival, Nov 22, 2026: Mixed/))
      .toBeVisible();
    expect(getSelection()?.toString()).toContain('Fit check against Rival');
  });
});

test.runIf(isThorough).each([
  ['light', 320],
  ['dark', 360],
] as const)('is accessible and fits, %s at %i px', async (scheme, width) => {
  await page.viewport(width, 800);
  await preferScheme(scheme);
  const said = 'x'.repeat(200);
  const fit = JSON.stringify([
    {
      card: 'rival',
      answers: [
        { line: 'question-all', value: 'bad', words: said },
        { line: 'question-buyers', value: 'neutral', words: '<b>\u202E' },
        { line: 'fit', value: 'yes' },
        { line: 'let-go', value: 'yes' },
      ],
      next: said,
    },
  ]);
  const { container } = await open(fit);
  expect(await violations(sheet.element())).toEqual([]);
  expect(sheet.element().scrollWidth).toBeLessThanOrEqual(sheet.element().clientWidth);
  await userEvent.keyboard('{Escape}');
  expect(await violations(container, 'section[id^="part-"]')).toEqual([]);
});

test('another card’s answers mean nothing', async () => {
  await draw(rivals([cardTab({}, sampleCard)]), { fit: MIXED.replace('rival', 'other') });
  await expect.element(page.getByRole('button', { name: 'Fit check', exact: true })).toBeVisible();
});
