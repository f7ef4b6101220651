import type { ReactNode } from 'react';
import { STATUS_ICONS } from '../../card-view/line/status';
import { Breakable, Inlines } from '../../card-view/line/text';
import * as lineWords from '../../card-view/line/words';
import type { Inline } from '../../core/card/inline';
import type { Found } from '../../core/search/found';
import { withoutDirectionControls } from '../../core/text/direction';
import type { LineStatus } from '../../core/trust/line-status';
import { OTHER_KEYS } from '../../ui/keys';
import styles from './result.module.css';
import * as words from './words';

interface MarkedProps {
  readonly text: readonly Inline[] | string;
  readonly marksIn: Found['marksIn'];
}

/** A text with its bold, emphasis and code, and the matched words marked. Its links can't be clicked. */
export function Marked({ text, marksIn }: MarkedProps) {
  function drawText(piece: string): ReactNode {
    const pieces: ReactNode[] = [];
    let done = 0;
    for (const [start, end] of marksIn(piece)) {
      pieces.push(
        <Breakable key={done} text={piece.slice(done, start)} />,
        <mark key={`mark ${start}`} className={styles.mark}>
          {withoutDirectionControls(piece.slice(start, end))}
        </mark>,
      );
      done = end;
    }
    pieces.push(<Breakable key={done} text={piece.slice(done)} />);
    return pieces;
  }
  return typeof text === 'string' ? drawText(text) : <Inlines text={text} drawText={drawText} />;
}

interface StatusProps {
  readonly status: LineStatus;
  /** Whether it's a customer story without a public source. */
  readonly isNameless: boolean;
}

interface ResultStatusProps extends StatusProps {
  /** Whether the status is that of the original below a safer wording. */
  readonly isOriginal?: boolean;
}

/** The status of a result's text, if the rep needs to know it. */
export function ResultStatus({ status, isNameless, isOriginal = false }: ResultStatusProps) {
  if (status === 'fine') return isOriginal && words.original;
  const Icon = STATUS_ICONS[status];
  return (
    <span className={styles.status} data-status={status}>
      <Icon size={12} strokeWidth={2.25} aria-hidden="true" />{' '}
      {(isOriginal ? lineWords.original : lineWords.status)[status]}
      {isNameless && words.doNotName}
    </span>
  );
}

/** The original below its safer wording: a click or Alt+Enter copies it. */
export function OtherWording({
  children,
  ...status
}: StatusProps & { readonly children: ReactNode }) {
  return (
    <span className={styles.other} data-click="other">
      <span className={styles.otherWords} dir="auto">
        <ResultStatus {...status} isOriginal />: <bdi>{children}</bdi>
      </span>
      <span className={styles.key} aria-hidden="true">
        <kbd>{OTHER_KEYS}</kbd>
      </span>
    </span>
  );
}
