import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { toldOf } from './told';

const FILE = 'content/battlecards/dagster.json';

/** What a writer is told about the sample card with this answer. */
function told(answer: unknown): string {
  const card = { ...JSON.parse(readFileSync(`tests/sample/${FILE}`, 'utf8')), answer };
  return toldOf([{ file: FILE, text: JSON.stringify(card) }]).replaceAll(`${FILE}\n`, '');
}

it('an answer may be left out, and so may any of its slots', () => {
  expect(told(undefined)).toBe('nothing');
  expect(told({})).toBe('nothing');
  expect(told({ everyone: {}, personas: { 'data-engineers': {} } })).toBe('nothing');
});

it('an internal line may be said where it has a safer wording', () => {
  expect(told({ everyone: { say: 'summary-one-liner' } })).toBe('nothing');
});

it('a line that is not fit for its place is told with the way to mend it', () => {
  expect(
    told({
      everyone: {
        say: 'summary-they-win',
        ask: 'concede-position',
        proof: 'reference-previous-battlecard',
        concede: 'concede-everything',
      },
    }),
  ).toMatchInlineSnapshot(`
    "The content has 4 problems.

      where: answer → everyone → concede
      what:  There is no line "concede-everything" on this card.
      fix:   Use the id of one of its lines.
      rule:  reference (error)

      where: answer → everyone → say
      what:  The line "summary-they-win" is not for customers, so nobody can say it.
      fix:   Choose a line with the use "say", or give this one a safer wording.
      rule:  answer (error)

      where: answer → everyone → ask
      what:  The line "concede-position" is no question.
      fix:   Choose a line with the use "ask".
      rule:  answer (error)

      where: answer → everyone → proof
      what:  The line "reference-previous-battlecard" is private, and the answer is there to be copied.
      fix:   Choose a line that may be copied.
      rule:  answer (error)"
  `);
});

it('a persona that the pack does not know', () => {
  expect(told({ personas: { developers: { ask: 'question-python-or-sql' } } })).toContain(
    'There is no persona "developers" in the pack.',
  );
});

it('a misspelt slot', () => {
  const message = told({ personas: { 'data-engineers': { conced: 'concede-position' } } });
  expect(message).toContain('Did you mean "concede"? Allowed keys: say, ask, proof, concede.');
});
