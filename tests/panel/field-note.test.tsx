import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { recordKey } from '../../src/core/deal/record';
import { storedNotes, withNote } from '../../src/core/field-notes/field-note';
import { BROWSED } from '../../src/core/screen/memory';
import { isThorough } from '../effort';
import { violations } from '../violations';
import { draw, layOutEverything, preferScheme } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, deal, rivals } from './screens';

layOutEverything();

const screen = rivals([cardTab()], { persona: 'buyers' });
const DEAL = recordKey(deal.record);

const part = (container: HTMLElement, id: string) =>
  container.querySelector<HTMLElement>(`section[id^="part-"] [data-line="${id}"]`);
const verdict = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) });
const remark = page.getByRole('textbox', { name: 'What’s wrong?' });

/** Opens the details of a line in its section. */
async function openDetails(container: HTMLElement, id: string): Promise<void> {
  const mark = part(container, id)?.querySelector<HTMLElement>('button[aria-expanded]');
  mark?.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(verdict('Worked')).toBeVisible();
}

beforeEach(async () => {
  await page.viewport(360, 800);
  await preferScheme('light');
});

describe('a field note', () => {
  test('can be taken on every line of the card, by pointer or keyboard', async () => {
    const { container } = await draw(screen);
    const lines = [...container.querySelectorAll<HTMLElement>('section[id^="part-"] [data-line]')];
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) {
      const mark = line.querySelector('button[aria-expanded]');
      expect(mark?.getAttribute('aria-label'), line.dataset.line).toBeTruthy();
    }
  });

  test('is stored with the deal, and shown again', async () => {
    const { container, actions, redraw } = await draw(screen);
    await openDetails(container, 'ui-stance');
    await verdict('Worked').click();
    const [saved, , notes] = actions.keepEntry.mock.lastCall ?? [];
    expect(saved).toBe(DEAL);
    expect(storedNotes(notes)).toMatchObject([
      { card: 'rival', line: 'ui-stance', verdict: 'worked', persona: 'buyers' },
    ]);
    await redraw(screen, { notes });
    await expect.element(verdict('Worked')).toHaveAttribute('aria-pressed', 'true');
    await expect.element(verdict('Wrong')).toHaveAttribute('aria-pressed', 'false');
    await expect.element(page.getByText('Noted: Worked.')).toBeInTheDocument();
    await verdict('Worked').click();
    expect(actions.keepEntry.mock.lastCall).toEqual([DEAL, 'notes', undefined]);
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('says what is wrong in a few words, which no shortcut or Esc loses', async () => {
    const { container, actions, redraw } = await draw(screen);
    await openDetails(container, 'ui-stance');
    await verdict('Wrong').click();
    await redraw(screen, { notes: actions.keepEntry.mock.lastCall?.[2] });
    await remark.fill('old 1');
    await userEvent.keyboard('?');
    await userEvent.keyboard('{Escape}');
    expect(storedNotes(actions.keepEntry.mock.lastCall?.[2])).toMatchObject([
      { verdict: 'wrong', remark: 'old 1?' },
    ]);
    expect(actions.copy).not.toHaveBeenCalled();
    await expect.element(remark).not.toBeInTheDocument();
  });

  test('saves a remark once, and takes over what another window saves', async () => {
    const { container, actions, redraw } = await draw(screen);
    await openDetails(container, 'ui-stance');
    await verdict('Wrong').click();
    const marked = actions.keepEntry.mock.lastCall?.[2];
    await redraw(screen, { notes: marked });
    await remark.fill('too  old');
    const saved = () => storedNotes(actions.keepEntry.mock.lastCall?.[2])[0]?.remark;
    await expect.poll(saved).toBe('too old');
    await redraw(screen, { notes: actions.keepEntry.mock.lastCall?.[2] });
    const saves = actions.keepEntry.mock.calls.length;
    const [note] = storedNotes(marked);
    if (!note) throw new Error('No note was saved');
    await redraw(screen, { notes: withNote(marked, note, { ...note, remark: 'theirs' }) });
    await new Promise((resolve) => setTimeout(resolve, 600));
    await verdict('Wrong').hover();
    (remark.element() as HTMLElement).blur();
    await expect.element(remark).toHaveValue('theirs');
    expect(actions.keepEntry).toHaveBeenCalledTimes(saves);
  });

  test('on a browsed card belongs to no deal', async () => {
    const { container, actions } = await draw({ kind: 'browsing', card: sampleCard });
    await openDetails(container, 'ui-stance');
    await verdict('Fell flat').click();
    expect(actions.keepEntry.mock.lastCall?.[0]).toBe(BROWSED);
  });

  test('adds nothing to see until the pointer or the focus is on its line', async () => {
    const { container } = await draw(screen);
    const mark = part(container, 'ui-stance')?.querySelector('[data-quiet]');
    if (!mark) throw new Error('The line has no mark');
    expect(getComputedStyle(mark).opacity).toBe('0');
    await userEvent.hover(part(container, 'ui-stance') as HTMLElement);
    expect(getComputedStyle(mark).opacity).toBe('1');
    await userEvent.unhover(part(container, 'ui-stance') as HTMLElement);
    part(container, 'ui-stance')?.querySelector('button')?.focus();
    expect(getComputedStyle(mark).opacity).toBe('1');
  });

  test.runIf(isThorough).each([
    ['light', 320],
    ['dark', 360],
  ] as const)('is accessible, %s at %i px', async (scheme, width) => {
    await page.viewport(width, 800);
    await preferScheme(scheme);
    const { container, actions, redraw } = await draw(screen);
    await openDetails(container, 'speed-claim');
    await verdict('Wrong').click();
    await redraw(screen, { notes: actions.keepEntry.mock.lastCall?.[2] });
    await remark.fill('Their docs say otherwise');
    expect(await violations(container)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  });
});
