import { expect, it } from 'vitest';
import type { CardFile } from '../../src/content/card-schema';
import { compileCard } from '../../src/content/compile';
import { readCard } from '../../src/content/read-card';
import { reviewList } from '../../src/content/review-list';
import { currentNotices, holdOf } from '../../src/core/card/notice';
import { acme, FILE, found, line, problemsOf, TODAY } from './acme';

type Notice = NonNullable<CardFile['notices']>[number];

function notice(given: Partial<Notice> = {}): Notice {
  return {
    id: 'notice-sale',
    level: 'warning',
    title: 'Acme is being sold',
    rep: line('notice-sale-rep', 'know', 'Acme is being sold to Initech.'),
    say: line('notice-sale-say', 'say', 'Acme goes on as before.'),
    since: '2026-10-01',
    ...given,
  };
}

const withNotice = (given?: Partial<Notice>): CardFile => ({ ...acme(), notices: [notice(given)] });

function read(card: unknown) {
  return readCard({ file: FILE, text: JSON.stringify(card) });
}

function pathsOf(card: unknown): readonly string[] {
  return read(card).problems.map(({ path }) => path.join('.'));
}

it('puts notices before every other section', () => {
  const { parts } = compileCard(withNotice({ owner: 'Marketing', until: '2027-01-31' }));
  expect(parts[0]).toMatchObject({
    id: 'part-notices',
    groups: [
      {
        id: 'notice-sale',
        heading: 'Acme is being sold',
        notice: { level: 'warning', since: '2026-10-01', until: '2027-01-31', owner: 'Marketing' },
        lines: [{ role: 'notice' }, { role: 'statement' }],
      },
    ],
  });
});

it('rejects a level it doesn’t know and an end before the start', () => {
  expect(pathsOf(withNotice())).toEqual([]);
  expect(pathsOf(withNotice({ level: 'loud' as never }))).toEqual(['notices.0.level']);
  expect(pathsOf(withNotice({ until: '2026-09-30' }))).toEqual(['notices.0.until']);
});

it('shows a notice through its last day', () => {
  const card = compileCard(withNotice({ until: TODAY }));
  expect(currentNotices(card, TODAY)).toHaveLength(1);
  expect(currentNotices(card, '2026-11-25')).toEqual([]);
});

it('holds a card only while a notice of that level is current', () => {
  expect(holdOf(compileCard(withNotice()), TODAY)).toBeUndefined();
  const held = compileCard(withNotice({ level: 'hold', until: TODAY }));
  expect(holdOf(held, TODAY)?.notice.heading).toBe('Acme is being sold');
  expect(holdOf(held, '2026-11-25')).toBeUndefined();
});

it('warns about a notice that has expired, and lists it for review', () => {
  const ended = withNotice({ until: '2026-11-23' });
  const problems = problemsOf(ended).filter(({ rule }) => rule === 'notice');
  expect(problems.map(({ what }) => what)).toEqual([
    'The notice "Acme is being sold" expired on Nov 23, 2026.',
  ]);
  const { due } = reviewList([compileCard(ended)], TODAY, 30);
  expect(due.map(({ placed }) => placed.line.id)).toContain('notice-sale-rep');
  expect(found(withNotice({ until: TODAY })).join()).not.toContain('notice @');
  expect(reviewList([compileCard(withNotice())], TODAY, 30).due).toEqual([]);
});

it('puts a rebuttal below its wedge, as an objection', () => {
  const card = acme();
  const wedges = card.wedges ?? { title: '', items: [] };
  const rebuttal = {
    objection: line('price-rebuttal', 'know', '"You charge, too."'),
    reply: line('price-reply', 'know', 'True, by plan.'),
  };
  const items = wedges.items.map((wedge) => ({ ...wedge, rebuttal }));
  const { parts } = compileCard({ ...card, wedges: { ...wedges, items } });
  const part = parts.find(({ id }) => id === 'part-wedges');
  expect(part?.groups.map(({ lines }) => lines.map(({ role }) => role))).toEqual([
    expect.arrayContaining(['claim', 'attack']),
    ['objection', 'reply'],
  ]);
  expect(found({ ...card, wedges: { ...wedges, items } })).toEqual([]);
});

it('upgrades a card of version 1 without a change', () => {
  const { version: _, ...rest } = acme();
  const { card, problems } = read({ ...rest, version: 1 });
  expect(card).toEqual(acme());
  expect(problems.map(({ rule }) => rule)).toEqual(['old-version']);
});
