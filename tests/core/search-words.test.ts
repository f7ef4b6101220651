import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Best } from '../../src/core/search/best';
import { parseQuery } from '../../src/core/search/query';
import { slipsBetween } from '../../src/core/search/slips';
import { stemOf } from '../../src/core/search/stem';
import { wordsIn } from '../../src/core/search/words';

describe('forms of one word have one stem', () => {
  test.each([
    ['price', 'prices', 'pricing', 'priced'],
    ['sensor', 'sensors'],
    ['op', 'ops'],
    ['poll', 'polls', 'polling', 'polled'],
    ['trigger', 'triggers', 'triggering', 'triggered'],
    ['query', 'queries'],
    ['process', 'processes', 'processing'],
    ['rewrite', 'rewrites', 'rewriting'],
    ['latency', 'latencies'],
  ])('%s', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it('and other words another', () => {
    expect(stemOf('work')).not.toBe(stemOf('worker'));
    expect(stemOf('as')).not.toBe(stemOf('asset'));
    expect(stemOf('is')).not.toBe(stemOf('i'));
  });
});

describe('slips', () => {
  test.each([
    ['sensor', 'sensor', 0],
    ['sensro', 'sensor', 1],
    ['snsor', 'sensor', 1],
    ['sennsor', 'sensor', 1],
    ['sansor', 'sensor', 1],
    ['kuberne', 'kubernetes', 0],
    ['kuberntes', 'kubernetes', 1],
    ['orchestratoin', 'orchestration', 1],
  ])('“%s” is %s with %i', (typed, word, slips) => {
    expect(slipsBetween(typed, word, 2)).toBe(slips);
  });

  it('are not counted beyond what is asked for', () => {
    expect(slipsBetween('lineage', 'kubernetes', 2)).toBeGreaterThan(2);
    expect(slipsBetween('x'.repeat(60), 'x'.repeat(60), 2)).toBeGreaterThan(2);
  });

  it('never exceed the edits that were made', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(11), fc.stringMatching(/^[a-z]$/), (text, at, letter) => {
        const place = at % text.length;
        const replaced = text.slice(0, place) + letter + text.slice(place + 1);
        const dropped = text.slice(0, place) + text.slice(place + 1);
        const doubled = text.slice(0, place) + letter + text.slice(place);
        for (const typed of [replaced, dropped, doubled]) {
          expect(slipsBetween(typed, text, 2)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('a query', () => {
  it('drops the words that only make a sentence', () => {
    expect(parseQuery("isn't your lineage worse?")).toEqual({
      words: [{ text: 'lineage', isUnfinished: false }],
      isSentence: true,
    });
  });

  it('knows which word is still being typed', () => {
    expect(parseQuery('work poo').words).toEqual([
      { text: 'work', isUnfinished: false },
      { text: 'poo', isUnfinished: true },
    ]);
    expect(parseQuery('work pool ').words.at(-1)).toEqual({ text: 'pool', isUnfinished: false });
  });

  it('keeps fillers where there is nothing else', () => {
    expect(parseQuery('the').words.map(({ text }) => text)).toEqual(['the']);
  });

  it('is cut to what a person types', () => {
    expect(parseQuery('word '.repeat(500)).words.length).toBeLessThanOrEqual(12);
  });
});

it('words lie where they are said to lie', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let before = 0;
      for (const { raw, start, end } of wordsIn(text)) {
        expect(text.slice(start, end)).toBe(raw);
        expect(start).toBeGreaterThanOrEqual(before);
        before = end;
      }
    }),
  );
});

it('the best are the same that sorting everything gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: 1, max: 9 }),
      (ranks, most) => {
        const best = new Best(most);
        for (const [number, rank] of ranks.entries()) best.offer(number, rank);
        const sorted = [...ranks.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b);
        expect(best.numbers).toEqual(sorted.slice(0, most));
      },
    ),
  );
});
