import type { MouseEvent, ReactNode } from 'react';
import type { Standing } from '../../core/trust/standing';
import { OTHER_KEYS } from '../../ui/keys';
import styles from './result.module.css';
import { ResultStanding } from './result-standing';

interface OtherWordingProps {
  /** Why the safer wording comes first: the mark is of the original alone. */
  readonly standing: Standing;
  readonly isNameless?: boolean;
  readonly onCopy: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** The original beneath its safer wording: one step away, by a click on it or by Alt+Enter. */
export function OtherWording({ standing, isNameless, onCopy, children }: OtherWordingProps) {
  function onClick(event: MouseEvent) {
    event.stopPropagation();
    onCopy(event);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the key is Alt+Enter
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the pointer; the key is Alt+Enter
    <span className={styles.other} onClick={onClick}>
      <span className={styles.otherWords} dir="auto">
        <ResultStanding standing={standing} isNameless={isNameless}>
          {standing === 'fine' ? 'Original' : ' original'}
        </ResultStanding>
        : <bdi>{children}</bdi>
      </span>
      <span className={styles.key} aria-hidden="true">
        {OTHER_KEYS}
      </span>
    </span>
  );
}
