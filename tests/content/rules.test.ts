import { describe, expect, it } from 'vitest';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { RULES } from '../../src/content/rules/check-cards';
import {
  ERROR_RULES,
  HOUSEKEEPING_RULES,
  reasonOf,
  SILENCEABLE_RULES,
} from '../../src/content/rules/rule-names';
import { effort } from '../effort';
import { acme, FILE, found, line, pack, problemsOf, wording } from './acme';

const OTHERS = { id: 'others', name: 'Others', short: 'Others' };
const OWN = 'summary → oneLiner → text';
const SAFER = 'summary → oneLiner → review → safer';

/** Returns the card with a question and a sign of a good fit that have these hints. */
function withDiscovery(question: Partial<LineEntry>, sign: Partial<LineEntry> = {}) {
  const opinion = { status: 'no-claim' } as const;
  return {
    ...acme(),
    discovery: {
      title: 'Questions',
      questions: [{ ...line('asked', 'ask', 'What did it cost?', opinion), ...question }],
      fitSignals: [{ ...line('sign', 'know', 'They count costs.', opinion), ...sign }],
    },
  };
}

it('a valid card breaks no rule', () => {
  expect(found(acme())).toEqual([]);
});

it('every rule has a unique name and a reason', () => {
  const all = [...ERROR_RULES, ...SILENCEABLE_RULES, ...HOUSEKEEPING_RULES];
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(reasonOf(name), name).toMatch(/^[A-Z].+\.$/);
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { name } of RULES) expect(all).toContain(name);
});

describe('these stop a build:', () => {
  it('a name that another card has, ignoring case and endings', () => {
    const others = [{ where: 'the cards of Ringside', id: 'x', name: 'ACME, Inc.', aliases: [] }];
    expect(problemsOf(acme(), { others })).toMatchObject([
      { rule: 'name', path: ['name'], what: expect.stringContaining('the cards of Ringside') },
    ]);
  });

  it('a name of a general card, but not its aliases, which are nobody’s names', () => {
    const general = { where: 'x', id: 'x', purpose: 'no-decision' as const };
    const other = { ...general, name: 'No decision', aliases: ['Acme', 'Code'] };
    expect(found(acme(), { others: [other] })).toEqual([]);
    expect(found({ ...acme(), purpose: 'no-decision', aliases: ['None'] })).toEqual([]);
    expect(found(acme(), { others: [{ ...other, name: 'Acme' }] })).toEqual(['name @ name']);
  });

  it('a common word that isn’t one of the card’s names', () => {
    const card = { ...acme(), commonWords: ['ACME', 'Acme Works', 'Front'] };
    expect(found(card)).toEqual(['name @ commonWords → #3']);
  });

  it('a line id or an item id used twice', () => {
    const card = acme();
    const { items = [] } = card.wedges ?? {};
    items.push(...items);
    expect(found(card)).toEqual([
      'id @ wedges → items → #2 → claim → id',
      'id @ wedges → items → #2 → attack → id',
      'id @ wedges → items → #2 → id',
    ]);
  });

  it('a file name that differs from the card’s id', () => {
    expect(found({ ...acme(), id: 'acme-works' })).toEqual(['file-name @ id']);
  });

  it('an answer with an unknown line or persona, and a missing schema', () => {
    const card = { ...acme(), answer: { everyone: { say: 'gone' }, personas: { nobody: {} } } };
    const asked: string[] = [];
    const exists = (file: string) => asked.push(file) === 0;
    expect(found(card, { exists })).toEqual([
      'reference @ answer → personas → nobody',
      'reference @ answer → everyone → say',
      'reference @ $schema',
    ]);
    expect(asked).toEqual(['content/battlecard.schema.json']);
    expect(found(acme(), { exists: () => true })).toEqual([]);
    expect(found({ ...acme(), $schema: 'https://example.com/a.json' }, { exists })).toEqual([]);
  });

  it('a wedge or objection to bring that isn’t on the card', () => {
    const card = withDiscovery({ brings: ['wedge-price', 'objection-ui', 'wedge-gone'] });
    expect(found(card)).toEqual(['reference @ discovery → questions → #1 → brings → #3']);
    expect(problemsOf(card)[0]?.fix).toBe('Use one of: wedge-price, objection-ui.');
  });

  it('a hint for the fit check on a line that isn’t in it', () => {
    const hints = { good: 'They have not.', bad: 'They have.', brings: ['wedge-price'] };
    expect(found(withDiscovery(hints))).toEqual([]);
    expect(found(withDiscovery({}, hints))).toEqual([
      'reference @ discovery → fitSignals → #1 → good',
      'reference @ discovery → fitSignals → #1 → bad',
    ]);
    expect(found(wording('It runs.', hints))).toHaveLength(3);
  });

  it('a link with an incomplete address', () => {
    const use = 'know';
    expect(found(wording('See [the docs](https://).', { use }))).toEqual([`reference @ ${OWN}`]);
    expect(found(wording('See [the docs](https://例え.jp/a).', { use }))).toEqual([]);
  });
});

