import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/core/card/card';
import { linesOf } from '../../../src/core/card/part';
import { answersTo, type Said, theySaid } from '../../../src/core/text-check/they-said';
import { cards, dagster, orbit, TODAY } from './cards';
import { mails } from './mails';
import { finish, knownCards, qualityOf, slowestStep } from './run';

const known = knownCards();

function read(text: string, front: readonly Card[] = []): readonly Said[] {
  return finish(theySaid(text, known, front, TODAY)).said;
}

/** Returns the sentences that nothing answers. */
function open(text: string, front: readonly Card[] = []): readonly string[] {
  return finish(theySaid(text, known, front, TODAY)).open.map((each) => each.text);
}

/** Returns the ids that an answer to the whole text leaves out, without their cards. */
function minor(text: string, front: readonly Card[] = []): readonly string[] {
  const { minor: ids, said } = finish(theySaid(text, known, front, TODAY));
  return said.flatMap(({ id }) => (ids.has(id) ? [id] : []));
}

/** Returns what was found as the test mails name it: "objection cheaper". */
function namesOf(found: readonly Said[]): readonly string[] {
  return found.flatMap(({ kind, card, id }) => {
    if (card === undefined) return [];
    const name = id.slice(card.id.length + 1).replace(/^(rival|term|objection) ?/, '');
    return `${kind} ${name || card.id}`;
  });
}

describe('the mails', () => {
  const results = mails.map(({ title, text, front, expected }) => ({
    title,
    expected,
    found: namesOf(read(text, front)),
  }));

  it('are answered with a precision of 0.9 and a recall of 0.8', () => {
    const { table, precision, recall } = qualityOf(results);
    expect(results.length).toBeGreaterThanOrEqual(12);
    expect(precision, table).toBeGreaterThanOrEqual(0.9);
    expect(recall, table).toBeGreaterThanOrEqual(0.8);
  });

  it('are answered in their order, each thing once', () => {
    for (const { text, front } of mails) {
      const found = read(text, front);
      expect(found).toEqual([...found].sort((a, b) => a.start - b.start));
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }
  });
});

describe('a name', () => {
  it.each([
    ['Dagster', ['rival dagster']],
    ['We use dagster+ today.', ['rival dagster']],
    ['Dagster’s team called.', ['rival dagster']],
    ['See https://dagster.io/pricing.', ['rival dagster']],
    ['Our Dagsterly friends.', []],
    ['Write to anna@dagster.io.', []],
    ['The orbital launch.', []],
    // Also an everyday word, and not on Orbit's deal.
    ['Ask Relay about it.', []],
  ])('in “%s”', (text, expected) => {
    expect(namesOf(read(text))).toEqual(expected);
  });

  it('that is also an everyday word counts on its deal, if it’s written like a name', () => {
    expect(namesOf(read('Ask Relay about it.', [orbit]))).toEqual(['rival orbit']);
    expect(namesOf(read('Relay it to them. Please relay it.', [orbit]))).toEqual([]);
  });

  it('decides whose objections a sentence can have', () => {
    const cheaper = 'is cheaper at our volume';
    expect(namesOf(read(`Orbit ${cheaper}.`, [dagster]))).toContain('objection cheaper');
    expect(namesOf(read(`Dagster ${cheaper}.`, [orbit]))).not.toContain('objection cheaper');
    expect(namesOf(read(`They say it ${cheaper}.`, [dagster]))).toEqual([]);
  });
});

