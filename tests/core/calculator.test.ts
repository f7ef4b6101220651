import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Amount, formatAmount, isRange } from '../../src/core/calculator/amount';
import { calculate, storedNumbers } from '../../src/core/calculator/calculate';
import type { Calculator } from '../../src/core/calculator/calculator';
import { chartOf, ticksFor } from '../../src/core/calculator/chart';
import { MAX_FORMULA, parseFormula } from '../../src/core/calculator/formula';
import { copyOfResult, resultOf } from '../../src/core/calculator/result';
import { effort } from '../effort';
import { cardWith, TODAY } from '../panel/sample-card';
import { BACKFILL, FIGURES, MONTH } from './sample-calculators';

const nothing = () => undefined;
const card = cardWith({ more: FIGURES, calculators: [MONTH, BACKFILL] });

function evaluate(text: string, names: Readonly<Record<string, Amount>> = {}): Amount | string {
  const parsed = parseFormula(text);
  if ('unexpected' in parsed) return `unexpected: ${parsed.unexpected}`;
  return parsed.formula.evaluate((name) =>
    Object.hasOwn(names, name) ? (names[name] ?? 'unreadable') : 'unreadable',
  );
}

const exactly = (value: number) => ({ low: value, high: value });

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['24 / 4 / 2', 3],
    ['-2 * -3', 6],
    ['5-3', 2],
    ['min(3, 1, 2) + max(3, 1, 2)', 4],
    ['round(2.5) + ceil(2.1)', 6],
    ['ceil(0.1 * 3 * 10)', 3],
    ['  1.50  ', 1.5],
  ])('%s is %d', (text, value) => expect(evaluate(text)).toEqual(exactly(value)));

  it('uses names with hyphens, and ranges by all of their ends', () => {
    const names = {
      'runs-a-day': exactly(10),
      price: { low: 2, high: 3 },
      cut: { low: 1, high: 4 },
    };
    expect(evaluate('runs-a-day * price', names)).toEqual({ low: 20, high: 30 });
    expect(evaluate('price - cut', names)).toEqual({ low: -2, high: 2 });
    expect(evaluate('runs-a-day / price', names)).toEqual({ low: 10 / 3, high: 5 });
    expect(evaluate('-price', names)).toEqual({ low: -3, high: -2 });
  });

  test.each([
    ['1 / 0', 'division-by-zero'],
    ['1 / (around - 2)', 'division-by-zero'],
    ['9'.repeat(MAX_FORMULA), 'overflow'],
    ['1000000000 * 1000000001', 'overflow'],
    ['gone + 1', 'unreadable'],
    ['0 * (1 / 0)', 'division-by-zero'],
    ['min(1, 1 / 0)', 'division-by-zero'],
  ])('%s is %s', (text, outcome) => {
    expect(evaluate(text, { around: { low: 1, high: 3 } })).toBe(outcome);
  });

  test.each([
    ['', ''],
    ['1 +', ''],
    ['1 2', '2'],
    ['1,000', ',000'],
    ['a b', 'b'],
    ['A', 'A'],
    ['(1', ''],
    ['1)', ')'],
    ['sqrt(4)', ''],
    ['round(1, 2)', ''],
    ['min()', ')'],
    ['constructor(1)', ''],
    ['a.b', '.b'],
    ['`x`', '`x`'],
    ['2 ** 3', '* 3'],
    ['1; 2', '; 2'],
    ['🥊', '🥊'],
  ])('rejects %s', (text, rest) => expect(evaluate(text)).toBe(`unexpected: ${rest}`));

  it('is limited in length, and so in depth', () => {
    const deep = (depth: number) => `${'('.repeat(depth)}1${')'.repeat(depth)}`;
    expect(evaluate(deep(149))).toEqual(exactly(1));
    expect(evaluate(deep(150))).toMatch(/^unexpected/);
    expect(evaluate('-'.repeat(1e6))).toMatch(/^unexpected/);
    expect(evaluate('1'.padEnd(MAX_FORMULA + 1))).toMatch(/^unexpected/);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      ',',
      ' ',
      '0',
      '1',
      '0.5',
      '1e9',
      'a',
      'b',
      'min(',
      'max(',
    ),
    fc.constantFrom(
      'round(',
      'ceil(',
      'constructor',
      '__proto__',
      'globalThis.hit=1',
      'eval(',
      '$(hit=1)',
      '999999999',
    ),
    fc.string({ maxLength: 5 }),
  );
  const anyText = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
  );

  it('is a finite range or a named failure, whatever the text is, and never runs it', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(anyText, value, value, (text, a, b) => {
        const [low = 0, high = 0] = [a, b].toSorted((x, y) => x - y);
        const amount = evaluate(text, { a: { low, high }, b: exactly(b) });
        if (typeof amount === 'string') return;
        expect(Number.isFinite(amount.low) && Number.isFinite(amount.high)).toBe(true);
        expect(amount.low <= amount.high).toBe(true);
        expect(formatAmount(amount, '$ a month')).not.toMatch(/NaN|Infinity|∞/);
      }),
      { numRuns: effort(2000, 50_000) },
    );
    expect('hit' in globalThis).toBe(false);
  });

  it('contains every exact result of the numbers in its ranges', () => {
    const text = 'max(a * b - a / (b + 1), round(a) - b)';
    const value = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(value, value, value, value, (a, b, c, d) => {
        const [low = 0, high = 0] = [a, b].toSorted((x, y) => x - y);
        const within = low + ((high - low) * d) / 1000;
        const range = evaluate(text, { a: { low, high }, b: exactly(c) });
        const exact = evaluate(text, { a: exactly(within), b: exactly(c) });
        if (typeof range === 'string' || typeof exact === 'string') throw new Error(text);
        expect(exact.low).toBeGreaterThanOrEqual(range.low - 1e-6);
        expect(exact.high).toBeLessThanOrEqual(range.high + 1e-6);
      }),
    );
  });
});