describe('reviews', () => {
  const review = (given: Partial<LineEntry['review']>, text = 'It runs.') =>
    found(wording(text, { review: line('', 'say', '', given).review }));

  it('reports a disputed line and an outdated one', () => {
    const place = 'summary → oneLiner → review → status';
    const safer = 'It may run.';
    expect(review({ status: 'disputed', safer })).toEqual([`disputed @ ${place}`]);
    expect(review({ status: 'changed', safer })).toEqual([`disputed @ ${place}`]);
    const card = wording('It runs.', {
      review: line('', 'say', '', { status: 'disputed', safer }).review,
    });
    expect(problemsOf(card)[0]?.fix).toContain('"It may run."');
  });

  it('reports a claim without a source, but not a question or an objection', () => {
    const place = 'summary → oneLiner → review';
    expect(review({ sources: [] })).toEqual([`source @ ${place}`]);
    expect(review({ status: 'unverified', sources: [] })).toEqual([`source @ ${place}`]);
    expect(review({ status: 'no-claim', sources: [] })).toEqual([]);
    const card = acme();
    const [item] = card.objections?.items ?? [];
    if (item)
      item.objection.review = { ...item.objection.review, status: 'unverified', sources: [] };
    expect(found(card)).toEqual([]);
  });

  it('reports an overdue review from the day after its due date', () => {
    const place = 'summary → oneLiner → review → checked';
    expect(review({ checked: '2026-08-26' })).toEqual([]);
    expect(review({ checked: '2026-08-25' })).toEqual([`due @ ${place}`]);
    expect(review({ checked: '2026-08-25', kind: 'story' })).toEqual([]);
    expect(review({ checked: '2026-08-25', status: 'no-claim' })).toEqual([]);
  });

  it('reports a review dated in the future', () => {
    const card = wording('It runs.', {
      review: line('', 'say', '', { checked: '2062-11-24' }).review,
    });
    expect(problemsOf(card)).toMatchObject([
      { rule: 'due', what: expect.stringContaining('2062') },
    ]);
  });
});

describe('figures without a date', () => {
  const of = (text: string, use: LineEntry['use'], given: Partial<LineEntry['review']>) =>
    found(wording(text, line('one-liner', use, text, given))).filter((each) =>
      each.startsWith('number'),
    );

  it('are figures that no source backs', () => {
    expect(of('It costs $400.', 'say', {})).toEqual([]);
    expect(of('It costs $400.', 'say', { status: 'unverified' })).toEqual([`number @ ${OWN}`]);
    expect(of('It costs $400.', 'know', { status: 'disputed' })).toEqual([`number @ ${OWN}`]);
    expect(of('It costs $400.', 'say', { status: 'no-claim' })).toEqual([`number @ ${OWN}`]);
  });

  it('don’t include those in a question or fit signal, or dated in the text', () => {
    expect(of('Do you have 500 jobs?', 'ask', { status: 'no-claim' })).toEqual([]);
    expect(of('More than 500 jobs', 'know', { status: 'no-claim' })).toEqual([]);
    expect(of('In May 2026 it cost $400.', 'say', { status: 'unverified' })).toEqual([]);
  });

  it('need a source in a safer wording', () => {
    const safer = 'It costs about $300.';
    expect(of('It is dear.', 'say', { status: 'disputed', safer })).toEqual([]);
    expect(of('It is dear.', 'say', { status: 'disputed', safer, sources: [] })).toEqual([
      `number @ ${SAFER}`,
    ]);
  });
});

