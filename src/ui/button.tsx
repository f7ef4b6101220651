import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  /** `main` for the primary action of a screen. */
  readonly look?: 'main' | 'plain';
  readonly type?: 'button' | 'submit';
  /** What a screen reader says, if the text alone isn't unique. Must begin with it. */
  readonly label?: string;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A button with a text label. */
export function Button({ look = 'plain', type = 'button', label, onClick, children }: ButtonProps) {
  return (
    <button
      type={type}
      className={styles.button}
      data-look={look}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface TextButtonProps {
  /** The id of what it opens, which returns the focus to it. */
  readonly opens?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that looks like a link, for secondary actions. */
export function TextButton({ opens, onClick, children }: TextButtonProps) {
  return (
    <button type="button" className={styles.text} data-opens={opens} onClick={onClick}>
      {children}
    </button>
  );
}
