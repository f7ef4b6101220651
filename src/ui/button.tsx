import type { MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  /** `main` for the primary action of a screen. */
  readonly look?: 'main' | 'plain';
  readonly type?: 'button' | 'submit';
  /** Identifies the button among its row's buttons, for `useFocusAfter`. */
  readonly action?: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** A button with a text label. */
export function Button({ look = 'plain', type = 'button', action, ...rest }: ButtonProps) {
  return (
    <button type={type} className={styles.button} data-look={look} data-action={action} {...rest} />
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
