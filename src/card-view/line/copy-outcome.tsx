import { Check, TriangleAlert } from 'lucide-react';
import { createPortal } from 'react-dom';
import styles from './copy-outcome.module.css';
import { isCautionary } from './status';
import { REFUSED, type Shown } from './use-copy';

interface ConfirmationProps {
  readonly shown: Shown;
  /** At the foot where the head is what the rep reads from. */
  readonly place?: 'head' | 'foot';
}

/**
 * Says what is on the clipboard, over the head of the panel or of what lies over it: no line stands
 * there, neither the one just copied nor the one wanted next. A screen reader hears it from the
 * panel's voice.
 */
export function Confirmation({
  shown: { copied, name, warnings },
  place = 'head',
}: ConfirmationProps) {
  const warns = isCautionary(warnings);
  const Icon = warns ? TriangleAlert : Check;
  return createPortal(
    <p
      className={styles.chip}
      data-warns={warns || undefined}
      data-place={place}
      aria-hidden="true"
    >
      <Icon size={14} strokeWidth={warns ? 2.5 : 3} />
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

/** Says that nothing is on the clipboard, and what to do instead. */
export function Refusal({ id }: { readonly id?: string }) {
  return (
    <p className={styles.refused} id={id}>
      {REFUSED}
    </p>
  );
}