describe('a question', () => {
  it('is answered with a line that can be said', () => {
    const found = read('How does Dagster pricing count credits?');
    const [question, ...others] = found.filter(({ kind }) => kind === 'question');
    expect(question?.card).toBe(dagster);
    expect(question && answersTo([question]).map(({ wording }) => wording.use)).toEqual(['say']);
    expect(others).toEqual([]);
  });

  it('answered by a concession gets the rest of the answer too', () => {
    const [question] = read('How do you handle data quality?', [dagster]);
    expect(question?.kind).toBe('question');
    expect(question && answersTo([question]).map(({ wording }) => wording.id)).toEqual([
      'objection-quality-checks-stance',
      'objection-quality-checks-pivot/safer',
    ]);
  });

  it('is never answered by a concession alone', () => {
    const text = 'Are Orbit’s conveyor dashboards friendlier for analysts?';
    const answered = (role: 'they-win' | 'point') => {
      const [part] = orbit.parts;
      const [group] = part?.groups ?? [];
      const [line] = group?.lines ?? [];
      if (!part || !group || !line) throw new Error('Orbit has no line');
      const plain = [
        { kind: 'text', text: 'Friendlier conveyor dashboards for analysts.' },
      ] as const;
      const added = { ...line, id: 'friendlier', role, text: plain };
      const parts = [{ ...part, groups: [{ ...group, lines: [added] }] }];
      const changed = knownCards([{ ...orbit, parts }]);
      return finish(theySaid(text, changed, [], TODAY)).said.filter(
        ({ kind }) => kind === 'question',
      );
    };
    expect(answered('point').map(({ answer }) => answer.length)).toEqual([1]);
    expect(answered('they-win')).toEqual([]);
  });

  it('about a term is answered by the term', () => {
    const found = read('And what replaces a sensor?', [dagster]);
    expect(found.map(({ kind, ours }) => [kind, ours])).toEqual([['term', 'Webhook / Trigger']]);
  });

  it('that no card answers is open', () => {
    const text = 'Does Dagster have a certificate for Brazil?';
    expect(open(`Do you know Orbit? ${text}`)).toEqual([text]);
  });
});

describe('a statement that nothing answers', () => {
  it.each([
    ['about competitors', 'Your competitor says checks are built in.', true],
    ['with our product’s name', 'Prefect has no certificate for Brazil.', true],
    ['with a competitor’s name', 'Dagster Labs wrote us about Brazil.', true],
    ['with an everyday word', 'We can relay your lease in Brazil.', false],
    ['that asks indirectly', 'Our CTO asked whether you have a certificate for Brazil.', true],
    ['about something else', 'We signed a lease in Brazil.', false],
    ['in a greeting', 'Hello Prefect team,', false],
    ['in a thank-you', 'Thanks for the Prefect webinar on Tuesday.', false],
  ])('%s', (_, text, isOpen) => {
    expect(open(`We saw Dagster. ${text}`, [dagster])).toEqual(isOpen ? [text] : []);
  });

  it('but is the first to name a competitor has the card’s answer', () => {
    expect(open('Dagster Labs wrote us about Brazil.')).toEqual([]);
  });
});

describe('an answer to the whole text leaves out', () => {
  it('a name beside something better, and a term whose question is answered', () => {
    expect(minor('Is it true that Dagster sensors poll every 30 seconds?')).toEqual([
      'dagster rival',
      'dagster term translate-sensor',
    ]);
  });

  it('no name alone, and no term that another answer doesn’t mention', () => {
    expect(minor('We love Dagster. We have sensors.')).toEqual([]);
    const text = 'How does Dagster pricing count credits for a code location?';
    expect(minor(text)).toEqual(['dagster rival']);
  });
});

it('never shows a line on another card, nor one that can’t be said', () => {
  const words = [
    ...['Dagster', 'Orbit', 'Relay', 'Prefect', 'cheaper', 'at our volume', 'data lineage', 'UI'],
    ...[
      'sensors',
      'queue',
      'credits',
      'phone support',
      'they',
      'you',
      'checks',
      '?',
      '.',
      '\n',
      '!',
    ],
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((all) => all.join(' '));
  const front = fc.subarray(cards);
  fc.assert(
    fc.property(text, front, (mail, deal) => {
      for (const each of read(mail, deal)) {
        const { card, answer } = each;
        const own = card ? linesOf(card).map(({ line }) => line) : [];
        expect(own).toEqual(expect.arrayContaining([...answer]));
        for (const { wording } of answersTo([each])) expect(wording.use).not.toBe('know');
      }
    }),
  );
});

it('takes only a moment at a time for the longest text and a thousand lines', () => {
  expect(slowestStep((many, text) => theySaid(text, many, cards, TODAY))).toBeLessThan(40);
}, 60_000);
