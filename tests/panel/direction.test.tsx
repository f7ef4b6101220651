import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { compileCard } from '../../src/content/compile';
import type { Card } from '../../src/core/card/card';
import type { Screen } from '../../src/core/screen/screen';
import { draw, layOutEverything } from './draw';
import { sampleCard, sampleFile } from './sample-card';
import { cardTab, deal, field, rivals, unknownTab } from './screens';

layOutEverything();

beforeEach(() => page.viewport(360, 800));

/** Names as only somebody who means harm, or who writes from right to left, enters them. */
const NAMES = {
  'an override': '\u202EretsgaD',
  'an isolate that never ends': 'Dagster\u2067 1.0',
  'ends of what never began': '\u2069\u202CDagster\u2069 \u202C(2)',
  'Arabic and Latin': 'داغستر Dagster 2 (سحابة)',
  'a long mix': '\u202Bחברה \u2066Dagster\u202E ltd. \u200F2,5 שלום\u061C! (x)',
} as const;

/** What the sample card says of names: everything a writer or an importer can fill in. */
const NAMING = new Set([
  'name',
  'title',
  'heading',
  'questionsHeading',
  'fitHeading',
  'label',
  'them',
  'us',
  'aspect',
  'difference',
  'text',
  'safer',
]);

function cardNamed(name: string): Card {
  const filled = JSON.stringify(sampleFile, (key, value) => {
    if (key === 'aliases') return [name, name];
    const isName = NAMING.has(key) || key === 'note' || key === 'source';
    return isName && typeof value === 'string' ? `${name} ${value} ${name}` : value;
  });
  return compileCard({ ...JSON.parse(filled), name });
}

/** Every sentence of the panel that holds a name, by what names it. */
function screensWith(name: string): Readonly<Record<string, Screen>> {
  const card = cardNamed(name);
  const ours = { ...deal, name };
  const from = { label: name, name, probe: 'test' };
  const values = [name, `${name}; ${name}`];
  const pickKey = '';
  const claim = { field: from, values, cards: [card] };
  return {
    card: rivals(
      [cardTab({ field: from, values, value: name, alias: name, qualifier: name }, card)],
      {
        deal: ours,
      },
    ),
    'confirmed card': rivals([
      cardTab({ field: from, value: name, alias: name, isConfirmed: true }, card),
    ]),
    'picked card': rivals([
      cardTab(
        { kind: 'picked', because: 'unknown', field: from, value: name, isConfirmable: true },
        card,
      ),
    ]),
    unknown: rivals([unknownTab(name, [card])], { deal: ours, field: from }),
    'several rivals': rivals([cardTab({}, card), unknownTab(`${name} 2`)]),
    placeholder: {
      kind: 'field-empty',
      deal: ours,
      field: from,
      placeholder: name,
      offers: [{ ...claim, pickKey }],
      pickKey,
    },
    empty: { kind: 'field-empty', deal: ours, field: from, offers: [], pickKey },
    missing: { kind: 'field-missing', deal: ours, lookedFor: [name], isConfigured: true, pickKey },
    hidden: { kind: 'no-permission', deal: ours, field: from, pickKey },
    editing: { kind: 'editing', deal: ours, field: from, pickKey },
    ambiguous: { kind: 'ambiguous', deal: ours, sources: [claim, { ...claim, field }], pickKey },
    doubtful: { kind: 'doubtful', deal: ours, field: from, values, suggestions: [card], pickKey },
    'all cards': { kind: 'browsing', beside: ours },
    browsing: { kind: 'browsing', card, beside: ours },
  };
}

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Without the isolates that are ours: each opens and closes around one name. */
function withoutIsolates(text: string): string {
  return text.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1');
}

/** Every text of the panel, seen or only heard, in which a control could do harm. */
function textsOf(container: Element): string[] {
  const elements = [...container.querySelectorAll('*')];
  const attributes = elements.flatMap((each) =>
    ['title', 'aria-label'].map((name) => each.getAttribute(name) ?? ''),
  );
  return [container.textContent ?? '', ...attributes];
}

