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
