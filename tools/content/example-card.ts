import type { CardFile, LineEntry } from '../../src/content/card-schema';

/* The example in the published schema: each key is documented with its value on this card. */

const checked = '2026-11-21';

function line(use: LineEntry['use'], id: string, text: string, label?: string): LineEntry {
  const review = { status: 'no-claim', kind: 'product', checked } as const;
  return { id, ...(label && { label }), text, use, review };
}

const oneLiner = line(
  'say',
  'summary-one-liner',
  'Acme starts with a plan; we start from your code.',
);

/** A line with every key, for the definition of a line. */
export const EXAMPLE_LINE: LineEntry = {
  ...line('know', 'reference-pricing', 'Acme charges for every run.'),
  private: true,
  review: {
    status: 'unverified',
    kind: 'price',
    checked,
    note: 'No page found.',
    sources: [{ title: 'Acme pricing', href: 'https://example.com/pricing' }],
  },
  silence: [{ rule: 'absolute', reason: 'It asks what they need and makes no claim.' }],
};
const attack = 'What would your busiest month cost?';
const claim = line('know', 'wedge-price-claim', 'Acme charges for every run.');
const table = {
  title: 'Them and us',
  intro: line('know', 'gap-intro', 'Sketch this for them:'),
  heads: { aspect: 'Feature', them: 'Acme (The Map)', us: 'Us (The GPS)' },
};
const row = {
  id: 'gap-start',
  aspect: 'Start',
  them: line('know', 'gap-start-them', 'Plan everything, then run it.'),
  us: line('know', 'gap-start-us', 'Run it, then look at the result.'),
};
const proof = line('know', 'proof-globex', 'Went live with the code they had.', 'Globex');
const when = line('know', 'concede-sql', 'They write only SQL.');
const fit = line('know', 'fit-python', 'Existing Python code');
const rebuttal = {
  objection: line('know', 'wedge-price-rebuttal', '"Small teams pay nothing."', 'They may say'),
  reply: line('know', 'wedge-price-reply', 'True. Ask how fast they’re growing.', 'Your reply'),
};
const reference = line('know', 'reference-docs', '[Acme docs](https://docs.example.com)');

export const EXAMPLE_CARD: CardFile = {
  $schema: '../battlecard.schema.json',
  version: 2,
  id: 'acme',
  name: 'Acme',
  title: 'Us vs Acme',
  source: 'Customer interviews, public documentation',
  updated: checked,
  aliases: [],
  silence: [{ rule: 'talk-track', reason: 'We sell this to only one persona.' }],
  notices: [
    {
      id: 'notice-acquired',
      level: 'warning',
      title: 'Acme is being acquired',
      rep: line('know', 'notice-acquired-rep', 'Acme is being acquired.', 'For you only'),
      say: line('say', 'notice-acquired-say', '"Both products will continue."', 'If they ask'),
      since: '2026-07-13',
    },
  ],
  summary: { title: 'At a glance', oneLiner, theyWin: when, weWin: fit, trap: claim },
  philosophy: {
    ...table,
    picture: 'routes',
    rows: [{ ...row, signs: { them: 'Plan first', us: 'Run first' } }],
  },
  comparisons: [{ ...table, rows: [row] }],
  wedges: {
    title: 'Wedges',
    items: [
      {
        id: 'wedge-price',
        title: 'The price',
        claim,
        attack: line('ask', 'wedge-price-attack', attack, 'The Attack'),
        proof,
        reality: row.them,
        evidence: claim,
        contrast: oneLiner,
        rebuttal,
      },
    ],
  },
  translations: {
    title: 'Their terms and ours',
    intro: line('know', 'translate-intro', 'Use our term:'),
    heads: {
      them: 'Acme term',
      us: 'Our term',
      difference: 'The difference',
      differenceToSay: 'The difference',
    },
    rows: [
      {
        id: 'translate-plan',
        them: 'Plan',
        us: line('know', 'translate-plan-us', 'Flow'),
        difference: line('know', 'translate-plan-difference', 'Theirs is fixed before each run.'),
      },
    ],
  },
  architecture: {
    title: 'To run it',
    heading: 'The "Always-On" Tax',
    intro: line('know', 'needs-intro', 'Ask who runs it.'),
    points: [line('know', 'needs-server', 'Needs a server that is always up.', 'Acme')],
    rebuttal,
  },
  objections: {
    title: 'When they say…',
    items: [
      {
        id: 'objection-ui',
        objection: line('know', 'objection-ui-said', '"Acme has the better UI."'),
        stance: line('say', 'objection-ui-stance', '"It’s a good UI for tables."'),
        pivot: line('say', 'objection-ui-pivot', '"What would you look at on a bad day?"'),
        rebuttal,
      },
    ],
  },
  proofPoints: { title: 'Who chose us', lines: [proof] },
  concede: {
    title: 'When Acme is better',
    heading: 'Be honest when:',
    when: [when],
    position: line('say', 'concede-position', '"If it’s all SQL, Acme may be enough."'),
  },
  discovery: {
    title: 'Discovery',
    questionsHeading: 'To qualify:',
    questions: [line('ask', 'question-code', '"How much of it is Python?"')],
    fitHeading: 'Strong fit:',
    fitSignals: [fit],
  },
  personas: {
    title: 'By persona',
    messages: [
      {
        persona: 'platform-teams',
        line: line('say', 'message-platform-teams', '"Nothing sits idle between runs."'),
      },
    ],
  },
  references: { title: 'Reference', lines: [reference] },
  answer: {
    everyone: { say: 'summary-one-liner', ask: 'question-code' },
    personas: { 'platform-teams': { say: 'message-platform-teams' } },
  },
  more: [{ title: 'Partners', lines: [fit] }],
};
