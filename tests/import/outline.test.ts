import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cardFile } from '../../src/content/card-schema';
import { abbreviate } from './abbreviate';
import { cardOutline } from './card-outline';
import { countWords, missingWords, wordsOfCards, wordsOfMarkdown } from './count-words';
import { readLayouts } from './read-layout';

/* Tests the tools that test the importer. */

const seed = readFileSync('tests/fixtures/prefect-vs-dagster.md', 'utf8');
const dagster = cardFile.parse(
  JSON.parse(readFileSync('tests/sample/content/battlecards/dagster.json', 'utf8')),
);

it('an outline has one line for each item of a card', () => {
  const outline = cardOutline(dagster);
  expect(outline.slice(0, 2)).toEqual([
    '# dagster · Dagster',
    'title | Prefect vs Dagster - Competitive Battlecard',
  ]);
  expect(outline).toContain('wedges.1.title | The "Digital Twin" Tax (Refactoring)');
  expect(outline).toContain(
    'wedges.2.attack [ask] The Attack | "Have you modeled the cost of a high-frequency dbt run or a partitioned backfill?"',
  );
  expect(outline).toContain('translations.2.them | Op');
  expect(outline.filter((line) => line.startsWith('discovery.questions [ask]'))).toHaveLength(5);
  expect(outline.filter((line) => line.startsWith('personas.platform-teams [say]'))).toHaveLength(
    1,
  );
  expect(outline.filter((line) => line.startsWith('references [know, private]'))).toHaveLength(1);
});

it('a gap in an expectation matches one or more words', () => {
  const same = (actual: string, expected: string) => {
    const both = abbreviate([actual], [expected]);
    return both.actual[0] === both.expected[0];
  };
  expect(same('title | One two three four', 'title | One … four')).toBe(true);
  expect(same('title | One two three five', 'title | One … four')).toBe(false);
  expect(same('more.1 [know] | One four', 'more.1 [know] | One … four')).toBe(false);
  expect(same('title | 🎯 Quick take:', 'title | Quick take')).toBe(true);
  expect(same('more.1 [know] Label | ❌', 'more.1 [know] Label | ✅')).toBe(false);
});

it('every word of the seed is on its card, and a missing one is counted', () => {
  const words = wordsOfMarkdown(seed);
  expect(missingWords(words, wordsOfCards([dagster]))).toEqual([]);
  const { proofPoints: _, ...without } = dagster;
  expect(missingWords(words, wordsOfCards([without]))).toContain('lithium');
});

it('doesn’t count Markdown syntax as words', () => {
  const marks =
    '## 1. Head\n\n1) One [two][id]\n<br>three[^note]\n\n[id]: https://a.example "T"\n[^note]: four\n\n```sh\nfive\n```\n';
  expect([...wordsOfMarkdown(marks).keys()]).toEqual([
    'head',
    'one',
    'two',
    'three',
    'four',
    'five',
  ]);
  expect(countWords('経費 A').size).toBe(3);
});

it.each(readLayouts().filter(({ expected }) => !expected[0]?.startsWith('refused')))(
  'the expectation of $name uses only words of its file',
  (layout) => {
    const written = countWords(`${layout.rival ?? ''} footnotes ${layout.text}`);
    const texts = layout.expected.map((line) =>
      line.startsWith('#') ? line.slice(line.indexOf('·')) : line.replace(/^\S+( \[[^\]]*\])?/, ''),
    );
    expect(
      texts.flatMap((text) => [...countWords(text).keys()]).filter((one) => !written.has(one)),
    ).toEqual([]);
  },
);
