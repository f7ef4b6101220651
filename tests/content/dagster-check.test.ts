import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CardFile, LineEntry } from '../../src/content/card-schema';
import { forEachLine } from '../../src/content/compile';
import { isError, type Problem } from '../../src/content/problem';
import { formatAmount, isRange } from '../../src/core/calculator/amount';
import { calculate } from '../../src/core/calculator/calculate';
import { contentFiles, examine } from '../../tools/content/read-content';

const FILE = 'content/battlecards/dagster.json';
const text = readFileSync(FILE, 'utf8');
const { pack, cards } = contentFiles(process.cwd());
const { problems } = examine(process.cwd(), { pack, cards }, { today: '2026-11-28' });

const lines = new Map<string, LineEntry>();
forEachLine(JSON.parse(text), (entry, path) => void lines.set(path.join('.'), entry));

/** Returns the line with a problem. */
function lineOf({ path }: Problem): LineEntry | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = lines.get(path.slice(0, length).join('.'));
    if (found) return found;
  }
  return undefined;
}

/** Returns the card's words that the messages of a rule quote. */
function quoted(rule: string): readonly string[] {
  return problems
    .filter((problem) => problem.rule === rule && problem.file === FILE)
    .flatMap(({ what }) => [...what.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words));
}

describe('the check of the Dagster card', () => {
  it('finds no error', () => {
    expect(problems.filter(isError)).toEqual([]);
  });

  it('lists exactly the lines that public pages contradict', () => {
    const listed = problems
      .filter(({ rule }) => rule === 'disputed')
      .map((each) => lineOf(each)?.id);
    const contradicted = [...lines.values()]
      .filter(({ review }) => review.status === 'disputed' || review.status === 'changed')
      .map(({ id }) => id);
    expect(contradicted.length).toBeGreaterThan(20);
    expect(new Set(listed)).toEqual(new Set(contradicted));
  });

  it('lists the absolutes', () => {
    expect(quoted('absolute')).toEqual(expect.arrayContaining(['cannot', 'must', 'zero', '100%']));
  });

  it('lists figures that aren’t backed by a source, but not the others', () => {
    const figures = quoted('number');
    expect(figures).toEqual(
      expect.arrayContaining(['$1,000', '2 years', '30-second', 'six-month', '3-6 month']),
    );
    const backed = problems.filter(
      (problem) => problem.rule === 'number' && lineOf(problem)?.review.status === 'supported',
    );
    expect(backed).toEqual([]);
  });

  it('lists the prices that are due for review', () => {
    const due = problems.filter(({ rule }) => rule === 'due').map((each) => lineOf(each)?.id);
    expect(due).toEqual(
      [...lines.values()]
        .filter(({ review }) => review.kind === 'price' && (review.checked ?? '') < '2026-10-29')
        .map(({ id }) => id),
    );
  });

  it('cites pages, not home pages', () => {
    const sources = [...lines.values()].flatMap(({ review }) => review.sources ?? []);
    const addresses = sources.flatMap(({ href }) => href ?? []);
    expect(addresses.length).toBeGreaterThan(90);
    expect(addresses.filter((href) => new URL(href).pathname === '/')).toEqual([]);
    expect(
      addresses.filter((href) => /^https:\/\/github\.com\/[^/]+\/[^/]+\/?$/.test(href)),
    ).toEqual([]);
  });

  it('was read as a whole on one day, but for four prices', () => {
    const old = [...lines.values()].filter(({ review }) => review.checked !== '2026-11-28');
    expect(old.map(({ id }) => id)).toEqual([
      'wedge-credit-shock-reality',
      'wedge-credit-shock-evidence',
      'figure-credit-price',
      'figure-prefect-plans',
    ]);
  });

  it('calculates what was checked by hand', () => {
    const { calculators = [] }: CardFile = JSON.parse(text);
    const amounts = calculators.flatMap((each) => {
      // A run a minute.
      const all = calculate(each, (id) => (id === 'runs-a-day' ? '1440' : undefined));
      return each.steps.map(({ id, unit }) => {
        const amount = all.get(id) ?? 'unreadable';
        return `${id}: ${isRange(amount) ? formatAmount(amount, unit) : amount}`;
      });
    });
    expect(amounts).toEqual([
      'runs: 43,200 runs',
      'credits-a-run: 2 credits',
      'credits: 86,400 credits',
      'cost: $3,024 to $3,456',
      'prefect: $100 to $400',
      'materializations: 13,140 materializations',
      'one-run-credits: 13,158 credits',
      'one-run: $460 to $526',
      'each-run: $920 to $1,051',
      'average: 15 seconds',
      'longest: 30 seconds',
      'usual: 30 seconds',
      'worker: 10 to 15 seconds',
      'push: 0 seconds',
    ]);
  });

  it('gives the file, line, and fix for each problem', () => {
    const rows = text.split('\n');
    expect(problems.length).toBeGreaterThan(30);
    for (const problem of problems.filter(({ file }) => file === FILE)) {
      const key = problem.path.findLast((step) => typeof step === 'string');
      expect(rows[(problem.line ?? 0) - 1], problem.what).toContain(`"${key}":`);
      expect(problem.what).toMatch(/[.?…]"?$/);
      expect(problem.fix.length).toBeGreaterThan(20);
    }
  });
});
