import type { LineEntry } from './card-schema';

/*
 * What each key of a card is for, with an example, where the schema does not say so itself. By the
 * key's place: `[]` is an item of a list, `#line` the shared block of that name.
 */

/** A key's purpose, empty where the schema tells it, and what may stand there. */
export type Documentation = readonly [description: string, example: unknown];

function line(use: LineEntry['use'], id: string, text: string, label?: string): LineEntry {
  const review = { status: 'no-claim', kind: 'product', checked: '2026-11-21' } as const;
  return { id, ...(label && { label }), text, use, review };
}

const oneLiner = line(
  'say',
  'summary-one-liner',
  'Acme wants a plan first; we start from your code.',
);
const attack = line(
  'ask',
  'wedge-price-attack',
  'What would your busiest month cost?',
  'The Attack',
);
const claim = line('know', 'wedge-price-claim', 'Acme charges for every run.');
const heads = { aspect: 'Feature', them: 'Acme (The Map)', us: 'Us (The GPS)' };
const them = line('know', 'gap-start-them', 'Plan first, then run.');
const us = line('know', 'gap-start-us', 'Run, and see what happened.');
const row = { id: 'gap-start', aspect: 'Start', them, us };
const signs = { them: 'A plan first', us: 'A run first' };
const comparison = { title: 'Them and us', heads, rows: [row] };
const difference = line('know', 'translate-plan-difference', 'Theirs is fixed before a run.');
const word = line('know', 'translate-plan-us', 'Flow');
const translation = { id: 'translate-plan', them: 'Plan', us: word, difference };
const point = line('know', 'needs-server', 'Needs a server that is always up.', 'Acme');
const objection = line('know', 'objection-ui-said', '"Acme has the better UI."');
const stance = line('say', 'objection-ui-stance', '"It is a good UI, for tables."');
const pivot = line('say', 'objection-ui-pivot', '"What would you look at on a bad day?"');
const proof = line('know', 'proof-globex', 'Went live with the code they had.', 'Globex');
const when = line('know', 'concede-sql', 'They write SQL and nothing else.');
const position = line('say', 'concede-position', '"If it is all SQL, Acme may be enough."');
const question = line('ask', 'question-code', '"How much of it is Python?"');
const fit = line('know', 'fit-python', 'Python code that is there already');
const message = line('say', 'message-platform-teams', '"Nothing waits between two runs."');
const reference = line('know', 'reference-docs', '[Acme docs](https://docs.example.com)');
const review = {
  status: 'unverified',
  kind: 'price',
  checked: '2026-11-21',
  note: 'No page found.',
};
const silence = [{ rule: 'absolute', reason: 'It asks what they need, and claims nothing.' }];

const headsOf = (place: string): Readonly<Record<string, Documentation>> => ({
  [`${place}.intro`]: ['How to use the table.', line('know', 'gap-intro', 'Draw this for them:')],
  [`${place}.heads`]: ['The heads of the three columns.', heads],
  [`${place}.heads.aspect`]: ['Over what is compared.', heads.aspect],
  [`${place}.heads.them`]: ["Over the rival's column.", heads.them],
  [`${place}.heads.us`]: ['Over our column.', heads.us],
  [`${place}.rows`]: ['The rows, in order.', [row]],
  [`${place}.rows[].aspect`]: ['What is compared in this row.', row.aspect],
  [`${place}.rows[].them`]: ['How it is with the rival.', them],
  [`${place}.rows[].us`]: ['How it is with us.', us],
});

