import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { Review } from '../../core/card/line';
import type { Wording } from '../../core/copy/wording';
import type { LineStatus } from '../../core/trust/line-status';
import { useKey } from '../../ui/keys';
import hidden from '../../ui/text.module.css';
import { useEscape } from '../../ui/use-escape';
import styles from './guard-question.module.css';
import { askingWords, STATUS_WORDS } from './status';
import { Inlines } from './text';

interface GuardQuestionProps {
  readonly review: Review;
  readonly status: Exclude<LineStatus, 'fine'>;
  /** The words that hold; without them it asks only whether the line is really meant. */
  readonly safer: Wording | undefined;
  /** The words that hold stand in sight already. */
  readonly isSaferShown: boolean;
  /** Where the safer words stand, to select them if the browser refuses. */
  readonly saferWords: RefObject<HTMLElement | null>;
  readonly onChoose: (which: 'safer' | 'original', withShift: boolean) => void;
  /** Nothing is copied. */
  readonly onClose: () => void;
}

/** Stands beneath a line that may not hold, when it was clicked, and asks, once, which wording is meant. */
export function GuardQuestion({
  review,
  status,
  safer,
  isSaferShown,
  saferWords,
  onChoose,
  onClose,
}: GuardQuestionProps) {
  const { word } = STATUS_WORDS[status];
  const question = useId();
  const main = useRef<HTMLButtonElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  useEscape(onClose);
  useKey('o', (event) => onChoose('original', event.shiftKey));
  useKey('O', (event) => onChoose('original', event.shiftKey));

  // Here first: whatever else this key means, it answers the question that has the focus.
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() !== 'o') return;
    onChoose('original', event.shiftKey);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields are set here; two buttons are one question
    <div
      className={styles.question}
      role="group"
      aria-labelledby={question}
      ref={whole}
      onKeyDown={onKeyDown}
    >
      <p className={styles.why} id={question}>
        {askingWords(review, status)}
        {safer ? ': which words?' : '.'}
      </p>
      {safer && (
        <button
          type="button"
          className={styles.safer}
          ref={main}
          onClick={(event) => onChoose('safer', event.shiftKey)}
        >
          <span className={styles.choice}>
            Copy the safer wording{' '}
            <span className={styles.key} aria-hidden="true">
              Enter
            </span>
          </span>
          <span className={isSaferShown ? hidden.hidden : styles.words} ref={saferWords}>
            <Inlines text={safer.text} />
          </span>
        </button>
      )}
      <div className={styles.others}>
        <button
          type="button"
          className={styles.original}
          {...(!safer && { ref: main })}
          onClick={(event) => onChoose('original', event.shiftKey)}
        >
          {safer ? `Copy the original, ${word.toLowerCase()}` : `${word}: copy anyway`}{' '}
          <span className={styles.key} aria-hidden="true">
            {safer ? 'O' : 'Enter'}
          </span>
        </button>
        <button type="button" className={styles.close} onClick={onClose}>
          Neither{' '}
          <span className={styles.key} aria-hidden="true">
            Esc
          </span>
        </button>
      </div>
    </div>
  );
}
