/** The value that this share of the figures does not exceed; between two, in proportion. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  if (low === undefined || high === undefined) throw new Error('No figures.');
  return low + (high - low) * (place % 1);
}

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** What was measured several times. */
export interface Figures {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly all: readonly number[];
}

export function figuresOf(all: readonly number[]): Figures {
  return { median: median(all), least: Math.min(...all), most: Math.max(...all), all };
}
