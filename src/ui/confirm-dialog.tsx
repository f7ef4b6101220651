import { type ReactNode, useCallback, useId, useState } from 'react';
import { Button } from './button';
import styles from './confirm-dialog.module.css';
import { Modal } from './modal';

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
  const ask = useCallback(
    (next: Question) =>
      new Promise<boolean>((answer) => {
        setQuestion((before) => {
          before?.answer(false);
          return { ...next, answer };
        });
      }),
    [],
  );
  function answer(isConfirmed: boolean) {
    question?.answer(isConfirmed);
    setQuestion(undefined);
  }
  return { ask, dialog: question && <ConfirmDialog {...question} answer={answer} /> };
}

function ConfirmDialog({ title, body, confirm, cancel, answer }: Open) {
  const heading = useId();
  return (
    <Modal className={styles.dialog} aria-labelledby={heading} onClose={() => answer(false)}>
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
    </Modal>
  );
}
