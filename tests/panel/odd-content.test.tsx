import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { underConditions } from '../effort';
import { draw, layOutEverything, preferScheme } from './draw';
import { cardWith, sampleCard, sampleEntry, sampleFile } from './sample-card';
import { cardTab, deal, LONG_NAME, rivals } from './screens';

layOutEverything();

const COMPOUND = 'Rechtsschutzversicherungsgesellschaftsdatenverarbeitungsgrundsatzentscheidung';
const ARABIC = 'نحن أسرع منهم بكثير في كل خطوة من خطوات العمل (Dagster) 2.';
const LONG = Array.from({ length: 400 }, (_, n) => `word${n}`).join(' ');

/** Replaces the text of every line, label, heading, and cell of the sample card. */
function withText(words: string, file: CardFile = sampleFile) {
  const keys = ['title', 'label', 'heading', 'questionsHeading', 'fitHeading', 'aspect', 'them'];
  const change = (value: unknown, key = ''): unknown => {
    if (key === 'heads') return mapValues(value as object, () => words);
    if (typeof value === 'string') return keys.includes(key) ? words : value;
    if (Array.isArray(value)) return value.map((each) => change(each));
    if (typeof value !== 'object' || value === null) return value;
    if (!('use' in value)) return mapValues(value, change);
    const line = value as LineEntry;
    const safer = line.review.safer && { safer: words };
    const label = line.label === undefined ? {} : { label: words };
    return { ...line, ...label, text: words, review: { ...line.review, ...safer } };
  };
  return compileCard(change({ ...file, aliases: [] }) as CardFile);
}

function mapValues(value: object, map: (each: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, map(each, key)]));
}

const { proofPoints: _, ...withoutProof } = sampleFile;
const drawn: CardFile = {
  ...sampleFile,
  philosophy: { ...sampleFile.philosophy, picture: 'routes' },
};

const oneLine = compileCard({
  version: 2,
  id: 'one',
  name: 'One',
  title: 'One line',
  updated: '2026-11-21',
  aliases: [],
  summary: { title: 'In short', oneLiner: sampleFile.summary.oneLiner },
});

const wedges = {
  title: 'Thirty wedges',
  items: Array.from({ length: 30 }, (_, n) => {
    const again = (id: string): LineEntry => ({ ...sampleEntry(id), id: `${id}-${n}` });
    return {
      id: `wedge-${n}`,
      title: `Wedge number ${n}`,
      personas: ['builders'],
      claim: again('speed-claim'),
      attack: again('speed-attack'),
    };
  }),
};

const ODD = {
  'lines of 400 words': withText(LONG),
  '30 wedges': cardWith({ wedges }),
  'no proof points': compileCard(withoutProof),
  'German compounds': withText(COMPOUND, drawn),
  Arabic: withText(ARABIC, drawn),
  'one line': oneLine,
  'a very long name': { ...sampleCard, name: LONG_NAME },
  'a very long URL': withText(`https://example.com/${'a'.repeat(300)}`),
};

/** Whether an ancestor clips or scrolls the element. */
function isClipped(element: Element | null): boolean {
  if (element === null || element === document.documentElement) return false;
  const { overflowX, clipPath } = getComputedStyle(element);
  return overflowX !== 'visible' || clipPath !== 'none' || isClipped(element.parentElement);
}

/** Describes the elements that overflow the page to the right. */
function overflowing(container: Element): string[] {
  const width = document.documentElement.clientWidth;
  return [...container.querySelectorAll('*')]
    .filter((each) => each.getBoundingClientRect().right > width + 0.5 && !isClipped(each))
    .map(
      (each) => `${each.tagName} ${each.getAttribute('class')} ${each.textContent?.slice(0, 30)}`,
    );
}

