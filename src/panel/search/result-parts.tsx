import type { MouseEvent, ReactNode } from 'react';
import { STATUS_ICONS } from '../../card-view/line/status';
import { Breakable, Inlines } from '../../card-view/line/text';
import * as lineWords from '../../card-view/line/words';
import { type Inline, plainText } from '../../core/card/inline';
import type { Use } from '../../core/card/line';
import type { Found } from '../../core/search/found';
import { withoutDirectionControls } from '../../core/text/direction';
import type { LineStatus } from '../../core/trust/line-status';
import { OTHER_KEYS } from '../../ui/keys';
import { Isolate } from '../../ui/text';
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

interface WordsProps {
  readonly text: readonly Inline[];
  readonly use: Use;
  readonly marksIn: Found['marksIn'];
}

/** The text that a result copies: its beginning, or all of it where it has a number that must not be cut off. */
export function ResultWords({ text, use, marksIn }: WordsProps) {
  return (
    <span
      className={styles.words}
      data-use={use}
      data-figures={/\d/.test(plainText(text)) || undefined}
      dir="auto"
    >
      <Marked text={text} marksIn={marksIn} />
    </span>
  );
}

interface StatusProps {
  readonly status: LineStatus;
  /** Whether it's a customer story without a public source. */
  readonly isNameless?: boolean | undefined;
}

interface ResultStatusProps extends StatusProps {
  /** Whether the status is that of the original below a safer wording. */
  readonly isOriginal?: boolean;
}

/** The status of a result's text, if the rep needs to know it. */
function ResultStatus({ status, isNameless = false, isOriginal = false }: ResultStatusProps) {
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

interface OtherWordingProps extends StatusProps {
  readonly children: ReactNode;
  readonly onCopy: (event: MouseEvent) => void;
}

/** The original below its safer wording: a click or Alt+Enter copies it. */
export function OtherWording({ status, isNameless, onCopy, children }: OtherWordingProps) {
  function onClick(event: MouseEvent) {
    event.stopPropagation();
    onCopy(event);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse; keyboard users press Alt+Enter
    // biome-ignore lint/a11y/useKeyWithClickEvents: for the mouse; keyboard users press Alt+Enter
    <span className={styles.other} onClick={onClick}>
      <span className={styles.otherWords} dir="auto">
        <ResultStatus status={status} isNameless={isNameless} isOriginal />: <bdi>{children}</bdi>
      </span>
      <span className={styles.key} aria-hidden="true">
        <kbd>{OTHER_KEYS}</kbd>
      </span>
    </span>
  );
}

interface PlaceProps extends StatusProps {
  /** The competitor's name, if it is needed. */
  readonly card: string | undefined;
  /** What the line belongs to, and its section. */
  readonly path: readonly string[];
  readonly marksIn: Found['marksIn'];
  readonly onGo: () => void;
}

/** Where a result is on its card, and the status of the text that a click copies. */
export function ResultPlace({ card, path, marksIn, onGo, ...status }: PlaceProps) {
  return (
    <span className={styles.place}>
      <ResultStatus {...status} />
      <span className={styles.path}>
        {card !== undefined && <Isolate className={styles.card}>{card}</Isolate>}
        {path.map((step, position) => (
          <span key={step}>
            {(position > 0 || card !== undefined) && ' · '}
            <bdi>
              <Marked text={step} marksIn={marksIn} />
            </bdi>
          </span>
        ))}
      </span>
      <span
        className={styles.go}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onGo();
        }}
      >
        {words.showOnCard}
      </span>
    </span>
  );
}
