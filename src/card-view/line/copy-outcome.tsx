import { Check, TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import styles from './copy-outcome.module.css';
import { isCautionary } from './status';
import type { Shown } from './use-copy';
import * as words from './words';

interface ConfirmationProps {
  readonly shown: Shown;
  /** `foot` where the rep reads at the top, as in the search. */
  readonly place?: 'head' | 'foot';
}

/**
 * Shows what is on the clipboard, over the header of the panel or sheet, so that it covers no line. Hidden
 * from screen readers, which get it from the live region.
 */
export function Confirmation({
  shown: { copied, name, warnings },
  place = 'head',
}: ConfirmationProps) {
  const hasWarning = isCautionary(warnings);
  const Icon = hasWarning ? TriangleAlert : Check;
  return createPortal(
    <p
      className={styles.chip}
      data-warns={hasWarning || undefined}
      data-place={place}
      aria-hidden="true"
    >
      <Icon size={14} strokeWidth={hasWarning ? 2.5 : 3} />
      <span className={styles.words}>
        <span className={styles.name} dir="auto">
          {copied}: {name}
        </span>
        {warnings.length > 0 && <span className={styles.warnings}>{warnings.join(' · ')}</span>}
      </span>
    </p>,
    document.querySelector('dialog[open]') ?? document.body,
  );
}

/** Says that nothing was copied, and what to do instead. */
export function Refusal({ id }: { readonly id?: string }) {
  return (
    <p className={styles.refused} id={id}>
      {words.refused}
    </p>
  );
}

interface RefusedCopyProps {
  /** The outcome; the text is selected again with each new one. */
  readonly shown: Shown;
  readonly text: string;
}

/** Says so, and shows and selects the text of a copy that isn't on screen as it is. */
export function RefusedCopy({ shown, text }: RefusedCopyProps) {
  const element = useRef<HTMLPreElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a click on the button clears the selection
  useLayoutEffect(() => {
    if (element.current) getSelection()?.selectAllChildren(element.current);
  }, [shown]);
  return (
    <div className={styles.copy}>
      <Refusal />
      <pre className={styles.text} ref={element}>
        {text}
      </pre>
    </div>
  );
}
