import type { Card } from '../../../src/core/card/card';
import { linesOf } from '../../../src/core/card/part';
import { KnownCards } from '../../../src/core/text-check/known-cards';
import { MAX_TEXT } from '../../../src/core/text-check/sentences';
import { cards as all, dagster, pack, TODAY } from './cards';

/** Runs a generator to its end. */
export function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function knownCards(cards: readonly Card[] = all): KnownCards {
  const known = new KnownCards(cards, pack, TODAY);
  finish(known.prepare());
  return known;
}

interface Checked {
  readonly title: string;
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

/** Returns how much of what was found is right, and how much of what's there was found. */
export function qualityOf(all: readonly Checked[]) {
  const isExpected = (name: string, each: string) => {
    const [kind = '', rest = ''] = each.split(/ (.*)/);
    return name === each || rest.split('|').some((id) => name === `${kind} ${id}`);
  };
  const rows = all.map(({ title, expected, found }) => ({
    title,
    right: found.filter((name) => expected.some((each) => isExpected(name, each))).length,
    found: found.length,
    hit: expected.filter((each) => found.some((name) => isExpected(name, each))).length,
    expected: expected.length,
  }));
  const sum = (key: 'right' | 'found' | 'hit' | 'expected') =>
    rows.reduce((total, row) => total + row[key], 0);
  const line = (title: string, cells: readonly number[]) =>
    `${title.padEnd(50)} ${cells.map((cell) => String(cell).padStart(6)).join('')}`;
  const table = [
    `${'text'.padEnd(50)}  right found   hit  expected`,
    ...rows.map((row) => line(row.title, [row.right, row.found, row.hit, row.expected])),
  ].join('\n');
  return {
    table,
    precision: sum('right') / sum('found'),
    recall: sum('hit') / sum('expected'),
  };
}

const PIECES = [
  'a.',
  '<b>',
  'Dagster never requires a massive refactor of your code, and they can’t lose data lineage? ',
];

/**
 * Returns the longest time between two steps of checking texts of 50 kB against a thousand lines, in ms. Each step
 * is measured three times, because the machine may be busy.
 */
export function slowestStep(check: (many: KnownCards, text: string) => Generator<void, unknown>) {
  const { length } = linesOf(dagster);
  const copies = Array.from({ length: Math.ceil(1000 / length) }, (_, at) => ({
    ...dagster,
    id: `dagster-${at}`,
    name: at === 0 ? 'Dagster' : `Dagster ${at}`,
    aliases: [],
  }));
  const many = knownCards(copies);
  let slowest = 0;
  for (const piece of PIECES) {
    const text = piece.repeat(Math.floor(MAX_TEXT / piece.length));
    const [first = [], ...others] = [1, 2, 3].map(() => timesOf(check(many, text)));
    for (const [step, time] of first.entries()) {
      slowest = Math.max(slowest, Math.min(time, ...others.map((each) => each[step] ?? time)));
    }
  }
  return slowest;
}

function timesOf(steps: Generator<void, unknown>): readonly number[] {
  const times: number[] = [];
  for (let isDone = false; !isDone; ) {
    const start = performance.now();
    isDone = steps.next().done === true;
    times.push(performance.now() - start);
  }
  return times;
}
