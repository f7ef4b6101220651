import type { Figures } from './statistics';

/** One line of the table. */
export interface Row {
  readonly measure: string;
  readonly unit: string;
  /** Digits behind the point. */
  readonly digits: number;
  /** The most it may be, where a target was set. */
  readonly target?: number;
  readonly ringside: Figures;
  /** The figure that the target is for: the median, unless this says otherwise. */
  readonly figure?: number;
  readonly naive?: Figures;
  /** The page by itself; of a panel's opening, a panel that shows a heading and does nothing. */
  readonly alone?: {
    readonly figures: Figures;
    readonly unit: string;
    /** By how much two measurements of it differ that should not, in the median. */
    readonly noise?: number;
  };
}

/** What is held against the target. */
export function figureOf({ figure, ringside }: Row): number {
  return figure ?? ringside.median;
}

/** Judged by what was measured, not by what is printed of it. */
export function verdictOf(row: Row): 'ok' | 'missed' | '' {
  if (row.target === undefined) return '';
  return figureOf(row) <= row.target ? 'ok' : 'missed';
}
