import { type ReactNode, useCallback, useRef, useState } from 'react';
import { plainText } from '../../core/card/inline';
import type { Hold } from '../../core/card/notice';
import { isolate } from '../../core/text/direction';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Isolate } from '../../ui/text';
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
  return (
    <ConfirmDialog
      title={words.holdTitle(isolate(name))}
      confirm={words.copyAnyway}
      cancel={words.cancel}
      onClose={onClose}
    >
      <p>
        <Isolate>{plainText(notice.lines[0]?.text ?? [])}</Isolate>
      </p>
      <p>{words.holdQuestion}</p>
    </ConfirmDialog>
  );
}
