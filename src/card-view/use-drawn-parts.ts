import { useEffect, useState } from 'react';

/** How many parts follow with each frame: some 40 ms of work, layout and all, on a small computer. */
const EACH_FRAME = 2;

/**
 * How many of a card's parts to draw. The top is on screen a frame after the deal is known; the others
 * follow with the next frames, so that none waits for all of them.
 */
export function useDrawnParts(count: number): number {
  const [drawn, setDrawn] = useState(0);
  const isWhole = drawn >= count;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is drawn asks for what follows
  useEffect(() => {
    if (isWhole) return undefined;
    const frame = requestAnimationFrame(() => setDrawn((before) => before + EACH_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [drawn, isWhole]);

  return drawn;
}
