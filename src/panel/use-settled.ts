import { type MouseEvent, useLayoutEffect, useRef } from 'react';

/** Two clicks within this time, in ms, are one double click. */
const DOUBLE_CLICK = 400;

/**
 * Swallows the second half of a double click whose first half brought up what is shown now: nobody
 * has read it yet, and it would overwrite the clipboard.
 *
 * @param shown What is on screen.
 * @returns a handler for the capture of clicks.
 */
export function useSettled(shown: string): (event: MouseEvent) => void {
  const since = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is shown changes
  useLayoutEffect(() => {
    since.current = performance.now();
  }, [shown]);
  return (event) => {
    // Keys and scripts click without a position in a row.
    if (event.detail > 1 && performance.now() - since.current < DOUBLE_CLICK) {
      event.stopPropagation();
    }
  };
}
