/** Returns a quantile, with linear interpolation. `share` is from 0 to 1. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const index = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(index)], sorted[Math.ceil(index)]];
  if (low === undefined || high === undefined) throw new Error('There are no figures.');
  return low + (high - low) * (index % 1);
}

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** The results of repeated measurements. */
export interface Figures {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly all: readonly number[];
}

export function figuresOf(all: readonly number[]): Figures {
  return { median: median(all), lowest: Math.min(...all), highest: Math.max(...all), all };
}