describe('lines to say', () => {
  const rulesOf = (given: Partial<LineEntry>) => found(wording('It runs.', given));

  it('include questions, safer wordings, and internal lines that have one', () => {
    const text = 'It never fails.';
    const review = line('', 'say', '', { status: 'disputed', safer: 'It always runs.' }).review;
    expect(rulesOf({ text })).toEqual([`absolute @ ${OWN}`]);
    expect(rulesOf({ text, use: 'know' })).toEqual([]);
    expect(rulesOf({ text, use: 'know', review }).filter((each) => /absolute/.test(each))).toEqual([
      `absolute @ ${OWN}`,
      `absolute @ ${SAFER}`,
    ]);
    expect(rulesOf({ text, private: true })).toEqual([]);
  });

  it('don’t put anybody down', () => {
    expect(rulesOf({ text: 'Their product is garbage.' })).toEqual([`attack @ ${OWN}`]);
  });

  it('don’t link to internal pages', () => {
    const href = 'https://docs.google.com/document/d/1';
    const place = `private-link @ ${OWN}`;
    expect(rulesOf({ text: `See [this](${href}).` })).toEqual([place]);
    expect(rulesOf({ text: `See ${href}` })).toEqual([place]);
    expect(rulesOf({ text: `See [this](${href}).`, private: true })).toEqual([]);
    expect(rulesOf({ text: `See [this](${href}).`, use: 'know' })).toEqual([]);
    expect(rulesOf({ text: 'See [this](https://docs.example.com/a).' })).toEqual([]);
  });

  it('don’t link to pages that a private line links to', () => {
    const card = wording('See [this](https://wiki.example.com/plan).');
    const reference = line('ref', 'know', '[Plan](https://wiki.example.com/plan)');
    card.references = { title: 'References', lines: [{ ...reference, private: true }] };
    expect(found(card)).toEqual([`private-link @ ${OWN}`]);
  });

  it('have at most 60 words, or 30 at the top of the card', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'run').join(' ');
    const card = (count: number) => {
      const given = wording('It runs.');
      const [wedge] = given.wedges?.items ?? [];
      if (wedge) wedge.claim = line('price-claim', 'say', words(count));
      return { ...given, answer: { everyone: { say: 'price-claim', proof: 'ui-pivot' } } };
    };
    const place = 'wedges → items → #1 → claim → text';
    expect(found(card(30))).toEqual([]);
    expect(found(card(31))).toEqual([`ten-seconds @ ${place}`]);
    expect(found(card(60))).toEqual([`ten-seconds @ ${place}`]);
    expect(found(card(61))).toEqual([`long-line @ ${place}`]);
  });
});

