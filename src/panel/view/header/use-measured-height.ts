import { useLayoutEffect, useRef } from 'react';

/** Tells the page how much of its top is covered by the header that this is put on. */
export function useMeasuredHeight() {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = header.current;
    if (element === null) return undefined;
    const root = document.documentElement;
    const measure = (): void => {
      const isSticky = getComputedStyle(element).position === 'sticky';
      root.style.setProperty('--masthead', isSticky ? `${element.offsetHeight}px` : '0px');
    };
    // At once too: what is scrolled to before the first picture must not hide under it.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(root);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--masthead');
    };
  }, []);
  return header;
}
