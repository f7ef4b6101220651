import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Screen } from '../../src/core/screen/screen';
import { draw } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, deal, rivals, unknownTab } from './screens';

const unknown = rivals([unknownTab('Rivle', [sampleCard])]);
const picked = rivals([cardTab({ kind: 'picked', because: 'unknown', value: 'Rivle' })]);
const missing: Screen = {
  kind: 'field-missing',
  deal,
  lookedFor: ['Competitor'],
  isConfigured: false,
  pickKey: '',
};

beforeEach(() => page.viewport(360, 800));

async function press(name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  (button.element() as HTMLElement).focus();
  await button.click();
}

test.each([
  ['a pick', unknown, 'Yes, for this deal', picked, 'Rival'],
  ['a confirmation', unknown, 'Yes, always in this org', rivals([cardTab()]), 'Rival'],
  ['an undo', picked, 'Undo', unknown, 'Rivle'],
  ['a pick on a screen without a card', missing, 'Rival', picked, 'Rival'],
] as const)('focuses the heading of the next screen after %s', async (...given) => {
  const [, before, button, after, heading] = given;
  const { redraw } = await draw(before);
  await press(button);
  await redraw(after);
  const title = page.getByRole('heading', { level: 1 });
  await expect.element(title).toHaveTextContent(heading);
  await expect.element(title).toHaveFocus();
});

test('focuses the tab if there are several competitors', async () => {
  const tabs = [unknownTab('Rivle', [sampleCard]), unknownTab('Other')] as const;
  const { redraw } = await draw(rivals([...tabs]));
  await press('Yes, for this deal');
  await redraw(rivals([cardTab(), tabs[1]]));
  await expect.element(page.getByRole('tab', { name: 'Rival' })).toHaveFocus();
});

test('leaves the focus alone if it wasn’t lost', async () => {
  const { redraw } = await draw(unknown);
  await redraw(rivals([cardTab()]));
  expect(document.activeElement).toBe(document.body);
  const radio = page.getByRole('radio', { name: 'Everyone' });
  (radio.element() as HTMLElement).focus();
  await redraw(picked);
  await expect.element(radio).toHaveFocus();
  (radio.element() as HTMLElement).blur();
  await expect.element(radio).not.toHaveFocus();
  await redraw(missing);
  expect(document.activeElement).toBe(document.body);
});