describe('names', () => {
  const beta = { where: 'the cards of Ringside', id: 'beta', name: 'Beta Flow', aliases: ['BF'] };

  it('of us can’t be the competitor’s', () => {
    const us = { ...pack, otherNames: ['Acme Works'] };
    expect(found(acme(), { pack: us })).toEqual(['name @ aliases → #1']);
    expect(found(acme(), { pack: { ...pack, us: 'ACME' } })).toEqual(['name @ name']);
  });

  it('of another competitor don’t belong in a line to say', () => {
    expect(found(wording('Unlike Beta-Flow, we run.'), { others: [beta] })).toEqual([
      `competitor @ ${OWN}`,
    ]);
    expect(found(wording('BF is short.'), { others: [beta] })).toEqual([]);
    expect(found(wording('Unlike Beta Flow.', { use: 'know' }), { others: [beta] })).toEqual([]);
    const works = { ...beta, name: 'Works' };
    expect(found(wording('Acme Works works.'), { others: [works] })).toEqual([]);
  });

  it('of a customer not to name don’t belong in any line, heading, or label', () => {
    const card = (proof: Partial<LineEntry>) => {
      const text = 'Initech went live with us.';
      const story = { ...line('story', 'know', text), ...proof };
      return {
        ...wording('Like Initech, you start small.'),
        proofPoints: { title: 'Proof', lines: [story] },
      };
    };
    const STORY = 'secret @ proofPoints → lines → #1';
    const underNda = { label: 'Initech (under NDA)' };
    expect(found(card({}))).toEqual([]);
    const named = [`secret @ ${OWN}`, `${STORY} → text`];
    expect(found(card(underNda))).toEqual([...named, `${STORY} → label`]);
    expect(found(card({ ...underNda, private: true }))).toEqual([]);
    const note = { review: { ...line('', 'say', '').review, note: 'Do not name them.' } };
    expect(found(card(note))).toEqual(named);
    const titled = { ...card(underNda), title: 'How Initech got here' };
    const labeled = wording('A bank did.', { label: 'Initech’s path' }).summary;
    expect(found({ ...titled, summary: labeled })).toEqual([
      'secret @ summary → oneLiner → label',
      `${STORY} → text`,
      `${STORY} → label`,
      'secret @ title',
    ]);
    // As the card was before the label was changed.
    const secrets = [{ name: 'Initech Works', story: 'story', isSecret: true }];
    expect(found(card({}), { secrets })).toEqual([`${STORY} → text`]);
  });

  it('of a customer without a public source don’t belong in a line to say', () => {
    const card = (label: string, use: LineEntry['use'] = 'say') => {
      const story = { status: 'unverified', kind: 'story' } as const;
      return {
        ...wording('It runs.'),
        proofPoints: {
          title: 'Proof',
          lines: [{ ...line('story', use, 'They went live.', story), label }],
        },
      };
    };
    const said = (given: CardFile) =>
      problemsOf(given)
        .filter(({ rule }) => rule === 'customer' || rule === 'secret')
        .map(({ rule, path, what, fix }) => `${rule} ${path.at(-1)}: ${what} ${fix}`);
    expect(said(card('Initech Works'))).toEqual([
      expect.stringMatching(/^customer label: .*without a public source yet\. .*"Supported"/),
    ]);
    expect(said(card('Initech Works', 'know'))).toEqual([]);
    expect(said(card('Initech Works (do not name)'))).toEqual([
      expect.stringMatching(/^secret label: .*must not be named\. Describe/),
    ]);
    expect(said(card('An insurer'))).toEqual([]);
  });
});

it('asks for no source where nothing is claimed', () => {
  const isAsked = (text: string, more: Partial<LineEntry> = {}) => {
    const { review } = line('', 'say', '', { status: 'unverified', sources: [] });
    return found(wording(text, { review, ...more })).some((each) => each.startsWith('source'));
  };
  expect(isAsked('It runs.')).toBe(true);
  expect(isAsked('Ask around, it runs. It’s quick.')).toBe(true);
  expect(isAsked('“Who runs it?”')).toBe(false);
  expect(isAsked('Why does it always fail?')).toBe(true);
  expect(isAsked('Who runs it? It never stops.')).toBe(true);
  expect(isAsked('Put it in airplane mode.', { use: 'ask' })).toBe(false);
  expect(isAsked('Ask them to open a job.')).toBe(false);
  expect(isAsked('It runs.', { label: 'Elevator pitch' })).toBe(false);
  const unsourced = line('pitch', 'say', 'It runs.', { status: 'unverified', sources: [] });
  const more = (title: string) => found({ ...acme(), more: [{ title, lines: [unsourced] }] });
  expect(more('Elevator pitch')).toEqual([]);
  expect(more('Facts')).toEqual(['source @ more → #1 → lines → #1 → review']);
});

it('says briefly beside a line what it needs, without quoting it', () => {
  const briefs = (text: string) =>
    problemsOf(
      wording(text, line('one-liner', 'say', text, { status: 'unverified', sources: [] })),
    ).map(({ brief }) => brief);
  expect(briefs('It costs $400, or 11%.')).toEqual([
    'No source yet.',
    'Say when these numbers are from: $400, 11%.',
  ]);
  expect(briefs('It costs $400.')[1]).toBe('Say when this number is from: $400.');
});

