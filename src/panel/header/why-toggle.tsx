import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../ui/text';
import type { Disclosure } from '../../ui/use-disclosure';
import styles from './why-toggle.module.css';

interface WhyToggleProps {
  readonly disclosure: Disclosure;
  /** The question that what opens answers, where the words on the button do not say it. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** Words of the head that open what stands behind them. */
export function WhyToggle({ disclosure, about, children }: WhyToggleProps) {
  const { id, isOpen, toggle } = disclosure;
  return (
    <button
      type="button"
      className={styles.toggle}
      title={about}
      aria-expanded={isOpen}
      aria-controls={isOpen ? id : undefined}
      onClick={toggle}
    >
      <span className={styles.words}>{children}</span>
      {about !== undefined && <VisuallyHidden>{about}</VisuallyHidden>}
      <ChevronDown className={styles.chevron} size={13} aria-hidden="true" />
    </button>
  );
}
