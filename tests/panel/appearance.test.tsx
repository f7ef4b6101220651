import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { Screen } from '../../src/core/screen/screen';
import { isThorough, sampleOf, underConditions } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardTab, everyScreen, rivals } from './screens';

layOutEverything();

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 320] as const;
const LOOKS = SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ scheme, width })));

/** Most states differ in little but their text. */
const screens = sampleOf(Object.entries(everyScreen), 3);

interface Look {
  readonly scheme: (typeof SCHEMES)[number];
  readonly width: (typeof WIDTHS)[number];
}

/** Every bundled card, for everyone and for each persona. */
const bundled = sampleOf(
  cards.flatMap((card) =>
    [undefined, ...pack.personas].map((persona) => {
      const rest = persona === undefined ? {} : { persona: persona.id };
      const screen: Screen = rivals([cardTab({}, card)], rest);
      return [`${card.name} for ${persona?.name ?? 'everyone'}`, screen] as const;
    }),
  ),
  3,
);

/** The sheets of a card, with the buttons that open them. */
const OPENED = [
  ['the help', 'What the marks mean'],
  ['what not to say', 'Don’t say'],
] as const;

const withReason = sampleOf(
  [
    'card by an alias, with a qualifier',
    'card by a confirmed name',
    'card picked for an unknown name',
    'several rivals',
  ],
  4,
);

const STATES = screens.length + bundled.length + OPENED.length + withReason.length + 1;
const PICTURES = isThorough ? LOOKS.length * STATES : STATES;
const checked = new Set<string>();

function widestOverflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Waits until a busy screen shows its text, which takes a moment. */
async function settled(container: Element): Promise<void> {
  const isShown = () => getComputedStyle(container.querySelector('main') ?? container).opacity;
  await expect.poll(isShown).toBe('1');
}

/** Expects no overflow and no accessibility problems, in the sections of a card only where they differ. */
async function expectFine(picture: string, container: Element, isCard = false): Promise<void> {
  await settled(container);
  expect(widestOverflow()).toBe(0);
  const except = isThorough || isCard ? undefined : 'section[id^="part-"]';
  expect(await violations(container, except)).toEqual([]);
  checked.add(picture);
}

async function prefer({ scheme, width }: Look): Promise<void> {
  await page.viewport(width, 800);
  await preferScheme(scheme);
  expect(matchMedia('(prefers-color-scheme: dark)').matches).toBe(scheme === 'dark');
}

/** Returns each state with a look to draw it in, and a title. */
function inLooks<State>(states: readonly (readonly [string, State])[]) {
  return underConditions(states, LOOKS).map(
    ([[name, state], look]) =>
      [`${name}, ${look.scheme} at ${look.width} px`, { state, look }] as const,
  );
}

describe('is accessible and fits the panel’s width, also zoomed:', () => {
  test.each(inLooks(screens))('%s', async (name, { state, look }) => {
    await prefer(look);
    const { container } = await draw(state);
    await expectFine(name, container, /^card(?: for one persona)?,/.test(name));
    // What a panel of 360 px shows at a zoom of 200%.
    await page.viewport(180, 700);
    expect(widestOverflow()).toBe(0);
    const help = page.getByRole('button', { name: 'Help' }).element();
    expect(help.getBoundingClientRect().right).toBeLessThanOrEqual(180);
  });

  test.each(inLooks(withReason.map((name) => [`the open reason for a ${name}`, name])))(
    '%s',
    async (name, { state, look }) => {
      await prefer(look);
      const screen = everyScreen[state];
      if (screen === undefined) throw new Error(`No screen "${state}"`);
      const { container } = await draw(screen);
      await page.getByRole('banner').getByRole('button', { expanded: false }).first().click();
      await expect.element(page.getByRole('region', { name: /this card\?$/ })).toBeVisible();
      await expectFine(name, container);
    },
  );

  test.each(inLooks(bundled))('the card of %s', async (name, { state, look }) => {
    await prefer(look);
    const { container } = await draw(state, { cards, pack });
    await expectFine(`card ${name}`, container, true);
  });

  test.each(inLooks(OPENED))('%s', async (name, { state, look }) => {
    await prefer(look);
    const { container } = await draw(bundled[0]?.[1] ?? rivals([cardTab()]), { cards, pack });
    await page.getByRole('button', { name: state }).click();
    const sheet = page.getByRole('dialog').element();
    expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
    await expectFine(name, container);
  });

  test.each(inLooks([['the list of what to check', /to review: \d+ lines$/]]))(
    '%s',
    async (name, { state, look }) => {
      await prefer(look);
      const { container } = await draw(bundled[0]?.[1] ?? rivals([cardTab()]), { cards, pack });
      await page.getByText(state).click();
      await expectFine(name, container);
    },
  );
});

test(`axe checked ${PICTURES} pictures of ${STATES} states`, () => {
  expect(checked.size).toBe(PICTURES);
});

test('a narrow panel at 200% zoom has no overflow and room to read the card', async () => {
  await page.viewport(180, 400);
  const { container } = await draw(rivals([cardTab()]));
  expect(widestOverflow()).toBe(0);
  const header = container.querySelector('header');
  window.scrollTo(0, 1000);
  expect(header?.getBoundingClientRect().bottom).toBeLessThan(200);
});

describe('in forced colors', () => {
  beforeEach(async () => {
    await page.viewport(360, 800);
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    return () => cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  /** Returns how the element's edges are drawn. */
  function edges(element: Element | null): string {
    if (element === null) throw new Error('No such element');
    const { border, outline, textDecoration } = getComputedStyle(element);
    return [border, outline, textDecoration].join(' | ');
  }

  test('what is selected differs by more than its background', async () => {
    const { container } = await draw(
      rivals([cardTab(), { ...cardTab(), key: 'other', label: 'Other' }]),
    );
    const [chosen, other] = container.querySelectorAll('[role="tab"]');
    expect(edges(chosen ?? null)).not.toBe(edges(other ?? null));
    const [here, there] = container.querySelectorAll('nav a');
    expect(edges(here ?? null)).not.toBe(edges(there ?? null));
    const [everyone, somebody] = container.querySelectorAll('fieldset label');
    expect(edges(everyone ?? null)).not.toBe(edges(somebody ?? null));
  });

  test('say, ask, and internal lines differ by their edge, and marks by their text', async () => {
    const { container } = await draw(rivals([cardTab()]));
    const edge = (use: string) => {
      const button = container.querySelector(`section[id^="part-"] button[data-use="${use}"]`);
      return button && getComputedStyle(button).borderInlineStartStyle;
    };
    expect([edge('say'), edge('ask'), edge('know')]).toEqual(['solid', 'dashed', 'none']);
    await expect.element(page.getByText('Disputed').first()).toBeVisible();
  });

  test('the focus is visible', async () => {
    await draw(rivals([cardTab()]));
    for (let stop = 0; stop < 9; stop += 1) {
      await userEvent.keyboard('{Tab}');
      const focused = document.activeElement;
      const seen = focused?.matches('input') ? focused.closest('label') : focused;
      expect(getComputedStyle(seen as Element).outlineStyle).not.toBe('none');
    }
  });
});
