import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Screen } from '../../src/core/screen/screen';
import { draw } from './draw';
import { anyCompetitor, noDecision, sampleCard } from './sample-card';
import { cardTab, everyScreen, rivals, unknownTab } from './screens';

beforeEach(() => page.viewport(360, 800));

const cards = [noDecision, anyCompetitor, sampleCard];

function screenNamed(name: string): Screen {
  const screen = everyScreen[name];
  if (screen === undefined) throw new Error(`No screen "${name}"`);
  return screen;
}

function namesOfButtons(within: ReturnType<typeof page.getByRole>): readonly string[] {
  const buttons = [...within.element().querySelectorAll('button')];
  return buttons.map((button) => (button.querySelector('bdi') ?? button).textContent ?? '');
}

test('are offered for a field without a competitor, before the others', async () => {
  const { actions } = await draw(screenNamed('field with an ignored value'), { cards });
  const main = page.getByRole('main');
  await expect.element(main).toHaveTextContent('If you’re up against a competitor, enter it in');
  expect(namesOfButtons(main)).toEqual(['No decision', 'Any competitor', 'Rival']);
  await main.getByRole('button', { name: /^No decision/ }).click();
  expect(actions.pickCard.mock.calls).toEqual([['', 'no-decision']]);
});

test('are a large and a small choice if the field names nobody, and two large ones if it’s empty', async () => {
  const { redraw } = await draw(screenNamed('field with an ignored value'), { cards });
  const main = page.getByRole('main');
  const second = main.getByRole('button', { name: /Any competitor/ }).first();
  await expect.element(second).toHaveTextContent(/^Or use “.?Any competitor.?”$/);
  await redraw(screenNamed('field empty'), { cards });
  await expect.element(second).toHaveTextContent(/^.?Any competitor.?General/);
});

test('have tabs named like their sections', async () => {
  const { container } = await draw(rivals([cardTab({}, noDecision)]), { cards });
  const tabs = page.getByRole('navigation', { name: 'Card sections' }).getByRole('link').elements();
  const titles = [...container.querySelectorAll('section[id^="part-"] h2')];
  const text = (each: Element) => each.textContent;
  expect(tabs.map(text)).toEqual(titles.map(text));
});

test('are offered for an unknown competitor, after similar names', async () => {
  const screen = rivals([unknownTab('Rivle', [sampleCard])]);
  const { actions } = await draw(screen, { cards });
  const main = page.getByRole('main');
  expect(namesOfButtons(main).slice(0, 4)).toEqual([
    'Yes, for this deal',
    'Yes, always in this org',
    'Any competitor',
    'No decision',
  ]);
  await expect.element(main).toHaveTextContent('Or use a general card');
  await main.getByRole('button', { name: /^Any competitor/ }).click();
  expect(actions.pickCard.mock.calls).toEqual([['rivle', 'any']]);
});

test('for a value that isn’t a competitor, nobody is asked for a card', async () => {
  await draw(screenNamed('ignored value beside a competitor'), { cards });
  const main = page.getByRole('main');
  await expect.element(page.getByRole('banner')).toHaveTextContent('not a competitor');
  await expect.element(main).toHaveTextContent('suggests the customer may not buy from anyone');
  await expect.element(main.getByText('Ask for a card')).not.toBeInTheDocument();
  await expect.element(main.getByText('Or ask for a new card')).not.toBeInTheDocument();
});

test('say that they’re general wherever they’re shown', async () => {
  const { redraw } = await draw({ kind: 'browsing' }, { cards });
  const main = page.getByRole('main');
  expect(namesOfButtons(main)).toEqual(['Rival', 'Any competitor', 'No decision']);
  await expect
    .element(main.getByRole('button', { name: /^No decision/ }))
    .toHaveTextContent('No decisionGeneralFor a customer who may not buy anything · Updated');
  const banner = page.getByRole('banner');
  for (const name of ['general card picked for an unknown name', 'browsed general card']) {
    await redraw(screenNamed(name), { cards });
    await expect.element(banner).toHaveTextContent('General');
  }
  await redraw(screenNamed('card'), { cards });
  await expect.element(banner).not.toHaveTextContent('General');
});

test('don’t make the search suggest their words as a competitor’s', async () => {
  await draw(screenNamed('field empty'), { cards });
  await page.getByRole('button', { name: 'Search' }).click();
  const search = page.getByRole('dialog');
  await expect.element(search).toHaveTextContent('a term that Rival uses');
});

test('number their rows without gaps, and call their internal lines internal', async () => {
  const { actions } = await draw(rivals([cardTab({}, noDecision)]), { cards });
  const rows = page.getByRole('region', { name: 'Ten-second answer' });
  const count = rows.getByRole('listitem').elements().length;
  await expect.element(rows).toHaveTextContent(`Click or press 1–${count} to copy`);
  const keys = [...rows.element().querySelectorAll('li')].map(
    (row) => row.textContent?.match(/\d/)?.[0],
  );
  expect(keys).toEqual(Array.from({ length: count }, (_, at) => `${at + 1}`));
  for (const key of [...keys, '4']) await userEvent.keyboard(key ?? '');
  expect(actions.copy).toHaveBeenCalledTimes(count);
  const notes = page.getByRole('button', { name: 'Internal notes' });
  const colorOf = (button: typeof notes) => getComputedStyle(button.element()).color;
  // Nothing to warn of.
  expect(colorOf(notes)).toBe(colorOf(page.getByRole('button', { name: 'What the marks mean' })));
  await notes.click();
  const sheet = page.getByRole('dialog', { name: 'Internal notes, not for customers' });
  await expect.element(sheet.getByText('Don’t share as written')).toBeVisible();
  expect(sheet.element().textContent).not.toContain('Don’t say');
});
