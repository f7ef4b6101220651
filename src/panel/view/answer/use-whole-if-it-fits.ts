import { type RefObject, useLayoutEffect } from 'react';

/**
 * Marks an element as whole where all of it stands above the fold; where it would not, its rows are
 * cut. Asked again for other content and another size of the panel.
 *
 * @param content The same text as long as the content is the same.
 */
export function useWholeIfItFits(element: RefObject<HTMLElement | null>, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is of another height
  useLayoutEffect(() => {
    function measure() {
      const { current } = element;
      if (current === null) return;
      current.dataset.whole = '';
      const end = current.getBoundingClientRect().bottom + window.scrollY;
      if (end > document.documentElement.clientHeight) delete current.dataset.whole;
    }
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [element, content]);
}
