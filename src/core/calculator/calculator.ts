/** A calculation on a card, with the rep's numbers and with figures that lines of the card state. */
export interface Calculator {
  readonly id: string;
  /** "Credits a month" */
  readonly title: string;
  readonly intro?: string | undefined;
  /** Numbers about the customer, which the rep enters. */
  readonly inputs: readonly CalculatorInput[];
  readonly figures: readonly CalculatorFigure[];
  readonly steps: readonly (Named & {
    /** As `parseFormula` reads it. */ readonly formula: string;
  })[];
  /** What comes out, as sentences with the names of inputs, figures, and steps in braces. */
  readonly result: readonly string[];
  readonly chart?: CalculatorChart | undefined;
}

interface Named {
  /** Its name in formulas; unique within the calculator. */
  readonly id: string;
  readonly label: string;
  /** "runs", "$", or "$ a month" */
  readonly unit?: string | undefined;
}

interface CalculatorInput extends Named {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly hint?: string | undefined;
}

/** A number that a line of the card states. The line's review says how sure it is, since when, and from where. */
interface CalculatorFigure extends Named {
  readonly value: number;
  /** The upper end, if the figure is a range. */
  readonly upTo?: number | undefined;
  /** The id of the line. */
  readonly line: string;
}

/** Steps drawn as lines against an input. */
interface CalculatorChart {
  readonly title: string;
  /** The id of the input along the horizontal axis, and its ends. */
  readonly x: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly ChartedStep[];
}

/** A step as a line of a chart. */
export interface ChartedStep {
  readonly step: string;
  readonly label: string;
  /** Whose number it is. */
  readonly side: 'them' | 'us';
}
