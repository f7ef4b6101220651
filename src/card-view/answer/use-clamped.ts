import { type RefObject, useEffect, useState } from 'react';

/** The element of a copy button that holds the words. */
const WORDS = '[data-quoted]';

/** Whether a row shows less than all of its words, at the panel's present width. */
export function useClamped(face: RefObject<HTMLElement | null>): boolean {
  const [isClamped, setIsClamped] = useState(false);
  useEffect(() => {
    const words = face.current?.querySelector(WORDS);
    if (!words) return undefined;
    const observer = new ResizeObserver(() => {
      // A line's descenders may reach out of its box by a pixel.
      setIsClamped(words.scrollHeight > words.clientHeight + 2);
    });
    observer.observe(words);
    return () => observer.disconnect();
  }, [face]);
  return isClamped;
}
