import type { ReactNode } from 'react';
import { Button } from '../../ui/button';
import { Confirmation, Refusal, RefusedCopy } from './copy-outcome';
import { type CopyRequest, useCopy } from './use-copy';

interface CopyActionProps {
  readonly look?: 'main';
  /** What a screen reader says, if the text alone isn't unique. Must begin with it. */
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly request: () => CopyRequest;
  /** Shown and selected if the browser blocks copying, unless the request has a `textNode`. */
  readonly text?: string;
  readonly children: ReactNode;
}

/** A button that copies what isn't a line, with the outcome below. */
export function CopyAction({ request, text, ...button }: CopyActionProps) {
  const { shown, run } = useCopy();
  return (
    <>
      <Button {...button} onClick={() => void run(request())} />
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' &&
        (text === undefined ? <Refusal /> : <RefusedCopy shown={shown} text={text} />)}
    </>
  );
}
