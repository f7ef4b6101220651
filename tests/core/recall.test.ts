import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Card } from '../../src/core/card/card';
import { plainText } from '../../src/core/card/inline';
import type { Line, ReviewStatus } from '../../src/core/card/line';
import type { Group } from '../../src/core/card/part';
import type { CopyForm } from '../../src/core/copy/form';
import {
  type CopiedWording,
  copiedWordings,
  storedWordings,
  withWordings,
} from '../../src/core/recall/copied-wording';
import { correctionOf } from '../../src/core/recall/correction';
import { recallsOf, withDismissed } from '../../src/core/recall/recall';
import { MAX_COPIED } from '../../src/core/screen/memory';

const DAY = '2026-11-12';
const TODAY = '2026-11-28';

interface Given {
  readonly text?: string;
  readonly safer?: string | undefined;
  readonly status?: ReviewStatus;
  readonly use?: Line['use'];
}

function lineOf(id: string, given: Given = {}): Line {
  const {
    text = 'Runs are priced by the minute.',
    safer,
    status = 'supported',
    use = 'say',
  } = given;
  const sources = [
    { title: 'Price list', href: 'https://example.com/prices' },
    { title: 'Our notes', href: 'https://docs.google.com/document/d/1' },
  ];
  return {
    id,
    role: 'point',
    text: [{ kind: 'text', text }],
    use,
    review: {
      status,
      kind: 'product',
      checked: '2026-11-01',
      sources,
      ...(safer !== undefined && { safer: [{ kind: 'text', text: safer }] }),
    },
    personas: [],
    isPrivate: false,
  };
}

const LAYOUT = { kind: 'list', keepsOrder: false } as const;

const HOLD: Group = {
  id: 'notice-hold',
  heading: 'Wait for legal',
  personas: [],
  lines: [lineOf('hold-rep', { text: 'Legal is checking.', use: 'know' })],
  notice: { level: 'hold', since: '2026-11-20' },
};

function cardOf(lines: readonly Line[], notices: readonly Group[] = [], id = 'acme'): Card {
  const groups = [...notices, { personas: [], lines }];
  return {
    id,
    name: 'Acme',
    title: 'Us vs Acme',
    updated: DAY,
    aliases: [],
    parts: [{ id: 'part-more-0', title: 'More', short: 'More', layout: LAYOUT, groups }],
  };
}

const library = (...cards: readonly Card[]) => new Map(cards.map((card) => [card.id, card]));

/** Returns what is stored after wordings of a card were copied. */
function copy(card: Card, ids: readonly string[], before?: string, day = DAY) {
  return withWordings(before, copiedWordings(card, ids, day));
}

function recalls(before: Given, after: Given | undefined, wording = 'a') {
  const stored = copy(cardOf([lineOf('a', before)]), [wording]);
  const card = cardOf([lineOf('b'), ...(after ? [lineOf('a', after)] : [])]);
  return recallsOf(stored, library(card), TODAY);
}

/** Returns why a line is recalled and what to say instead. */
function recalled(...given: Parameters<typeof recalls>) {
  return recalls(...given).map(({ reason, now }) => [reason, now && plainText(now.text)]);
}

const OTHER = 'Something else.';

