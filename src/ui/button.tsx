import type { MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps {
  /** `main` for the primary action of a screen. */
  readonly look?: 'main' | 'plain';
  readonly type?: 'button' | 'submit';
  /** What a screen reader says, if the text alone isn't unique. Must begin with it. */
  readonly label?: string;
  /** Identifies the button among its row's buttons, for `useKeptFocus`. */
  readonly action?: string;
  /** The id of what it edits, which returns the focus to it. */
  readonly edits?: string;
  /** Does nothing for now. Keeps the focus, unlike with the attribute `disabled`. */
  readonly isDisabled?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** A button with a text label. */
export function Button(props: ButtonProps) {
  const { look = 'plain', type = 'button', label, action, edits, isDisabled = false } = props;
  const { onClick, children } = props;
  return (
    <button
      type={type}
      className={styles.button}
      data-look={look}
      aria-label={label}
      data-action={action}
      data-edit={edits}
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    >
      {children}
    </button>
  );
}

interface TextButtonProps {
  readonly look?: 'quiet' | 'caution';
  /** The id of what it opens, which returns the focus to it. */
  readonly opens?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button that looks like a link, for secondary actions. */
export function TextButton({ look, opens, onClick, children }: TextButtonProps) {
  return (
    <button
      type="button"
      className={styles.text}
      data-look={look}
      data-opens={opens}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
