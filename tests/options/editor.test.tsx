import { files } from 'virtual:ringside-card-files';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile } from '../../src/content/card-schema';
import { forEachLine } from '../../src/content/compile';
import { writeCardMarkdown } from '../../src/content/markdown/write-card-markdown';
import { today } from '../../src/core/card/line';
import Editor from '../../src/options/editor/editor';
import { PageProvider } from '../../src/options/state/page-context';
import { loadSettingsPageData } from '../../src/storage/settings-page-data';
import { render } from '../render';
import { cardJson, importFile, ORCHESTRIX, storedCard, textFile } from './battlecard-files';
import { type Opened, openSettings, type Stored } from './open';

beforeEach(() => page.viewport(1200, 900));

const [dagster] = files as readonly [CardFile];
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const preview = (name: string) => page.getByRole('region', { name: `Preview of the ${name} card` });
const press = (keys: string) => userEvent.keyboard(keys);
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

/** The part of a line's form about its review. */
const review = () => page.getByText('Status, date, and sources');

/** Returns the id of the focused line. */
const focusedLine = () => (document.activeElement as HTMLElement | null)?.dataset.row;

/** Returns the use that a line's row shows. */
const shownUse = (id: string) =>
  document.querySelector(`[data-row="${id}"] [aria-pressed="true"]`)?.textContent;

/** A card with lines in a list, one of them not filled in. */
function flowmatic(texts: Readonly<Record<string, string>>): string {
  const [line] = JSON.parse(cardJson()).more[0].lines;
  const lines = Object.entries(texts).map(([id, text]) => ({ ...line, id, text }));
  return cardJson({ more: [{ title: 'Notes', lines }] });
}

const THREE = { one: 'The first line.', two: 'The second line.', three: 'Costs [amount] a month.' };

/** Opens a saved card in the editor, which selects its first line. */
async function editFlowmatic(
  texts: Readonly<Record<string, string>> = THREE,
  stored: Stored = {},
): Promise<Opened> {
  const local = { ...storedCard(flowmatic(texts)), ...stored.local };
  const opened = await openSettings({ ...stored, local });
  await button('Edit Flowmatic').click();
  await expect.poll(focusedLine).toBe(Object.keys(texts)[0]);
  return opened;
}

async function tabToLines(): Promise<void> {
  for (let presses = 0; focusedLine() === undefined; presses += 1) {
    expect(presses).toBeLessThan(12);
    await press('{Tab}');
  }
}

const storedFile = (storage: Record<string, unknown>, id: string) =>
  (storage[`card/${id}`] as { file: CardFile } | undefined)?.file;

test('edits a bundled card with the keyboard alone, saves it, and goes back to the bundled one', async () => {
  const { storage } = await openSettings();
  await page.getByText('Edit a card that comes with Ringside (2)').click();
  (await button('Edit Dagster').findElement()).focus();
  await press('{Enter}');
  await expect.poll(focusedLine).toBeDefined();
  await expect.element(page.getByText('replace it in this browser only')).toBeVisible();
  // Every line of the file is in the list.
  const ids: string[] = [];
  forEachLine(dagster, (line) => ids.push(line.id));
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]:not([data-row^="/"])')];
  expect(rows.map(({ dataset }) => dataset.row).sort()).toEqual(ids.sort());
  await press('{ArrowDown}');
  const id = focusedLine() ?? '';
  await press('s');
  await expect.poll(() => shownUse(id)).toBe('Say');
  await press('e');
  await expect.element(field('Text')).toHaveFocus();
  await userEvent.fill(field('Text'), 'Teams that *plan* everything ahead.');
  await expect.element(preview('Dagster').getByText('Teams that plan everything')).toBeVisible();
  await press('{Escape}');
  await expect.poll(focusedLine).toBe(id);
  await expect.element(button('1 line changed')).toBeVisible();
  expect(Object.keys(storage).filter((key) => key.startsWith('card/'))).toEqual([]);

  await press('{Control>}s{/Control}');
  await expect.element(button('Edit Dagster')).toHaveFocus();
  const file = storedFile(storage, 'dagster');
  expect(JSON.stringify(file)).toContain('Teams that *plan* everything ahead.');
  expect(storage['card/dagster']).toMatchObject({ replaces: dagster.updated });
  await expect.element(page.getByText('replaces the card that comes with Ringside')).toBeVisible();

  await button('Go back to Ringside’s card').click();
  await vi.waitFor(() => expect(storage['card/dagster']).toBeUndefined());
  await expect.element(page.getByText('Back to Ringside’s Dagster card.')).toBeVisible();
  await button('Undo').click();
  await vi.waitFor(() => expect(storedFile(storage, 'dagster')).toEqual(file));
});

test('says when the bundled card was updated after it was edited', async () => {
  const json = cardJson({ id: 'dagster', name: 'Dagster' });
  const { saveElsewhere } = await openSettings({ local: storedCard(json, '2026-11-20') });
  const message = page.getByText('Ringside’s card was updated on Nov 21, 2026');
  await expect.element(message).toBeVisible();
  await saveElsewhere(storedCard(json, '2026-11-21'));
  await expect.poll(() => message.query()).toBeNull();
});

