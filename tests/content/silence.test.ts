import { expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { readCard } from '../../src/content/read-card';
import { severityOf } from '../../src/content/rules/rule-names';
import { acme, FILE, found, pack, problemsOf, wording } from './acme';

const reason = 'We have it in writing.';
const absolute = { rule: 'absolute', reason } as const;

it('an ignored rule on a line affects only that line', () => {
  const card = wording('It never fails.', { silence: [absolute] });
  expect(found(card)).toEqual([]);
  const [message] = card.personas?.messages ?? [];
  if (message) message.line.text = 'It always runs.';
  expect(found(card)).toEqual(['absolute @ personas → messages → #1 → line → text']);
});

it('an ignored rule doesn’t affect other rules', () => {
  const card = wording('Their garbage never works.', { silence: [absolute] });
  expect(found(card)).toEqual(['attack @ summary → oneLiner → text']);
});

it('any line of an objection or wedge can ignore a missing talk track', () => {
  const card = acme();
  const [item] = card.objections?.items ?? [];
  if (item?.pivot) item.pivot.use = 'know';
  expect(found(card)).toEqual(['talk-track @ objections → items → #1']);
  if (item?.pivot) item.pivot.silence = [{ rule: 'talk-track', reason }];
  expect(found(card)).toEqual([]);
});

it('an ignored rule on the card covers only warnings without a line', () => {
  const silence: CardFile['silence'] = [{ rule: 'talk-track', reason }];
  const card = acme();
  const others = { id: 'others', name: 'Others', short: 'Others' };
  const given = { pack: { ...pack, personas: [...pack.personas, others] } };
  expect(found(card, given)).toEqual(['talk-track @ personas']);
  expect(found({ ...card, silence }, given)).toEqual([]);
  const [item] = card.objections?.items ?? [];
  if (item?.pivot) item.pivot.use = 'know';
  expect(found({ ...card, silence }, given)).toEqual(['talk-track @ objections → items → #1']);
});

it('warns about an ignored rule that isn’t broken', () => {
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
])('rejects ignoring the rule "%s"', (rule, message) => {
  const card = wording('It runs.', { silence: [{ rule, reason }] as never });
  const { problems } = readCard({ file: FILE, text: JSON.stringify(card) });
  expect(problems).toMatchObject([
    { rule: 'schema', path: ['summary', 'oneLiner', 'silence', 0, 'rule'] },
  ]);
  expect(`${problems[0]?.what} ${problems[0]?.fix}`).toContain(message);
});

it('requires a reason for ignoring a rule', () => {
  const silence = [{ rule: 'absolute', reason: ' ' }] as const;
  const card = wording('It never fails.', { silence: [...silence] });
  const { problems } = readCard({ file: FILE, text: JSON.stringify(card) });
  expect(problems.map(({ rule }) => rule)).toEqual(['schema']);
});

it('doesn’t let a card ignore errors', () => {
  const card = { ...acme(), aliases: ['acme works', 'ACME Works'] };
  expect(found({ ...card, silence: [{ rule: 'name', reason }] as never }, { pack })).toContain(
    'name @ aliases → #2',
  );
});
