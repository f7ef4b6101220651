import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordKey } from '../../src/core/deal/record';
import '../by-css';
import { sampleOf } from '../effort';
import { draw, preferScheme } from './draw';
import { cardWith, cardWithOddLine, sampleCard, sampleEntry, unchecked } from './sample-card';
import { cardTab, deal, rivals, unknownTab } from './screens';

const screen = rivals([cardTab()]);
const DEAL = recordKey(deal.record);

/** Returns the box of a text, relative to its element. */
function textBox(element: Element, words: string): DOMRect {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    if (!texts.currentNode.textContent?.includes(words)) continue;
    const range = document.createRange();
    range.selectNode(texts.currentNode);
    const { x, y, width, height } = range.getBoundingClientRect();
    const outer = element.getBoundingClientRect();
    return new DOMRect(x - outer.x, y - outer.y, width, height);
  }
  throw new Error(`The element does not show "${words}"`);
}

function lineButton(words: string) {
  return page.getByRole('button').filter({ hasText: words });
}

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

const toast = () => page.getByCss('[data-place]');

describe('a line', () => {
  test('is copied by a click anywhere on it, without quotation marks', async () => {
    const { actions } = await draw(screen);
    await lineButton('How long may it take?').click({ position: { x: 8, y: 50 } });
    expect(actions.copy.mock.calls).toEqual([
      [{ text: 'How long may it take?', html: 'How long may it take?' }],
    ]);
  });

  test.each(['{Enter}', ' '])('is copied with "%s"', async (key) => {
    const { actions } = await draw(screen);
    (lineButton('A deadline.').element() as HTMLElement).focus();
    await userEvent.keyboard(key);
    expect(actions.copy.mock.calls).toEqual([[{ text: 'A deadline.', html: 'A deadline.' }]]);
  });

  test('is marked as copied, shown and announced, for a moment', async () => {
    await draw(screen);
    const button = lineButton('A deadline.');
    await button.click();
    await expect.element(toast().getByText('Copied: A deadline.')).toBeVisible();
    await expect.element(button).toHaveAttribute('data-outcome', 'copied');
    await expect.element(page.getByRole('status')).toHaveTextContent('Copied: A deadline.');
    await expect.element(toast(), { timeout: 4000 }).not.toBeInTheDocument();
    await expect.element(button).not.toHaveAttribute('data-outcome');
  });

  test('is announced again when copied again', async () => {
    await draw(screen);
    const status = page.getByRole('status').element();
    await lineButton('A deadline.').click();
    await expect.poll(() => status.textContent).toContain('Copied');
    const first = status.textContent;
    await lineButton('A deadline.').click();
    await expect.poll(() => status.textContent).not.toBe(first);
  });

  test('is selected, with instructions for a while, if the browser refuses', async () => {
    await draw(screen, { copyEnds: 'refused' });
    const timers = vi.spyOn(window, 'setTimeout');
    await lineButton('A deadline.').click();
    await expect.element(page.getByRole('status')).toHaveTextContent(/blocked.*Ctrl\+C/);
    await expect.element(page.getByRole('paragraph').filter({ hasText: 'blocked' })).toBeVisible();
    expect(getSelection()?.toString()).toBe('A deadline.');
    expect(timers.mock.calls.some(([, delay]) => Number(delay) > 10_000)).toBe(true);
    timers.mockRestore();
    await expect.element(page.getByText('Copied')).not.toBeInTheDocument();
  });

  test('is tried again by a click after a refusal', async () => {
    const { actions } = await draw(screen, { copyEnds: 'refused' });
    await lineButton('A deadline.').click();
    await lineButton('A deadline.').click();
    expect(actions.copy).toHaveBeenCalledTimes(2);
  });

  test('isn’t copied when its text is selected by dragging', async () => {
    const { actions } = await draw(screen);
    const button = lineButton('A deadline.');
    const words = textBox(button.element(), 'A deadline.');
    const y = words.y + words.height / 2;
    await userEvent.dragAndDrop(button, button, {
      sourcePosition: { x: words.x + 2, y },
      targetPosition: { x: words.right - 2, y },
    });
    expect(getSelection()?.toString()).not.toBe('');
    expect(actions.copy).not.toHaveBeenCalled();
  });
});

describe('a view-only line', () => {
  test('isn’t a button, says why, and links to a new tab without a referrer', async () => {
    const { actions } = await draw(screen);
    const link = page.getByRole('link', { name: 'The old card' });
    await expect.element(link).toHaveAttribute('href', 'https://example.com/private');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noreferrer');
    await expect.element(lineButton('Old card')).not.toBeInTheDocument();
    await page.getByText(/View only: not for customers/).click();
    expect(actions.copy).not.toHaveBeenCalled();
  });
});

