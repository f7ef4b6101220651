import { dealUrl, hubspotDeals, salesforceDeals } from '../../demo/deals';
import type { PanelControls, StateGroup } from './panel-state';

const dagster = ({ open }: PanelControls) => open(dealUrl(salesforceDeals.dagster), 'Dagster');

/** Scrolls a section of the card to the top of the panel. */
async function scrollTo({ panel }: PanelControls, id: string): Promise<void> {
  // The card renders over several frames; until it's done, scrolling stops at the wrong position.
  await panel.locator('[data-drawing]').waitFor({ state: 'detached' });
  await panel.locator(`#part-${id}`).evaluate((section) => section.scrollIntoView());
}

/** The panel's states with a card. */
export const WITH_CARD: StateGroup = {
  title: 'With a card',
  states: [
    {
      name: 'card',
      title: 'The card for the deal’s competitor',
      caption: 'The ten-second answer is at the top. Press 1 to 4 to copy a line.',
      reach: dagster,
    },
    {
      name: 'persona',
      title: 'For one persona',
      caption:
        'The answer changes, and what matters to this persona comes first. Shown on HubSpot.',
      reach: async ({ open, panel }) => {
        await open(dealUrl(hubspotDeals.dagster), 'Dagster');
        await panel.getByRole('radio', { name: 'Platform Teams' }).check({ force: true });
      },
    },
    {
      name: 'several',
      title: 'Several competitors',
      caption: 'Each has a tab, in the field’s order.',
      reach: ({ open }) => open(dealUrl(salesforceDeals.multi), 'Dagster'),
    },
    {
      name: 'why',
      title: 'Why this card?',
      caption: '',
      reach: async (controls) => {
        await dagster(controls);
        await controls.panel.getByRole('button', { name: 'Why this card?' }).click();
      },
    },
    {
      name: 'findings',
      title: 'The review of a line',
      caption: 'Open a status to see what to say instead, and what was found, where, and when.',
      reach: async (controls) => {
        await dagster(controls);
        await scrollTo(controls, 'wedges');
        const statuses = controls.panel
          .locator('#part-wedges')
          .getByRole('button', { expanded: false });
        await statuses.first().click();
      },
    },
    {
      name: 'picture',
      title: 'The comparison as two roads',
      caption: 'The labels come from the card; the full lines are below.',
      reach: async (controls) => {
        await dagster(controls);
        await scrollTo(controls, 'mindset');
      },
    },
    {
      name: 'translation',
      title: 'Terminology',
      caption: '',
      reach: async (controls) => {
        await dagster(controls);
        await scrollTo(controls, 'terms');
      },
    },
    {
      name: 'not-to-say',
      title: 'Don’t say',
      caption:
        'Customers not to name, then lines that a buyer could disprove. Open a line to see what to say instead.',
      reach: async (controls) => {
        await dagster(controls);
        await controls.panel.getByRole('button', { name: 'Don’t say' }).click();
      },
    },
    {
      name: 'foot',
      title: 'How reliable the card is',
      caption: 'At the bottom of the card, with a list of lines to review.',
      reach: async (controls) => {
        await dagster(controls);
        await controls.panel.getByText(/to review:/).click();
        await controls.panel.locator('footer').evaluate((foot) => foot.scrollIntoView());
      },
    },
    {
      name: 'guard',
      title: 'Copying a disputed line',
      caption: 'Ringside asks which wording to copy.',
      reach: async (controls) => {
        await dagster(controls);
        await scrollTo(controls, 'wedges');
        const line = controls.panel.locator('#part-wedges [data-line="wedge-digital-twin-attack"]');
        await line.getByRole('button').first().click();
      },
    },
    {
      name: 'search',
      title: 'Search',
      caption: 'Press / to search all cards, including their terms and ours.',
      reach: async (controls) => {
        await dagster(controls);
        await controls.panel.keyboard.press('/');
        await controls.panel.keyboard.type('sensor');
      },
    },
    {
      name: 'help',
      title: 'Help',
      caption: 'Press ? to open it from anywhere.',
      reach: async (controls) => {
        await dagster(controls);
        await controls.panel.keyboard.press('?');
      },
    },
    {
      name: 'all-cards',
      title: 'All cards',
      caption: '',
      reach: async ({ open, panel }) => {
        await open('about:blank', 'No deal in this tab');
        await panel.getByRole('button', { name: 'All cards' }).click();
      },
    },
    {
      name: 'browsing',
      title: 'A card from outside the deal',
      caption: 'A banner says so. The card closes as soon as the tab shows something else.',
      reach: async ({ open, panel }) => {
        await open(dealUrl(salesforceDeals.empty), 'is empty');
        await panel.getByRole('button', { name: 'All cards' }).click();
        await panel.getByRole('button', { name: /^Dagster/ }).click();
      },
    },
  ],
};
