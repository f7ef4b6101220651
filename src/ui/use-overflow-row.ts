import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Space beside a link that is scrolled to, in px: for the arrow over the end of the row. */
const MARGIN = 28;

/** How far an arrow scrolls, as a share of the row's width. */
const PAGE = 0.7;

/**
 * Provides whether a row overflows on either side, and functions that scroll it.
 *
 * @param current Identifies the link with \`aria-current\`, which is scrolled into view when this changes.
 */
export function useOverflowRow(row: RefObject<HTMLElement | null>, current: string | undefined) {
  const [more, setMore] = useState({ before: false, after: false });

  /** Scrolls one of the links into view without scrolling the page. */
  const show = useCallback(
    (link: HTMLElement | null | undefined) => {
      const element = row.current;
      if (!element || !link) return;
      const start = link.offsetLeft - MARGIN;
      const end = link.offsetLeft + link.offsetWidth + MARGIN;
      const isInView =
        start >= element.scrollLeft && end <= element.scrollLeft + element.clientWidth;
      if (!isInView) element.scrollTo({ left: (start + end - element.clientWidth) / 2 });
    },
    [row],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new observer is called once
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    function measure() {
      if (element === null) return;
      const { scrollLeft, scrollWidth, clientWidth } = element;
      const before = scrollLeft > 1;
      const after = scrollLeft + clientWidth < scrollWidth - 1;
      setMore((last) =>
        last.before === before && last.after === after ? last : { before, after },
      );
    }
    const observer = new ResizeObserver(() => {
      show(element.querySelector<HTMLElement>('[aria-current]'));
      measure();
    });
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [row, show, current]);

  const move = useCallback(
    (by: -1 | 1) => row.current?.scrollBy({ left: by * PAGE * row.current.clientWidth }),
    [row],
  );

  return { more, move, show };
}
