import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { newParts } from '../core/new-parts';
import { draw } from './draw';
import { cardTab, rivals } from './screens';

const { card } = newParts();

test('draws and links a list and a table of a new kind', async () => {
  await draw(rivals([cardTab({}, card)], { persona: 'buyers' }), { cards: [card] });
  const navigation = page.getByRole('navigation', { name: 'Card sections' });
  for (const name of ['Moving', 'Costs']) {
    await expect.element(navigation.getByRole('link', { name, exact: true })).toBeInTheDocument();
  }
  const moving = page.getByRole('region', { name: 'How to move' });
  await expect
    .element(moving.getByRole('heading', { level: 3 }))
    .toHaveTextContent('Moving in two');
  const items = moving.getByRole('listitem').elements();
  expect(items.map((item) => item.querySelector('[data-line]')?.getAttribute('data-line'))).toEqual(
    ['step-two', 'step-one', 'step-internal'],
  );
  const table = page.getByRole('table', { name: 'What it costs' });
  await expect.element(table.getByText('First', { exact: true })).toBeInTheDocument();
  await expect.element(table.getByRole('button', { name: 'A bargain' })).toBeInTheDocument();
  await expect
    .element(page.getByRole('button', { name: 'Copy all: What it costs' }))
    .toBeInTheDocument();
});
