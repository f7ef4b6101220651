import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import type { Screen } from '../../src/core/screen/screen';
import { isThorough } from '../effort';
import file from '../sample/content/battlecards/dagster.json' with { type: 'json' };
import { violations } from '../violations';
import { draw, preferScheme } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, rivals } from './screens';

const dagster = compileCard(file as CardFile);
/** The card behind the sheet. It's a small one, because what the sheet finds is in `cards`. */
const screen = rivals([cardTab()]);
const cards = [dagster, { ...sampleCard, name: 'Orbit', aliases: [] }];

const review = { status: 'no-claim', kind: 'product', checked: '2026-11-20' } as const;
/** The same card on hold. */
const held = compileCard({
  ...(file as CardFile),
  notices: [
    {
      id: 'hold',
      level: 'hold',
      title: 'Wait',
      rep: { id: 'hold-rep', text: 'Legal checks it.', use: 'know', review },
      since: '2026-11-01',
    },
  ],
});

const area = () => page.getByRole('textbox');
const sheet = () => document.querySelector('dialog') as HTMLElement;
const status = () => page.getByRole('status');

async function open(on: Screen = screen, given = {}) {
  const drawn = await draw(on, { cards, ...given });
  await page.getByRole('button', { name: 'Check text' }).click();
  await expect.element(area()).toHaveFocus();
  return drawn;
}

const MAIL = 'Our analysts say Dagster’s lineage UI is ahead of yours. Do you know Orbit?';
const DRAFT = `Hi Priya,

Moving to Dagster usually requires a massive refactor of your code. Samsara did it. We never go down.

https://docs.google.com/d/1`;
const SAFER =
  'A script can move to Dagster as it is. Lineage, partitions and checks come from modeling assets, and that is where the work sits.';

/** Sets a long text at once, because typing it takes the browser driver half a minute. */
function set(text: string) {
  const element = area().element() as HTMLTextAreaElement;
  const { set: setValue } =
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {};
  setValue?.call(element, text);
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

beforeAll(() => preferScheme('light'));
beforeEach(() => page.viewport(360, 700));

describe('what they said', () => {
  test('is answered as it’s typed, and announced', async () => {
    const { actions } = await open();
    await userEvent.fill(area(), MAIL);
    await expect.element(status()).toHaveTextContent('Found 3 things a card covers');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Say: "Prefect Cloud has assets too/ })
      .click();
    expect(actions.copy).toHaveBeenCalledOnce();
    expect(actions.noteCopied).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'dagster', [
      'objection-lineage-pivot/safer',
    ]);
  });

  test('is answered by one copy, in order, with each card’s lines marked as copied', async () => {
    const { actions } = await open();
    const mail = `We use Orbit. ${MAIL}`;
    await userEvent.fill(area(), mail);
    await page.getByRole('button', { name: 'Copy all answers' }).click();
    const text = actions.copy.mock.lastCall?.[0].text ?? '';
    // Only named beside an objection, so the objection's answer is enough.
    const items = [...sheet().querySelectorAll('li')].filter(
      ({ textContent }) => !textContent?.startsWith('Competitor · Dagster'),
    );
    const shown = items
      .flatMap((item) => [...item.querySelectorAll('[data-quoted]')])
      .map((line) => (line.textContent ?? '').replace(/^"|"$/g, ''));
    const paragraphs = text.split('\n\n');
    expect(paragraphs.filter((each) => !/^“.*”$/.test(each))).toEqual(shown);
    expect(paragraphs.filter((each) => /^“.*”$/.test(each))).toEqual([
      '“We use Orbit.”',
      '“Our analysts say Dagster’s lineage UI is ahead of yours.”',
    ]);
    expect(paragraphs[0]).toBe('“We use Orbit.”');
    expect(new Set(actions.noteCopied.mock.calls.map(([, card]) => card))).toEqual(
      new Set(['dagster', sampleCard.id]),
    );
    await expect.element(status()).toHaveTextContent(`Copied ${shown.length} answers: `);
  });

  test('with a card on hold is copied together only after a yes', async () => {
    const { actions } = await open(rivals([cardTab({}, held)]), { cards: [held] });
    await userEvent.fill(area(), MAIL);
    await page.getByRole('button', { name: 'Copy all answers' }).click();
    await expect.element(page.getByText('Legal checks it.').last()).toBeVisible();
    expect(actions.copy).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Copy anyway' }).click();
    await expect.poll(() => actions.copy.mock.calls.length).toBe(1);
  });

  test('about another card is copied from that card', async () => {
    const { actions } = await open();
    await userEvent.fill(area(), 'Do you know Orbit?');
    await expect.element(page.getByText('Competitor · Orbit')).toBeVisible();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Know your bill|Keep your code|seat/ })
      .first()
      .click();
    expect(actions.noteCopied.mock.calls[0]?.[1]).toBe(sampleCard.id);
  });

  test('that no card answers is named at the end', async () => {
    await open();
    await userEvent.fill(area(), `Hi Prefect team. ${MAIL} Your competitor is SOC 2 certified.`);
    await expect.element(page.getByText('Not covered: answer these yourself')).toBeVisible();
    await expect
      .element(page.getByRole('listitem').last())
      .toHaveTextContent('“Your competitor is SOC 2 certified.”');
  });

  test('says so if the cards know nothing', async () => {
    await open();
    await userEvent.fill(area(), 'See you on Thursday.');
    await expect.element(status()).toHaveTextContent(/^Nothing found\. The cards don’t cover/);
  });
});

