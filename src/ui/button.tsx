import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  /** `main` is the one thing to do next on a screen. */
  readonly look?: 'main' | 'plain';
  readonly type?: 'button' | 'submit';
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A button with words on it. */
export function Button({ look = 'plain', type = 'button', onClick, children }: ButtonProps) {
  return (
    <button type={type} className={styles.button} data-look={look} onClick={onClick}>
      {children}
    </button>
  );
}

interface TextButtonProps {
  /** What it leads to, where the focus comes back from there. */
  readonly opens?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button within a line of words, for what is rarely needed. */
export function TextButton({ opens, onClick, children }: TextButtonProps) {
  return (
    <button type="button" className={styles.text} data-opens={opens} onClick={onClick}>
      {children}
    </button>
  );
}
