import type { StateGroup } from './panel-state';

/** Parts of the settings page. */
export const SETTINGS: StateGroup = {
  title: 'Settings',
  states: [
    {
      name: 'review-list',
      title: 'Review list',
      caption: 'What customers can hear comes first. One step each: still true, or changed.',
      reach: async ({ openSettings }) => {
        const settings = await openSettings();
        const heading = settings.getByRole('heading', { name: 'Review list' });
        await heading.waitFor();
        await heading.evaluate((element) => element.scrollIntoView());
      },
    },
    {
      name: 'editor',
      title: 'The card editor',
      caption: 'Any card can be edited with the keyboard: text, use, review, and order.',
      reach: async ({ openSettings }) => {
        const settings = await openSettings();
        await settings.getByText('Edit a card that comes with Ringside').click();
        await settings.getByRole('button', { name: /^Edit/ }).first().click();
        await settings.getByRole('heading', { name: 'Edit the Dagster card' }).waitFor();
      },
    },
    {
      name: 'remembered',
      title: 'What Ringside remembers',
      caption: '',
      reach: async ({ openSettings }) => {
        const settings = await openSettings();
        const heading = settings.getByRole('heading', { name: 'What Ringside remembers' });
        await heading.evaluate((element) => element.scrollIntoView());
      },
    },
  ],
};
