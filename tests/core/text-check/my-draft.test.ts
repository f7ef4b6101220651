import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/core/card/inline';
import { linesOf } from '../../../src/core/card/part';
import { privatePagesOf } from '../../../src/core/copy/private-address';
import { sayableWording } from '../../../src/core/copy/wording';
import { checkDraft, cleanDraft, type DraftFinding } from '../../../src/core/text-check/my-draft';
import { cards } from './cards';
import { drafts } from './drafts';
import { finish, knownCards, qualityOf, slowestStep } from './run';

const known = knownCards();
const privatePages = new Set(cards.flatMap((card) => [...privatePagesOf(card)]));

function check(text: string): readonly DraftFinding[] {
  return finish(checkDraft(text, known, privatePages));
}

/** Returns a draft with only these fixes. */
function fixed(text: string, chosen: readonly DraftFinding[]): string {
  return cleanDraft(text, chosen, []).clean;
}

/** Returns findings as the test drafts name them: the reason, and the line's id or the words. */
function namesOf(text: string): readonly string[] {
  return check(text).map(
    ({ reason, line, start, end }) => `${reason} ${line?.id ?? text.slice(start, end)}`,
  );
}

describe('the drafts', () => {
  it('are checked with a precision of 0.9 and a recall of 0.8', () => {
    const results = drafts.map(({ text, ...draft }) => ({ ...draft, found: namesOf(text) }));
    const { table, precision, recall } = qualityOf(results);
    expect(results.length).toBeGreaterThanOrEqual(12);
    expect(precision, table).toBeGreaterThanOrEqual(0.9);
    expect(recall, table).toBeGreaterThanOrEqual(0.8);
  });

  it('have nothing left to fix after all fixes', () => {
    for (const { title, text } of drafts) {
      const clean = fixed(text, check(text));
      expect(
        check(clean).filter(({ fix }) => fix),
        title,
      ).toEqual([]);
    }
  });
});

it('finds no comparison in what the cards say themselves', () => {
  const sayable = cards.flatMap((card) =>
    linesOf(card).flatMap(({ line }) => sayableWording(line) ?? []),
  );
  for (const { text } of sayable) {
    const draft = `About Dagster and Orbit. ${plainText(text)}`;
    expect(namesOf(draft).filter((name) => name.startsWith('comparison'))).toEqual([]);
  }
});

describe('found', () => {
  it.each([
    ['a comparison with “always”', 'Dagster is always slower.', 'comparison is always slower'],
    ['one with “usually”', 'Dagster is usually slower.', 'comparison is usually slower'],
    ['one with “much”', 'Dagster is much slower.', 'comparison is much slower'],
    ['one by default', 'Dagster is slower by default.', 'comparison is slower'],
    [
      'one in most setups',
      'Dagster is, in most setups, slower.',
      'comparison is, in most setups, slower',
    ],
    ['one without “is”', 'Dagster runs jobs noticeably slower.', 'comparison noticeably slower'],
    [
      'one of prices',
      'They’re often far more expensive.',
      'comparison They’re often far more expensive',
    ],
    ['a promise of no waiting', 'You won’t wait with Prefect.', 'absolute You won’t wait'],
  ])('%s', (_, text, expected) => {
    expect(namesOf(`You named Dagster. ${text}`)).toEqual([expected]);
  });
});

describe('a clean draft', () => {
  const text =
    'Moving to Dagster often requires a massive refactor of existing code. Samsara did it.';
  const [line, customer] = check(text);

  it('has only the chosen fixes', () => {
    expect(fixed(text, [])).toBe(text);
    expect(fixed(text, customer ? [customer] : [])).toBe(
      'Moving to Dagster often requires a massive refactor of existing code. ',
    );
  });

  it('has the safer wording in place of the whole sentence', () => {
    expect(fixed(text, line ? [line] : [])).toBe(
      'A script can move to Dagster as it is. Lineage, partitions and checks come from modeling assets, and that is where the work sits. Samsara did it.',
    );
  });

  it('leaves out an internal sentence, with the words in it that have fixes of their own', () => {
    const internal =
      'We met. Pure Lithium canceled their Dagster POC after modeling the pricing. Bye.';
    expect(check(internal).map(({ reason }) => reason)).toEqual(['customer', 'internal']);
    expect(fixed(internal, check(internal))).toBe('We met. Bye.');
  });
});

describe('not found', () => {
  it.each([
    ['an attack on nobody', 'Our old laptops are garbage.'],
    ['an absolute word about nobody', 'I never drink coffee.'],
    ['a customer’s name as an ordinary word', 'Our target is May.'],
    ['an everyday wait', 'We named Dagster. We won’t wait with our contract, and reply faster.'],
    ['an adjective before a noun', 'You named Dagster. We could move your slower jobs first.'],
    ['a public link', 'See https://docs.prefect.io/v3.'],
    ['four words of a line', 'Dagster requires a massive party.'],
    ['an objection', 'Dagster has a better UI for data lineage.'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});

it('finds ranges within any text, and fixes any of them', () => {
  const pieces = [
    ...[
      'Samsara ',
      'never ',
      'Dagster ',
      'they ',
      'clunky. ',
      'https://docs.google.com/x ',
      '\n\n',
    ],
    ...[
      'Moving to Dagster often requires a massive refactor ',
      '\u202E',
      '\u2066<b>',
      '&amp;',
      '🙂',
      '"',
    ],
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 20 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.infiniteStream(fc.boolean()), (draft, choices) => {
      const findings = check(draft);
      for (const { start, end } of findings) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(draft.length);
      }
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      const chosen = findings.filter(() => choices.next().value === true);
      if (chosen.every(({ fix }) => fix === undefined)) expect(fixed(draft, chosen)).toBe(draft);
      else expect(typeof fixed(draft, chosen)).toBe('string');
    }),
  );
});

it('takes only a moment at a time for the longest text and a thousand lines', () => {
  expect(slowestStep((many, text) => checkDraft(text, many, privatePages))).toBeLessThan(40);
}, 60_000);
