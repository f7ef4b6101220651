import { Check, TriangleAlert } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '../../ui/button';
import styles from './copy-outcome.module.css';
import { type CopyRequest, type Shown, useCopy } from './use-copy';
import * as words from './words';

interface OutcomeProps {
  /** The outcome; nothing is drawn without one. */
  readonly shown: Shown | undefined;
  /** The id of what says that nothing was copied. */
  readonly id?: string;
  /** `foot` where the rep reads at the top, as in the search. */
  readonly place?: 'head' | 'foot';
}

/** How a copy ended: what is on the clipboard, or that nothing was copied, and what to do instead. */
export function Outcome({ shown, id, place = 'head' }: OutcomeProps) {
  if (shown === undefined) return null;
  if (shown.outcome === 'copied') return <Confirmation shown={shown} place={place} />;
  return (
    <div className={styles.copy}>
      <p className={styles.refused} id={id}>
        {words.refused}
      </p>
      <SelectedText shown={shown} />
    </div>
  );
}

/**
 * Shows what is on the clipboard, over the header of the panel or sheet, so that it covers no line. Hidden
 * from screen readers, which get it from the live region.
 */
function Confirmation({
  shown,
  place,
}: Required<Pick<OutcomeProps, 'place'>> & { readonly shown: Shown }) {
  const { copied, name, warnings, notes } = shown;
  const hasWarning = warnings.length > 0;
  const Icon = hasWarning ? TriangleAlert : Check;
  const about = [...warnings, ...notes];
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
        {about.length > 0 && <span className={styles.warnings}>{about.join(' · ')}</span>}
      </span>
    </p>,
    document.querySelector('dialog[open]') ?? document.body,
  );
}

/** A text that is selected again with each new outcome, because a click on the button clears the selection. */
function SelectedText({ shown }: { readonly shown: Shown }) {
  const element = useRef<HTMLPreElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome selects it again
  useLayoutEffect(() => {
    if (element.current) getSelection()?.selectAllChildren(element.current);
  }, [shown]);
  return (
    <pre className={styles.text} ref={element}>
      {shown.text}
    </pre>
  );
}

interface CopyActionProps {
  readonly look?: 'main';
  /** What a screen reader says, if the text alone isn't unique. Must begin with it. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly request: () => CopyRequest;
  readonly children: ReactNode;
}

/** A button that copies what isn't a line, with the outcome below. */
export function CopyAction({ request, ...button }: CopyActionProps) {
  const { shown, run } = useCopy();
  return (
    <>
      <Button {...button} onClick={() => void run(request())} />
      <Outcome shown={shown} />
    </>
  );
}
