import type { ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  /** `main` for the primary action of a screen. */
  readonly look?: 'main' | 'plain';
  readonly type?: 'button' | 'submit';
  /** Does nothing for now. Keeps the focus, unlike with the attribute `disabled`. */
  readonly isDisabled?: boolean;
  readonly onClick?: () => void;
  readonly children: ReactNode;
}

/** A button with a text label. */
export function Button(props: ButtonProps) {
  const { look = 'plain', type = 'button', isDisabled = false, onClick, children } = props;
  return (
    <button
      type={type}
      className={styles.button}
      data-look={look}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
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
