import { expect, it } from 'vitest';
import type { Line, Review } from '../../src/core/card/line';
import { type Sign, signOf } from '../../src/core/trust/sign-of';

const TODAY = '2026-11-22';

function line(status: Review['status'], rest: Partial<Review> = {}): Line {
  return {
    id: 'line',
    role: 'theirs',
    text: [
      { kind: 'strong', children: [{ kind: 'text', text: 'High.' }] },
      { kind: 'text', text: ' It is.' },
    ],
    use: 'know',
    review: { status, kind: 'product', checked: '2026-11-20', sources: [], ...rest },
    personas: [],
    isPrivate: false,
  };
}

const safer = [{ kind: 'text', text: 'It grows with what you want.' }] as const;
const old = '2026-01-01';

it.each<[Review['status'], Sign['status']]>([
  ['supported', 'fine'],
  ['no-claim', 'fine'],
  ['disputed', 'disputed'],
  ['changed', 'changed'],
  ['unverified', 'unverified'],
])('a label from a line with status %s has the status %s', (reviewed, status) => {
  expect(signOf(line(reviewed, { safer }), TODAY)).toEqual({ words: 'High', status });
});

it.each<[string, Line, Sign['status']]>([
  ['a disputed line with a safer wording', line('disputed', { safer }), 'fine'],
  ['an outdated line with a safer wording', line('changed', { safer }), 'fine'],
  ['one whose review is due', line('disputed', { safer, checked: old }), 'due'],
  ['a disputed line without one', line('disputed'), 'disputed'],
  ['an unverified line', line('unverified'), 'unverified'],
  ['an unverified line with a safer wording', line('unverified', { safer }), 'unverified'],
  ['a supported line', line('supported'), 'fine'],
])('a label written for %s has the status of the wording it summarizes', (_, written, status) => {
  expect(signOf({ ...written, sign: 'It grows' }, TODAY)).toEqual({ words: 'It grows', status });
});
