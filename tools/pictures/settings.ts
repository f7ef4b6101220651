import type { StateGroup } from './panel-state';

/** Parts of the settings page. */
export const SETTINGS: StateGroup = {
  title: 'Settings',
  states: [
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
