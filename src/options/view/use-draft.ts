import { useEffect, useRef, useState } from 'react';

/** How long the keyboard rests before what was written is saved, in ms. */
const REST = 700;

interface Draft {
  readonly written: string | undefined;
  readonly save: (text: string) => void;
}

function saveWritten({ written, save }: Draft): void {
  if (written !== undefined) save(written);
}

/**
 * A text that is saved while it is written: after a rest, when it is left, and when the page is.
 * What others save meanwhile is shown once nothing of one's own is open. What could not be saved stays.
 *
 * @param kept As it is saved now.
 * @param save Is called with what was written; may be called with the same text again.
 */
export function useDraft(kept: string, save: (text: string) => void) {
  const [written, setWritten] = useState<string>();
  const latest = useRef<Draft>({ written, save });
  latest.current = { written, save };
  const isOpen = useRef(false);

  useEffect(() => {
    if (written === undefined) return undefined;
    const timer = setTimeout(() => saveWritten(latest.current), REST);
    return () => clearTimeout(timer);
  }, [written]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept now is shown again.
  useEffect(() => {
    if (!isOpen.current) setWritten(undefined);
  }, [kept]);

  useEffect(() => {
    const onLeave = (): void => saveWritten(latest.current);
    addEventListener('pagehide', onLeave);
    return () => removeEventListener('pagehide', onLeave);
  }, []);

  return {
    draft: written ?? kept,
    write(text: string): void {
      isOpen.current = true;
      setWritten(text);
    },
    settle(): void {
      isOpen.current = false;
      saveWritten(latest.current);
    },
  };
}