test.each([
  ['a custom card', storedCard(cardJson({ id: 'dagster', name: 'Another name' }))],
  ['a card that can’t be read', { 'card/dagster': 'damaged' }],
])('a bundled card can’t be edited over %s with its id', async (_, local) => {
  await openSettings({ local });
  await expect.element(page.getByText('Edit a card that comes with Ringside (1)')).toBeVisible();
});

describe('the lines', () => {
  test('get their use by one key, with upper-case letters too', async () => {
    await editFlowmatic();
    for (const [key, use] of [
      ['s', 'Say'],
      ['A', 'Ask'],
      ['i', 'Internal'],
    ] as const) {
      await press(key);
      await expect.poll(() => shownUse('one')).toBe(use);
    }
    expect(focusedLine()).toBe('one');
  });

  test('are followed by the preview', async () => {
    await editFlowmatic();
    const marked = () => document.querySelector<HTMLElement>('[data-found]')?.dataset.line;
    await expect.poll(marked).toBe('one');
    await press('{End}');
    await expect.poll(marked).toBe('three');
  });

  test('show only a status that most of them don’t have', async () => {
    const json = JSON.parse(flowmatic(THREE));
    const sources = [{ title: 'Docs', href: 'https://docs.example.com/agent' }];
    Object.assign(json.more[0].lines[1].review, { status: 'supported', sources });
    await openSettings({ local: storedCard(JSON.stringify(json)) });
    await button('Edit Flowmatic').click();
    await expect
      .element(page.getByText('Unless noted, facts are: Unverified, as of Nov 20, 2026.'))
      .toBeVisible();
    const row = (id: string) => document.querySelector(`[data-row="${id}"]`)?.textContent;
    expect(row('two')).toContain('Supported, checked Nov 20, 2026');
    expect(row('one')).not.toContain('Unverified');
  });

  test('get their use by a click, and take keys after it', async () => {
    await editFlowmatic();
    await button('Say').nth(1).click();
    expect([shownUse('one'), shownUse('two')]).toEqual(['Internal', 'Say']);
    await press('a{ArrowDown}');
    expect([shownUse('two'), focusedLine()]).toEqual(['Ask', 'three']);
    await page.getByRole('gridcell').getByText('The first line.').click();
    await press('s');
    expect([shownUse('one'), focusedLine()]).toEqual(['Say', 'one']);
  });

  test('show which of them is selected on arrival', async () => {
    const background = (id: string) => {
      const row = document.querySelector(`[data-row="${id}"]`);
      return row && getComputedStyle(row).backgroundColor;
    };
    await openSettings({ local: storedCard(flowmatic(THREE)) });
    await button('Edit Flowmatic').click();
    await expect.poll(focusedLine).toBe('one');
    expect(background('one')).not.toBe(background('two'));
  });

  test('are moved with Alt and an arrow key, and keep the focus', async () => {
    const { storage } = await editFlowmatic();
    await press('{Alt>}{ArrowDown}{/Alt}');
    await expect.poll(focusedLine).toBe('one');
    await button('1 moved').click();
    await expect.element(page.getByText('Moved: The')).toBeVisible();
    await button('Save in this browser').click();
    await vi.waitFor(() => {
      const lines = storedFile(storage, 'flowmatic')?.more?.[0]?.lines;
      expect(lines?.map(({ id }) => id)).toEqual(['two', 'one', 'three']);
    });
  });

  test('keep the focus when they move between groups without a name', async () => {
    const [line] = JSON.parse(cardJson()).more[0].lines;
    const messages = ['one', 'two'].map((id, at) => ({
      persona: ['engineer', 'manager'][at],
      line: { ...line, id },
    }));
    const json = cardJson({ more: undefined, personas: { title: 'By persona', messages } });
    await openSettings({ local: storedCard(json) });
    await button('Edit Flowmatic').click();
    await expect.poll(focusedLine).toBe('one');
    for (const keys of ['{Alt>}{ArrowDown}{/Alt}', 'u']) {
      await press(keys);
      await expect.element(button(keys === 'u' ? 'No changes yet' : '1 moved')).toBeVisible();
      expect(focusedLine()).toBe('one');
    }
  });

  test('say why they can’t be moved', async () => {
    await editFlowmatic();
    await press('{Alt>}{ArrowUp}{/Alt}');
    await expect.element(page.getByText('This is already the first one.').first()).toBeVisible();
    await press('s');
    expect(page.getByText('This is already the first one.').query()).toBeNull();
  });

  test('take keys only while one of them has the focus', async () => {
    await editFlowmatic();
    (await button('Cancel').findElement()).focus();
    await press('s');
    expect(shownUse('one')).toBe('Internal');
  });

  test('are undone step by step, a whole form at once', async () => {
    await editFlowmatic();
    await press('s{ArrowDown}e');
    await userEvent.fill(field('Text'), 'Something else.');
    await review().click();
    await userEvent.fill(field('Note'), 'Heard again.');
    await press('{Escape}');
    await expect.element(button('2 lines changed')).toBeVisible();
    await press('u');
    await expect.element(button('1 line changed')).toBeVisible();
    expect([shownUse('one'), focusedLine()]).toEqual(['Say', 'two']);
    await press('u');
    await expect.element(button('No changes yet')).toBeVisible();
    // The line that was undone.
    await expect.poll(focusedLine).toBe('one');
    await expect.element(button('Save in this browser')).toHaveAttribute('aria-disabled', 'true');
  });

  test('show no warning about the wording of an internal line', async () => {
    await editFlowmatic({ ...THREE, one: 'It costs $20 a month.' });
    const row = () => document.querySelector('[data-row="one"]')?.textContent;
    expect(row()).not.toContain('Say when this number');
    await press('s');
    await expect.poll(row).toContain('Say when this number');
  });

  test('show what the check finds about them', async () => {
    await editFlowmatic();
    const row = () => document.querySelector('[data-row="three"]')?.textContent;
    expect(row()).toContain('Not filled in yet: [amount]');
    await page.getByRole('radio', { name: 'With problems (1)' }).click();
    await expect.poll(() => document.querySelectorAll('[data-row]').length).toBe(1);
    await tabToLines();
    await press('e');
    await userEvent.fill(field('Text'), 'Costs $20 a month.');
    await press('{Escape}');
    // It stays listed until another filter is chosen.
    await expect.element(page.getByRole('radio', { name: 'With problems (0)' })).toBeChecked();
    await expect.poll(focusedLine).toBe('three');
  });
});

