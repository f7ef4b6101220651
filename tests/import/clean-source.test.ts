import { describe, expect, it } from 'vitest';
import { cleanSource } from '../../src/content/import/clean-source';

/* What editors export, as Markdown that the parser knows. */

describe('tables from Word, through pandoc', () => {
  it('become tables if they are drawn, with rows of several lines', () => {
    const drawn = [
      '+---------+----------------+-------+',
      '| Feature | Kestrel        | Us    |',
      '+=========+================+=======+',
      '| Search  | Only by title, | All   |',
      '|         | and slow       |       |',
      '+---------+----------------+-------+',
      'After',
    ].join('\n');
    const { text } = cleanSource(drawn);
    expect(text.split('\n')).toEqual([
      '| Feature | Kestrel | Us |',
      '| --- | --- | --- |',
      '| Search | Only by title, and slow | All |',
      '',
      '',
      '',
      'After',
    ]);
  });

  it('become tables if they are set in columns', () => {
    const columns = [
      '  Feature   Kestrel         Us',
      '  --------- --------------- ------',
      '  Search    Only by title   All',
      '  Prices    A | B           Flat',
      '',
      'After',
    ].join('\n');
    expect(cleanSource(columns).text.split('\n')).toEqual([
      '| Feature | Kestrel | Us |',
      '| --- | --- | --- |',
      '| Search | Only by title | All |',
      '| Prices | A \\| B | Flat |',
      '',
      'After',
    ]);
  });

  it('stay as they are in a block of code', () => {
    const code = '```\n+---+---+\n| a | b |\n+---+---+\n```';
    expect(cleanSource(code).text).toBe(code);
  });
});

describe('tracked changes', () => {
  it('keep what was inserted, and list what was deleted or commented', () => {
    const word =
      'Ask [twice]{.insertion author="Ann" date="2026-01-01"}[once]{.deletion author="Ann"}.\n\nSo[Why?]{.comment-start id="0"}it is[]{.comment-end id="0"}.';
    const { text, dropped } = cleanSource(word);
    expect(text).toBe('Ask twice.\n\nSoit is.');
    expect(dropped).toEqual([
      { line: 3, text: 'Why?', why: 'a comment' },
      { line: 1, text: 'once', why: 'deleted text' },
    ]);
  });

  it('are also read in their shorter form', () => {
    const { text, dropped } = cleanSource('It is {++very++}{--rather--} fast.{>>Is it?<<}');
    expect(text).toBe('It is very fast.');
    expect(dropped.map(({ why, ...each }) => [each.text, why])).toEqual([
      ['Is it?', 'a comment'],
      ['rather', 'deleted text'],
    ]);
  });
});

it('takes off the frames of Confluence, and keeps their titles and texts', () => {
  const page =
    '{info:title=Why we win|icon=false}\nFast setup.\n{info}\n\n{panel}\nStatus: {status:colour=Green|title=LIVE}\n{panel}\n\n{color:red}Never{color} say it.';
  expect(cleanSource(page).text).toBe(
    '**Why we win**\nFast setup.\n\n\n\nStatus: LIVE\n\n\nNever say it.',
  );
});
