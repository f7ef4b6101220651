import { cards, pack } from 'virtual:ringside-content';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CardFile } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { draw, preferScheme } from './draw';
import { cardWith, cardWithOddLine, sampleEntry, sampleFile } from './sample-card';
import { cardTab, deal, rivals } from './screens';

const screen = rivals([cardTab()]);

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('the trust summary', () => {
  test('counts the card’s lines by status', async () => {
    await draw(screen);
    const summary = page.getByRole('region', { name: 'How reliable this card is' });
    await expect
      .element(summary)
      .toHaveTextContent(
        '27 lines: 2 supported, 4 disputed, 1 unverified, 20 opinions or questions; 1 due for review; last checked Nov 20, 2026.',
      );
  });

  test('lists the lines to check and links to each', async () => {
    const { container } = await draw(screen);
    await page.getByText('For your marketing team to review: 5 lines').click();
    const items = [...container.querySelectorAll('footer ol button')];
    expect(items.map((item) => item.textContent)).toEqual([
      '"Know your bill."Disputed · Say · To each',
      'They need a rewrite.Disputed · Internal · Where to open',
      'A flow may change on its way.Disputed · Internal · Words',
      'Before the trip/journey.Disputed · Internal · Two minds',
      'They charge for each run.Review due since Nov 1, 2026 · Internal · Where to open',
    ]);
    await userEvent.click(items[2] as Element);
    const line = container.querySelector('section [data-line="job-difference"]');
    expect(line?.contains(document.activeElement)).toBe(true);
    const { top, bottom } = (line as Element).getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(800);
    expect(line?.hasAttribute('data-found')).toBe(true);
  });

  test('says if there is nothing to check', async () => {
    const { version, id, name, title, updated, aliases, summary } = sampleFile;
    const card = compileCard({ version, id, name, title, updated, aliases, summary });
    await draw(rivals([cardTab({}, card)]));
    await expect.element(page.getByText('No lines need review.')).toBeVisible();
    await expect.element(page.getByText('4 lines: 4 opinions or questions')).toBeVisible();
  });
});

describe('what not to say', () => {
  const sheet = page.getByRole('dialog', { name: 'Don’t say this about Rival' });
  const open = () => page.getByRole('button', { name: 'Don’t say' }).click();

  test('opens without scrolling and offers safer wordings', async () => {
    const { actions } = await draw(screen);
    const button = page.getByRole('button', { name: 'Don’t say' }).element();
    expect(button.getBoundingClientRect().bottom).toBeLessThan(800);
    await open();
    const section = sheet.getByRole('region', { name: 'Reword before using' });
    await expect.element(section.getByRole('button')).not.toBeInTheDocument();
    await section.getByText('Know your bill.').click();
    await expect.element(section).toHaveTextContent('Public sources say otherwise. Their manual');
    await expect.element(section.getByRole('link', { name: /Their manual/ })).toBeVisible();
    await section.getByRole('button', { name: 'It takes some work.' }).click();
    expect(actions.copy.mock.lastCall?.[0].text).toBe('It takes some work.');
    // Everything outside the sheet is inert, so the live region must be inside.
    await expect
      .element(sheet.getByRole('status'))
      .toHaveTextContent('Copied: It takes some work.');
  });

  test('lists internal lines, but none that can be said', async () => {
    await draw(screen);
    await open();
    await sheet.getByText(/^Internal notes/).click();
    const section = sheet.getByRole('region', { name: 'Don’t share as written' });
    await expect.element(section.getByText('They ship on Fridays.')).toBeVisible();
    await expect.element(sheet.getByText('We charge by the seat.')).not.toBeInTheDocument();
    await expect.element(sheet.getByText('Who runs it?')).not.toBeInTheDocument();
  });

  test('closes when it goes to a line', async () => {
    const { container } = await draw(screen);
    await open();
    await sheet.getByText(/^Internal notes/).click();
    await sheet.getByText('They ship on Fridays.').click();
    await sheet.getByRole('button', { name: 'Show in “Odds and ends”' }).click();
    await expect.element(sheet).not.toBeInTheDocument();
    const line = container.querySelector('[data-line="odd"]');
    await expect.poll(() => line?.contains(document.activeElement)).toBe(true);
  });

  test('expands a line and goes to its safer wording with the keyboard', async () => {
    const { container } = await draw(screen);
    await open();
    const row = sheet.getByText('Know your bill.').element().closest('summary');
    row?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(sheet.getByRole('button', { name: 'It takes some work.' })).toBeVisible();
    const stops: (string | null | undefined)[] = [];
    while (stops.length < 7 && stops.at(-1) !== 'Show in “To each”') {
      await userEvent.keyboard('{Tab}');
      stops.push(document.activeElement?.textContent);
    }
    expect(stops[0]).toContain('It takes some work.');
    expect(stops.at(-1)).toBe('Show in “To each”');
    await userEvent.keyboard('{Enter}');
    await expect.element(sheet).not.toBeInTheDocument();
    const [safer] = container.querySelectorAll('#part-personas [data-line="to-buyers"] button');
    expect(safer?.textContent).toContain('It takes some work.');
    await expect.poll(() => document.activeElement).toBe(safer);
  });

  test('shows no private address, alone or within text', async () => {
    const text = 'As in https://docs.google.com/document/d/1 told.';
    const card = cardWithOddLine({ text });
    await draw(rivals([cardTab({}, card)]));
    await open();
    await sheet.getByText(/^Internal notes/).click();
    await expect.element(sheet.getByText('As in (link removed) told.')).toBeVisible();
    expect(sheet.element().textContent).not.toMatch(/https?:|The old card/);
  });

  test('of the Dagster card starts with customers not to name, and fits on one screen', async () => {
    await page.viewport(360, 760);
    await draw(rivals([cardTab({}, cards[0])]), { cards, pack });
    await open();
    const dialog = page.getByRole('dialog', { name: 'Don’t say this about Dagster' });
    await expect
      .element(dialog)
      .toHaveTextContent(
        'Don’t name these customers: Foundry Digital, Pure Lithium, KAGR, Samsara.',
      );
    const box = dialog.element();
    expect(box.scrollHeight).toBeLessThanOrEqual(760);
    expect(box.textContent).not.toContain('docs.google.com');
    const lines = [...box.querySelectorAll<HTMLElement>('div > section li summary')];
    expect(lines).toHaveLength(10);
    for (const each of lines) expect(each.offsetHeight).toBeGreaterThanOrEqual(24);
  });

  test('closes when the deal changes', async () => {
    const { redraw } = await draw(screen);
    await open();
    const record = { ...deal.record, id: '006000000000009' };
    await redraw(rivals([cardTab()], { deal: { ...deal, record } }));
    await expect.element(sheet).not.toBeInTheDocument();
    await redraw(screen);
    await expect.element(sheet).not.toBeInTheDocument();
  });
});