describe('a copied line', () => {
  it.each<[string, Given, Given | undefined, unknown]>([
    [
      'is disputed, with a safer wording',
      {},
      { status: 'disputed', safer: 'x' },
      ['disputed', 'x'],
    ],
    ['is disputed', {}, { status: 'disputed' }, ['disputed', undefined]],
    ['is outdated', {}, { status: 'changed', safer: 'x' }, ['changed', 'x']],
    ['has no source anymore', {}, { status: 'unverified' }, ['unverified', undefined]],
    ['is reworded', {}, { text: OTHER }, ['reworded', OTHER]],
    ['is reworded for internal use', {}, { text: OTHER, use: 'know' }, ['reworded', undefined]],
    ['gets worse', { status: 'changed' }, { status: 'disputed' }, ['disputed', undefined]],
    ['is gone', { text: OTHER }, undefined, ['removed', undefined]],
  ])('is recalled if it %s', (_, before, after, expected) => {
    expect(recalled(before, after)).toEqual([expected]);
  });

  it.each<[string, Given, Given]>([
    ['is the same', { status: 'disputed' }, { status: 'disputed' }],
    ['gets a better review', { status: 'disputed' }, { status: 'changed' }],
    ['turns out to be supported', { status: 'unverified' }, { status: 'supported' }],
    ['gets a safer wording', { status: 'unverified' }, { status: 'unverified', safer: 'x' }],
    ['becomes internal', {}, { use: 'know' }],
    ['only gets other punctuation', { text: '"It isn\'t, yet."' }, { text: '“It isn’t yet”' }],
    ['becomes the safer wording', { text: 'x' }, { status: 'disputed', safer: 'x' }],
  ])('isn’t recalled if it %s', (_, before, after) => {
    expect(recalled(before, after)).toEqual([]);
  });

  it.each([
    ['10 tasks', '10% tasks'],
    ['Is it free?', 'It is free'],
    ['US only', 'us only'],
    ['-5 days', '5 days'],
    ['$1.50', '$150'],
  ])('is recalled if its words differ: %s, %s', (before, after) => {
    expect(recalled({ text: before }, { text: after })).toHaveLength(1);
  });

  it('isn’t recalled if only its id is new', () => {
    const stored = copy(cardOf([lineOf('a')]), ['a']);
    expect(recallsOf(stored, library(cardOf([lineOf('z')])), TODAY)).toEqual([]);
    const disputed = cardOf([lineOf('z', { status: 'disputed' })]);
    expect(recallsOf(stored, library(disputed), TODAY)).toMatchObject([{ reason: 'removed' }]);
  });

  it('isn’t recalled if its card is gone', () => {
    const stored = copy(cardOf([lineOf('a')]), ['a']);
    expect(recallsOf(stored, library(cardOf([], [], 'other')), TODAY)).toEqual([]);
  });
});

describe('a copied safer wording', () => {
  const before: Given = { status: 'disputed', safer: 'x' };

  it.each<[string, Given | undefined, unknown]>([
    ['is reworded', { status: 'disputed', safer: 'y' }, ['reworded', 'y']],
    ['is dropped', { status: 'disputed' }, ['reworded', undefined]],
    [
      'is the original now, but disputed',
      { text: 'x', status: 'disputed' },
      ['disputed', undefined],
    ],
    ['is gone with its line', undefined, ['removed', undefined]],
  ])('is recalled if it %s', (_, after, expected) => {
    expect(recalled(before, after, 'a/safer')).toEqual([expected]);
  });

  it.each<[string, Given]>([
    ['the original is reworded', { status: 'disputed', text: OTHER, safer: 'x' }],
    ['the original gets worse', { status: 'disputed', safer: 'x' }],
    ['it’s the original now', { text: 'x' }],
  ])('isn’t recalled if %s', (_, after) => {
    expect(recalled({ ...before, status: 'changed' }, after, 'a/safer')).toEqual([]);
  });
});

describe('a card on hold', () => {
  const before = cardOf([lineOf('a')]);
  const onHold = cardOf([lineOf('a')], [HOLD]);

  it('recalls what was copied before, with nothing to say instead', () => {
    const found = recallsOf(copy(before, ['a']), library(onHold), TODAY);
    expect(found).toMatchObject([{ reason: 'hold', now: undefined }]);
    const reworded = cardOf([lineOf('a', { text: OTHER })], [HOLD]);
    const both = recallsOf(copy(before, ['a']), library(reworded), TODAY);
    expect(both).toMatchObject([{ reason: 'reworded', now: undefined }]);
  });

  it('doesn’t recall what was copied in spite of it', () => {
    const stored = copy(onHold, ['a'], undefined, TODAY);
    expect(recallsOf(stored, library(onHold), TODAY)).toEqual([]);
  });

  it('recalls nothing after the hold', () => {
    const { notice, ...rest } = HOLD;
    const ended = { ...rest, notice: { level: 'hold', since: DAY, until: '2026-11-27' } } as const;
    const card = cardOf([lineOf('a')], [ended]);
    expect(recallsOf(copy(before, ['a']), library(card), TODAY)).toEqual([]);
  });
});

