import { type ReactNode, useCallback, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from './button';
import styles from './confirm-dialog.module.css';
import { useEscape } from './use-escape';

export interface Question {
  readonly title: string;
  /** Says what will happen. */
  readonly body: ReactNode;
  /** The labels of the buttons. */
  readonly confirm: string;
  readonly cancel: string;
}

type Open = Question & { readonly answer: (isConfirmed: boolean) => void };

/**
 * Provides a question before a step that can't be undone: a function that asks, which resolves to whether the
 * user confirmed, and the dialog to render. A second question answers the first with no.
 */
export function useConfirmation() {
  const [question, setQuestion] = useState<Open>();
  const open = useRef<Open>(undefined);
  const close = useCallback((isConfirmed: boolean) => {
    open.current?.answer(isConfirmed);
    open.current = undefined;
    setQuestion(undefined);
  }, []);
  const ask = useCallback(
    (next: Question) => {
      close(false);
      return new Promise<boolean>((answer) => {
        open.current = { ...next, answer };
        setQuestion(open.current);
      });
    },
    [close],
  );
  return { ask, dialog: question && <ConfirmDialog {...question} answer={close} /> };
}

function ConfirmDialog({ title, body, confirm, cancel, answer }: Open) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEscape(() => answer(false));
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
      onClose={() => answer(false)}
    >
      <h2 className={styles.title} id={heading}>
        {title}
      </h2>
      {typeof body === 'string' ? <p>{body}</p> : body}
      <div className={styles.buttons}>
        {/* First, so that it has the focus: a hurried Enter does nothing. */}
        <Button look="main" onClick={() => answer(false)}>
          {cancel}
        </Button>
        <Button onClick={() => answer(true)}>{confirm}</Button>
      </div>
    </dialog>
  );
}
