import { Check, TriangleAlert } from 'lucide-react';
import { createPortal } from 'react-dom';
import styles from './confirmation.module.css';
import { isWarning } from './minding';

interface ConfirmationProps {
  /** What to bear in mind, said after "Copied". */
  readonly words: readonly string[];
  /** Where it stands, in px from the top of what was copied; at the foot of the panel if nothing. */
  readonly at: number | undefined;
}

/** Says that something is on the clipboard, where the eye is. A screen reader hears it from the panel's voice. */
export function Confirmation({ words, at }: ConfirmationProps) {
  const warns = isWarning(words);
  const Icon = warns ? TriangleAlert : Check;
  const chip = (
    <span
      className={styles.chip}
      data-warns={warns || undefined}
      data-place={at === undefined ? 'foot' : 'line'}
      style={at === undefined ? undefined : { insetBlockStart: at }}
      aria-hidden="true"
    >
      <Icon size={14} strokeWidth={warns ? 2.5 : 3} />
      <span>{['Copied', ...words].join(' · ')}</span>
    </span>
  );
  return at === undefined ? createPortal(chip, document.body) : chip;
}