describe('the picture of two routes', () => {
  const { philosophy } = sampleFile;
  const row = {
    id: 'plan',
    aspect: 'The plan',
    them: sampleEntry('plan-them'),
    us: sampleEntry('plan-us'),
  };
  const withRows = (rows: NonNullable<CardFile['philosophy']>['rows']) =>
    rivals([cardTab({}, cardWith({ philosophy: { ...philosophy, picture: 'routes', rows } }))]);

  const unverified = { ...row.us.review, status: 'unverified' } as const;

  test('has a description that includes disputed marks', async () => {
    await draw(withRows(philosophy.rows));
    await expect
      .element(page.getByRole('img', { name: /^Diagram of two routes/ }))
      .toHaveAccessibleName(
        'Diagram of two routes. Their mind, planned in advance: The plan: Before the trip/journey (disputed). Our mind, adjusted along the way: The plan: On the way.',
      );
    await expect.element(page.getByRole('table', { name: 'Two minds' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'On the way.' })).toBeVisible();
  });

  test('uses the writer’s signs and marks unverified ones', async () => {
    const signs = { them: 'A plan', us: 'A/way on' };
    const signed = { ...row, us: { ...row.us, review: unverified }, signs };
    const { container } = await draw(withRows([signed]));
    const picture = page.getByRole('img', { name: /^Diagram of two routes/ });
    await expect
      .element(picture)
      .toHaveAccessibleName(
        'Diagram of two routes. Their mind, planned in advance: The plan: A plan. Our mind, adjusted along the way: The plan: A/way on (unverified).',
      );
    const marks = container.querySelectorAll('[role="img"] [data-status]');
    expect([...marks].map((mark) => mark.getAttribute('data-status'))).toEqual(['unverified']);
  });

  test('keeps a mark on the same line as the word before it', async () => {
    await page.viewport(360, 800);
    // Longer by one letter each: at some length the text fits, but its mark doesn't.
    const rows = Array.from({ length: 30 }, (_, n) => {
      const words = `A ${'i'.repeat(n + 1)}`;
      const them = { ...row.them, review: unverified };
      return { ...row, id: `row-${n}`, them, signs: { them: words, us: words } };
    });
    const { container } = await draw(withRows(rows));
    const marks = container.querySelectorAll('[role="img"] [data-route="them"] [data-status]');
    expect(marks).toHaveLength(rows.length);
    for (const mark of marks) {
      const words = document.createRange();
      words.selectNodeContents(mark.parentElement as Node);
      words.setStartAfter(mark);
      const last = [...words.getClientRects()].at(-1);
      const icon = mark.getBoundingClientRect();
      expect(icon.bottom).toBeLessThan((last?.bottom ?? 0) + 4);
      expect(icon.left).toBeGreaterThanOrEqual(last?.right ?? Infinity);
      expect(icon.right).toBeLessThan(
        mark.closest('[data-route]')?.getBoundingClientRect().right ?? 0,
      );
    }
  });

  test('is drawn only if the card file asks for it', async () => {
    await draw(screen);
    await expect.element(page.getByRole('table', { name: 'Two minds' })).toBeVisible();
    await expect
      .element(page.getByRole('img', { name: /^Diagram of two routes/ }))
      .not.toBeInTheDocument();
  });
});