it('warns about sources that are only home pages', () => {
  const sources = ['https://acme.example', 'https://acme.example/', 'https://acme.example/a'];
  const review = { sources: sources.map((href) => ({ title: 'Acme', href })) };
  expect(found(wording('It runs.', line('one-liner', 'say', 'It runs.', review)))).toEqual([
    'front-page @ summary → oneLiner → review → sources → #1 → href',
    'front-page @ summary → oneLiner → review → sources → #2 → href',
  ]);
});

it('marks warnings about lines that customers don’t hear', () => {
  const review = line('', 'say', '', { sources: [] }).review;
  const isInternal = (more: Partial<LineEntry>) =>
    problemsOf(wording('It runs.', { review, ...more })).map((each) => each.isInternal ?? false);
  expect(isInternal({ use: 'say' })).toEqual([false]);
  expect(isInternal({ use: 'know' })).toContain(true);
});

describe('talk tracks', () => {
  it('are missing from an objection, a wedge, and a persona', () => {
    const card = acme();
    const [wedge] = card.wedges?.items ?? [];
    delete wedge?.attack;
    const [objection] = card.objections?.items ?? [];
    if (objection?.pivot) objection.pivot.use = 'know';
    const given = { pack: { ...pack, personas: [...pack.personas, OTHERS] } };
    expect(found(card, given)).toEqual([
      'talk-track @ the whole file',
      'talk-track @ wedges → items → #1',
      'talk-track @ objections → items → #1',
      'talk-track @ personas',
    ]);
    expect(problemsOf(card, given).map(({ what }) => what)).toEqual([
      'The card has no question to ask.',
      'The wedge "The price" gives a rep nothing to say or ask.',
      'The answer is internal, so a rep has nothing to say to "Acme has the better UI."',
      'There is no message for: Others.',
    ]);
  });

  it('include a line with a safer wording, and a line in the answer', () => {
    const card = acme();
    const [objection] = card.objections?.items ?? [];
    if (objection?.pivot) {
      objection.pivot.use = 'know';
      objection.pivot.review.safer = '"What do you look at?"';
    }
    delete card.personas;
    card.answer = { personas: { builders: { say: 'one-liner' } } };
    expect(found(card)).toEqual([]);
  });

  it('aren’t required for personas on a card that isn’t by persona', () => {
    const card = acme();
    delete card.personas;
    expect(found(card)).toEqual([]);
  });
});

it.each([
  ['[Customer] went live.', true],
  ['{{rival}} is dear.', true],
  ['It costs TBD.', true],
  ['They save $X a year.', true],
  ['It costs $XX, not $10.', true],
  ['It costs $XL-5.', false],
  ['Lorem ipsum dolor.', true],
  ['"…"', true],
  ['Sirve para todo.', false],
  ['See [the docs](https://docs.example.com).', false],
  ['Use `[name]` there.', false],
  ['He said so [sic].', false],
  ['Item [1] of the list.', false],
])('%s contains a placeholder: %s', (text, hasPlaceholder) => {
  expect(found(wording(text))).toEqual(hasPlaceholder ? [`unfilled @ ${OWN}`] : []);
});

it('finds placeholders outside lines, too, and doesn’t treat them as claims', () => {
  const card = wording('[Say it]', line('one-liner', 'say', '[Say it]', { sources: [] }));
  expect(found({ ...card, title: '[Title]' })).toEqual(['unfilled @ title', `unfilled @ ${OWN}`]);
});

it('reports the file of each problem', () => {
  expect(problemsOf(wording('It always runs.'))).toMatchObject([{ file: FILE, rule: 'absolute' }]);
});

it.each([
  ['words', 'run '],
  ['digits', '111 '],
  ['one word', 'a'],
  ['dots', 'a.'],
  ['unclosed brackets', '{{ '],
  ['quotation marks', '"'],
  ['an absolute in each word', 'never '],
])('checks a long text of %s quickly', (_, piece) => {
  const characters = effort(60_000, 300_000);
  const text = `${piece.repeat(characters / piece.length)}b`;
  // CPU time, so that other tests running at the same time don't count.
  const start = process.cpuUsage();
  found(
    wording(text, { review: line('', 'say', '', { status: 'unverified', sources: [] }).review }),
  );
  const { user, system } = process.cpuUsage(start);
  // In ms. A search that backtracks from each character takes minutes.
  expect((user + system) / 1000).toBeLessThan(characters / 75);
});