describe('a dismissed recall', () => {
  const versions: readonly Given[] = [
    { text: OTHER },
    { status: 'disputed', safer: 'x' },
    { status: 'disputed', safer: 'y' },
  ];

  it('stays away until the line changes again', () => {
    let stored = copy(cardOf([lineOf('a')]), ['a']);
    for (const version of versions) {
      const cards = library(cardOf([lineOf('a', version)]));
      const found = recallsOf(stored, cards, TODAY);
      expect(found).toHaveLength(1);
      stored = withDismissed(stored, found);
      expect(recallsOf(stored, cards, TODAY)).toEqual([]);
      expect(recallsOf(stored, cards, '2027-11-28')).toEqual([]);
    }
  });

  it('doesn’t come back with a hold, or after it', () => {
    const held = library(cardOf([lineOf('a')], [HOLD]));
    const stored = copy(cardOf([lineOf('a')]), ['a']);
    const dismissed = withDismissed(stored, recallsOf(stored, held, TODAY));
    expect(recallsOf(dismissed, held, TODAY)).toEqual([]);
    expect(recallsOf(dismissed, library(cardOf([lineOf('a')])), TODAY)).toEqual([]);
    const disputed = [lineOf('a', { status: 'disputed' })];
    const again = recallsOf(dismissed, library(cardOf(disputed)), TODAY);
    expect(again).toHaveLength(1);
    const both = withDismissed(dismissed, again);
    expect(recallsOf(both, library(cardOf(disputed, [HOLD])), TODAY)).toEqual([]);
  });

  it('leaves the others', () => {
    const stored = copy(cardOf([lineOf('a'), lineOf('b', { text: OTHER })]), ['a', 'b']);
    const cards = library(cardOf([]));
    const found = recallsOf(stored, cards, TODAY);
    const left = recallsOf(withDismissed(stored, found.slice(0, 1)), cards, TODAY);
    expect(left.map(({ copied }) => copied.line)).toEqual(['b']);
  });
});

it('goes through a card once, however many of its lines were copied', () => {
  const ids = ['a', 'b', 'c'];
  const card = cardOf(ids.map((id) => lineOf(id)));
  const stored = copy(card, ids);
  const parts = vi.fn(() => card.parts);
  const read = (copied: string | undefined) => {
    parts.mockClear();
    recallsOf(copied, library(Object.defineProperty({ ...card }, 'parts', { get: parts })), TODAY);
    return parts.mock.calls.length;
  };
  expect(read(stored)).toBe(read(copy(card, ['a'])));
});