describe('adding', () => {
  const rows = () =>
    [...document.querySelectorAll<HTMLElement>('[data-row]:not([data-row^="/"])')].map(
      ({ dataset }) => dataset.row,
    );

  test('puts a line below the focused one', async () => {
    const { storage } = await editFlowmatic();
    await press('n');
    await expect.element(field('Text')).toHaveFocus();
    await press('It needs a server.');
    await expect.element(preview('Flowmatic').getByText('It needs a server.')).toBeVisible();
    await press('{Escape}');
    await expect.element(button('1 line added')).toBeVisible();
    await expect.poll(focusedLine).toMatch(/^more-/);
    await press('s{Control>}s{/Control}');
    await vi.waitFor(() => {
      const lines = storedFile(storage, 'flowmatic')?.more?.[0]?.lines;
      expect(lines?.map(({ text, use }) => [text, use])).toEqual([
        [THREE.one, 'know'],
        ['It needs a server.', 'say'],
        [THREE.two, 'know'],
        [THREE.three, 'know'],
      ]);
    });
  });

  test('is one step to undo, whatever was typed', async () => {
    await editFlowmatic();
    await button('Add a line to Notes').click();
    await press('It needs a server.{Tab}{ArrowLeft}{Escape}');
    await expect.element(button('1 line added')).toBeVisible();
    await expect.poll(() => rows().at(-1)).toMatch(/^more-/);
    await press('u');
    await expect.element(button('No changes yet')).toBeVisible();
    expect(rows()).toEqual(['one', 'two', 'three']);
  });

  test('leaves nothing behind without a text', async () => {
    const { storage } = await editFlowmatic();
    const before = structuredClone(storage);
    await press('n');
    await expect.element(field('Text')).toHaveFocus();
    await press('{Control>}s{/Control}');
    await expect.poll(focusedLine).toBe('one');
    await expect.element(button('No changes yet')).toBeVisible();
    expect(storage).toEqual(before);
  });

  test('shows the line whatever the filter', async () => {
    await editFlowmatic();
    await page.getByRole('radio', { name: 'With problems (1)' }).click();
    await tabToLines();
    await press('n');
    await expect.element(field('Text')).toHaveFocus();
    await press('New.{Escape}');
    await expect.poll(() => rows().length).toBe(2);
  });
});

describe('removing', () => {
  test('takes one key, focuses the next line, and can be undone', async () => {
    await editFlowmatic();
    await press('{Delete}');
    await expect.poll(focusedLine).toBe('two');
    await expect.element(button('1 line removed')).toBeVisible();
    await button('1 line removed').click();
    await expect.element(page.getByText('Removed: The first line.')).toBeVisible();
    await press('{Escape}');
    document.querySelector<HTMLElement>('[data-row="two"]')?.focus();
    await press('u');
    await expect.element(button('No changes yet')).toBeVisible();
    expect(document.querySelector('[data-row="one"]')).not.toBeNull();
  });

  test('works from the form, and focuses the line before the last one', async () => {
    await editFlowmatic();
    await press('{End}e');
    await button('Remove this line').click();
    await expect.poll(focusedLine).toBe('two');
    await press('{Delete}{Delete}');
    await expect.element(page.getByText('A card needs at least one line.').first()).toBeVisible();
  });
});

