import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';

/** Room beside what is brought into sight, in px: for the arrow that lies over the row's end. */
const MARGIN = 28;

/** How much of the row's width one press of an arrow moves. */
const PAGE = 0.7;

/**
 * A row that is wider than its room: whether there is more on either side, and ways to get there.
 *
 * @param current What the row marks; once it is laid out, the mark is brought into sight.
 */
export function useOverflowRow(row: RefObject<HTMLElement | null>, current: string | undefined) {
  const [more, setMore] = useState({ before: false, after: false });

  /** Brings one of the row's links into sight; the page does not move. */
  const show = useCallback(
    (link: HTMLElement | null | undefined) => {
      const element = row.current;
      if (!element || !link) return;
      const start = link.offsetLeft - MARGIN;
      const end = link.offsetLeft + link.offsetWidth + MARGIN;
      const isInSight =
        start >= element.scrollLeft && end <= element.scrollLeft + element.clientWidth;
      if (!isInSight) element.scrollTo({ left: (start + end - element.clientWidth) / 2 });
    },
    [row],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: an observer that is new is called once
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return undefined;
    function look() {
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
      look();
    });
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [row, show, current]);

  const move = useCallback(
    (by: -1 | 1) => row.current?.scrollBy({ left: by * PAGE * row.current.clientWidth }),
    [row],
  );

  return { more, move, show };
}
