import { useLayoutEffect, useRef } from 'react';

/** The header that can cover the top of the page. */
let masthead: HTMLElement | null = null;

/**
 * Sets `--masthead` to how much of the page's top is covered. Forces a layout, so call it after one, or when
 * something has to be scrolled to before.
 */
export function measureMasthead(): void {
  if (masthead === null) return;
  const isSticky = getComputedStyle(masthead).position === 'sticky';
  const covered = isSticky ? `${masthead.offsetHeight}px` : '0px';
  document.documentElement.style.setProperty('--masthead', covered);
}

/** Provides a ref for the header and keeps `--masthead` at its height. */
export function useMeasuredHeight() {
  const header = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    masthead = header.current;
    if (masthead === null) return undefined;
    const observer = new ResizeObserver(measureMasthead);
    observer.observe(masthead);
    // In a low panel the header isn't sticky.
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
