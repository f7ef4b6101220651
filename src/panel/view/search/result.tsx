import type { MouseEvent, ReactNode } from 'react';
import type { Line } from '../../../core/card/line';
import type { FoundLine } from '../../../core/search/found';
import { Confirmation } from '../copy/confirmation';
import { Refusal } from '../copy/refusal';
import styles from './result.module.css';
import { useResultCopy } from './use-result-copy';

/** What every result is given. */
export interface ResultProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  /** Leads to the line on its card. */
  readonly onGo: () => void;
}

interface FrameProps extends ResultProps {
  /** What a click copies. */
  readonly line: Line;
  readonly wording: FoundLine['wording'];
  readonly kind: 'line' | 'term';
  readonly children: (copying: ReturnType<typeof useResultCopy>) => ReactNode;
}

/** One result: a click copies it, with Alt its other wording; with Ctrl it leads to its card. */
export function Result({
  id,
  isActive,
  onChoose,
  onGo,
  line,
  wording,
  kind,
  children,
}: FrameProps) {
  const copying = useResultCopy(line, wording);
  const { shown, run, standing } = copying;

  function onClick(event: MouseEvent) {
    onChoose();
    if (event.ctrlKey || event.metaKey) onGo();
    else run(event, event.altKey);
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus; its keys click the active result
    // biome-ignore lint/a11y/useFocusableInteractive: the field has the focus and names the active result
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.result}
      data-kind={kind}
      data-standing={standing}
      data-outcome={shown?.outcome}
      // The field keeps the focus, whatever is clicked.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children(copying)}
      {shown?.outcome === 'copied' && <Confirmation words={shown.minding} at={shown.at} />}
      {shown?.outcome === 'refused' && <Refusal />}
    </div>
  );
}
