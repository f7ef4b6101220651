import type { MouseEvent, ReactNode } from 'react';
import { Confirmation, Refusal } from '../../card-view/line/copy-outcome';
import type { Shown } from '../../card-view/line/use-copy';
import type { FoundThing } from '../../core/search/found';
import type { Standing } from '../../core/trust/standing';
import styles from './result.module.css';

/** What every result is given. */
export interface ResultProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  /** Leads to the line on its card. */
  readonly onGo: () => void;
}

interface FrameProps extends ResultProps {
  readonly kind: FoundThing['kind'];
  readonly copying: ResultCopying;
  readonly children: ReactNode;
}

/** How a result is copied, and what became of it. */
export interface ResultCopying {
  readonly shown: Shown | undefined;
  readonly standing: Standing;
  /** @param other The other wording than the one that is given first. */
  readonly run: (event: MouseEvent, other: boolean) => void;
}

/** One result: a click copies it, with Alt its other wording; with Ctrl it leads to its card. */
export function Result({ id, isActive, onChoose, onGo, kind, copying, children }: FrameProps) {
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
      {children}
      {shown?.outcome === 'copied' && <Confirmation shown={shown} place="foot" />}
      {shown?.outcome === 'refused' && <Refusal />}
    </div>
  );
}
