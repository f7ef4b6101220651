import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './button';
import styles from './confirm-dialog.module.css';
import { useEscape } from './use-escape';

interface ConfirmDialogProps {
  readonly title: string;
  /** The labels of its buttons. */
  readonly confirm: string;
  readonly cancel: string;
  /** Called with false if the user cancels it in any way. */
  readonly onClose: (isConfirmed: boolean) => void;
  /** Says what will happen. */
  readonly children: ReactNode;
}

/** A modal dialog before a step that can't be undone. */
export function ConfirmDialog({ title, confirm, cancel, onClose, children }: ConfirmDialogProps) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEscape(() => onClose(false));
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Unlike removing the dialog, closing it returns the focus.
    return () => element?.close();
  }, []);
  return (
    <dialog
      className={styles.dialog}
      ref={dialog}
      aria-labelledby={heading}
      // The panel's shortcuts are for what the dialog covers.
      onKeyDown={(event) => event.stopPropagation()}
      onClose={() => onClose(false)}
    >
      <h2 className={styles.title} id={heading}>
        {title}
      </h2>
      {children}
      <div className={styles.buttons}>
        {/* First, so that it has the focus: a hurried Enter does nothing. */}
        <Button look="main" onClick={() => onClose(false)}>
          {cancel}
        </Button>
        <Button onClick={() => onClose(true)}>{confirm}</Button>
      </div>
    </dialog>
  );
}