describe('a disputed line, with the guard off', () => {
  test('is copied unchanged, and opens its safer wording', async () => {
    const { actions } = await draw(screen, { guard: false });
    await lineButton('They need a rewrite.').click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('They need a rewrite.');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/Disputed\. .*There’s a safer wording below/);
    await lineButton('It takes some work.').first().click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
  });

  test('doesn’t open it again once the rep has closed it', async () => {
    await draw(screen, { guard: false });
    const mark = page.getByRole('button', { name: /^Disputed/ }).first();
    await lineButton('They need a rewrite.').click();
    await expect.element(mark).toHaveAttribute('aria-expanded', 'true');
    await mark.click();
    await lineButton('They need a rewrite.').click();
    await expect.element(mark).toHaveAttribute('aria-expanded', 'false');
  });
});

describe('a double click that opens a card', () => {
  test('doesn’t copy a line with its second click', async () => {
    const { actions, redraw } = await draw(rivals([unknownTab('Rivle', [sampleCard])]));
    const before = performance.now();
    await redraw(rivals([cardTab()]));
    const button = lineButton('We are quick').element();
    // Independent of how long drawing took.
    const clock = vi.spyOn(performance, 'now').mockReturnValue(before + 100);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    clock.mockRestore();
    expect(actions.copy).not.toHaveBeenCalled();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    expect(actions.copy).toHaveBeenCalledOnce();
  });
});

describe('the confirmation', () => {
  test('of an internal line says so', async () => {
    await draw(screen);
    const button = lineButton('A deadline.');
    await button.click();
    await expect.element(toast().getByText('Internal, not for customers')).toBeVisible();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Internal, not for customers.');
  });

  test('of a disputed line says so', async () => {
    await draw(screen, { guard: false });
    const button = lineButton('They need a rewrite.');
    await button.click();
    await expect.element(toast().getByText(/^Disputed/)).toBeVisible();
  });

  test('is shown one at a time', async () => {
    await draw(screen);
    for (const words of ['A deadline.', 'Theirs never sleeps.', 'They ship on Fridays.']) {
      (lineButton(words).element() as HTMLElement).click();
    }
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Copied: They ship on Fridays.');
    expect(document.querySelectorAll('[data-place]')).toHaveLength(1);
  });

  test.each([360, 320])('covers no line, wherever the copied one is, at %d px', async (width) => {
    await page.viewport(width, 760);
    const { container } = await draw(screen);
    const faces = [...container.querySelectorAll<HTMLElement>('[data-line] button')];
    for (const face of [faces[0], faces[7], faces.at(-2)]) {
      face?.scrollIntoView({ block: 'center' });
      face?.click();
      await expect.poll(() => document.querySelectorAll('[data-place]')).toHaveLength(1);
      const chip = toast().element().getBoundingClientRect();
      const head = page.getByRole('banner').element().getBoundingClientRect();
      expect(chip.top).toBeGreaterThanOrEqual(0);
      expect(chip.bottom).toBeLessThanOrEqual(head.bottom);
      await userEvent.keyboard('{Escape}');
    }
  });

  test('of a very long line quotes its beginning', async () => {
    const long = 'It may take a while, and then a while more. '.repeat(40);
    await draw(rivals([cardTab({}, cardWithOddLine({ text: long }))]));
    await lineButton('It may take a while').click();
    await expect.element(toast()).toHaveTextContent('Copied: It may take a while, and then…');
  });

  test('of a line that isn’t visible is visible', async () => {
    await draw(screen);
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await userEvent.keyboard('1');
    await expect.element(toast()).toHaveTextContent('Copied: We charge by the seat.');
    await expect.element(toast()).toBeInViewport();
  });

  test('is inside an open sheet', async () => {
    await draw(screen);
    await page.getByRole('button', { name: 'Don’t say' }).click();
    await page.getByRole('dialog').getByText('Know your bill.').click();
    await page.getByRole('dialog').getByRole('button', { name: 'It takes some work.' }).click();
    await expect.element(page.getByRole('dialog').getByText('Copied: It takes some')).toBeVisible();
  });
});

