import { expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { readCard } from '../../src/content/read-card';
import { severityOf } from '../../src/content/rules/rule-names';
import { acme, FILE, found, pack, problemsOf, wording } from './acme';

const reason = 'We have it in writing.';
const absolute = { rule: 'absolute', reason } as const;

it('a line silences a rule, for itself alone', () => {
  const card = wording('It never fails.', { silence: [absolute] });
  expect(found(card)).toEqual([]);
  const [message] = card.personas?.messages ?? [];
  if (message) message.line.text = 'It always runs.';
  expect(found(card)).toEqual(['absolute @ personas → messages → #1 → line → text']);
});

it('a line silences one rule, and no other', () => {
  const card = wording('Their garbage never works.', { silence: [absolute] });
  expect(found(card)).toEqual(['attack @ summary → oneLiner → text']);
});

it('a line of an objection or a wedge silences that there is nothing to say', () => {
  const card = acme();
  const [item] = card.objections?.items ?? [];
  if (item?.pivot) item.pivot.use = 'know';
  expect(found(card)).toEqual(['talk-track @ objections → items → #1']);
  if (item?.pivot) item.pivot.silence = [{ rule: 'talk-track', reason }];
  expect(found(card)).toEqual([]);
});

it('the card silences what stands at no line, and nothing else', () => {
  const silence: CardFile['silence'] = [{ rule: 'talk-track', reason }];
  const { personas: _, ...card } = acme();
  expect(found(card)).toEqual(['talk-track @ the whole file']);
  expect(found({ ...card, silence })).toEqual([]);
  const [item] = card.objections?.items ?? [];
  if (item?.pivot) item.pivot.use = 'know';
  expect(found({ ...card, silence })).toEqual(['talk-track @ objections → items → #1']);
});

it('a silence that silences nothing is a warning', () => {
  const card = wording('It runs.', { silence: [absolute] });
  expect(problemsOf({ ...card, silence: [absolute] })).toMatchObject([
    { rule: 'silence', path: ['silence', 0], what: expect.stringContaining('"absolute"') },
    { rule: 'silence', path: ['summary', 'oneLiner', 'silence', 0] },
  ]);
  expect(severityOf('silence')).toBe('warning');
});

it.each([
  ['absolut', 'Did you mean "absolute"?'],
  ['schema', 'isn’t an allowed value'],
  ['silence', 'isn’t an allowed value'],
])('a rule that cannot be silenced, "%s", is an error', (rule, told) => {
  const card = wording('It runs.', { silence: [{ rule, reason }] as never });
  const { problems } = readCard({ file: FILE, text: JSON.stringify(card) });
  expect(problems).toMatchObject([
    { rule: 'schema', path: ['summary', 'oneLiner', 'silence', 0, 'rule'] },
  ]);
  expect(`${problems[0]?.what} ${problems[0]?.mend}`).toContain(told);
});

it('a silence without a reason is an error', () => {
  const silence = [{ rule: 'absolute', reason: ' ' }] as const;
  const card = wording('It never fails.', { silence: [...silence] });
  const { problems } = readCard({ file: FILE, text: JSON.stringify(card) });
  expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
});

it('an error cannot be silenced by any card', () => {
  const card = { ...acme(), aliases: ['acme works', 'ACME Works'] };
  expect(found({ ...card, silence: [{ rule: 'name', reason }] as never }, { pack })).toContain(
    'name @ aliases → #2',
  );
});
