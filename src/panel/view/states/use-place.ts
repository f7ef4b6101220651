import { useLayoutEffect } from 'react';
import { usePanelContext } from '../panel-context';

/**
 * Keeps where the rep was reading: a card that comes back, as after a look at another tab, comes
 * back at the same place. A card seen for the first time begins at its top.
 *
 * @param shown What is on screen: one text for each rival of each deal.
 */
export function usePlace(shown: string): void {
  const { places } = usePanelContext();
  useLayoutEffect(() => {
    window.scrollTo({ top: places.get(shown) ?? 0, behavior: 'instant' });
    const remember = (): void => void places.set(shown, window.scrollY);
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, [shown, places]);
}
