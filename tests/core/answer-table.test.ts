import { expect, it } from 'vitest';
import { type AnswerLine, tenSecondAnswer } from '../../src/core/answer/answer';
import type { Card } from '../../src/core/card/card';
import { type PersonaId, sortByPersona } from '../../src/core/card/emphasis';
import { plainText } from '../../src/core/card/inline';
import type { Line, Role } from '../../src/core/card/line';
import { readContent } from '../../tools/content/read-content';

/*
 * What each persona sees first on the Dagster card. A change here changes what reps say: review it as a
 * marketer would, then update it with `npx vitest run --project core answer-table -u`.
 */

const { pack, cards } = readContent('tests/sample');
const card = cards.find(({ id }) => id === 'dagster') as Card;

const TODAY = '2026-11-22';

const words = ({ text }: Line): string => plainText(text);

const groupsWith = (role: Role) =>
  card.parts.flatMap(({ groups }) =>
    groups.filter(({ lines }) => lines.some((line) => line.role === role)),
  );
const questions = groupsWith('question').flatMap(({ lines }) => lines);

function answerRow({ slot, line }: AnswerLine): string {
  const { safer, status } = line.review;
  const shown = safer ? plainText(safer) : words(line);
  return `  ${slot.padEnd(9)} ${safer ? `(safer than the ${status} original) ` : ''}${shown}`;
}

function firstThree(name: string, lines: readonly string[]): string[] {
  return lines.slice(0, 3).map((line, index) => `  ${name} ${index + 1}  ${line}`);
}

function tableFor(persona: PersonaId): string {
  const name = pack.personas.find(({ id }) => id === persona)?.name ?? 'Everyone';
  return [
    name.toUpperCase(),
    ...tenSecondAnswer(card, persona, TODAY).map(answerRow),
    ...firstThree(
      'wedge    ',
      sortByPersona(groupsWith('attack'), persona).map(({ heading = '' }) => heading),
    ),
    ...firstThree('question ', sortByPersona(questions, persona).map(words)),
    ...firstThree(
      'objection',
      sortByPersona(groupsWith('objection'), persona).map(({ lines: [said] }) =>
        said ? words(said) : '',
      ),
    ),
  ].join('\n');
}

it('shows these lines first for everyone and for each persona', () => {
  const everybody = [undefined, ...pack.personas.map(({ id }) => id)];
  expect(everybody.map(tableFor).join('\n\n')).toMatchInlineSnapshot(`
    "EVERYONE
      say       (safer than the disputed original) Prefect is code-first: you start from the Python you have. Dagster is asset-first: you get lineage, partitions and checks by modeling your data as assets.
      ask       "How much of your current codebase is Python vs SQL/dbt?"
      proof     Dagster charges via "Credits" for every asset materialization and op execution.
      concede   (safer than the disputed original) "If you're building a greenfield platform that's purely declarative SQL, Dagster's opinionated model could give you guardrails. Once dynamic Python, AI workflows or events come in, try those in both before you choose."
      wedge     1  The "Digital Twin" Tax (Refactoring)
      wedge     2  The "Credit Shock" (Pricing)
      wedge     3  The "Polling Tax" (Latency)
      question  1  "Are you evaluating Dagster primarily for the lineage UI or for the orchestration capabilities?"
      question  2  "How much of your current codebase is Python vs SQL/dbt?"
      question  3  "Have you modeled the pricing? Specifically for backfills and high-frequency jobs?"
      objection 1  "Dagster has a better UI for data lineage."
      objection 2  "Dagster provides data quality checks out of the box."
      objection 3  "Dagster is more 'data engineering' focused."

    DATA ENGINEERS
      say       (safer than the disputed original) "Dagster asks you to think in assets. Prefect lets you write Python like you already do. Bring a script that works today, and let's run it together."
      ask       "What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?"
      proof     (safer than the disputed original) Dagster ops go through disk by default, with an in-memory option. Prefect tasks can pass data in memory, and results are not persisted by default.
      concede   "Their UI is indeed optimized for visualizing static table dependencies. It looks great if your world is 100% SQL tables."
      wedge     1  The "Digital Twin" Tax (Refactoring)
      wedge     2  The "Credit Shock" (Pricing)
      wedge     3  The "Polling Tax" (Latency)
      question  1  "Are you evaluating Dagster primarily for the lineage UI or for the orchestration capabilities?"
      question  2  "What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?"
      question  3  "How much of your current codebase is Python vs SQL/dbt?"
      objection 1  "Dagster has a better UI for data lineage."
      objection 2  "Dagster provides data quality checks out of the box."
      objection 3  "Dagster is more 'data engineering' focused."

    PLATFORM TEAMS
      say       (safer than the disputed original) "In Dagster+ Hybrid, code location servers stay up by default; an idle shut-down is an option. With our push or managed pools, no worker waits between runs. Let's add up what stays on in your setup."
      ask       "What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?"
      proof     (safer than the supported original) A Prefect worker starts a Kubernetes job or container only when a flow is scheduled, and takes it down when the flow ends. The worker itself stays on.
      concede   "They do treat checks as first-class UI citizens."
      wedge     1  The "Polling Tax" (Latency)
      wedge     2  The "Digital Twin" Tax (Refactoring)
      wedge     3  The "Credit Shock" (Pricing)
      question  1  "Have you modeled the pricing? Specifically for backfills and high-frequency jobs?"
      question  2  "What percentage of your workflows have dynamic behavior—loops, conditionals, API-driven fan-out?"
      question  3  "Are you evaluating Dagster primarily for the lineage UI or for the orchestration capabilities?"
      objection 1  "Dagster provides data quality checks out of the box."
      objection 2  "Dagster has a better UI for data lineage."
      objection 3  "Dagster is more 'data engineering' focused."

    ENGINEERING LEADERS
      say       (safer than the disputed original) "The cost of any switch is your team's time. With Prefect you start from the code you have. Pick one pipeline, and let's see how long it takes to get it live."
      ask       "Have you modeled the pricing? Specifically for backfills and high-frequency jobs?"
      proof     Dagster charges via "Credits" for every asset materialization and op execution.
      concede   (safer than the disputed original) "If you're building a greenfield platform that's purely declarative SQL, Dagster's opinionated model could give you guardrails. Once dynamic Python, AI workflows or events come in, try those in both before you choose."
      wedge     1  The "Credit Shock" (Pricing)
      wedge     2  The "Digital Twin" Tax (Refactoring)
      wedge     3  The "Polling Tax" (Latency)
      question  1  "Have you modeled the pricing? Specifically for backfills and high-frequency jobs?"
      question  2  "Do you have bandwidth for a 3-6 month refactor to fit Dagster's asset model?"
      question  3  "Are you evaluating Dagster primarily for the lineage UI or for the orchestration capabilities?"
      objection 1  "Dagster is more 'data engineering' focused."
      objection 2  "Dagster has a better UI for data lineage."
      objection 3  "Dagster provides data quality checks out of the box.""
  `);
});
