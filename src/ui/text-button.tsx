import type { ReactNode } from 'react';
import styles from './text-button.module.css';

interface TextButtonProps {
  /** What it leads to, where the focus comes back from there. */
  readonly opens?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button within a line of words, for what is rarely needed. */
export function TextButton({ opens, onClick, children }: TextButtonProps) {
  return (
    <button type="button" className={styles.button} data-opens={opens} onClick={onClick}>
      {children}
    </button>
  );
}