describe('the checked arithmetic', () => {
  const shown = (calculator: Calculator, id: string) => {
    const amount = calculate(calculator, nothing).get(id) ?? 'unreadable';
    const unit = calculator.steps.find((step) => step.id === id)?.unit;
    return isRange(amount) ? formatAmount(amount, unit) : amount;
  };

  test.each([
    [MONTH, 'runs', '43,200 runs'],
    [MONTH, 'credits', '86,400 credits'],
    [MONTH, 'cost', '$3,024 to $3,456'],
    [BACKFILL, 'materializations', '13,140'],
    [BACKFILL, 'one-run', '13,158'],
    [BACKFILL, 'once', '$460 to $526'],
    [BACKFILL, 'twice', '$920 to $1,051'],
  ])('is right: %o %s', (calculator, id, text) => expect(shown(calculator, id)).toBe(text));
});

describe('a number that the rep enters', () => {
  const assets = (text: string) =>
    calculate(MONTH, (id) => (id === 'assets' ? text : undefined)).get('assets');

  test.each([
    ['12', 12],
    [' 0.5 ', 0.5],
    ['.5', 0.5],
    ['1,000', 1000],
    ['', 1],
  ])('can be written as "%s"', (text, value) => expect(assets(text)).toEqual(exactly(value)));

  test.each(['1001', '-1', '1e2', '0x10', '1,00', 'many', 'NaN', 'Infinity', '1 000'])(
    'is refused: "%s"',
    (text) => expect(assets(text)).toBe('out-of-bounds'),
  );

  it('is never NaN or infinite in a result, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const entered = (id: string) => (id === 'assets' ? a : id === 'price' ? b : undefined);
        const { sentences, steps } = resultOf(MONTH, entered, card, TODAY);
        expect([...sentences, ...steps.flat()].join(' ')).not.toMatch(/NaN|Infinity|undefined/);
        chartOf(MONTH, entered);
      }),
    );
  });

  it('is stored as text, and anything damaged is left out', () => {
    expect(storedNumbers(JSON.stringify({ 'a/b/c': '5', 'a/b/d': 5, e: 'x'.repeat(21) }))).toEqual({
      'a/b/c': '5',
    });
    for (const damaged of [undefined, '', '{', 'null', '5', '[]']) {
      expect(storedNumbers(damaged)).toEqual({});
    }
  });
});

describe('steps', () => {
  it('that depend on themselves have no result', () => {
    const steps = [
      { id: 'a', label: 'A', formula: 'b + 1' },
      { id: 'b', label: 'B', formula: 'a + 1' },
    ];
    expect(calculate({ ...MONTH, steps }, nothing).get('a')).toBe('unreadable');
  });
});