describe('a draft', () => {
  async function openDraft(given = {}) {
    const drawn = await open(screen, given);
    await page.getByRole('radio', { name: 'My draft' }).click();
    await userEvent.fill(area(), DRAFT);
    await expect.element(status()).toHaveTextContent('4 things to check before you send this');
    return drawn;
  }

  test('is marked, and copied with all fixes', async () => {
    const { actions, container } = await openDraft();
    const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual([
      'Moving to Dagster usually requires a massive refactor[1]',
      'Samsara[2]',
      'never[3]',
      'https://docs.google.com/d/1[4]',
    ]);
    await page.getByRole('button', { name: /^Copy (with|fixed)/ }).click();
    const text = (line: string) =>
      `Hi Priya,${line}${line}${SAFER} We never go down.${line}${line}(link removed)`;
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith({ text: text('\n'), html: text('<br>') });
    expect(actions.noteCopied).toHaveBeenCalledExactlyOnceWith(expect.anything(), 'dagster', [
      'summary-trap/safer',
    ]);
    await expect.element(status()).toHaveTextContent(/1 thing left to check/);
  });

  test('keeps what the rep leaves as written, except private links', async () => {
    const { actions } = await openDraft();
    await page.getByRole('checkbox').nth(0).click();
    await page.getByRole('checkbox').nth(1).click();
    await page.getByRole('button', { name: /^Copy (with|fixed)/ }).click();
    const clip = actions.copy.mock.calls[0]?.[0];
    expect(clip?.text).toBe(DRAFT.replace(/https.*/, '(link removed)'));
    expect(actions.noteCopied).not.toHaveBeenCalled();
  });

  test('shows what will be copied', async () => {
    await openDraft();
    const preview = page.getByRole('region', { name: 'What will be copied' });
    await expect.element(preview).toHaveTextContent(`Hi Priya, ${SAFER} We never go down.`);
    await expect.element(preview).toHaveTextContent(/\(link removed\)$/);
    await page.getByRole('checkbox').nth(1).click();
    await expect.element(preview).toHaveTextContent('Samsara did it. We never go down.');
  });

  test('has one choice for two findings with the same fix, and no copy of nothing', async () => {
    await open();
    await page.getByRole('radio', { name: 'My draft' }).click();
    await userEvent.fill(area(), 'Samsara and Foundry Digital switched.');
    await expect.element(page.getByText('Your choice under 1 covers this too.')).toBeVisible();
    await expect.element(page.getByText('Nothing is left to copy.')).toBeVisible();
    const button = page.getByRole('button', { name: 'Copy fixed draft' });
    expect(button.element().ariaDisabled).toBe('true');
    expect(page.getByRole('checkbox').elements()).toHaveLength(1);
    await page.getByRole('checkbox').click();
    await expect
      .element(page.getByRole('button', { name: 'Copy with 2 left to check' }))
      .toBeVisible();
  });

  test('can’t be copied until a change is checked', async () => {
    await openDraft();
    const button = page.getByRole('button', { name: /^Copy (with|fixed)/ });
    expect(button.element().ariaDisabled).toBe(null);
    set(`${DRAFT} Samsara again.`);
    expect(button.element().ariaDisabled).toBe('true');
    await expect.element(page.getByText(/^5 things/).first()).toBeVisible();
    expect(button.element().ariaDisabled).toBe(null);
  });

  test('with a line of a card on hold is copied only after a yes', async () => {
    const { actions } = await openDraft({ cards: [held] });
    await page.getByRole('button', { name: /^Copy (with|fixed)/ }).click();
    await expect.element(page.getByText('Legal checks it.').last()).toBeVisible();
    expect(actions.copy).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Copy anyway' }).click();
    await expect.poll(() => actions.copy.mock.calls.length).toBe(1);
  });
});