describe('what the card still needs', () => {
  const need = (what: string | RegExp) => page.getByRole('button', { name: what });

  test('leads to where it is filled in', async () => {
    await editFlowmatic();
    await need('Add a question to ask').click();
    await press('Who restarts it?{Escape}');
    await expect
      .element(page.getByRole('heading', { name: 'Questions to ask', level: 2 }).first())
      .toBeVisible();
    await expect.poll(() => need('Add a question to ask').query()).toBeNull();
    await need('Fill in what’s missing in 1 line').click();
    await expect.element(field('Text')).toHaveValue(THREE.three);
    await userEvent.fill(field('Text'), 'Costs $20 a month.');
    await press('{Escape}');
    await expect.poll(() => need(/^Fill in/).query()).toBeNull();
  });

  /** Opens a card whose summary begins with a fact, and which has a pitch in another section. */
  async function editWithPitch(): Promise<Opened> {
    const [line] = JSON.parse(cardJson()).more[0].lines;
    const oneLiner = { ...line, id: 'fact', text: 'Founded in 2019.' };
    const lines = [{ ...line, id: 'pitch', text: 'You run it anywhere.' }];
    const more = [{ title: 'Elevator pitch', lines }];
    const opened = await openSettings({
      local: storedCard(cardJson({ summary: { title: 'At a glance', oneLiner }, more })),
    });
    await button('Edit Flowmatic').click();
    await page.getByText('Add an opening line').click();
    return opened;
  }

  test('offers the pitch as the opening line', async () => {
    const { storage } = await editWithPitch();
    await expect.element(button(/^You run it anywhere/)).toBeVisible();
    expect(button(/^Founded/).query()).toBeNull();
    await button(/^You run it anywhere/).click();
    await expect.poll(focusedLine).toBe('pitch');
    expect(shownUse('pitch')).toBe('Say');
    await expect.poll(() => page.getByText('Add an opening line').query()).toBeNull();
    await button('1 line changed, 1 other change').click();
    await expect.element(page.getByText('Opening line: You run it')).toBeVisible();
    await button('Save in this browser').click();
    await vi.waitFor(() =>
      expect(storedFile(storage, 'flowmatic')?.answer).toEqual({ everyone: { say: 'pitch' } }),
    );
  });

  test('adds a new opening line and leaves the facts as they are', async () => {
    const { storage } = await editWithPitch();
    await button('Write a new line').click();
    await expect.element(field('Text')).toHaveValue('');
    await press('Which jobs fail most?{Escape}');
    await button('Save in this browser').click();
    await vi.waitFor(() => {
      const file = storedFile(storage, 'flowmatic');
      expect(file?.summary?.oneLiner?.text).toBe('Founded in 2019.');
      const added = file?.more?.[0]?.lines[0];
      expect(added).toMatchObject({ text: 'Which jobs fail most?', use: 'say' });
      expect(file?.answer?.everyone?.say).toBe(added?.id);
    });
  });

  test('shows the internal lines that reps could say', async () => {
    const [line] = JSON.parse(cardJson()).more[0].lines;
    const items = ['one', 'two'].map((id) => ({
      id,
      objection: { ...line, id: `objection-${id}`, text: `Objection ${id}.` },
      stance: { ...line, id: `answer-${id}`, text: 'It depends.' },
    }));
    const json = cardJson({ objections: { title: 'Objections', items } });
    await openSettings({ local: storedCard(json) });
    await button('Edit Flowmatic').click();
    await need('Give reps something to say on 2 wedges or objections').click();
    await expect.poll(focusedLine).toBe('answer-one');
    await press('s');
    await need('Give reps something to say on 1 wedge or objection').click();
    await expect.poll(focusedLine).toBe('answer-two');
  });

  test('begins with the names of secret customers, until the last one is removed', async () => {
    const [line] = JSON.parse(cardJson()).more[0].lines;
    const label = 'Initech Works (do not name)';
    const lines = [{ ...line, id: 'story', label, text: 'Initech went live in a week.' }];
    const more = [
      { title: 'Notes', lines: [{ ...line, id: 'note', text: 'Like Initech Works.' }] },
    ];
    const json = cardJson({ more, proofPoints: { title: 'Proof', lines } });
    await openSettings({ local: storedCard(json) });
    await button('Edit Flowmatic').click();
    const secret = need(/^Remove a customer’s name/);
    await expect.element(secret).toHaveTextContent('from 2 lines');
    const [first] = document.querySelectorAll('main:not([hidden] *) li');
    expect(first?.textContent).toBe(secret.element().textContent);
    await secret.click();
    await expect.element(field('Text')).toHaveValue('Initech went live in a week.');
    const shown = page.getByRole('form').getByText('Describe the customer instead');
    await expect.element(shown).toBeVisible();
    await userEvent.fill(field('Label'), 'An insurer');
    await press('{Escape}');
    // The label no longer says so, but the text still has the name.
    await expect.element(preview('Flowmatic').getByText('An insurer').first()).toBeVisible();
    await secret.click();
    await userEvent.fill(field('Text'), 'They went live in a week.');
    await press('{Escape}');
    await expect.element(secret).toHaveTextContent('from 1 line');
    await secret.click();
    await expect.element(field('Text')).toHaveValue('Like Initech Works.');
    await userEvent.fill(field('Text'), 'Like an insurer.');
    await press('{Escape}');
    await expect.poll(() => secret.query()).toBeNull();
  });

  test('names lines to say without a source, and starts at their sources', async () => {
    await editFlowmatic();
    await press('s');
    await need('Optional: add a public source to 1 line reps can say').click();
    await expect.element(button('Add a source')).toHaveFocus();
    const needed = [...document.querySelectorAll('main:not([hidden] *) li')];
    expect(needed.map(({ textContent }) => textContent).join()).not.toContain('Optional');
  });

  test('asks whether a new source backs the line', async () => {
    const { storage } = await editFlowmatic({ one: 'It costs $20.' });
    await press('s');
    await expect.element(page.getByText('Say when this number is from: $20.')).toBeVisible();
    await need(/^Optional/).click();
    await button('Add a source').click();
    await userEvent.fill(field('Title of source 1'), 'Pricing');
    const backed = button('Yes: Supported, checked today');
    expect(backed.query()).toBeNull();
    await userEvent.fill(field('URL of source 1'), 'https://example.com/pricing');
    await backed.click();
    await expect.poll(() => backed.query()).toBeNull();
    await button('Save in this browser').click();
    await vi.waitFor(() => {
      const review = storedFile(storage, 'flowmatic')?.more?.[0]?.lines[0]?.review;
      expect(review).toMatchObject({ status: 'supported', checked: today() });
      expect(review?.note).toBe('The source backs this line.');
    });
  });
});

