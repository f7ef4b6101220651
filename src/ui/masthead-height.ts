import { useLayoutEffect, useRef } from 'react';

/** The header that covers the top of the page. */
let masthead: HTMLElement | null = null;

/**
 * Tells the page how much of its top is covered. Asks for a layout, so it is called where one has been
 * made, or where something is scrolled to before that.
 */
export function measureMasthead(): void {
  if (masthead === null) return;
  const isSticky = getComputedStyle(masthead).position === 'sticky';
  const covered = isSticky ? `${masthead.offsetHeight}px` : '0px';
  document.documentElement.style.setProperty('--masthead', covered);
}

/** Keeps the page told how much of its top is covered by the header that this is put on. */
export function useMeasuredHeight() {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    masthead = header.current;
    if (masthead === null) return undefined;
    const observer = new ResizeObserver(measureMasthead);
    observer.observe(masthead);
    // In a low panel the same header does not stick.
    window.addEventListener('resize', measureMasthead);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measureMasthead);
      masthead = null;
      document.documentElement.style.removeProperty('--masthead');
    };
  }, []);
  return header;
}