describe('what is stored of copies', () => {
  it('is nothing for copies from before their wording was stored', () => {
    expect(recallsOf(undefined, library(cardOf([])), TODAY)).toEqual([]);
    expect(withWordings(undefined, [])).toBeUndefined();
  });

  it.each(['no JSON', 'null', '{}', '[null, 1, "a"]'])('counts as none if it is %s', (damaged) => {
    expect(recallsOf(damaged, library(cardOf([])), TODAY)).toEqual([]);
    expect(storedWordings(copy(cardOf([lineOf('a')]), ['a'], damaged))).toHaveLength(1);
  });

  it('has each wording once, latest last, and both versions of a reworded line', () => {
    const first = cardOf([lineOf('a'), lineOf('b', { text: OTHER })]);
    let stored = copy(first, ['a', 'b']);
    stored = copy(first, ['a'], stored, TODAY);
    const days = () => storedWordings(stored).map(({ line, day }) => [line, day]);
    expect(days()).toEqual([
      ['b', DAY],
      ['a', TODAY],
    ]);
    const second = cardOf([lineOf('a', { text: 'New words.' })]);
    stored = copy(second, ['a'], stored, TODAY);
    expect(days()).toHaveLength(3);
    expect(
      recallsOf(stored, library(second), TODAY).map(({ reason, copied }) => [reason, copied.day]),
    ).toEqual([
      ['reworded', TODAY],
      ['removed', DAY],
    ]);
  });

  it.each<[string, Card]>([
    ['disputed', cardOf([lineOf('a', { status: 'disputed' })])],
    ['on hold', cardOf([lineOf('a')], [HOLD])],
  ])('still has an earlier copy if the line is %s when copied again', (_, now) => {
    const before = copy(cardOf([lineOf('a')]), ['a']);
    const open = recallsOf(before, library(now), TODAY);
    expect(open).toHaveLength(1);
    const stored = copy(now, ['a'], before, TODAY);
    expect(recallsOf(stored, library(now), TODAY)).toEqual(open);
    const again = copy(now, ['a'], withDismissed(stored, open), TODAY);
    expect(recallsOf(again, library(now), TODAY)).toEqual([]);
    expect(storedWordings(again)).toHaveLength(2);
    const gone = recallsOf(withDismissed(stored, open), library(cardOf([])), TODAY);
    expect(gone).toHaveLength(2);
  });

  it('is limited in length and number', () => {
    const long = cardOf([lineOf('a', { text: `"${'word '.repeat(500)}end"` })]);
    const [wording] = copiedWordings(long, ['a'], DAY);
    expect(wording?.text).toMatch(/^word .*…$/);
    expect(wording?.text.length).toBe(400);
    const other = cardOf([lineOf('a', { text: `"${'word '.repeat(500)}ends"` })]);
    expect(recallsOf(copy(long, ['a']), library(other), TODAY)).toHaveLength(1);
    const many = Array.from({ length: MAX_COPIED + 5 }, (_, at) => lineOf(`l${at}`));
    const ids = many.map(({ id }) => id);
    const kept = storedWordings(copy(cardOf(many), ids));
    expect(kept.map(({ line }) => line)).toEqual(ids.slice(5));
  });

  it('has only the copied wordings', () => {
    const card = cardOf([lineOf('a', { status: 'disputed', safer: 'x' }), lineOf('b')]);
    const found = copiedWordings(card, ['a/safer'], DAY);
    expect(found).toMatchObject([{ card: 'acme', line: 'a', text: 'x', status: 'supported' }]);
  });
});

const someLine = fc.record({
  text: fc.constantFrom('One.', 'Two.', 'Three.'),
  safer: fc.constantFrom('Safe one.', 'Safe two.', undefined),
  status: fc.constantFrom<ReviewStatus>(
    'supported',
    'no-claim',
    'changed',
    'unverified',
    'disputed',
  ),
  use: fc.constantFrom<Line['use']>('say', 'ask', 'know'),
});
const someCard = fc
  .record({
    lines: fc.dictionary(fc.constantFrom('a', 'b', 'c'), someLine),
    isOnHold: fc.boolean(),
  })
  .map(({ lines, isOnHold }) =>
    cardOf(
      Object.entries(lines).map(([id, given]) => lineOf(id, given)),
      isOnHold ? [HOLD] : [],
    ),
  );

const allWordings = ['a', 'b', 'c'].flatMap((id) => [id, `${id}/safer`]);
const textsOf = (card: Card) =>
  new Set(
    card.parts.flatMap(({ groups }) =>
      groups.flatMap(({ lines }) =>
        lines.flatMap(({ text, review }) => [plainText(text), plainText(review.safer ?? [])]),
      ),
    ),
  );