describe('the form of copies', () => {
  const choice = page.getByRole('combobox', { name: 'Copy as' });

  test('is chosen once for all copies', async () => {
    const { actions } = await draw(screen);
    await expect.element(choice).toHaveValue('words');
    await choice.selectOptions('Markdown');
    expect(actions.chooseForm.mock.calls).toEqual([['markdown']]);
  });

  test('can be Markdown, with rich text beside it', async () => {
    const { actions } = await draw(screen, { form: 'markdown' });
    await expect.element(choice).toHaveValue('markdown');
    await page.getByRole('button', { name: 'Copy all: What to ask' }).click();
    expect(actions.copy.mock.lastCall?.[0]).toMatchObject({
      text: '- Who runs it?\n- Who pays for it?',
      html: '<ul><li>Who runs it?</li><li>Who pays for it?</li></ul>',
    });
  });

  test('can include the source, and the confirmation says if there is none', async () => {
    const { actions } = await draw(screen, { form: 'sourced' });
    await page.getByRole('button', { name: 'Disputed', exact: false }).first().click();
    await lineButton('It takes some work.').first().click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe(
      'It takes some work.\nSources: Their manual (https://example.com/manual); A talk, checked Nov 19, 2026',
    );
    await lineButton('Was live in a week.').last().click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('Was live in a week.');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Copied without source: Was live in a week.');
  });

  test.each(['click', 'key'])('includes the source once with Shift held, by %s', async (way) => {
    const { actions } = await draw(screen);
    await page.getByRole('button', { name: 'Disputed', exact: false }).first().click();
    const safer = lineButton('It takes some work.').first();
    if (way === 'click') {
      await safer.click({ modifiers: ['Shift'] });
    } else {
      (safer.element() as HTMLElement).focus();
      await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    }
    expect(actions.copy.mock.lastCall?.[0].text).toContain('\nSources: Their manual');
    await expect.element(toast()).toHaveTextContent(/^Copied with source: It takes some work\./);
    expect(getSelection()?.toString()).toBe('');
    await safer.click();
    await expect.element(toast()).toHaveTextContent(/^Copied: It takes some work\./);
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
    expect(actions.chooseForm).not.toHaveBeenCalled();
  });
});

describe('the confirmation says the form of', () => {
  test.each([
    ['a line as Markdown', 'markdown', false, 'Copied as Markdown: Keep your code.'],
    ['a line as text', 'words', false, 'Copied: Keep your code.'],
    ['a line without a source', 'sourced', false, 'Copied without source: Keep your code.'],
    ['a section with sources', 'sourced', true, 'Copied 2 lines with source: To each'],
    ['a section as Markdown', 'markdown', true, 'Copied 2 lines as Markdown: To each'],
    ['a section as text', 'words', true, 'Copied 2 lines: To each'],
  ] as const)('%s', async (_, form, isPart, said) => {
    await draw(screen, { form });
    const name = isPart ? 'Copy all: To each' : 'Keep your code.';
    await page.getByRole('button', { name }).click();
    await expect.element(toast().getByText(said, { exact: true })).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent(said);
  });

  test('a search result', async () => {
    await draw(screen, { form: 'sourced' });
    await page.getByRole('button', { name: /^Search/ }).click();
    await page.getByRole('combobox', { name: /search/i }).fill('Looks are not speed');
    await page.getByRole('listbox').getByRole('option').first().click();
    await expect.element(page.getByText(/^Copied( 2 lines)? without source: /)).toBeVisible();
  });
});

/** Returns how many lines of text a confirmation has. */
function heightInLines(chip: HTMLElement): number {
  const { height } = chip.getBoundingClientRect();
  return Math.round((height - 8) / Number.parseFloat(getComputedStyle(chip).lineHeight));
}

describe('the confirmation at 360 px', () => {
  test.each(sampleOf(['sourced', 'markdown', 'words'] as const, 3))(
    'of any section of the bundled card, as %s, has at most two lines and cuts off only the name',
    async (form) => {
      await draw(rivals([cardTab({}, cards[0])]), { form, pack, cards });
      const buttons = page.getByRole('button', { name: /^Copy (all|objection)/ }).elements();
      expect(buttons.length).toBeGreaterThan(8);
      for (const button of buttons) {
        (button as HTMLElement).click();
        const title = button.getAttribute('aria-label')?.replace(/^[^:]*: /, '') ?? '';
        const begun = title.split(/\s+/).slice(0, 7).join(' ');
        await expect.poll(() => toast().element().textContent).toContain(`: ${begun}`);
        const chip = toast().element() as HTMLElement;
        expect(heightInLines(chip), chip.innerText).toBeLessThanOrEqual(2);
        const { scrollWidth, clientWidth } = chip.querySelectorAll('span')[2] ?? chip;
        expect(scrollWidth, chip.innerText).toBeLessThanOrEqual(clientWidth);
      }
    },
  );
});

