import { expect, it } from 'vitest';
import { dealUrl, salesforceDeals } from '../../demo/deals';
import { today } from '../../src/core/card/line';
import { formatDate } from '../../src/core/trust/format-date';
import { clipboard, rival, voice, waitForWholeCard } from './panel-page';
import { startSession } from './panel-session';

/* A rep answers a card's questions on a deal by keyboard, copies the note, and comes back after a restart. */

const dagster = dealUrl(salesforceDeals.dagster);
const on = startSession(dagster);

const button = () => on.panel.getByRole('button', { name: /^Fit check/ });
const sheet = () => on.panel.getByRole('dialog', { name: /^Fit check|against$/ });
const wedges = () => on.panel.locator('#part-wedges h3').allTextContents();

async function showsCard(): Promise<void> {
  await rival(on.panel).getByText('Dagster', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
}

/** Chooses an answer with the arrow keys. */
async function answer(question: string, key: string, times = 1): Promise<void> {
  const group = sheet().getByRole('group', { name: question });
  await group.getByRole('radio', { checked: true }).focus();
  for (let time = 0; time < times; time += 1) await on.panel.keyboard.press(key);
}

/** What the rep copied before, in the wording on the clipboard. */
let used = '';

it('says where a deal stands after four questions and three signs of a good fit', async () => {
  await showsCard();
  expect(await wedges()).toEqual([
    'The "Digital Twin" Tax (Refactoring)',
    'The "Credit Shock" (Pricing)',
    'The "Polling Tax" (Latency)',
  ]);
  await on.panel.keyboard.press('1');
  await expect.poll(() => voice(on.panel).innerText()).toMatch(/^Copied/);
  used = (await clipboard(on.panel)).text;

  await button().focus();
  await on.panel.keyboard.press('Enter');
  await sheet().waitFor();
  await answer('How much of your current codebase is Python', 'ArrowRight');
  await on.panel.keyboard.press('Tab');
  await on.panel.keyboard.type('About 80% Python <and> some dbt.');
  await answer('Have you modeled the pricing?', 'ArrowRight', 2);
  await answer('What percentage of your workflows', 'ArrowRight');
  await answer('Are you evaluating Dagster primarily', 'ArrowLeft');
  await answer('Existing Python codebase', 'ArrowLeft');
  await answer('Need for sub-second event triggering', 'ArrowRight');
  await answer('Infrastructure efficiency requirements', 'ArrowRight');

  await on.panel.getByRole('dialog', { name: 'Strong fit · 4 for, 1 against' }).waitFor();
  await expect
    .poll(() => voice(on.panel).innerText())
    .toBe('Yes. Strong fit. 4 for you, 1 for Dagster.');
  const reasons = await sheet().locator('li').allInnerTexts();
  expect(reasons.slice(0, 5)).toEqual([
    'Mostly Python, or a real mix. About 80% Python <and> some dbt.',
    'A good part of them, with examples.',
    'Need for sub-second event triggering',
    'Infrastructure efficiency requirements (scale-to-zero)',
    'The lineage UI is what matters.',
  ]);
});

it('copies a note that says so, without internal lines', async () => {
  await sheet().getByRole('button', { name: 'Copy note for the CRM' }).press('Enter');
  await expect
    .poll(() => voice(on.panel).innerText())
    .toMatch(/^Copied: Fit check against Dagster/);
  const { text, html } = await clipboard(on.panel);
  const next =
    'How much of your code would you want to model as assets, and who has time set aside for it?';
  const asked = [
    [
      'Are you evaluating Dagster primarily for the lineage UI or for the orchestration capabilities?',
      'Bad sign',
    ],
    [
      'How much of your current codebase is Python vs SQL/dbt?',
      'About 80% Python <and> some dbt. (good sign)',
    ],
    [
      'Have you modeled the pricing? Specifically for backfills and high-frequency jobs?',
      'Neutral',
    ],
    [
      'What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?',
      'Good sign',
    ],
  ];
  expect(text.replaceAll('\r\n', '\n')).toBe(
    [
      `Fit check against Dagster, ${formatDate(today())}: Strong fit`,
      'Answers: 2 good, 1 neutral, 1 bad\nSigns of a good fit: 2 yes, 1 no',
      'Asked:',
      asked.map((each) => each.join(' ')).join('\n'),
      'Lines copied from the card:',
      used,
      `Next step: Ask “${next}”`,
    ].join('\n\n'),
  );
  const item = ([question = '', said = '']: readonly string[]) =>
    `<li><strong>${question}</strong> ${said.replace('<and>', '&lt;and&gt;')}</li>`;
  expect(html).toContain(
    `<p>Fit check against Dagster, ${formatDate(today())}: Strong fit</p>` +
      '<ul><li>Answers: 2 good, 1 neutral, 1 bad</li><li>Signs of a good fit: 2 yes, 1 no</li></ul>' +
      `<p>Asked:</p><ul>${asked.map(item).join('')}</ul>` +
      `<p>Lines copied from the card:</p><ul><li>${used}</li></ul><p>Next step: Ask “${next}”</p>`,
  );
});

it('brings first on the card what the answers make matter', async () => {
  await on.panel.keyboard.press('Escape');
  await sheet().waitFor({ state: 'detached' });
  await expect
    .poll(wedges)
    .toEqual([
      'The "Digital Twin" Tax (Refactoring)',
      'The "Polling Tax" (Latency)',
      'The "Credit Shock" (Pricing)',
    ]);
  expect(await on.panel.getByText('Moved up by your fit check').count()).toBe(3);
});

it('keeps the fit check when the rep comes back, and shows none of it on another deal', async () => {
  await on.comeBack(dagster);
  await showsCard();
  expect(await button().innerText()).toMatch(/Strong fit$/);
  expect((await wedges())[1]).toBe('The "Polling Tax" (Latency)');
  await button().click();
  const said = sheet().getByRole('textbox', { name: 'Their answer' }).nth(1);
  expect(await said.inputValue()).toBe('About 80% Python <and> some dbt.');
  await on.panel.keyboard.press('Escape');

  await on.page.goto(dealUrl(salesforceDeals.lookup));
  await button().getByText('Fit check', { exact: true }).waitFor();
  await waitForWholeCard(on.panel);
  expect((await wedges())[1]).toBe('The "Credit Shock" (Pricing)');
});
