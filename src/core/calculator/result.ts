import type { Card } from '../card/card';
import type { Inline } from '../card/inline';
import { canBeSaid, type IsoDate, type Line, type Source } from '../card/line';
import { linesOf } from '../card/part';
import type { RichText } from '../copy/block';
import { type Clip, type CopyOptions, clipOfBlocks, copiedText } from '../copy/clip';
import { isShareable } from '../copy/private-address';
import { PLACEHOLDER, plain } from '../copy/template';
import { sayableWording } from '../copy/wording';
import { type LineStatus, statusOf } from '../trust/line-status';
import { type Amount, type Failure, formatAmount, isRange } from './amount';
import { calculate, type Entered } from './calculate';
import type { Calculator } from './calculator';
import * as words from './words';

/** A figure with its amount, and what its line's review says about it. */
export interface CheckedFigure {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  /** Absent if the rep has entered another number, or if the card has no such line. */
  readonly line?: Line | undefined;
  readonly status: LineStatus | 'entered' | 'missing';
  /** "checked Nov 28, 2026" */
  readonly howSure: string;
  readonly sources: readonly Source[];
}

/** A label and an amount with its unit, or why there is none. */
type Row = readonly [label: string, amount: string];

export interface CalculatorResult {
  /** By the id of the input, figure, or step. */
  readonly amounts: ReadonlyMap<string, Amount>;
  /** What comes out; if nothing does, why. */
  readonly sentences: readonly string[];
  readonly isComputed: boolean;
  /** What to know about figures that aren't sure, as sentences. */
  readonly cautions: readonly string[];
  readonly inputs: readonly Row[];
  readonly figures: readonly CheckedFigure[];
  readonly steps: readonly Row[];
  /** Whether a figure is from a line that can't be said to a customer. */
  readonly isInternal: boolean;
  /** The ids of the wordings whose figures it uses. */
  readonly wordings: readonly string[];
}

function reviewed(line: Line | undefined, today: IsoDate) {
  if (!line) return { status: 'missing', howSure: words.noLine, sources: [] } as const;
  const { review } = line;
  // What makes a line's original unsafe to say isn't true of its safer wording.
  const isSafe = review.safer !== undefined && review.checked !== undefined;
  const status = statusOf(isSafe ? { ...review, status: 'supported' } : review, today);
  return { line, status, howSure: words.howSure(status, review), sources: review.sources };
}

/**
 * Returns what a calculator shows for the numbers that the rep has entered.
 *
 * @param card Has the lines of the figures.
 */
export function resultOf(
  calculator: Calculator,
  entered: Entered,
  card: Pick<Card, 'parts'>,
  today: IsoDate,
): CalculatorResult {
  const { inputs, steps, result } = calculator;
  const amounts = calculate(calculator, entered);
  const amountOf = (id: string) => amounts.get(id) ?? 'unreadable';
  const units = new Map(
    [...inputs, ...calculator.figures, ...steps].map((each) => [each.id, each.unit]),
  );
  const textOf = (id: string) => {
    const amount = amountOf(id);
    return isRange(amount) ? formatAmount(amount, units.get(id)) : words.failure[amount];
  };
  const lines = new Map(linesOf(card).map(({ line }) => [line.id, line]));
  const own = { status: 'entered', howSure: words.enteredByHand, sources: [] } as const;
  const figures = calculator.figures.map(({ id, label, line }): CheckedFigure => {
    const about = entered(id) ? own : reviewed(lines.get(line), today);
    return { id, label, amount: textOf(id), ...about };
  });
  const failure = result
    .flatMap((sentence) => [...sentence.matchAll(PLACEHOLDER)].map(([, id = '']) => amountOf(id)))
    .find((amount): amount is Failure => !isRange(amount));
  const unsure = figures.filter(({ status }) => status !== 'fine' && status !== 'entered');
  const used = figures.flatMap(({ line }) => line ?? []);
  return {
    amounts,
    sentences: failure
      ? [words.failure[failure]]
      : result.map((each) => each.replace(PLACEHOLDER, (_, id) => textOf(id))),
    isComputed: failure === undefined,
    cautions: unsure.map(({ label, howSure }) => words.caution(label, howSure)),
    inputs: inputs.map(({ id, label }) => [label, textOf(id)]),
    figures,
    steps: steps.map(({ id, label }) => [label, textOf(id)]),
    isInternal: used.some((line) => line.isPrivate || !canBeSaid(line)),
    wordings: used.flatMap((line) => (line.isPrivate ? [] : (sayableWording(line)?.id ?? line.id))),
  };
}

/** Returns a figure with how sure it is and, unless they're private, its sources. */
function figureText(
  { label, amount, howSure, sources, line }: CheckedFigure,
  pages: ReadonlySet<string> = new Set(),
): RichText {
  const links = sources.flatMap(({ title, href }): RichText => {
    if (href === undefined) return [plain(`${title}; `)];
    const link: Inline = { kind: 'link', href, children: [plain(title)] };
    return isShareable(href, pages) ? [link, plain('; ')] : [];
  });
  return [plain(`${label}: ${amount} (`), ...(line?.isPrivate ? [] : links), plain(`${howSure})`)];
}

/** Returns a result as a copy: the sentences, a table of the steps, and what they are based on. */
export function copyOfResult(
  title: string,
  { sentences, cautions, inputs, figures, steps }: CalculatorResult,
  options: CopyOptions,
): Clip {
  const clean = (text: string | RichText) =>
    copiedText(typeof text === 'string' ? [plain(text)] : text, options);
  const items = [
    ...inputs.map((row) => clean(row.join(': '))),
    ...figures.map((figure) => clean(figureText(figure, options.privatePages))),
  ];
  return clipOfBlocks(
    [
      { kind: 'paragraph', text: [{ kind: 'strong', children: clean(title) }] },
      { kind: 'paragraph', text: clean([...sentences, ...cautions].join(' ')) },
      { kind: 'table', heads: words.tableHeads, rows: steps.map((row) => row.map(clean)) },
      { kind: 'paragraph', text: clean(words.basedOn) },
      { kind: 'list', items },
    ],
    [],
    { ...options, withSource: false },
  );
}
