import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildErrors } from './build-errors';

const FILE = 'content/battlecards/dagster.json';

/** Returns the errors for the sample card with this answer. */
function errorsWith(answer: unknown): string {
  const card = { ...JSON.parse(readFileSync(`tests/sample/${FILE}`, 'utf8')), answer };
  return buildErrors([{ file: FILE, text: JSON.stringify(card) }]).replaceAll(`${FILE}\n`, '');
}

it('allows an answer without slots, or none at all', () => {
  expect(errorsWith(undefined)).toBe('nothing');
  expect(errorsWith({})).toBe('nothing');
  expect(errorsWith({ everyone: {}, personas: { 'data-engineers': {} } })).toBe('nothing');
});

it('allows an internal line with a safer wording to be said', () => {
  expect(errorsWith({ everyone: { say: 'summary-one-liner' } })).toBe('nothing');
});

it('reports a line that doesn’t suit its slot, with a fix', () => {
  expect(
    errorsWith({
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
      fix:   Use the ID of a line on this card.
      rule:  reference (error)

      where: answer → everyone → say
      what:  The line "summary-they-win" is internal, so reps can’t say it to a customer.
      fix:   Choose a line with "use" set to "say", or add a "safer" wording to this one.
      rule:  answer (error)

      where: answer → everyone → ask
      what:  The line "concede-position" isn’t a question.
      fix:   Choose a line with "use" set to "ask".
      rule:  answer (error)

      where: answer → everyone → proof
      what:  The line "reference-previous-battlecard" is view only, but the answer is meant to be copied.
      fix:   Choose a line that can be copied.
      rule:  answer (error)"
  `);
});

it('reports a persona that isn’t in the pack', () => {
  expect(errorsWith({ personas: { developers: { ask: 'question-python-or-sql' } } })).toContain(
    'There is no persona "developers" in content/pack.json.',
  );
});

it('suggests a correction for a misspelled slot', () => {
  const message = errorsWith({ personas: { 'data-engineers': { conced: 'concede-position' } } });
  expect(message).toContain('Did you mean "concede"? Allowed keys: say, ask, proof, concede.');
});
