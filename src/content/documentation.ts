import type { LineEntry } from './card-schema';

/*
 * The purpose of each key of a card file and an example, where the schema doesn't give them. Keyed by
 * path: `[]` is an item of a list, and `#line` is the shared block of that name.
 */

/** The purpose of a key (empty if the schema states it) and an example of its value. */
export type Documentation = readonly [description: string, example: unknown];

function line(use: LineEntry['use'], id: string, text: string, label?: string): LineEntry {
  const review = { status: 'no-claim', kind: 'product', checked: '2026-11-21' } as const;
  return { id, ...(label && { label }), text, use, review };
}

const oneLiner = line(
  'say',
  'summary-one-liner',
  'Acme starts with a plan; we start from your code.',
);
const attack = line(
  'ask',
  'wedge-price-attack',
  'What would your busiest month cost?',
  'The Attack',
);
const claim = line('know', 'wedge-price-claim', 'Acme charges for every run.');
const heads = { aspect: 'Feature', them: 'Acme (The Map)', us: 'Us (The GPS)' };
const them = line('know', 'gap-start-them', 'Plan everything, then run it.');
const us = line('know', 'gap-start-us', 'Run it, then look at the result.');
const row = { id: 'gap-start', aspect: 'Start', them, us };
const signs = { them: 'Plan first', us: 'Run first' };
const comparison = { title: 'Them and us', heads, rows: [row] };
const difference = line('know', 'translate-plan-difference', 'Theirs is fixed before each run.');
const word = line('know', 'translate-plan-us', 'Flow');
const translation = { id: 'translate-plan', them: 'Plan', us: word, difference };
const point = line('know', 'needs-server', 'Needs a server that is always up.', 'Acme');
const objection = line('know', 'objection-ui-said', '"Acme has the better UI."');
const stance = line('say', 'objection-ui-stance', '"It’s a good UI for tables."');
const pivot = line('say', 'objection-ui-pivot', '"What would you look at on a bad day?"');
const proof = line('know', 'proof-globex', 'Went live with the code they had.', 'Globex');
const when = line('know', 'concede-sql', 'They write only SQL.');
const position = line('say', 'concede-position', '"If it’s all SQL, Acme may be enough."');
const question = line('ask', 'question-code', '"How much of it is Python?"');
const fit = line('know', 'fit-python', 'Existing Python code');
const message = line('say', 'message-platform-teams', '"Nothing sits idle between runs."');
const reference = line('know', 'reference-docs', '[Acme docs](https://docs.example.com)');
const review = {
  status: 'unverified',
  kind: 'price',
  checked: '2026-11-21',
  note: 'No page found.',
};
const noticeLine = line('know', 'notice-acquired-rep', 'Acme is being acquired.', 'For you only');
const statement = line(
  'say',
  'notice-acquired-say',
  '"Both products will continue."',
  'If they ask',
);
const notice = {
  id: 'notice-acquired',
  level: 'warning',
  title: 'Acme is being acquired',
  rep: noticeLine,
  say: statement,
  since: '2026-07-13',
};
const theySay = line('know', 'wedge-price-rebuttal', '"Small teams pay nothing."', 'They may say');
const reply = line(
  'know',
  'wedge-price-reply',
  'True. Ask how fast they’re growing.',
  'Your reply',
);
const silence = [{ rule: 'absolute', reason: 'It asks what they need and makes no claim.' }];

const tableKeys = (path: string): Readonly<Record<string, Documentation>> => ({
  [`${path}.intro`]: ['How to use the table.', line('know', 'gap-intro', 'Sketch this for them:')],
  [`${path}.heads`]: ['The headings of the three columns.', heads],
  [`${path}.heads.aspect`]: ['Heading of the first column: what’s compared.', heads.aspect],
  [`${path}.heads.them`]: ['Heading of the competitor’s column.', heads.them],
  [`${path}.heads.us`]: ['Heading of our column.', heads.us],
  [`${path}.rows`]: ['The rows, in order.', [row]],
  [`${path}.rows[].aspect`]: ['What’s compared in this row.', row.aspect],
  [`${path}.rows[].them`]: ['How the competitor does it.', them],
  [`${path}.rows[].us`]: ['How we do it.', us],
});