describe('any text', () => {
  test('is shown as text, without marks that change its direction', async () => {
    const { container } = await open();
    await page.getByRole('radio', { name: 'My draft' }).click();
    await userEvent.fill(area(), '<img src=x onerror=alert(1)> \u202ESamsara\u2066 did <b>it</b>');
    await expect.element(page.getByText(/^1 thing to check/).first()).toBeVisible();
    expect(container.querySelector('dialog :is(img, dialog b b)')).toBeNull();
    const shown = container.querySelector('section[aria-label="Your draft, marked"]')?.textContent;
    expect(shown).toBe('<img src=x onerror=alert(1)> Samsara[1] did <b>it</b>');
  });

  test('that is too long is refused, and what was there stays', async () => {
    await open();
    await userEvent.fill(area(), 'Hi');
    const start = performance.now();
    set('x'.repeat(2 ** 20));
    expect(performance.now() - start).toBeLessThan(1000);
    await expect
      .element(status())
      .toHaveTextContent(
        'That text is too long to check: 1,048,576 characters. Paste up to 50,000 at a time.',
      );
    await expect.element(area()).toHaveValue('Hi');
  });

  test('with thousands of findings is drawn in a moment, and fixed as a whole', async () => {
    const { actions } = await open();
    await page.getByRole('radio', { name: 'My draft' }).click();
    set(`${'Samsara '.repeat(6000)}\n\nBye.`);
    await expect.element(page.getByText('Only the first 50 are shown.')).toBeVisible();
    await page.getByRole('button', { name: /^Copy (with|fixed)/ }).click();
    expect(actions.copy.mock.calls[0]?.[0].text).not.toContain('Samsara');
  });

  test('is forgotten with the sheet, and never saved', async () => {
    const { actions } = await open();
    await userEvent.fill(area(), MAIL);
    await expect.element(page.getByText(/^Found 3/).first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await page.getByRole('button', { name: 'Check text' }).click();
    await expect.element(area()).toHaveValue('');
    for (const [name, action] of Object.entries(actions)) {
      if (name !== 'keepSeen') expect(action, name).not.toHaveBeenCalled();
    }
  });

  test('can be checked without a deal, and stays while the rep opens one', async () => {
    const { redraw } = await draw({ kind: 'no-crm' }, { cards });
    await userEvent.keyboard('?');
    await page.getByRole('button', { name: 'Check text' }).click();
    await userEvent.fill(area(), MAIL);
    await expect.element(page.getByText(/^Found 3/).first()).toBeVisible();
    await redraw(screen);
    await expect.element(area()).toHaveValue(MAIL);
  });
});

test.runIf(isThorough).each(['light', 'dark'] as const)(
  'has no accessibility problems in %s',
  async (scheme) => {
    await preferScheme(scheme);
    await page.viewport(320, 700);
    await open();
    await userEvent.fill(area(), MAIL);
    await expect.element(page.getByText(/^Found 3/).first()).toBeVisible();
    expect(await violations(sheet())).toEqual([]);
    expect(sheet().scrollWidth).toBe(sheet().clientWidth);
    await page.getByRole('radio', { name: 'My draft' }).click();
    await userEvent.fill(area(), DRAFT);
    await expect.element(page.getByText(/^4 things/).first()).toBeVisible();
    expect(await violations(sheet())).toEqual([]);
    expect(sheet().scrollWidth).toBe(sheet().clientWidth);
    await preferScheme('light');
  },
);
