import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../../demo/deals';
import { clipboard, rival } from '../panel-page';
import { startSession } from '../panel-session';

/* What a rep does during a call, with the keyboard only. */

const on = startSession(dealUrl(salesforceDeals.dagster));

/** The most Tab stops that are acceptable during a call. */
const MAX_STOPS = 60;

const keys = () => on.panel.keyboard;
const copied = async () => (await clipboard(on.panel)).text;

/** Presses Tab until the focused element contains a text, and returns the number of presses. */
async function tabTo(text: string): Promise<number> {
  for (let stops = 1; stops <= MAX_STOPS; stops += 1) {
    await keys().press('Tab');
    const focused = await on.panel.evaluate(() => {
      const { activeElement: element } = document;
      const labeled = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return labeled?.textContent ?? '';
    });
    if (focused.includes(text)) return stops;
  }
  throw new Error(`Not reached within ${MAX_STOPS} Tab stops: ${text}`);
}

it('copies what to say, ask, prove, and concede with 1 to 4', async () => {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  const starts = [
    'Prefect is code-first',
    'How much of your current codebase',
    'Dagster charges via',
    'If you',
  ];
  for (const [index, start] of starts.entries()) {
    await keys().press(String(index + 1));
    await expect.poll(copied).toMatch(new RegExp(`^${start}`));
  }
});

it('changes the persona and the ten-second answer', async () => {
  await tabTo('Everyone');
  await keys().press('ArrowRight');
  await keys().press('ArrowRight');
  await expect
    .poll(() => on.panel.getByRole('radio', { name: 'Platform Teams' }).isChecked())
    .toBe(true);
  await keys().press('1');
  await expect.poll(copied).toMatch(/^In Dagster\+ Hybrid/);
});

it('jumps to a section', async () => {
  await tabTo('Summary');
  for (let step = 0; step < 4; step += 1) await keys().press('ArrowRight');
  await keys().press('Enter');
  const top = () =>
    on.panel.evaluate(
      () => document.getElementById('part-objections')?.getBoundingClientRect().top ?? Infinity,
    );
  await expect.poll(top).toBeLessThan(300);
});

it('asks which wording of a disputed line to copy, and copies either', async () => {
  await keys().press('/');
  await keys().type('simply run your code');
  await on.panel.locator('[role="option"][aria-selected="true"]').waitFor();
  await keys().press('Control+Enter');
  await expect
    .poll(() => on.panel.getByRole('combobox', { name: 'Search all cards' }).count())
    .toBe(0);
  await on.panel.locator('section [data-line] :focus').waitFor();
  const question = on.panel.getByRole('group', { name: /^Disputed by public sources/ });
  await keys().press('Enter');
  await question.waitFor();
  await keys().press('Enter');
  await expect.poll(copied).toMatch(/^You can run a script in Dagster as it is/);
  await question.waitFor({ state: 'detached' });
  await keys().press('Enter');
  await question.waitFor();
  await keys().press('o');
  await expect.poll(copied).toMatch(/^To get value from Dagster, you cannot simply run/);
});

it('copies a search result, and returns to the card with Escape', async () => {
  const scrollTop = () => on.panel.evaluate(() => window.scrollY);
  const before = await scrollTop();
  await keys().press('/');
  await keys().type('credits');
  await on.panel.locator('[role="option"][aria-selected="true"]').waitFor();
  await keys().press('Enter');
  await expect.poll(copied).toMatch(/^Dagster charges via "Credits"/);
  await keys().press('Escape');
  await expect
    .poll(() => on.panel.getByRole('combobox', { name: 'Search all cards' }).count())
    .toBe(0);
  expect(await scrollTop()).toBe(before);
});

it('closes what was opened last with each Escape, and returns from all cards', async () => {
  const why = on.panel.getByRole('button', { name: /Why this card\?/ });
  const opened = () => on.panel.locator('[aria-expanded="true"]').count();
  const focused = () => on.panel.evaluate(() => document.activeElement?.textContent ?? '');
  await why.focus();
  await keys().press('Enter');
  await tabTo('Safer wording');
  await keys().press('Enter');
  await expect.poll(opened).toBe(2);
  await keys().press('Escape');
  await expect.poll(opened).toBe(1);
  expect(await focused()).toContain('Safer wording');
  await keys().press('Escape');
  await expect.poll(opened).toBe(0);
  expect(await why.evaluate((button) => button === document.activeElement)).toBe(true);

  const allCards = on.panel.getByRole('button', { name: 'All cards' });
  await allCards.focus();
  // The page scrolls smoothly to the bottom of the card.
  const top = () => allCards.evaluate((button) => button.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(await on.panel.evaluate(() => innerHeight));
  await on.panel.waitForTimeout(500);
  await keys().press('Enter');
  await on.panel.getByRole('heading', { name: 'All cards' }).waitFor();
  await keys().press('?');
  await on.panel.getByRole('dialog', { name: 'Help' }).waitFor();
  await keys().press('Escape');
  await on.panel.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await on.panel.getByRole('heading', { name: 'All cards' }).count()).toBe(1);
  await keys().press('Escape');
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await expect.poll(focused).toBe('All cards');
});

it('switches between several competitors', async () => {
  await on.page.goto(dealUrl(salesforceDeals.multi));
  await expect.poll(() => on.panel.getByRole('tab').count()).toBe(2);
  await on.panel.getByRole('tab', { selected: true }).focus();
  await keys().press('ArrowRight');
  await rival(on.panel).getByText('Apache Airflow').waitFor();
  await keys().press('ArrowLeft');
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
});
