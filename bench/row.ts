import type { Figures } from './statistics';

/** One row of the table. */
export interface Row {
  readonly measure: string;
  readonly unit: string;
  /** Digits after the decimal point. */
  readonly digits: number;
  /** The maximum, if there is a target. */
  readonly target?: number;
  readonly ringside: Figures;
  /** The figure to compare with the target; by default, the median. */
  readonly figure?: number;
  readonly naive?: Figures;
  /** The same without Ringside: the page alone, or a panel with only a heading. */
  readonly baseline?: {
    readonly figures: Figures;
    readonly unit: string;
    /** The median difference between two measurements of the baseline. */
    readonly noise?: number;
  };
}

/** Returns the figure to compare with the target. */
export function figureOf({ figure, ringside }: Row): number {
  return figure ?? ringside.median;
}

/** Compares the figure with the target before it's rounded for display. */
export function verdictOf(row: Row): 'ok' | 'missed' | '' {
  if (row.target === undefined) return '';
  return figureOf(row) <= row.target ? 'ok' : 'missed';
}
