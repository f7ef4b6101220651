import type { ReactNode } from 'react';
import { STANDING_ICONS, STANDING_WORDS } from '../../card-view/line/status';
import type { Standing } from '../../core/trust/standing';
import styles from './result-standing.module.css';

interface ResultStandingProps {
  readonly standing: Standing;
  /** A story that nobody has allowed us to tell with its name. */
  readonly isNameless?: boolean | undefined;
  /** What the mark is of, where it is not the words that a click copies. */
  readonly children?: ReactNode;
}

/** How sure we are of the words of a result, where the rep must know. */
export function ResultStanding({ standing, isNameless = false, children }: ResultStandingProps) {
  if (standing === 'fine') return children;
  const Icon = STANDING_ICONS[standing];
  return (
    <span className={styles.standing} data-standing={standing}>
      <Icon size={12} strokeWidth={2.25} aria-hidden="true" /> {STANDING_WORDS[standing].word}
      {children}
      {isNameless && ' · do not name them'}
    </span>
  );
}
