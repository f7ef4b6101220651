import { expect, it } from 'vitest';
import type { LineEntry } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { type ReviewItem, reviewList } from '../../src/content/review-list';
import { acme, line, TODAY } from './acme';

type Review = Partial<LineEntry['review']>;

const safer = 'It may run.';
const sources: [] = [];

function cardWith(id: string, lines: readonly [string, LineEntry['use'], Review][]) {
  const { summary, wedges, objections, personas, ...card } = acme();
  const entries = lines.map(([name, use, review]) => line(name, use, 'It runs.', review));
  return compileCard({ ...card, id, more: [{ title: 'More', lines: entries }] });
}

function ids(items: readonly ReviewItem[]): readonly string[] {
  return items.map(({ card, placed, due }) => `${card.id}/${placed.line.id} ${due}`);
}

it('sorts the lines of all cards by risk and due date', () => {
  const first = cardWith('first', [
    ['internal', 'know', { status: 'disputed', safer }],
    ['fine', 'say', {}],
    ['soon-late', 'say', { checked: '2026-09-14' }],
    ['due-short', 'say', { checked: '2026-08-20' }],
    ['unverified-internal', 'know', { status: 'unverified', sources }],
    ['question', 'ask', { status: 'no-claim', checked: '2020-01-01' }],
  ]);
  const second = cardWith('second', [
    ['changed', 'say', { status: 'changed', safer }],
    ['said', 'say', { status: 'disputed', safer, checked: '2026-01-01' }],
    ['due-long', 'know', { checked: '2026-01-01' }],
    ['soon-early', 'say', { checked: '2026-10-30', kind: 'price' }],
    ['unverified-said', 'say', { status: 'unverified', sources }],
  ]);
  const list = reviewList([first, second], TODAY, 30);
  expect(ids(list.contradicted)).toEqual([
    'second/said 2026-04-02',
    'first/internal 2027-02-19',
    'second/changed 2027-02-19',
  ]);
  expect(ids(list.due)).toEqual(['second/due-long 2026-04-02', 'first/due-short 2026-11-19']);
  expect(ids(list.unverified)).toEqual([
    'second/unverified-said 2027-02-19',
    'first/unverified-internal 2027-02-19',
  ]);
  expect(ids(list.soon)).toEqual(['second/soon-early 2026-11-30', 'first/soon-late 2026-12-14']);
  expect(reviewList([first, second], TODAY, 7).soon).toHaveLength(1);
});