export const DOCUMENTATION: Readonly<Record<string, Documentation>> = {
  '.$schema': ['', '../battlecard.schema.json'],
  '.version': ['', 2],
  '.source': ['', 'Customer interviews, public documentation'],
  '.silence': ['', [{ rule: 'talk-track', reason: 'We sell this to only one persona.' }]],
  '.notices': ['', [notice]],
  '.summary': ['', { title: 'At a glance', oneLiner }],
  '.summary.oneLiner': ['Why buyers should choose us over them, in one sentence.', oneLiner],
  '.summary.theyWin': ['Where the competitor wins.', when],
  '.summary.weWin': ['Where we win.', fit],
  '.summary.trap': ['What the competitor’s customers find out too late.', claim],
  '.philosophy': ['', comparison],
  '.philosophy.picture': ['', 'routes'],
  ...tableKeys('.philosophy'),
  '.philosophy.rows[].signs': ['', signs],
  '.philosophy.rows[].signs.them': ['Text of the competitor’s road sign.', signs.them],
  '.philosophy.rows[].signs.us': ['Text of our road sign.', signs.us],
  '.comparisons': ['', [comparison]],
  ...tableKeys('#comparison'),
  '.wedges': [
    'Where the competitor is vulnerable.',
    { title: 'Wedges', items: [{ id: 'wedge-price', title: 'The price', claim, attack }] },
  ],
  '.wedges.items': ['The wedges, best first.', [{ id: 'wedge-price', title: 'The price', attack }]],
  '.wedges.items[].claim': ['The case against the competitor.', claim],
  '.wedges.items[].attack': ['A question that lets the buyer discover it.', attack],
  '.wedges.items[].proof': ['A customer who experienced it.', proof],
  '.wedges.items[].reality': ['What happens in practice.', them],
  '.wedges.items[].evidence': ['Numbers or measurements that back it up.', claim],
  '.wedges.items[].contrast': ['What we do instead.', oneLiner],
  '.wedges.items[].rebuttal': [
    'How the competitor may respond to this wedge, and our reply.',
    { objection: theySay, reply },
  ],
  '.architecture.rebuttal': [
    'How the competitor may respond, and our reply.',
    { objection: theySay, reply },
  ],
  '.objections.items[].rebuttal': [
    'How the competitor may respond to our answer, and our reply.',
    { objection: theySay, reply },
  ],
  '#rebuttal.objection': ['How the competitor may respond.', theySay],
  '#rebuttal.reply': ['Our reply.', reply],
  '.translations': [
    '',
    {
      title: 'Their terms and ours',
      heads: { them: 'They say', us: 'We say', difference: 'The difference' },
      rows: [translation],
    },
  ],
  '.translations.intro': [
    'How to use the table.',
    line('know', 'translate-intro', 'Use our term:'),
  ],
  '.translations.heads': [
    'The headings of the three columns.',
    { them: 'They say', us: 'We say', difference: 'The difference' },
  ],
  '.translations.heads.them': ['Heading of the competitor’s terms.', 'Acme term'],
  '.translations.heads.us': ['Heading of our terms.', 'Our term'],
  '.translations.heads.difference': ['Heading of the difference column.', 'The difference'],
  '.translations.heads.differenceToSay': [
    'Replaces the "difference" heading in copied text. Needed if "difference" is worded for internal use.',
    'The difference',
  ],
  '.translations.rows': ['One term per row.', [translation]],
  '.translations.rows[].them': ['The competitor’s term.', 'Plan'],
  '.translations.rows[].us': ['Our term.', word],
  '.translations.rows[].difference': ['What’s different, and why it matters.', difference],
  '.architecture': ['What each product needs to run.', { title: 'To run it', points: [point] }],
  '.architecture.heading': ['Your own heading above the points.', 'The "Always-On" Tax'],
  '.architecture.intro': ['How to introduce it.', line('know', 'needs-intro', 'Ask who runs it.')],
  '.architecture.points': ['One item per line.', [point]],
  '.objections': [
    'What buyers say, and how to answer.',
    { title: 'When they say…', items: [{ id: 'objection-ui', objection, stance, pivot }] },
  ],
  '.objections.items': ['The objections.', [{ id: 'objection-ui', objection, stance, pivot }]],
  '.objections.items[].objection': ['What the buyer says.', objection],
  '.objections.items[].stance': ['What’s true about it.', stance],
  '.objections.items[].pivot': ['Where to go from there.', pivot],
  '.proofPoints': ['Customer stories and other proof.', { title: 'Who chose us', lines: [proof] }],
  '.concede': ['', { title: 'When Acme is better', when: [when], position }],
  '.concede.heading': ['Your own heading above the list.', 'Be honest when:'],
  '.concede.when': ['Buyers who should choose the competitor.', [when]],
  '.concede.position': ['What to say to stay in the deal.', position],
  '.discovery': [
    'Questions to ask, and signs that we’re a good fit.',
    { title: 'Discovery', questions: [question], fitSignals: [fit] },
  ],
  '.discovery.questionsHeading': ['Your own heading above the questions.', 'To qualify:'],
  '.discovery.questions': ['Questions for the customer.', [question]],
  '.discovery.fitHeading': ['Your own heading above the signs.', 'Strong fit:'],
  '.discovery.fitSignals': ['Signs that we’re a good fit.', [fit]],
  '.personas': [
    'One message for each persona.',
    { title: 'By persona', messages: [{ persona: 'platform-teams', line: message }] },
  ],
  '.personas.messages': ['The messages.', [{ persona: 'platform-teams', line: message }]],
  '.personas.messages[].line': ['What to say to this persona.', message],
  '.references': ['Further reading.', { title: 'Reference', lines: [reference] }],
  '.answer': ['', { everyone: { say: 'summary-one-liner', ask: 'question-code' } }],
  '.answer.everyone': ['Used unless "personas" says otherwise.', { ask: 'question-code' }],
  '.answer.personas': ['', { 'platform-teams': { say: 'message-platform-teams' } }],
  '.more': ['', [{ title: 'Partners', lines: [fit] }]],
  '#line.use': ['', 'say'],
  '#line.review': ['How sure we are, when it was checked, and the sources.', review],
  '#line.private': ['', true],
  '#line.silence': ['', silence],
  '#review.status': ['', 'supported'],
  '#review.kind': ['', 'price'],
  '#review.sources': ['', [{ title: 'Acme pricing', href: 'https://example.com/pricing' }]],
  '#lines.lines': ['The lines, in order.', [reference]],
};
