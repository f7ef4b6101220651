import { type RefObject, useLayoutEffect } from 'react';
import type { Part } from './part';

/** For so long, in ms, a card has been as it is: what has just changed is drawn, and will not change at once. */
const RESTING = 300;

/**
 * Has the browser skip the parts that are out of sight, once all of them have been drawn as they are: it
 * takes each for as high as it was when it last drew it, so nothing moves. Where they change or the
 * panel gets another width, all are laid out again first.
 *
 * @param card Holds the parts; it is marked while some may be skipped.
 * @param parts What is drawn in it.
 * @param isWhole All of them are there.
 */
export function useSkippedParts(
  card: RefObject<HTMLElement | null>,
  parts: readonly Part[],
  isWhole: boolean,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other parts are of other heights
  useLayoutEffect(() => {
    const { current } = card;
    if (current === null || !isWhole) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;

    function layOut() {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      delete current?.dataset.skipping;
      timer = setTimeout(() => {
        // Only what was in a frame has a height to be remembered.
        frame = requestAnimationFrame(() => {
          frame = requestAnimationFrame(() => {
            if (current) current.dataset.skipping = '';
          });
        });
      }, RESTING);
    }
    layOut();
    window.addEventListener('resize', layOut);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('resize', layOut);
    };
  }, [card, parts, isWhole]);
}
