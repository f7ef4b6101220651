import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react';
import { plainText } from '../../core/card/inline';
import type { Hold } from '../../core/card/notice';
import { isolate } from '../../core/text/direction';
import { Button } from '../../ui/button';
import { Isolate } from '../../ui/text';
import { useEscape } from '../../ui/use-escape';
import styles from './hold-dialog.module.css';
import * as words from './words';

interface Question extends Hold {
  readonly answer: (isConfirmed: boolean) => void;
}

/**
 * Provides the step before a copy from a card on hold: a function that asks, which resolves to whether to
 * copy, and the dialog to render. A second question answers the first with no.
 */
export function useHoldDialog(): {
  readonly askHold: (hold: Hold) => Promise<boolean>;
  readonly dialog: ReactNode;
} {
  const [question, setQuestion] = useState<Question>();
  const open = useRef<Question>(undefined);
  const close = useCallback((isConfirmed: boolean) => {
    open.current?.answer(isConfirmed);
    open.current = undefined;
    setQuestion(undefined);
  }, []);
  const askHold = useCallback(
    (hold: Hold) => {
      close(false);
      return new Promise<boolean>((answer) => {
        open.current = { ...hold, answer };
        setQuestion(open.current);
      });
    },
    [close],
  );
  return { askHold, dialog: question && <HoldDialog {...question} onClose={close} /> };
}

interface HoldDialogProps extends Hold {
  readonly onClose: (isConfirmed: boolean) => void;
}

function HoldDialog({ name, notice, onClose }: HoldDialogProps) {
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEscape(() => onClose(false));
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
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
        {words.holdTitle(isolate(name))}
      </h2>
      <p>
        <Isolate>{plainText(notice.lines[0]?.text ?? [])}</Isolate>
      </p>
      <p>{words.holdQuestion}</p>
      <div className={styles.buttons}>
        {/* First, so that it has the focus: a hurried Enter copies nothing. */}
        <Button look="main" onClick={() => onClose(false)}>
          {words.cancel}
        </Button>
        <Button onClick={() => onClose(true)}>{words.copyAnyway}</Button>
      </div>
    </dialog>
  );
}
