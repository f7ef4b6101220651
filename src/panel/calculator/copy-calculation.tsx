import type { ReactNode } from 'react';
import { Confirmation, Refusal, RefusedCopy } from '../../card-view/line/copy-outcome';
import { warningsOf } from '../../card-view/line/status';
import { type CopyRequest, useCopy } from '../../card-view/line/use-copy';
import type { CalculatorResult } from '../../core/calculator/result';
import { Button } from '../../ui/button';

interface CopyCalculationProps extends Pick<CopyRequest, 'spoken' | 'copied' | 'textNode'> {
  readonly look?: 'main';
  /** Makes the copy. */
  readonly clip: () => CopyRequest['clip'];
  /** Shown if the browser blocks copying, unless there's a `textNode`. */
  readonly text?: string;
  readonly result: CalculatorResult;
  readonly children: ReactNode;
}

/** Copies a result or its chart, with a warning if it depends on a figure that isn't sure. */
export function CopyCalculation(props: CopyCalculationProps) {
  const { look, clip, text = '', result, children, ...rest } = props;
  const { shown, run } = useCopy();
  const { figures, isInternal, isComputed, wordings: ids } = result;
  const statuses = figures.flatMap(({ status }) =>
    status === 'entered' || status === 'missing' || status === 'fine' ? [] : status,
  );
  const warnings = warningsOf(isInternal ? 'know' : 'say', statuses[0]);
  return (
    <>
      <Button
        look={look ?? 'plain'}
        isDisabled={!isComputed}
        onClick={() => void run({ ...rest, clip: clip(), ids, warnings, asksOnHold: true })}
      >
        {children}
      </Button>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' &&
        (rest.textNode ? <Refusal /> : <RefusedCopy shown={shown} text={text} />)}
    </>
  );
}
