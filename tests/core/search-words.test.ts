import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseQuery } from '../../src/core/search/query';
import { stemOf, wordsIn } from '../../src/core/search/words';
import { countTypos, typosAllowed } from '../../src/core/text/typos';

describe('stemOf', () => {
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
  ])('returns the same stem for all forms of “%s”', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it('returns different stems for different words', () => {
    expect(stemOf('work')).not.toBe(stemOf('worker'));
    expect(stemOf('as')).not.toBe(stemOf('asset'));
    expect(stemOf('is')).not.toBe(stemOf('i'));
  });
});

describe('countTypos', () => {
  const typosIn = (typed: string, word: string) =>
    countTypos(typed, word, typosAllowed(typed.length), true);

  test.each([
    ['sensor', 'sensor', 0],
    ['sensro', 'sensor', 1],
    ['snsor', 'sensor', 1],
    ['sennsor', 'sensor', 1],
    ['sansor', 'sensor', 1],
    ['kuberne', 'kubernetes', 0],
    ['kuberntes', 'kubernetes', 1],
    ['orchestratoin', 'orchestration', 1],
  ])('counts the typos in “%s” for “%s”: %i', (typed, word, typos) => {
    expect(typosIn(typed, word)).toBe(typos);
  });

  it('stops at one more than the limit', () => {
    expect(typosIn('lineage', 'kubernetes')).toBe(2);
    expect(typosIn('senosr', 'senators')).toBe(2);
    expect(typosIn('ops', 'opt')).toBe(1);
  });

  it('counts what follows in a text that has to be whole', () => {
    expect(countTypos('dagste', 'dagster', 2, false)).toBe(1);
    expect(countTypos('dagsterx', 'dagster', 2, false)).toBe(1);
    expect(countTypos('dag', 'dagster', 2, false)).toBe(3);
  });

  it('counts at most one for a single typo', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/);
    fc.assert(
      fc.property(word, fc.nat(11), fc.stringMatching(/^[a-z]$/), (text, at, letter) => {
        const position = at % text.length;
        const replaced = text.slice(0, position) + letter + text.slice(position + 1);
        const dropped = text.slice(0, position) + text.slice(position + 1);
        const added = text.slice(0, position) + letter + text.slice(position);
        for (const typed of [replaced, dropped, added]) {
          if (typed.length < 4) continue;
          expect(typosIn(typed, text)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('parseQuery', () => {
  const isPhrase = (text: string) => text === 'proof of concept';
  const parse = (typed: string) => parseQuery(typed, isPhrase);
  const texts = (typed: string) => parse(typed).words.map(({ text }) => text);

  it('keeps a phrase together, including filler words', () => {
    expect(texts('a proof of concept with sensors')).toEqual(['proof of concept', 'sensors']);
  });

  it('drops departments only from job titles', () => {
    expect(texts('head of data platform lineage')).toEqual(['head', 'lineage']);
    expect(texts('engineering director')).toEqual(['director']);
    expect(texts('data platform')).toEqual(['data', 'platform']);
  });

  it('drops filler words from a sentence', () => {
    expect(parse("isn't your lineage worse?")).toEqual({
      words: [{ text: 'lineage', isUnfinished: false }],
      isSentence: true,
    });
  });

  it('marks the word that is still being typed', () => {
    expect(parse('work poo').words).toEqual([
      { text: 'work', isUnfinished: false },
      { text: 'poo', isUnfinished: true },
    ]);
    expect(parse('work pool ').words.at(-1)).toEqual({ text: 'pool', isUnfinished: false });
  });

  it('keeps filler words if there are no others', () => {
    expect(parse('the').words.map(({ text }) => text)).toEqual(['the']);
  });

  it('limits the number of words', () => {
    expect(parse('word '.repeat(500)).words.length).toBeLessThanOrEqual(12);
  });
});

it('wordsIn returns the position of each word', () => {
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
