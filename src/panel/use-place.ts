import { useLayoutEffect, useRef } from 'react';
import { goToPlace, placeBeingRead, whenDrawn } from '../card-view/line/place-on-page';
import { measureMasthead } from '../ui/masthead-height';
import { usePanelContext } from './deal/panel-props';

/** Until something has scrolled, there's no need to scroll to the top, which would force a layout. */
let hasScrolled = false;
window.addEventListener('scroll', () => (hasScrolled = true), { once: true, passive: true });

/** Events after which the place may be another; the last two can come before a scroll has ended. */
const SAVING = ['scroll', 'scrollend', 'pagehide', 'visibilitychange'] as const;

interface Place {
  /** What was being read here last, before a restart. */
  readonly remembered?: string | undefined;
  /** Saves what is being read. Without it, the position lasts until the panel closes. */
  readonly keep?: (place: string | undefined) => void;
}

/**
 * Restores where the rep was reading: to the pixel when a card comes back, to the line after a
 * restart. A new card starts at its top. Saves where the rep is whenever scrolling stops, or the panel closes.
 *
 * @param shown The key of what is on screen, unique to each competitor of each deal.
 * @returns whether there's a place to restore.
 */
export function usePlace(shown: string, given: Place = {}): boolean {
  const { places } = usePanelContext();
  const latest = useRef(given);
  latest.current = given;

  useLayoutEffect(() => {
    const { remembered, keep } = latest.current;
    const top = places.get(shown);
    let isRestored = false;
    let place = remembered;
    let stopWaiting: (() => void) | undefined;

    function restore() {
      isRestored = true;
      if (top !== undefined) window.scrollTo({ top, behavior: 'instant' });
      else if (remembered !== undefined) {
        // The line must not end up under the header, which isn't measured before the first paint.
        measureMasthead();
        goToPlace(remembered);
      }
    }
    // A place further down has its position once everything above it is drawn.
    if (isReturnTo(top, remembered)) stopWaiting = whenDrawn(restore);
    else {
      isRestored = true;
      if (hasScrolled) window.scrollTo({ top: 0, behavior: 'instant' });
    }

    function save({ type }: Event) {
      // Until then only the browser scrolls, because the page has become shorter.
      if (!isRestored) return;
      places.set(shown, window.scrollY);
      if (type === 'scroll' || place === placeBeingRead()) return;
      place = placeBeingRead();
      keep?.(place);
    }
    for (const type of SAVING) window.addEventListener(type, save, { passive: true });
    return () => {
      stopWaiting?.();
      for (const type of SAVING) window.removeEventListener(type, save);
    };
  }, [shown, places]);

  return isReturnTo(places.get(shown), given.remembered);
}

function isReturnTo(top: number | undefined, remembered: string | undefined): boolean {
  return top === undefined ? remembered !== undefined : top > 0;
}
