import { dealUrl, salesforceDeals } from '../../demo/deals';
import type { PanelControls, StateGroup } from './panel-state';

async function openTool(controls: PanelControls, name: string) {
  await controls.open(dealUrl(salesforceDeals.dagster), 'Dagster');
  await controls.panel.getByRole('button', { name, exact: true }).first().click();
  const sheet = controls.panel.getByRole('dialog');
  await sheet.waitFor();
  return sheet;
}

const MAIL =
  'We looked at Dagster and like the lineage view. We hear Dagster has data quality checks out of the box. Isn’t your pricing hard to predict?';

const DRAFT =
  'Foundry Digital needed a six-month rewrite to migrate their pipelines to Dagster. Dagster is always slower.';

/** The tools beside a card. */
export const TOOLS: StateGroup = {
  title: 'Tools beside a card',
  states: [
    {
      name: 'fit-check',
      title: 'Fit check',
      caption:
        'How good the fit is after some answers, and why. The answers are saved with the deal.',
      reach: async (controls) => {
        const sheet = await openTool(controls, 'Fit check');
        const answers = await sheet.getByRole('radio', { name: /^(Good|Yes)$/ }).all();
        for (const answer of answers.slice(0, 5)) await answer.check({ force: true });
        await sheet.evaluate((dialog) => {
          for (const each of [dialog, ...dialog.children]) each.scrollTo(0, 0);
        });
      },
    },
    {
      name: 'calculator',
      title: 'Calculator',
      caption: 'A cost with the customer’s numbers. Each figure has its source and date.',
      reach: async (controls) => {
        await openTool(controls, 'Calculator');
      },
    },
    {
      name: 'they-said',
      title: 'Check text: what the customer wrote',
      caption: 'What the cards answer, in the order of the text.',
      reach: async (controls) => {
        const sheet = await openTool(controls, 'Check text');
        await sheet.getByRole('textbox').fill(MAIL);
        await sheet
          .getByText(/^Found/)
          .first()
          .waitFor();
      },
    },
    {
      name: 'my-draft',
      title: 'Check text: a draft',
      caption: 'What not to send as written, and what to say instead.',
      reach: async (controls) => {
        const sheet = await openTool(controls, 'Check text');
        await sheet.getByRole('radio', { name: 'My draft' }).check({ force: true });
        await sheet.getByRole('textbox').fill(DRAFT);
        await sheet
          .getByText(/to check before you send/)
          .first()
          .waitFor();
      },
    },
    {
      name: 'no-decision',
      title: 'No competitor, but a general card',
      caption: 'Offered, and shown only after the rep picks it.',
      reach: ({ open }) => open(dealUrl(salesforceDeals.noDecision), 'The field says'),
    },
  ],
};
