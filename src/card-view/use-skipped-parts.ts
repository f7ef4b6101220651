import { type RefObject, useEffect } from 'react';

/** For so long, in ms, a card is left as it is: what has been drawn last is in a frame by then. */
const RESTING = 300;

/**
 * Has the browser skip the parts that are out of sight, once all of them have been drawn: it takes each
 * for as high as it was when it last drew it, so nothing moves. Where one has changed since, the page
 * is anchored to what is being read while the height is made good.
 *
 * @param card Holds the parts; it is marked from then on, for good: a part that stops being skipped
 *   while another becomes higher would have the browser lose its anchor.
 * @param isWhole All of them are there.
 */
export function useSkippedParts(card: RefObject<HTMLElement | null>, isWhole: boolean): void {
  useEffect(() => {
    const { current } = card;
    if (current === null || !isWhole) return undefined;
    let frame = 0;
    const timer = setTimeout(() => {
      // Only what was in a frame has a height to be remembered.
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => {
          current.dataset.skipping = '';
        });
      });
    }, RESTING);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [card, isWhole]);
}