describe('the form', () => {
  test('changes everything about a line', async () => {
    const { storage } = await editFlowmatic();
    await press('e');
    await page.getByRole('radio', { name: 'Ask' }).click();
    await review().click();
    await userEvent.fill(field('Safer wording'), 'Does it run as root?');
    await userEvent.selectOptions(page.getByLabelText('Status'), 'Disputed');
    await userEvent.selectOptions(page.getByLabelText('What it’s about'), 'Architecture');
    await userEvent.fill(page.getByLabelText('Last checked'), '2026-11-28');
    await userEvent.fill(field('Note'), 'Their docs say otherwise.');
    await button('Add a source').click();
    await expect.element(field('Title of source 1')).toHaveFocus();
    await press('Agent docs{Tab}https://docs.example.com/agent');
    await press('{Enter}');
    await expect.poll(focusedLine).toBe('one');
    await button('Save in this browser').click();
    await vi.waitFor(() =>
      expect(storedFile(storage, 'flowmatic')?.more?.[0]?.lines[0]).toEqual({
        id: 'one',
        text: THREE.one,
        use: 'ask',
        review: {
          status: 'disputed',
          kind: 'architecture',
          checked: '2026-11-28',
          note: 'Their docs say otherwise.',
          safer: 'Does it run as root?',
          sources: [{ title: 'Agent docs', href: 'https://docs.example.com/agent' }],
        },
      }),
    );
  });

  test('refuses what a card can’t show, beside the field, and saves nothing meanwhile', async () => {
    const { storage } = await editFlowmatic();
    const before = structuredClone(storage);
    await press('se');
    await userEvent.fill(field('Text'), '# A heading');
    await expect.element(page.getByText(/^A line must be one paragraph/)).toBeVisible();
    await expect.element(field('Text')).toHaveAttribute('aria-invalid', 'true');
    await review().click();
    await userEvent.selectOptions(page.getByLabelText('Status'), 'Disputed');
    for (const leave of ['{Escape}', '{Control>}s{/Control}']) {
      await press(leave);
      await expect.element(page.getByText('Fix the highlighted field first').first()).toBeVisible();
      await expect.element(field('Text')).toHaveFocus();
    }
    await button('Save in this browser').click();
    await expect.element(field('Text')).toHaveFocus();
    expect(storage).toEqual(before);
    await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
    await expect.element(button('1 line changed')).toBeVisible();
    await expect.poll(focusedLine).toBe('one');
  });

  test('leaves the focus on its line when Ctrl+S has nothing to save', async () => {
    await editFlowmatic();
    await press('e');
    await expect.element(field('Text')).toHaveFocus();
    await press('{Control>}s{/Control}');
    await expect.poll(focusedLine).toBe('one');
  });

  test('shows the old review beside a new text, until it has another date', async () => {
    const { storage } = await editFlowmatic();
    await press('e');
    const note = page.getByText('The text changed after this review');
    expect(note.query()).toBeNull();
    await userEvent.fill(field('Text'), 'Another claim.');
    await expect.element(note).toBeVisible();
    await expect.element(page.getByText('Product · Checked Nov 20, 2026.')).toBeVisible();
    await button('I checked it today').click();
    await expect.poll(() => note.query()).toBeNull();
    await press('{Escape}');
    await button('Save in this browser').click();
    await vi.waitFor(() =>
      expect(storedFile(storage, 'flowmatic')?.more?.[0]?.lines[0]?.review.checked).toBe(today()),
    );
  });

  test('leaves a check of a new text out of the way of typing, and lists only sources with a title', async () => {
    await editFlowmatic();
    await press('e');
    await userEvent.fill(field('Text'), 'Another claim.');
    await expect.element(button('I checked it today')).toBeVisible();
    await press('{Tab}');
    await expect.element(field('Label')).toHaveFocus();
    await review().click();
    await button('Add a source').click();
    await expect.element(field('Title of source 1')).toHaveFocus();
    expect(page.getByText(/· Source:/).query()).toBeNull();
    await press('Agent docs');
    await expect.element(page.getByText('· Source: Agent docs')).toBeVisible();
  });

  test('changes the label of a line, and says if it names a secret customer', async () => {
    const [line] = JSON.parse(cardJson()).more[0].lines;
    const secret = { ...line, id: 'story', label: 'Initech (under NDA)', text: 'They left.' };
    const said = {
      ...line,
      id: 'said',
      label: 'Like Initech',
      text: 'We start small.',
      use: 'say',
    };
    const proofPoints = { title: 'Proof', lines: [secret, said] };
    const { storage } = await openSettings({
      local: storedCard(cardJson({ more: undefined, proofPoints })),
    });
    await button('Edit Flowmatic').click();
    const row = () => document.querySelector('[data-row="said"]')?.textContent;
    await expect.poll(row).toContain('The label or heading names Initech');
    document.querySelector<HTMLElement>('[data-row="said"]')?.focus();
    await press('e');
    await userEvent.fill(field('Label'), 'Like a bank');
    await press('{Escape}');
    await expect.poll(row).not.toContain('Initech');
    document.querySelector<HTMLElement>('[data-row="story"]')?.focus();
    await press('e');
    await userEvent.clear(field('Label'));
    await press('{Escape}{Control>}s{/Control}');
    await vi.waitFor(() => {
      const [first, second] = storedFile(storage, 'flowmatic')?.proofPoints?.lines ?? [];
      expect([first?.label, second?.label]).toEqual([undefined, 'Like a bank']);
    });
  });
});

