import type { ReactNode } from 'react';
import styles from './message.module.css';

interface MessageProps {
  /** `error`: something cannot be done. `mind`: it can, and should be known. */
  readonly kind: 'error' | 'mind';
  readonly what: ReactNode;
  /** What to do about it. */
  readonly mend?: ReactNode;
  readonly children?: ReactNode;
}

/** What is the matter, and what to do next. */
export function Message({ kind, what, mend, children }: MessageProps) {
  return (
    <div className={styles.message} data-kind={kind}>
      <p className={styles.what}>{what}</p>
      {mend !== undefined && <p>{mend}</p>}
      {children}
    </div>
  );
}
