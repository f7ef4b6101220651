import { useLayoutEffect, useRef } from 'react';
import { goToPlace, placeBeingRead, whenDrawn } from '../card-view/line/place-on-page';
import { measureMasthead } from '../ui/masthead-height';
import { usePanelContext } from './deal/panel-props';

/** A place is written down once the rep has rested there for so long, in ms: what closes the panel takes longer. */
const REST = 250;

/** As long as nothing was, there is no way back to the top; asking where the page is takes a layout. */
let hasScrolled = false;
window.addEventListener('scroll', () => (hasScrolled = true), { once: true, passive: true });

interface Place {
  /** What was being read when the panel last showed this. */
  readonly remembered: string | undefined;
  /** Writes down what is being read. It may be called when something else is shown already. */
  readonly keep: (place: string | undefined) => void;
}

/**
 * Keeps where the rep was reading. A card that comes back, as after a look at another tab, comes back
 * at the same pixel; after a restart, at the same line. A card seen for the first time begins at its
 * top.
 *
 * @param shown What is on screen: one text for each rival of each deal.
 * @returns whether there is a place to come back to.
 */
export function usePlace(shown: string, { remembered, keep }: Place): boolean {
  const { places } = usePanelContext();
  const latest = useRef({ remembered, keep });
  latest.current = { remembered, keep };

  useLayoutEffect(() => {
    const { remembered, keep } = latest.current;
    const top = places.get(shown);
    let isThere = false;
    let place = remembered;
    let isKept = true;
    let frame = 0;
    let stopWaiting: (() => void) | undefined;

    function comeBack() {
      isThere = true;
      if (top !== undefined) window.scrollTo({ top, behavior: 'instant' });
      else if (remembered !== undefined) {
        // What is scrolled to before the first picture must not hide under it.
        measureMasthead();
        goToPlace(remembered);
      }
    }
    // A place further down is there once all above it is.
    if (isReturnTo(top, remembered)) stopWaiting = whenDrawn(comeBack);
    else {
      isThere = true;
      if (hasScrolled) window.scrollTo({ top: 0, behavior: 'instant' });
    }

    let resting: ReturnType<typeof setTimeout> | undefined;
    function write() {
      clearTimeout(resting);
      if (!isKept) keep(place);
      isKept = true;
    }
    function onScroll() {
      // Until then the browser alone moves the page: it has become shorter.
      if (!isThere) return;
      places.set(shown, window.scrollY);
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const read = placeBeingRead();
        isKept &&= read === place;
        place = read;
        resting = setTimeout(write, REST);
      });
      clearTimeout(resting);
    }
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', write);
    return () => {
      stopWaiting?.();
      cancelAnimationFrame(frame);
      write();
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
    };
  }, [shown, places]);

  return isReturnTo(places.get(shown), remembered);
}

function isReturnTo(top: number | undefined, remembered: string | undefined): boolean {
  return top === undefined ? remembered !== undefined : top > 0;
}