describe('a text outside the lines', () => {
  const row = (key: string) => document.querySelector<HTMLElement>(`[data-row="${key}"]`);

  test('is edited like a line, with the keyboard', async () => {
    const { storage } = await editFlowmatic();
    await press('{ArrowUp}');
    expect(focusedLine()).toBe('/more/0/title');
    await press('e');
    await expect.element(field('Title')).toHaveFocus();
    await userEvent.fill(field('Title'), '');
    await press('{Escape}');
    await expect.element(page.getByText('Enter some text.')).toBeVisible();
    await expect.element(field('Title')).toHaveFocus();
    await userEvent.fill(field('Title'), 'What we know');
    await expect.element(preview('Flowmatic').getByText('What we know').first()).toBeVisible();
    await press('{Escape}');
    await expect.poll(focusedLine).toBe('/more/0/title');
    await button('1 other change').click();
    await expect
      .element(page.getByRole('region', { name: 'What you changed' }))
      .toHaveTextContent('What we know');
    await button('Save in this browser').click();
    await vi.waitFor(() =>
      expect(storedFile(storage, 'flowmatic')?.more?.[0]?.title).toBe('What we know'),
    );
  });

  test('can be emptied and typed anew, and is removed only with the form', async () => {
    const json = JSON.parse(flowmatic(THREE));
    const { storage } = await openSettings({
      local: storedCard(JSON.stringify({ ...json, aliases: ['Flow'] })),
    });
    await button('Edit Flowmatic').click();
    await expect.poll(() => row('/aliases/0')).not.toBeNull();
    row('/aliases/0')?.focus();
    await press('{Enter}');
    const typed = () => document.activeElement as HTMLTextAreaElement;
    await userEvent.fill(typed(), '');
    await userEvent.keyboard('Flows');
    expect(typed().value).toBe('Flows');
    await userEvent.fill(typed(), '');
    await press('{Escape}');
    await expect.poll(() => row('/aliases/0')).toBeNull();
    await button('Save in this browser').click();
    await vi.waitFor(() => expect(storedFile(storage, 'flowmatic')?.aliases).toEqual([]));
  });

  test('is opened from a problem with it, and undone', async () => {
    const json = JSON.parse(flowmatic(THREE));
    await openSettings({ local: storedCard(JSON.stringify({ ...json, title: 'Us vs [rival]' })) });
    await button('Edit Flowmatic').click();
    await expect.poll(() => row('/title')?.textContent).toContain('Not filled in yet: [rival]');
    row('/title')?.focus();
    await press('{Enter}');
    await userEvent.fill(field('Title'), 'Us vs them');
    await press('{Escape}');
    await expect.poll(() => row('/title')?.textContent).toBe('Title: Us vs them');
    await press('u');
    await expect.element(button('No changes yet')).toBeVisible();
  });
});

