import { useCallback, useEffect, useRef } from 'react';
import { useCardContext } from '../../card-view/line/card-context';

/** A screen reader hears how much was found once the rep pauses, in ms. */
const PAUSE_MS = 600;

/**
 * Says the words once they have stood for a moment.
 *
 * @returns what keeps them unsaid: something else is about to be said.
 */
export function useSpokenCount(words: string | undefined): () => void {
  const { announce } = useCardContext();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hush = useCallback(() => clearTimeout(timer.current), []);
  useEffect(() => {
    if (words !== undefined) timer.current = setTimeout(() => announce(words), PAUSE_MS);
    return hush;
  }, [words, announce, hush]);
  return hush;
}
