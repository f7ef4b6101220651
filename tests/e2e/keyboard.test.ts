import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { onStage } from './on-stage';
import { clipboard, rival } from './panel-page';

/* A whole call by keys alone, in the real panel. The pointer is never used. */

const on = onStage(dealUrl(salesforceDeals.dagster));

/** More Tab stops than this before something is reached are too many for a call. */
const MAX_STOPS = 60;

const keys = () => on.panel.keyboard;
const copied = async () => (await clipboard(on.panel)).text;

/** Presses Tab until what has the focus bears the words, and says how often that took. */
async function tabTo(words: string): Promise<number> {
  for (let stops = 1; stops <= MAX_STOPS; stops += 1) {
    await keys().press('Tab');
    const focused = await on.panel.evaluate(() => {
      const { activeElement: element } = document;
      const named = element instanceof HTMLInputElement ? element.labels?.[0] : element;
      return named?.textContent ?? '';
    });
    if (focused.includes(words)) return stops;
  }
  throw new Error(`Not reached within ${MAX_STOPS} Tab stops: ${words}`);
}

it('the keys 1 to 4 copy what to say, ask, prove and concede', async () => {
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

it('the persona is reached and changed, and the answer with it', async () => {
  await tabTo('Everyone');
  await keys().press('ArrowRight');
  await keys().press('ArrowRight');
  await expect
    .poll(() => on.panel.getByRole('radio', { name: 'Platform Teams' }).isChecked())
    .toBe(true);
  await keys().press('1');
  await expect.poll(copied).toMatch(/^In Dagster\+ Hybrid/);
});

it('a part is jumped to', async () => {
  await tabTo('Summary');
  for (let step = 0; step < 4; step += 1) await keys().press('ArrowRight');
  await keys().press('Enter');
  const top = () =>
    on.panel.evaluate(
      () => document.getElementById('part-objections')?.getBoundingClientRect().top ?? Infinity,
    );
  await expect.poll(top).toBeLessThan(300);
});

it('a disputed line asks which words are meant; both can be had', async () => {
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

it('a search for "credits" is copied from, and Escape leads back', async () => {
  const place = () => on.panel.evaluate(() => window.scrollY);
  const before = await place();
  await keys().press('/');
  await keys().type('credits');
  await on.panel.locator('[role="option"][aria-selected="true"]').waitFor();
  await keys().press('Enter');
  await expect.poll(copied).toMatch(/^Dagster charges via "Credits"/);
  await keys().press('Escape');
  await expect
    .poll(() => on.panel.getByRole('combobox', { name: 'Search all cards' }).count())
    .toBe(0);
  expect(await place()).toBe(before);
});

it('Escape closes what was opened last, one thing a press, and leads back from all cards', async () => {
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
  // The page scrolls smoothly to the foot of the card.
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

it('several rivals are gone through', async () => {
  await on.page.goto(dealUrl(salesforceDeals.multi));
  await expect.poll(() => on.panel.getByRole('tab').count()).toBe(2);
  await on.panel.getByRole('tab', { selected: true }).focus();
  await keys().press('ArrowRight');
  await rival(on.panel).getByText('Apache Airflow').waitFor();
  await keys().press('ArrowLeft');
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
});