describe('closing', () => {
  test('without changes returns to where the editor was opened', async () => {
    await editFlowmatic();
    await button('Cancel').click();
    await expect.element(button('Edit Flowmatic')).toHaveFocus();
  });

  test('with changes asks first', async () => {
    const { storage } = await editFlowmatic();
    const before = structuredClone(storage);
    await press('s');
    await button('Cancel').click();
    await expect.element(page.getByText('1 line changed. The card will stay')).toBeVisible();
    await button('Keep editing').click();
    expect(shownUse('one')).toBe('Say');
    await button('Cancel').click();
    await button('Discard changes').click();
    await expect.element(button('Edit Flowmatic')).toBeVisible();
    expect(storage).toEqual(before);
  });

  test('with only an unfinished line asks first', async () => {
    await editFlowmatic();
    await press('e');
    await userEvent.fill(field('Text'), '# A heading');
    await expect.element(field('Text')).toHaveAttribute('aria-invalid', 'true');
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(false);
    await button('Cancel').first().click();
    await expect.element(page.getByText('One change isn’t finished. The card')).toBeVisible();
  });

  test('the page with changes makes the browser ask', async () => {
    await editFlowmatic();
    const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).toBe(true);
    await press('s');
    await expect.poll(leave).toBe(false);
  });
});

test('downloads the card as edited', async () => {
  const { downloaded } = await editFlowmatic();
  await press('s');
  await expect.element(button('1 line changed')).toBeVisible();
  await button('Download JSON').click();
  await vi.waitFor(() => expect(downloaded).toHaveBeenCalledOnce());
  const [name, text] = downloaded.mock.lastCall ?? [];
  expect(name).toBe('flowmatic.json');
  const file: CardFile = JSON.parse(text);
  expect(file).toMatchObject({ id: 'flowmatic' });
  expect(file.more?.[0]?.lines[0]?.use).toBe('say');
  await button('Download Markdown').click();
  const markdown = writeCardMarkdown(file);
  await vi.waitFor(() => expect(downloaded).toHaveBeenLastCalledWith('flowmatic.md', markdown));
});

test('asks before it overwrites what another window saved', async () => {
  const { storage, saveElsewhere } = await editFlowmatic();
  await press('s');
  const elsewhere = JSON.parse(flowmatic({ ...THREE, four: 'From elsewhere.' }));
  await saveElsewhere(storedCard(JSON.stringify({ ...elsewhere, aliases: ['Flow'] })));
  await expect.element(page.getByText('also known as Flow')).toBeInTheDocument();
  const ids = () => storedFile(storage, 'flowmatic')?.more?.[0]?.lines.map(({ id }) => id);
  const question = page.getByText('This card was changed in another window');
  await button('Save in this browser').click();
  await expect.element(question).toBeVisible();
  await button('Keep editing').click();
  expect(ids()).toHaveLength(4);
  await button('Save in this browser').click();
  await button('Overwrite').click();
  await vi.waitFor(() => expect(ids()).toHaveLength(3));
});

test('a full storage keeps the editor open', async () => {
  const { storage } = await editFlowmatic(THREE, { quota: 1000 });
  const before = structuredClone(storage);
  await press('s');
  await button('Save in this browser').click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('storage is full');
  expect(shownUse('one')).toBe('Say');
  expect(storage).toEqual(before);
});