describe('a whole section', () => {
  test('with unverified lines warns of how many', async () => {
    const review = { ...unchecked, status: 'unverified' } as const;
    const messages = [
      { persona: 'builders', line: { ...sampleEntry('to-builders'), review } },
      { persona: 'buyers', line: sampleEntry('to-buyers') },
    ];
    const personas = { title: 'To each', messages };
    await draw(rivals([cardTab({}, cardWith({ personas }))]));
    await page.getByRole('button', { name: 'Copy all: To each' }).click();
    await expect
      .element(toast().getByText('1 unverified · 1 reworded', { exact: true }))
      .toBeVisible();
    await expect.element(toast()).toHaveAttribute('data-warns');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Copied 2 lines: To each. 1 unverified. 1 reworded.');
  });

  test('that is copied unchanged has no notes', async () => {
    const objections = page.getByRole('button', { name: /^Copy objection and answer: / });
    await draw(screen);
    await objections.click();
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent(/^Copied 2 lines: "Theirs looks better\."$/);
    await expect.element(toast()).not.toHaveAttribute('data-warns');
  });

  test('says what was left out, and saves what was copied', async () => {
    const { actions } = await draw(screen);
    await page.getByRole('button', { name: 'Copy all: What to ask' }).click();
    await expect
      .element(toast())
      .toHaveTextContent('Copied 2 lines: What to ask1 internal note left out');
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Copied 2 lines: What to ask. 1 internal note left out.');
    expect(actions.noteCopied.mock.calls).toEqual([
      [DEAL, 'rival', ['question-all', 'question-buyers']],
    ]);
  });

  test('isn’t offered if all of it is internal or view-only', async () => {
    await draw(screen);
    for (const name of ['In short', 'Proof', 'Under the floor', 'Papers']) {
      await expect.element(page.getByRole('heading', { name, exact: true })).toBeInTheDocument();
      expect(page.getByRole('button', { name: `Copy all: ${name}` }).query()).toBeNull();
    }
  });

  test('an objection is copied with its answer', async () => {
    const { actions } = await draw(screen);
    await page
      .getByRole('button', { name: /^Copy objection and answer: .*Theirs looks better/ })
      .click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe(
      '"Theirs looks better."\n\nIt does.\n\nLooks are not speed.',
    );
  });

  test('that the browser refuses to copy is shown and selected', async () => {
    await draw(screen, { copyEnds: 'refused' });
    await page.getByRole('button', { name: 'Copy all: What to ask' }).click();
    await expect.element(page.getByRole('paragraph').filter({ hasText: 'blocked' })).toBeVisible();
    expect(getSelection()?.toString()).toBe('Who runs it?\nWho pays for it?');
  });
});

describe('what was copied on this deal', () => {
  const before = rivals([cardTab()], { copied: ['fit', 'speed-claim/safer'] });

  test('is marked, with a label, by line and wording', async () => {
    const { container } = await draw(before);
    const marked = [...container.querySelectorAll('[title="Already copied on this deal"]')];
    expect(marked.map((each) => each.closest('[data-line]')?.getAttribute('data-line'))).toEqual([
      'speed-claim',
      'fit',
    ]);
    await expect
      .element(
        page.getByRole('button', { name: 'Internal (already copied on this deal): A deadline.' }),
      )
      .toBeInTheDocument();
    await page.getByRole('button', { name: 'Disputed', exact: false }).first().click();
    await expect
      .element(
        page.getByRole('button', { name: /Say \(already copied on this deal\):.*It takes some/ }),
      )
      .toBeVisible();
    // If both wordings are shown, only the copied one is marked.
    await expect
      .element(lineButton('They need a rewrite.'))
      .not.toHaveTextContent('already copied');
  });

  test('is saved by line, but not if the browser refused', async () => {
    const { actions, unmount } = await draw(screen);
    await lineButton('A deadline.').click();
    expect(actions.noteCopied.mock.calls).toEqual([[DEAL, 'rival', ['fit']]]);
    await unmount();
    const refused = await draw(screen, { copyEnds: 'refused' });
    await lineButton('A deadline.').click();
    expect(refused.actions.noteCopied).not.toHaveBeenCalled();
  });

  test('doesn’t move any line', async () => {
    const { container, redraw } = await draw(screen);
    const heights = () =>
      [...container.querySelectorAll('[data-line]')].map((each) => each.clientHeight);
    const plain = heights();
    const ids = [...container.querySelectorAll<HTMLElement>('[data-line]')].map(
      (each) => each.dataset.line ?? '',
    );
    await redraw(rivals([cardTab()], { copied: ids }));
    expect(
      container.querySelectorAll('[title="Already copied on this deal"]').length,
    ).toBeGreaterThan(15);
    expect(heights()).toEqual(plain);
  });
});
