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
      title: 'The card of the rival in the deal',
      words: 'The ten-second answer on top; 1 to 4 copy.',
      play: dagster,
    },
    {
      name: 'persona',
      title: 'For one persona',
      words: 'The answer changes, and what matters to this persona comes first. On HubSpot.',
      play: async ({ open, panel }) => {
        await open(dealUrl(hubspotDeals.dagster), 'Dagster');
        await panel.getByRole('radio', { name: 'Platform Teams' }).check({ force: true });
      },
    },
    {
      name: 'several',
      title: 'Several rivals',
      words: 'A tab for each, in the field’s order.',
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
      title: 'What was found about a line',
      words: 'Behind each mark: what to say instead, what was found, where and when.',
      play: async (set) => {
        await dagster(set);
        await part(set, 'wedges');
        const marks = set.panel.locator('#part-wedges').getByRole('button', { expanded: false });
        await marks.first().click();
      },
    },
    {
      name: 'picture',
      title: 'Two ways as two roads',
      words: 'Drawn from the card’s own words; the whole lines stand beneath.',
      play: async (set) => {
        await dagster(set);
        await part(set, 'mindset');
      },
    },
    {
      name: 'translation',
      title: 'Their words and ours',
      words: '',
      play: async (set) => {
        await dagster(set);
        await part(set, 'terms');
      },
    },
    {
      name: 'not-to-say',
      title: 'What not to say',
      words:
        'Whom not to name, then what the buyer could disprove; each opens to the words that hold.',
      play: async (set) => {
        await dagster(set);
        await set.panel.getByRole('button', { name: 'Don’t say' }).click();
      },
    },
    {
      name: 'foot',
      title: 'How far the card can be trusted',
      words: 'At its foot, with a list to work off.',
      play: async (set) => {
        await dagster(set);
        await set.panel.getByText(/^To review:/).click();
        await set.panel.locator('footer').evaluate((foot) => foot.scrollIntoView());
      },
    },
    {
      name: 'guard',
      title: 'A line that a buyer could disprove',
      words: 'Its copy asks once which words to take.',
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
      words: 'The key / searches all cards, and their words and ours both ways.',
      play: async (set) => {
        await dagster(set);
        await set.panel.keyboard.press('/');
        await set.panel.keyboard.type('sensor');
      },
    },
    {
      name: 'help',
      title: 'Help',
      words: 'The key ? opens it anywhere.',
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
        await open('about:blank', 'No deal on this tab');
        await panel.getByRole('button', { name: 'All cards' }).click();
      },
    },
    {
      name: 'browsing',
      title: 'A card that is not the deal’s',
      words:
        'It says so for as long as it is open, and goes as soon as the tab says something else.',
      play: async ({ open, panel }) => {
        await open(dealUrl(salesforceDeals.empty), 'is empty');
        await panel.getByRole('button', { name: 'All cards' }).click();
        await panel.getByRole('button', { name: /^Dagster/ }).click();
      },
    },
  ],
};
