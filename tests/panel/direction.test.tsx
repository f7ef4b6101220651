import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { compileCard } from '../../src/content/compile';
import type { Card } from '../../src/core/card/card';
import type { Screen } from '../../src/core/screen/screen';
import { sampleOf, underConditions } from '../effort';
import { draw, layOutEverything } from './draw';
import { sampleCard, sampleFile } from './sample-card';
import { cardTab, deal, field, rivals, unknownTab } from './screens';

layOutEverything();

beforeEach(() => page.viewport(360, 800));

/** Names that an attacker, or somebody who writes from right to left, could enter. */
const NAMES = {
  'an override': '\u202EretsgaD',
  'an isolate that isn’t closed': 'Dagster\u2067 1.0',
  'closing controls without opening ones': '\u2069\u202CDagster\u2069 \u202C(2)',
  'Arabic and Latin': 'داغستر Dagster 2 (سحابة)',
  'many controls': '\u202Bחברה \u2066Dagster\u202E ltd. \u200F2,5 שלום\u061C! (x)',
} as const;

/** The keys of a card file whose text comes from a writer or an import. */
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

/** The screens whose sentences contain a name. */
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
      generalCards: [],
      pickKey,
    },
    empty: { kind: 'field-empty', deal: ours, field: from, offers: [], generalCards: [], pickKey },
    missing: { kind: 'field-missing', deal: ours, lookedFor: [name], isConfigured: true, pickKey },
    hidden: { kind: 'no-permission', deal: ours, field: from, pickKey },
    editing: { kind: 'editing', deal: ours, field: from, pickKey },
    ambiguous: { kind: 'ambiguous', deal: ours, sources: [claim, { ...claim, field }], pickKey },
    doubtful: { kind: 'doubtful', deal: ours, field: from, values, suggestions: [card], pickKey },
    'all cards': { kind: 'browsing', openDeal: ours },
    browsing: { kind: 'browsing', card, openDeal: ours },
  };
}

const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Removes our own isolates: each opens and closes around one name. */
function withoutIsolates(text: string): string {
  return text.replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1');
}

/** Returns every text of the panel, visible or not, in which a control could do harm. */
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

/** Returns pairs of our own words that are displayed in reverse order on one line. */
function reversedWords(container: Element): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let before: { block: Element | null; text: string; box: DOMRect } | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    // Text for screen readers only isn't laid out.
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

test.each(
  underConditions(Object.keys(screensWith('')), Object.entries(NAMES)).map(
    ([kind, [title, name]]) => ({ kind, title, name }),
  ),
)('a name with $title leaves our sentences in order: $kind', async ({ kind, name }) => {
  const screen = screensWith(name)[kind] as Screen;
  const card = cardNamed(name);
  const { container } = await draw(screen, { cards: [card] });
  for (const each of container.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) {
    each.click();
  }
  await expect.poll(() => container.querySelectorAll('[aria-expanded="false"]').length).toBe(0);
  expect(reversedWords(container)).toEqual([]);
  for (const text of textsOf(container)) expect(withoutIsolates(text)).not.toMatch(CONTROLS);
});

describe.each(sampleOf(Object.entries(NAMES), 3))('a name with %s', (_, name) => {
  test('leaves our announcements in order', async () => {
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

  test('leaves our sheets and search results in order', async () => {
    const card = cardNamed(name);
    const { container } = await draw(rivals([cardTab({}, card)]), { cards: [card, sampleCard] });
    await page.getByRole('button', { name: 'Don’t say' }).click();
    expect(reversedWords(container)).toEqual([]);
    for (const text of textsOf(container)) expect(withoutIsolates(text)).not.toMatch(CONTROLS);
    await userEvent.keyboard('{Escape}/rewrite');
    await expect.element(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect(reversedWords(container)).toEqual([]);
    for (const text of textsOf(container)) expect(withoutIsolates(text)).not.toMatch(CONTROLS);
  });
});

test('shows a name with an override in the order in which it is compared', async () => {
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
  const name = NAMES['many controls'];
  const { actions } = await draw(rivals([unknownTab(name)], { deal: { ...deal, name } }));
  await page
    .getByRole('button', { name: 'Click to copy, then send it to your marketing team' })
    .click();
  const { text } = actions.copy.mock.lastCall?.[0] ?? { text: '' };
  expect(text).toMatch(/^We don’t have a battlecard for .*, the competitor in /);
  expect(text).not.toMatch(CONTROLS);
});
