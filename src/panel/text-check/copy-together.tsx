import type { ReactNode } from 'react';
import { useCardContext } from '../../card-view/line/card-context';
import { Confirmation, RefusedCopy } from '../../card-view/line/copy-outcome';
import { type CopyRequest, useCopy } from '../../card-view/line/use-copy';
import type { Card } from '../../core/card/card';
import { holdOf } from '../../core/card/notice';
import { Button } from '../../ui/button';
import styles from './text-check.module.css';

interface CopyTogetherProps extends Pick<CopyRequest, 'clip' | 'copied' | 'warnings'> {
  readonly look?: 'main' | 'plain';
  readonly isDisabled?: boolean;
  /** The cards' wordings in it. */
  readonly used: readonly { readonly card: Card; readonly id: string }[];
  readonly children: ReactNode;
}

/** Copies one text with wordings of several cards: asks for each that is on hold, and marks them as copied there. */
export function CopyTogether(props: CopyTogetherProps) {
  const { used, look = 'main', isDisabled = false, children, ...request } = props;
  const { today, copying, askHold } = useCardContext();
  const { shown, run } = useCopy();
  const { text } = request.clip;

  async function copy() {
    for (const card of new Set(used.map(({ card }) => card))) {
      const hold = holdOf(card, today);
      if (hold && !(await askHold(hold))) return;
    }
    const outcome = await run({ ...request, spoken: text, ids: [] });
    if (outcome === 'copied') for (const { card, id } of used) copying.note([id], card.id);
  }

  return (
    <div className={styles.foot}>
      <Button look={look} isDisabled={isDisabled} onClick={() => void copy()}>
        {children}
      </Button>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && <RefusedCopy shown={shown} text={text} />}
    </div>
  );
}
