import type { MouseEvent, ReactNode } from 'react';
import { OTHER_KEYS } from './keys';
import styles from './result.module.css';

interface OtherWordingProps {
  readonly onCopy: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** The original beneath its safer wording: one step away, by a click on it or by Alt+Enter. */
export function OtherWording({ onCopy, children }: OtherWordingProps) {
  function onClick(event: MouseEvent) {
    event.stopPropagation();
    onCopy(event);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the key is Alt+Enter
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the pointer; the key is Alt+Enter
    <span className={styles.other} onClick={onClick}>
      <span className={styles.otherWords} dir="auto">
        Original: {children}
      </span>
      <span className={styles.key} aria-hidden="true">
        {OTHER_KEYS}
      </span>
    </span>
  );
}