function overflow(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

beforeEach(() => preferScheme('light'));

test.each(
  underConditions(Object.entries(ODD), [320, 180]).map(([[title, card], width]) => ({
    title,
    card,
    width,
  })),
)('$title at $width px: the card and the sheet have no overflow', async ({ card, width }) => {
  await page.viewport(width, 800);
  const long = { ...deal, name: LONG_NAME };
  const { container } = await draw(rivals([cardTab({}, card)], { persona: 'buyers', deal: long }));
  expect(overflowing(container)).toEqual([]);
  expect(overflow()).toBe(0);
  const head = container.querySelector('header')?.getBoundingClientRect().height ?? 0;
  expect(head).toBeGreaterThan(0);
  // At least half of the panel is left for the card.
  if (width === 320) expect(head).toBeLessThan(400);
  const button = page.getByRole('button', { name: 'Don’t say' });
  (button.element() as HTMLElement).click();
  const sheet = page.getByRole('dialog');
  await expect.element(sheet).toBeVisible();
  const { scrollWidth, clientWidth } = sheet.element();
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('a right-to-left line starts on the right', async () => {
  await page.viewport(320, 800);
  const { container } = await draw(rivals([cardTab({}, withText(ARABIC))]));
  const words = container.querySelector('section [data-line="odd"] [dir="auto"]');
  if (words === null) throw new Error('The line has no text');
  expect(getComputedStyle(words).direction).toBe('rtl');
  const heading = container.querySelector('section h2');
  const text = document.createRange();
  text.selectNodeContents(heading as Node);
  const right = (heading as Element).getBoundingClientRect().right;
  const last = [...text.getClientRects()].at(-1);
  expect(Math.abs((last?.right ?? 0) - right)).toBeLessThan(8);
});

test('a card of one line has an answer, a section, and a trust summary', async () => {
  await draw(rivals([cardTab({}, oneLine)]));
  await expect.element(page.getByText('We are quick, they are thorough.').first()).toBeVisible();
  await expect.element(page.getByText('1 line: 1 opinion or question')).toBeVisible();
});

/** Returns the sample card with a changed proof. */
function withProof(proof: Partial<LineEntry>) {
  const line = sampleEntry('proof');
  const review = { ...line.review, ...proof.review };
  return cardWith({ proofPoints: { title: 'Proof', lines: [{ ...line, ...proof, review }] } });
}

const note = { note: 'Looked for.' } as const;
const safer = 'It was quick.';

const STATUSES: Readonly<Record<string, Partial<LineEntry>>> = {
  'an unverified story': {
    review: { ...note, status: 'unverified', kind: 'story', checked: '2026-11-21' },
  },
  'a line due for review': {
    review: { ...note, status: 'supported', kind: 'price', checked: '2026-01-02' },
  },
  'a disputed line': {
    review: { ...note, status: 'disputed', kind: 'product', checked: '2026-01-02' },
  },
  'a line with a safer wording': {
    review: { ...note, status: 'unverified', kind: 'product', checked: '2026-11-21', safer },
  },
};

const MARKED = Object.entries(STATUSES).flatMap(([name, proof]) =>
  (['say', 'know'] as const).map((use) => ({ name, use, proof: { ...proof, use } })),
);

test.each(
  underConditions(MARKED, [320, 360, 420]).map(([marked, width]) => ({ ...marked, width })),
)(
  'in the answer at $width px, the mark of $name ($use) covers no text',
  async ({ proof, width }) => {
    await page.viewport(width, 800);
    const { container } = await draw(rivals([cardTab({}, withProof(proof))]));
    const row = container.querySelector('li[data-slot="proof"]');
    const head = row?.querySelector('b')?.parentElement;
    const mark = row?.querySelector('[aria-expanded]')?.getBoundingClientRect();
    if (!head || !mark) throw new Error('The row has no heading or no mark');
    const ends = [...head.children]
      .filter(
        (each) => each.getClientRects().length > 0 && getComputedStyle(each).clipPath === 'none',
      )
      .map((each) => each.getBoundingClientRect().right);
    expect(Math.max(...ends)).toBeLessThanOrEqual(mark.left);
    expect(Math.abs(mark.top + mark.height / 2 - middleOf(head))).toBeLessThan(2.5);
  },
);

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
