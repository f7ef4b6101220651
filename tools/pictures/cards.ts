import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import type { Act, Stand } from './scene';

const dagster = ({ open }: Stand) => open(dealUrl(salesforceDeals.dagster), 'Dagster');

/** Brings a part of the card under the head. */
async function part({ panel }: Stand, id: string): Promise<void> {
  // A card is drawn over some frames; until then the way to a part ends at the wrong place.
  await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
  await panel.locator(`#part-${id}`).evaluate((section) => section.scrollIntoView());
}

/** Every screen with a card, and what opens on it. */
export const CARDS: Act = {
  title: 'With a card',
  scenes: [
    {
      name: 'card',
      title: 'The card for the deal’s competitor',
      words: 'The ten-second answer is at the top. Press 1 to 4 to copy a line.',
      play: dagster,
    },
    {
      name: 'persona',
      title: 'For one persona',
      words: 'The answer changes, and what matters to this persona comes first. Shown on HubSpot.',
      play: async ({ open, panel }) => {
        await open(dealUrl(hubspotDeals.dagster), 'Dagster');
        await panel.getByRole('radio', { name: 'Platform Teams' }).check({ force: true });
      },
    },
    {
      name: 'several',
      title: 'Several competitors',
      words: 'Each has a tab, in the field’s order.',
      play: ({ open }) => open(dealUrl(salesforceDeals.multi), 'Dagster'),
    },
    {
      name: 'why',
      title: 'Why this card?',
      words: '',
      play: async (set) => {
        await dagster(set);
        await set.panel.getByRole('button', { name: 'Why this card?' }).click();
      },
    },
    {
      name: 'findings',
      title: 'The review of a line',
      words: 'Open a status to see what to say instead, and what was found, where, and when.',
      play: async (set) => {
        await dagster(set);
        await part(set, 'wedges');
        const marks = set.panel.locator('#part-wedges').getByRole('button', { expanded: false });
        await marks.first().click();
      },
    },
    {
      name: 'picture',
      title: 'The comparison as two roads',
      words: 'The labels come from the card; the full lines are below.',
      play: async (set) => {
        await dagster(set);
        await part(set, 'mindset');
      },
    },
    {
      name: 'translation',
      title: 'Terminology',
      words: '',
      play: async (set) => {
        await dagster(set);
        await part(set, 'terms');
      },
    },
    {
      name: 'not-to-say',
      title: 'Don’t say',
      words:
        'Customers not to name, then lines that a buyer could disprove. Open a line to see what to say instead.',
      play: async (set) => {
        await dagster(set);
        await set.panel.getByRole('button', { name: 'What not to say' }).click();
      },
    },
    {
      name: 'foot',
      title: 'How reliable the card is',
      words: 'At the bottom of the card, with a list of lines to review.',
      play: async (set) => {
        await dagster(set);
        await set.panel.getByText(/^To check:/).click();
        await set.panel.locator('footer').evaluate((foot) => foot.scrollIntoView());
      },
    },
    {
      name: 'guard',
      title: 'Copying a disputed line',
      words: 'Ringside asks which wording to copy.',
      play: async (set) => {
        await dagster(set);
        await part(set, 'wedges');
        const line = set.panel.locator('#part-wedges [data-line="wedge-digital-twin-attack"]');
        await line.getByRole('button').first().click();
      },
    },
    {
      name: 'search',
      title: 'Search',
      words: 'Press / to search all cards, including their terms and ours.',
      play: async (set) => {
        await dagster(set);
        await set.panel.keyboard.press('/');
        await set.panel.keyboard.type('sensor');
      },
    },
    {
      name: 'help',
      title: 'Help',
      words: 'Press ? to open it from anywhere.',
      play: async (set) => {
        await dagster(set);
        await set.panel.keyboard.press('?');
      },
    },
    {
      name: 'all-cards',
      title: 'All cards',
      words: '',
      play: async ({ open, panel }) => {
        await open('about:blank', 'No deal in this tab');
        await panel.getByRole('button', { name: 'All cards' }).click();
      },
    },
    {
      name: 'browsing',
      title: 'A card from outside the deal',
      words: 'A banner says so. The card closes as soon as the tab shows something else.',
      play: async ({ open, panel }) => {
        await open(dealUrl(salesforceDeals.empty), 'is empty');
        await panel.getByRole('button', { name: 'All cards' }).click();
        await panel.getByRole('button', { name: /^Dagster/ }).click();
      },
    },
  ],
};
