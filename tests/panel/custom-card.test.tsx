import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { draw } from './draw';
import { sampleCard } from './sample-card';
import { cardTab, everyScreen, rivals, unknownTab } from './screens';

const own = { ...sampleCard, id: 'own', name: 'Homemade', aliases: [], origin: 'own' } as const;

beforeEach(() => page.viewport(360, 800));

const why = () => page.getByRole('region', { name: 'Why this card?' });
const yours = () => page.getByText('Custom', { exact: true });

test('a custom card says so in the header, at the bottom, and in the details of why', async () => {
  await draw(rivals([cardTab({}, own)]));
  await expect.element(page.getByRole('banner').getByText('Custom', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Custom card, saved in this browser only')).toBeVisible();
  await page.getByRole('button', { name: 'Why this card?' }).click();
  await expect.element(why().getByText('Custom card, saved in this browser only')).toBeVisible();
});

test('an edited card says so instead', async () => {
  await draw(rivals([cardTab({}, { ...own, replaces: '2026-11-21' })]));
  await expect.element(page.getByRole('banner').getByText('Edited', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Edited copy, saved in this browser only')).toBeVisible();
  await page.getByRole('button', { name: 'Why this card?' }).click();
  await expect.element(why().getByText('Edited copy, saved in this browser only')).toBeVisible();
  expect(yours().query()).toBeNull();
});

test('a bundled card isn’t marked as custom', async () => {
  await draw(rivals([cardTab()]));
  await page.getByRole('button', { name: 'Why this card?' }).click();
  await expect.element(page.getByRole('region', { name: 'Why this card?' })).toBeVisible();
  expect(yours().query()).toBeNull();
  expect(page.getByText(/(kept|saved) in this browser/).query()).toBeNull();
});

test('the mark follows the active tab', async () => {
  const tabs = [cardTab(), cardTab({}, own)] as const;
  const { redraw } = await draw(rivals(tabs));
  expect(yours().query()).toBeNull();
  await redraw(rivals(tabs, { active: tabs[1] }));
  await expect.element(yours()).toBeVisible();
});

test('the list of all cards marks custom cards', async () => {
  await draw({ kind: 'browsing' }, { cards: [sampleCard, own] });
  const entry = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect.element(entry('Homemade').getByText('Custom', { exact: true })).toBeVisible();
  expect(entry(sampleCard.name).getByText('Custom', { exact: true }).query()).toBeNull();
});

test('a browsed custom card is marked too', async () => {
  await draw({ kind: 'browsing', card: own });
  await expect.element(page.getByRole('banner').getByText('Custom', { exact: true })).toBeVisible();
});

test('a competitor without a card links to the settings to add one', async () => {
  const { actions } = await draw(rivals([unknownTab('Somebody')]));
  await page.getByRole('button', { name: 'Have one in a file? Add it in settings' }).click();
  expect(actions.openSettings).toHaveBeenCalledOnce();
});

test('a card that is removed while shown is replaced', async () => {
  const { redraw } = await draw(rivals([cardTab({}, own)]));
  await expect.element(yours()).toBeVisible();
  await redraw(everyScreen['unknown rival'] ?? rivals([unknownTab('Homemade')]));
  expect(yours().query()).toBeNull();
  expect(page.getByText(own.title).query()).toBeNull();
});