const OURS = 'p, h1, h2, h3, li, dt, dd, button, summary, th, td, label';

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Our own words that stand to the left of words of ours that come before them in the same line. */
function turnedAround(container: Element): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let before: { block: Element | null; text: string; box: DOMRect } | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // What only a screen reader gets has no place of its own.
    if (!parent?.checkVisibility() || parent.getBoundingClientRect().width <= 1) continue;
    if (parent.closest('bdi, [dir]')) continue;
    const block = parent.closest(OURS);
    const own = (node.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, blank);
    for (const { 0: text, index } of own.matchAll(/[\w’]+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + text.length);
      const box = range.getBoundingClientRect();
      const isSameLine = before?.block === block && Math.abs(before.box.top - box.top) < 4;
      if (before && isSameLine && box.left < before.box.right - 1)
        found.push(`${before.text} ${text}`);
      before = { block, text, box };
    }
  }
  return found;
}

describe.each(Object.entries(NAMES))('a name with %s', (_, name) => {
  test.each(Object.keys(screensWith('')))('changes no sentence of ours: %s', async (kind) => {
    const screen = screensWith(name)[kind] as Screen;
    const card = cardNamed(name);
    const { container } = await draw(screen, { cards: [card] });
    for (const each of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
      each.click();
    }
    await expect.poll(() => container.querySelectorAll('[aria-expanded="false"]').length).toBe(0);
    expect(turnedAround(container)).toEqual([]);
    for (const text of textsOf(container)) expect(withoutIsolates(text)).not.toMatch(CONTROLS);
  });

  test('leaves our announcements unchanged', async () => {
    const card = cardNamed(name);
    const { redraw } = await draw({ kind: 'no-crm' });
    await redraw(rivals([cardTab({ field: { ...field, label: name } }, card)]));
    const voice = () => page.getByRole('status').element().textContent ?? '';
    await expect.poll(voice).toContain(', from ');
    expect(withoutIsolates(voice())).not.toMatch(CONTROLS);
    const plain = name.replace(new RegExp(CONTROLS, 'gu'), '');
    const isRightToLeft = /[א-ۿ]/.test(plain);
    const said = isRightToLeft ? `\u2068${plain}\u2069` : plain;
    expect(voice().trim()).toBe(`${said}, from ${said}`);
  });

  test('changes no sheet and no search result of ours', async () => {
    const card = cardNamed(name);
    const { container } = await draw(rivals([cardTab({}, card)]), { cards: [card, sampleCard] });
    await page.getByRole('button', { name: 'Don’t say' }).click();
    expect(turnedAround(container)).toEqual([]);
    for (const text of textsOf(container)) expect(withoutIsolates(text)).not.toMatch(CONTROLS);
    await userEvent.keyboard('{Escape}/rewrite');
    await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect(turnedAround(container)).toEqual([]);
    for (const text of textsOf(container)) expect(withoutIsolates(text)).not.toMatch(CONTROLS);
  });
});

test('a name with an override is shown letter by letter as it is compared', async () => {
  const { container } = await draw(rivals([unknownTab(NAMES['an override'])]));
  const shown = container.querySelector('main p bdi')?.firstChild;
  expect(shown?.textContent).toBe('retsgaD');
  const lefts = [...'retsgaD'].map((_, at) => {
    const range = document.createRange();
    range.setStart(shown as Node, at);
    range.setEnd(shown as Node, at + 1);
    return range.getBoundingClientRect().left;
  });
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
});

test('a copied request for a card contains no direction controls', async () => {
  const name = NAMES['a long mix'];
  const { actions } = await draw(rivals([unknownTab(name)], { deal: { ...deal, name } }));
  await page.getByRole('button', { name: 'Click to copy, then send it' }).click();
  const { text } = actions.copy.mock.lastCall?.[0] ?? { text: '' };
  expect(text).toMatch(/^We have no battlecard for .* It is the competitor in /);
  expect(text).not.toMatch(CONTROLS);
});
