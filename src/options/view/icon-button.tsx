import type { ReactNode } from 'react';
import styles from './icon-button.module.css';

interface IconButtonProps {
  /** What it does, in words. */
  readonly label: string;
  /** Sets it apart from its neighbours, for whoever puts the focus back. */
  readonly action?: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A button with a picture on it. */
export function IconButton({ label, action, isDisabled, onClick, children }: IconButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      data-action={action}
      disabled={isDisabled}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