it('never recalls anything of a card that hasn’t changed', () => {
  fc.assert(
    fc.property(someCard, (card) => {
      const stored = copy(card, allWordings, undefined, TODAY);
      expect(recallsOf(stored, library(card), TODAY)).toEqual([]);
    }),
  );
});

it('recalls every wording that is no longer on the card, and never offers one that can’t be said', () => {
  fc.assert(
    fc.property(someCard, someCard, (before, after) => {
      const stored = copy(before, allWordings);
      const found = recallsOf(stored, library(after), TODAY);
      const texts = textsOf(after);
      const gone = storedWordings(stored).filter(({ text }) => !texts.has(text));
      const recalledWordings: readonly CopiedWording[] = found.map(({ copied }) => copied);
      for (const each of gone) expect(recalledWordings).toContainEqual(each);
      for (const { now, placed, hold, copied } of found) {
        if (now === undefined) continue;
        const { use, review, text } = placed?.line ?? lineOf('none');
        expect(hold).toBeUndefined();
        expect(plainText(now.text)).not.toBe(copied.text);
        if (now.text !== review.safer) {
          expect(now.text).toBe(text);
          expect(use).not.toBe('know');
          expect(['supported', 'no-claim']).toContain(review.status);
        }
      }
      expect(recallsOf(withDismissed(stored, found), library(after), TODAY)).toEqual([]);
    }),
  );
});

describe('a correction', () => {
  const TEMPLATE = {
    replaced: ['About {competitor}, { date }:', '{wording}', 'Sorry {nobody}.'],
    withdrawn: ['What I sent on {date} about {competitor} is void. See https://acme.slack.com/x.'],
  };
  const clip = (after: Given | undefined, form: CopyForm = 'words') => {
    const [recall] = recalls({ text: 'Old {date} words.' }, after);
    if (recall === undefined) throw new Error('Nothing is recalled');
    return correctionOf(recall, TEMPLATE, { form });
  };

  it('is dated and has the new wording and its public sources', () => {
    expect(clip({ text: '"New words."' }).text).toBe(
      'About Acme, Nov 12, 2026:\n\nNew words.\n\nSorry .\n\n' +
        'Source: Price list (https://example.com/prices), checked Nov 1, 2026',
    );
    expect(clip({ text: '*New*' }, 'markdown').text).toContain('\n\n\\*New\\*\n\n');
  });

  it('has no wording and no source if there’s nothing to say instead', () => {
    expect(clip(undefined)).toEqual({
      text: 'What I sent on Nov 12, 2026 about Acme is void. See (link removed)',
      html: 'What I sent on Nov 12, 2026 about Acme is void. See (link removed)',
    });
  });

  it('never has the copied, a disputed, or an internal wording, or a private link', () => {
    fc.assert(
      fc.property(someCard, someCard, (before, after) => {
        const named = (card: Card) =>
          JSON.parse(
            JSON.stringify(card).replace(/(One|Two|Three)\./g, '$1 https://acme.slack.com/y'),
          );
        const cards = library(named(after));
        for (const recall of recallsOf(copy(named(before), allWordings), cards, TODAY)) {
          const { text, html } = correctionOf(recall, TEMPLATE, { form: 'sourced' });
          expect(text + html).not.toMatch(/slack|docs\.google|Our notes|Legal/);
          const { now, placed } = recall;
          const wordings = ['One', 'Two', 'Three', 'Safe one', 'Safe two'];
          const has = wordings.filter((each) => new RegExp(`\\b${each}\\b`).test(text));
          expect(has.length).toBeLessThanOrEqual(1);
          if (has.length > 0) expect(plainText(now?.text ?? [])).toContain(has[0]);
          if (placed?.line.use === 'know') expect(now?.text ?? []).not.toBe(placed.line.text);
        }
      }),
    );
  });
});
