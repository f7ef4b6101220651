import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { Review } from '../../core/card/line';
import type { Wording } from '../../core/copy/wording';
import type { LineStatus } from '../../core/trust/line-status';
import { useKey } from '../../ui/keys';
import hidden from '../../ui/text.module.css';
import { useEscape } from '../../ui/use-escape';
import styles from './guard-question.module.css';
import { askingWords } from './status';
import { Inlines } from './text';
import * as words from './words';

interface GuardQuestionProps {
  readonly review: Review;
  readonly status: Exclude<LineStatus, 'fine'>;
  /** Offered in place of the original. */
  readonly safer: Wording | undefined;
  /** The safer wording is already visible beside the line. */
  readonly isSaferShown: boolean;
  /** The element of the safer wording, to select its text if the browser blocks copying. */
  readonly saferText: RefObject<HTMLElement | null>;
  readonly onChoose: (which: 'safer' | 'original', withShift: boolean) => void;
  /** Closes the question without a copy. */
  readonly onClose: () => void;
}

/** Asks, below a line whose original is risky, which wording to copy or whether to copy it at all. */
export function GuardQuestion({
  review,
  status,
  safer,
  isSaferShown,
  saferText,
  onChoose,
  onClose,
}: GuardQuestionProps) {
  const why = askingWords(review, status);
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

  // While the question has the focus, the key answers it and does nothing else.
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() !== 'o') return;
    onChoose('original', event.shiftKey);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; these are buttons
    <div
      className={styles.question}
      role="group"
      aria-labelledby={question}
      ref={whole}
      onKeyDown={onKeyDown}
    >
      <p className={styles.why} id={question}>
        {safer ? words.whichWording(why) : `${why}.`}
      </p>
      {safer && (
        <button
          type="button"
          className={styles.safer}
          ref={main}
          onClick={(event) => onChoose('safer', event.shiftKey)}
        >
          <span className={styles.choice}>
            {words.copySafer}{' '}
            <span aria-hidden="true">
              <kbd>Enter</kbd>
            </span>
          </span>
          <span className={isSaferShown ? hidden.hidden : styles.words} ref={saferText}>
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
          {safer ? words.copyOriginal[status] : words.copyAnyway}{' '}
          <span aria-hidden="true">
            <kbd>{safer ? 'O' : 'Enter'}</kbd>
          </span>
        </button>
        <button type="button" className={styles.close} onClick={onClose}>
          {words.cancel}{' '}
          <span aria-hidden="true">
            <kbd>Esc</kbd>
          </span>
        </button>
      </div>
    </div>
  );
}
