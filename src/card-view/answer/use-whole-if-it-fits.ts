import { type RefObject, useLayoutEffect } from 'react';

/**
 * Marks an element as whole where all of it stands above the fold; where it would not, its rows are
 * cut. Asked again for other content and another size of the panel, each time once it is laid out:
 * asked earlier, it would have the page laid out twice.
 *
 * @param content The same text as long as the content is the same.
 */
export function useWholeIfItFits(element: RefObject<HTMLElement | null>, content: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another content is of another height
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      // It may change its size by what follows.
      observer.disconnect();
      const end = current.getBoundingClientRect().bottom + window.scrollY;
      if (end > document.documentElement.clientHeight) delete current.dataset.whole;
    });
    function measure() {
      if (current === null) return;
      current.dataset.whole = '';
      observer.disconnect();
      observer.observe(current);
    }
    measure();
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, [element, content]);
}