export const DOCUMENTATION: Readonly<Record<string, Documentation>> = {
  '.$schema': ['', '../battlecard.schema.json'],
  '.version': ['', 1],
  '.source': ['', 'Customer interviews, public documentation'],
  '.silence': ['', [{ rule: 'talk-track', reason: 'We sell this to one persona only.' }]],
  '.summary': ['', { title: 'In four lines', oneLiner }],
  '.summary.oneLiner': ['Why us and not them, in one sentence.', oneLiner],
  '.summary.theyWin': ['Where the rival wins.', when],
  '.summary.weWin': ['Where we win.', fit],
  '.summary.trap': ['What a buyer of the rival finds out too late.', claim],
  '.philosophy': ['', comparison],
  '.philosophy.picture': ['', 'routes'],
  ...headsOf('.philosophy'),
  '.philosophy.rows[].signs': ['', signs],
  '.philosophy.rows[].signs.them': ["On the sign at the rival's road.", signs.them],
  '.philosophy.rows[].signs.us': ['On the sign at our road.', signs.us],
  '.comparisons': ['', [comparison]],
  ...headsOf('#comparison'),
  '.wedges': [
    'Where the rival can be opened up.',
    { title: 'Wedges', items: [{ id: 'wedge-price', title: 'The price', claim, attack }] },
  ],
  '.wedges.items': ['The wedges, best first.', [{ id: 'wedge-price', title: 'The price', attack }]],
  '.wedges.items[].claim': ['What holds against the rival here.', claim],
  '.wedges.items[].attack': ['What to ask, so that the buyer finds it out.', attack],
  '.wedges.items[].proof': ['Who has seen it.', proof],
  '.wedges.items[].reality': ['What happens in practice.', them],
  '.wedges.items[].evidence': ['What somebody has counted or measured.', claim],
  '.wedges.items[].contrast': ['What we do instead.', oneLiner],
  '.translations': [
    '',
    {
      title: 'Their words and ours',
      heads: { them: 'They say', us: 'We say', difference: 'The difference' },
      rows: [translation],
    },
  ],
  '.translations.intro': [
    'How to use the table.',
    line('know', 'translate-intro', 'Say our word:'),
  ],
  '.translations.heads': [
    'The heads of the three columns.',
    { them: 'They say', us: 'We say', difference: 'The difference' },
  ],
  '.translations.heads.them': ["Over the rival's words.", 'Acme term'],
  '.translations.heads.us': ['Over our words.', 'Our word'],
  '.translations.heads.difference': ['Over what differs.', 'The difference'],
  '.translations.heads.differenceToSay': [
    'In place of difference where the table is copied, if that heading is for us alone.',
    'The difference',
  ],
  '.translations.rows': ['A word in each row.', [translation]],
  '.translations.rows[].them': ["The rival's word.", 'Plan'],
  '.translations.rows[].us': ['Our word.', word],
  '.translations.rows[].difference': ['What differs, and why it matters.', difference],
  '.architecture': ['What each product needs to run.', { title: 'To run it', points: [point] }],
  '.architecture.heading': ["The writer's heading above the points.", 'The "Always-On" Tax'],
  '.architecture.intro': [
    'What to say of it first.',
    line('know', 'needs-intro', 'Ask who runs it.'),
  ],
  '.architecture.points': ['One thing in each line.', [point]],
  '.objections': [
    'What buyers say, and what to answer.',
    { title: 'When they say', items: [{ id: 'objection-ui', objection, stance, pivot }] },
  ],
  '.objections.items': ['The objections.', [{ id: 'objection-ui', objection, stance, pivot }]],
  '.objections.items[].objection': ['What the buyer says.', objection],
  '.objections.items[].stance': ['What is true about it.', stance],
  '.objections.items[].pivot': ['Where to go from there.', pivot],
  '.proofPoints': ['Customer stories.', { title: 'Who chose us', lines: [proof] }],
  '.concede': ['', { title: 'When Acme is better', when: [when], position }],
  '.concede.heading': ["The writer's heading above the list.", 'Be Honest When:'],
  '.concede.when': ['Buyers who should take the rival.', [when]],
  '.concede.position': ['What to say then, to stay in the deal.', position],
  '.discovery': [
    'Questions to ask, and signs that we fit.',
    { title: 'Discovery', questions: [question], fitSignals: [fit] },
  ],
  '.discovery.questionsHeading': ["The writer's heading above the questions.", 'To qualify:'],
  '.discovery.questions': ['Questions for the customer.', [question]],
  '.discovery.fitHeading': ["The writer's heading above the signs.", 'Strong fit:'],
  '.discovery.fitSignals': ['Signs that we fit.', [fit]],
  '.personas': [
    'One message for each persona.',
    { title: 'For each', messages: [{ persona: 'platform-teams', line: message }] },
  ],
  '.personas.messages': ['The messages.', [{ persona: 'platform-teams', line: message }]],
  '.personas.messages[].line': ['What to say to this persona.', message],
  '.references': ['Where to read on.', { title: 'Reference', lines: [reference] }],
  '.answer': ['', { everyone: { say: 'summary-one-liner', ask: 'question-code' } }],
  '.answer.everyone': ['For whoever has no choice of their own below.', { ask: 'question-code' }],
  '.answer.personas': ['', { 'platform-teams': { say: 'message-platform-teams' } }],
  '.more': ['', [{ title: 'Partners', lines: [fit] }]],
  '#line.use': ['', 'say'],
  '#line.review': ['How sure we are of the line, since when, and from where.', review],
  '#line.private': ['', true],
  '#line.silence': ['', silence],
  '#review.status': ['', 'supported'],
  '#review.kind': ['', 'price'],
  '#review.sources': ['', [{ title: 'Acme pricing', href: 'https://example.com/pricing' }]],
  '#lines.lines': ['The lines, in order.', [reference]],
};
