import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/content/rules/spoken';
import { figuresIn, hasDate } from '../../src/content/rules/words/figures';
import { wordFinder } from '../../src/core/loaded-words/find-words';
import * as lists from '../../src/core/loaded-words/word-lists';
import { entries } from '../../src/core/match/words';
import { found, wording } from './acme';

function rulesOf(text: string): readonly string[] {
  return found(wording(text)).map((each) => each.replace(/ @.*/, ''));
}

describe('absolutes', () => {
  it.each([
    'You must rewrite it.',
    'It always fails.',
    'They cannot do that.',
    "They can't do that.",
    'They can’t do that.',
    'It is 100 % safe.',
    'It is 100% safe.',
    'It needs zero effort.',
    'No-one else does it.',
    'It runs 24/7.',
    'Das funktioniert immer.',
    'Sie müssen alles umschreiben.',
    'Cela ne marche jamais.',
    'Il doit tout réécrire.',
    'Nunca falla.',
    'Eso es imposible.',
    'Isso sempre funciona.',
    'É impossível.',
    'Это никогда не работает.',
    'Мы гарантируем результат.',
    'これは必ず動きます。',
    '絶対に止まりません。',
  ])('%s', (text) => {
    expect(rulesOf(text)).toEqual(['absolute']);
  });

  it.each([
    'It can scale to zero.',
    'With scale-to-zero pools nothing waits.',
    'It does not always help.',
    'How soon must a run start?',
    'Wie schnell muss ein Lauf starten?',
    'A mustard jar, an alwaysness, zeroed out.',
    'Das ist immer noch so.',
    'Это не всегда так.',
    '必ずしもそうではない。',
    'Run `must` in the shell.',
  ])('not in: %s', (text) => {
    expect(rulesOf(text)).toEqual([]);
  });

  it('are found in a question only if it makes a claim', () => {
    expect(rulesOf('Why does it always fail?')).toEqual(['absolute']);
    expect(rulesOf('It runs. Can everyone see it?')).toEqual([]);
    expect(rulesOf('It always runs. Can you see it?')).toEqual(['absolute']);
  });
});

describe('attacks', () => {
  it.each([
    'Their UI is garbage.',
    'They lock you into a plan.',
    'Deren Lösung ist Schrott.',
    'Leur produit est une usine à gaz.',
    'Su producto es una pesadilla.',
    'O produto deles é um lixo.',
    'Это устаревшая система.',
    'あの製品は時代遅れです。',
  ])('%s', (text) => {
    expect(rulesOf(text)).toEqual(['attack']);
  });

  it('don’t include a plain difference', () => {
    expect(rulesOf('They bill by run; we bill by the month.')).toEqual([]);
  });
});

it('finds every listed word, in any case and at both ends of a text', () => {
  const { ABSOLUTE_WORDS, NEED_WORDS, COMPARISONS, ATTACK_WORDS } = lists;
  for (const list of [ABSOLUTE_WORDS, NEED_WORDS, COMPARISONS, ATTACK_WORDS]) {
    const words = list.flatMap(entries);
    const find = wordFinder(words);
    for (const word of words) {
      const plain = word.replaceAll('*', '').replace('~', 'is');
      expect(find(plain), word).not.toEqual([]);
      // ß becomes two letters in uppercase.
      const capitals = word.includes('ß') ? plain : plain.toUpperCase();
      expect(find(`(${capitals}!)`), word).not.toEqual([]);
    }
  }
});

it('finds no absolute inside a harmless phrase', () => {
  const { ABSOLUTE_WORDS, NEED_WORDS, HARMLESS_PHRASES } = lists;
  const harmless = HARMLESS_PHRASES.flatMap(entries);
  const find = wordFinder([...ABSOLUTE_WORDS, ...NEED_WORDS].flatMap(entries), harmless);
  for (const words of harmless) expect(find(words), words).toEqual([]);
});

describe('figures', () => {
  it.each<[string, string[]]>([
    ['nearly **$1,000** just in credits', ['$1,000']],
    ['$3,024 to $3,456 a month', ['$3,024', '$3,456']],
    ['$2.5 million', ['$2.5 million']],
    ['for 30 000 €', ['30 000 €']],
    ['R$ 500 por mês', ['R$ 500']],
    ['стоит 500 рублей', ['500 рублей']],
    ['月額500円', ['500円']],
    ['40% faster, 3x cheaper', ['40%', '3x']],
    ['40 Prozent', ['40 Prozent']],
    ['a 3-6 month refactor', ['3-6 month']],
    ['a six-month rewrite', ['six-month']],
    ['a 30-second delay', ['30-second']],
    ['in zwei Wochen', ['zwei Wochen']],
    ['за 3 месяца', ['3 месяца']],
    ['3か月かかる', ['3か月']],
    ['18 assets over 2 years', ['18', '2 years']],
    ['over 4,000 customers', ['4,000']],
    ['$50 or more, 30% or more', ['$50', '30%']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text.replaceAll('*', ''))).toEqual(figures);
  });

  it.each([
    'run on Day 1',
    'since 2024',
    'SOC 2 and ISO 27001',
    'Fortune 500 companies',
    'Python 3.12',
    'at 24/7',
    '100% SQL',
    'top 3 wedges',
    'S3 and EC2',
    'port :8080 on v1.20.3',
    'the three of them',
    'with 50 or more technicians',
    '9 out of 10 of 12 or fewer',
  ])('none in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('are dated by a year or a date in the text', () => {
    for (const text of ['as of 2026', 'on 21.11.26', '2026年に']) expect(hasDate(text)).toBe(true);
    for (const text of ['$2,026', 'port 20261', '20 26']) expect(hasDate(text)).toBe(false);
  });

  it('are found quickly in a long run of digits', () => {
    // CPU time, because other processes can take most of the clock's.
    const start = process.cpuUsage();
    figuresIn('1'.repeat(200_000));
    figuresIn('1,'.repeat(100_000));
    figuresIn('1-'.repeat(100_000));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});

it.each([
  ['one two  three', 3],
  ['— one – two —', 2],
  ['AWS/ECS is one-of-a-kind', 3],
  ['これは日本語の文です', 5],
  ['', 0],
])('%s has %d words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