describe('a result', () => {
  const given = (entered: Readonly<Record<string, string>> = {}) =>
    resultOf(MONTH, (id) => entered[id], card, TODAY);

  it('says which figures aren’t sure, since when', () => {
    const { sentences, cautions, figures, wordings } = given();
    expect(sentences).toEqual([
      '43,200 runs cost $3,024 to $3,456 a month.',
      'Ours costs $100 to $400.',
    ]);
    expect(cautions).toEqual([
      'Price of a credit: checked Oct 7, 2026, due for review since Nov 7, 2026.',
      'Our plan: not confirmed, checked Nov 20, 2026.',
    ]);
    expect(figures.map(({ status }) => status)).toEqual(['fine', 'due', 'unverified']);
    expect(wordings).toEqual(['credits', 'price', 'plan']);
  });

  it('uses the rep’s own figure instead, and marks it', () => {
    const { sentences, cautions, figures, wordings } = given({ price: '0.05', plan: '250' });
    expect(sentences).toEqual(['43,200 runs cost $4,320 a month.', 'Ours costs $250.']);
    expect(cautions).toEqual([]);
    expect(figures.map(({ status }) => status)).toEqual(['fine', 'entered', 'entered']);
    expect(wordings).toEqual(['credits']);
  });

  it('says why there is none', () => {
    expect(given({ assets: 'x' })).toMatchObject({
      isComputed: false,
      sentences: ['Can’t be calculated: check the numbers you entered.'],
    });
    const broken = { ...MONTH, result: ['{gone}'] };
    expect(resultOf(broken, nothing, card, TODAY).isComputed).toBe(false);
  });

  it('is internal if a figure’s line is', () => {
    const lines = (FIGURES ?? []).map((list) => ({
      ...list,
      lines: list.lines.map((line) => ({ ...line, use: 'know' as const })),
    }));
    expect(given().isInternal).toBe(false);
    expect(resultOf(MONTH, nothing, cardWith({ more: lines }), TODAY).isInternal).toBe(true);
    expect(resultOf(MONTH, nothing, cardWith({}), TODAY).figures[0]?.status).toBe('missing');
  });

  it('is copied with its cautions, steps, and sources', () => {
    const clip = copyOfResult(MONTH.title, given({ plan: '250' }), { form: 'words' });
    expect(clip.text).toBe(
      [
        'Credits a month',
        '43,200 runs cost $3,024 to $3,456 a month. Ours costs $250. Price of a credit: checked Oct 7, 2026, due for review since Nov 7, 2026.',
        'Calculation\tResult\nCost\t$3,024 to $3,456\nRuns\t43,200 runs\nCredits\t86,400 credits\nOur price\t$250',
        'Based on:',
        'Runs a day: 1,440 a day\nAssets: 1\nCredits per step: 1 (About credits (https://example.com/credits); checked Nov 20, 2026)\nPrice of a credit: $0.035 to $0.040 (About price (https://example.com/price); checked Oct 7, 2026, due for review since Nov 7, 2026)\nOur plan: $250 (entered by hand)',
      ].join('\n\n'),
    );
    expect(clip.html).toContain('<td>$3,024 to $3,456</td>');
  });

  it('is copied escaped, and without private sources', () => {
    const title = '<img src=x onerror=hit()>\u202e';
    const privatePages = new Set(['https://example.com/price']);
    const clip = copyOfResult(title, given(), { form: 'words', privatePages });
    expect(clip.html).toContain('&lt;img');
    expect(clip.html).not.toContain('\u202e');
    expect(clip.text).not.toContain('About price');
  });
});

describe('a chart', () => {
  it('has ranges, and a table of its numbers', () => {
    const chart = chartOf(MONTH, nothing);
    expect(chart?.xLabel).toBe('Runs a day (a day)');
    expect(chart?.table.at(-1)).toEqual(['1,440 a day', '$3,024 to $3,456', '$100 to $400']);
    expect(chart?.yTicks).toEqual([0, 1000, 2000, 3000, 4000]);
    expect(chart?.yText(2500)).toBe('$2.5K');
    expect(chartOf(BACKFILL, nothing)).toBeUndefined();
  });

  it('marks the number of the result, and says what its areas mean', () => {
    const entered = (text: string) => (id: string) => (id === 'runs-a-day' ? text : undefined);
    const chart = chartOf(MONTH, entered('96'));
    expect(chart?.mark).toEqual({ x: 96, text: 'Runs a day: 96 a day' });
    expect(chart?.area).toMatch(/^Shaded/);
    expect(chartOf(MONTH, entered('x'))?.mark).toBeUndefined();
    const exact = MONTH.figures.map((figure) => ({ ...figure, upTo: undefined }));
    expect(chartOf({ ...MONTH, figures: exact }, nothing)?.area).toBeUndefined();
  });

  it('ends where the rep’s number can be read, at most at the end that the card sets', () => {
    const entered = (text: string) => (id: string) => (id === 'runs-a-day' ? text : undefined);
    const xTicks = (text: string) => chartOf(MONTH, entered(text))?.xTicks;
    expect(xTicks('24')).toEqual([0, 24, 48, 72, 96]);
    expect(xTicks('0')).toEqual([0, 1, 2, 3, 4]);
    for (const text of ['360', '1000', '1441', 'x']) {
      expect(xTicks(text)).toEqual([0, 360, 720, 1080, 1440]);
    }
    const later = { ...MONTH, chart: { ...MONTH.chart, from: 100 } };
    const ticks = (text: string) => chartOf(later, entered(text))?.xTicks;
    expect(ticks('200')).toEqual([100, 200, 300, 400, 500]);
    expect(ticks('50')?.at(-1)).toBe(1440);
  });

  it('leaves out what can’t be calculated', () => {
    const steps = [{ id: 'cost', label: 'Cost', formula: '10 / runs-a-day' }];
    const chart = chartOf({ ...MONTH, steps }, nothing);
    expect(chart?.lines.map(({ points }) => points.length)).toEqual([24, 0]);
    expect(chartOf(MONTH, (id) => (id === 'assets' ? 'x' : undefined))?.lines[0]?.points).toEqual(
      [],
    );
  });

  it('has evenly spaced ticks around any range', () => {
    const size = fc.nat(1e9).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(size, size, (below, above) => {
        const ticks = ticksFor({ low: -below, high: above });
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBeLessThanOrEqual(-below);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(above);
      }),
    );
  });
});
