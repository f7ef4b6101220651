import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Inline } from '../../../core/card/inline';
import { clipOf } from '../../../core/copy/clip';
import { usePanelContext } from '../panel-context';
import type { CopyOutcome } from '../panel-props';

/** Long enough to be seen, short enough not to be taken for a state of the line. */
const SHOWN_MS: Readonly<Record<CopyOutcome, number>> = { copied: 1600, refused: 12_000 };

const SPOKEN_WORDS = 7;

export const REFUSED = 'The browser refused. The text is selected: press Ctrl+C (⌘C on a Mac).';

function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > SPOKEN_WORDS ? `${words.slice(0, SPOKEN_WORDS).join(' ')}…` : text;
}

interface Copying {
  /** How the last copy ended, for as long as it is shown. */
  readonly outcome: CopyOutcome | undefined;
  readonly copy: () => void;
  /** Where the words stand, to select them if the browser refuses. */
  readonly words: RefObject<HTMLElement | null>;
}

/**
 * Copies one line and keeps how it ended.
 *
 * @param afterword Said after "Copied", such as that a safer wording exists.
 */
export function useCopy(text: readonly Inline[], afterword = ''): Copying {
  const { copy, announce } = usePanelContext();
  const [shown, setShown] = useState<{ readonly outcome: CopyOutcome }>();
  const words = useRef<HTMLElement>(null);

  useEffect(() => {
    if (shown === undefined) return undefined;
    const timer = setTimeout(() => setShown(undefined), SHOWN_MS[shown.outcome]);
    return () => clearTimeout(timer);
  }, [shown]);

  async function run() {
    const clip = clipOf(text);
    const outcome = await copy(clip);
    setShown({ outcome });
    if (outcome === 'copied') {
      announce(`Copied: ${firstWords(clip.text)}${afterword}`);
      return;
    }
    announce(REFUSED);
    if (words.current) getSelection()?.selectAllChildren(words.current);
  }

  return { outcome: shown?.outcome, copy: () => void run(), words };
}
