const STEPS = {
  row: { back: 'ArrowLeft', on: 'ArrowRight' },
  list: { back: 'ArrowUp', on: 'ArrowDown' },
} as const;

/**
 * Returns the position that a key moves to, or nothing where it isn't a key that moves.
 *
 * @param position Where the focus is now.
 * @param count How many positions there are.
 * @param ends Whether an arrow at the end stops there or goes on at the other end.
 */
export function positionAfter(
  key: string,
  position: number,
  count: number,
  along: keyof typeof STEPS,
  ends: 'stop' | 'wrap',
): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const { back, on } = STEPS[along];
  if (key !== back && key !== on) return undefined;
  const next = position + (key === on ? 1 : -1);
  return ends === 'wrap' ? (next + count) % count : Math.max(0, Math.min(next, count - 1));
}