test('starts with the lines that an import wasn’t sure about', async () => {
  const onSaved = vi.fn();
  const file = JSON.parse(flowmatic({ ...THREE, three: 'The third line.' }));
  file.more[0].lines[2].use = 'say';
  const unsure = new Map([
    ['two', 'maybe'],
    ['three', 'say'],
  ] as const);
  await openSettings();
  await render(
    <PageProvider
      value={{
        data: await loadSettingsPageData(),
        bundled: [],
        official: [],
        save: vi.fn(),
        announce: vi.fn(),
      }}
    >
      <Editor target={{ kind: 'imported', file, unsure, onSaved }} onClose={vi.fn()} />
    </PageProvider>,
  );
  const filter = page.getByRole('radio', { name: /^To confirm/ });
  await expect.element(filter).toBeChecked();
  await expect.element(filter).toHaveAccessibleName('To confirm (2)');
  const row = (id: string) => document.querySelector(`[data-row="${id}"]`)?.textContent;
  await expect.poll(focusedLine).toBe('two');
  expect([row('two'), row('three')]).toEqual([
    expect.stringContaining('Can reps say this?'),
    expect.stringContaining('To confirm'),
  ]);
  // A decision to keep it as it is counts, too, and is undone like a change.
  for (const key of ['i', 's']) {
    await press(key);
    await expect.element(filter).toHaveAccessibleName('To confirm (1)');
    expect(row('two')).toContain('Confirmed');
    await expect.poll(focusedLine).toBe('three');
    await press('u');
    await expect.element(filter).toHaveAccessibleName('To confirm (2)');
    await expect.poll(focusedLine).toBe('two');
    expect(shownUse('two')).toBe('Internal');
  }
  await button('Confirm these 2 lines as marked').click();
  await expect.element(filter).toHaveAccessibleName('To confirm (0)');
  expect([shownUse('two'), shownUse('three')]).toEqual(['Internal', 'Say']);
  await expect.element(page.getByText('You’ve confirmed every line.')).toBeVisible();
  expect(button(/^Next: confirm/).query()).toBeNull();
  await expect.element(button('Next: add an opening line')).toBeVisible();
  document.querySelector<HTMLElement>('[data-row="two"]')?.focus();
  await press('u');
  await expect.element(button('Next: confirm 2 lines')).toBeVisible();
  await button('Next: confirm 2 lines').click();
  await expect.poll(focusedLine).toBe('two');
  await press('i');
  await expect.poll(focusedLine).toBe('three');
  await press('e');
  await page.getByRole('radio', { name: 'Internal' }).click();
  await press('{Escape}');
  await expect.element(filter).toHaveAccessibleName('To confirm (0)');
  expect(document.querySelectorAll('[data-row]')).toHaveLength(2);
  await button('Save in this browser').click();
  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
});

test('shows an objection above its answer to confirm', async () => {
  const [line] = JSON.parse(cardJson()).more[0].lines;
  const items = ['one', 'two'].map((id) => ({
    id,
    objection: { ...line, id: `objection-${id}`, text: `Objection ${id}.` },
    stance: { ...line, id: `answer-${id}`, text: 'It depends.' },
  }));
  const file = JSON.parse(cardJson({ objections: { title: 'Objections', items } }));
  const data = await loadSettingsPageData();
  const value = { data, bundled: [], official: [], save: vi.fn(), announce: vi.fn() };
  const unsure = new Map([['answer-one', 'maybe']] as const);
  await render(
    <PageProvider value={value}>
      <Editor target={{ kind: 'imported', file, unsure, onSaved: vi.fn() }} onClose={vi.fn()} />
    </PageProvider>,
  );
  await expect.poll(focusedLine).toBe('answer-one');
  const rows = [...document.querySelectorAll('[role="grid"] tr')].map((row) => row.textContent);
  expect(rows).toEqual(['Objection one.', expect.stringContaining('It depends.')]);
});

test('an imported card is saved from the editor, which closes the import', async () => {
  const { storage } = await openSettings();
  await importFile(textFile('orchestrix.md', ORCHESTRIX));
  await button('Review the card').click();
  await expect.element(heading('Edit the Orchestrix card')).toBeVisible();
  await button('Save in this browser').last().click();
  await vi.waitFor(() => expect(storedFile(storage, 'orchestrix')).toBeDefined());
  await expect.element(page.getByText('put the file in your team folder')).toBeVisible();
  await expect.element(button('Export Orchestrix as JSON')).toHaveTextContent('Export');
  await expect.element(button('Edit Orchestrix')).toHaveFocus();
  // Saving the import again would overwrite the edits.
  expect(page.getByRole('heading', { name: 'A card for Orchestrix' }).query()).toBeNull();
});

test('an imported card says once what to review, and opens at the first of it', async () => {
  await openSettings();
  const gap = ORCHESTRIX.replace(/\n- /, '\n- It costs [amount]. ');
  await importFile(textFile('orchestrix.md', gap));
  const tasks = page.getByText(/^\d+ things to review before reps see this card: 1 blank to fill/);
  await expect.element(tasks).toBeVisible();
  await expect.element(tasks).toHaveTextContent(/and \d+ lines to confirm\.$/);
  expect(page.getByText(/Not filled in yet/).query()).toBeNull();
  await button('Review the card').click();
  await expect.element(field('Text')).toHaveFocus();
  await expect.element(field('Text')).toHaveValue(expect.stringContaining('It costs [amount].'));
  await expect.element(page.getByText('Not filled in yet: [amount]').first()).toBeVisible();
});

test('an import stays open if its editor is closed', async () => {
  await openSettings();
  await importFile(textFile('orchestrix.md', ORCHESTRIX));
  await button('Review the card').click();
  await button('Cancel').click();
  await expect.element(button('Review the card')).toHaveFocus();
  await expect.element(page.getByRole('heading', { name: 'A card for Orchestrix' })).toBeVisible();
});

test('shows the card instead of the lines in a narrow window', async () => {
  await page.viewport(360, 740);
  await editFlowmatic();
  expect(preview('Flowmatic').query()).toBeNull();
  await button('Show the card').click();
  await expect.element(preview('Flowmatic')).toBeVisible();
  await button('Show the lines').click();
  await expect.element(page.getByText('The second line.').first()).toBeVisible();
});
