import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Review } from '../../core/card/line';
import type { Wording } from '../../core/copy/wording';
import type { LineStatus } from '../../core/trust/line-status';
import { Button, TextButton } from '../../ui/button';
import { useKey } from '../../ui/keys';
import text from '../../ui/text.module.css';
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
  readonly onChoose: (which: 'safer' | 'original', withShift: boolean) => void;
  /** Closes the question without a copy. */
  readonly onClose: () => void;
}

/** Asks, below a line whose original is risky, which wording to copy or whether to copy it at all. */
export function GuardQuestion(props: GuardQuestionProps) {
  const { review, status, safer, isSaferShown, onChoose, onClose } = props;
  const why = askingWords(review, status);
  const question = useId();
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    whole.current?.querySelector('button')?.focus({ preventScroll: true });
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
          onClick={(event) => onChoose('safer', event.shiftKey)}
        >
          <span className={styles.choice}>
            {words.copySafer} <Key name="Enter" />
          </span>
          <span className={isSaferShown ? text.hidden : styles.words}>
            <Inlines text={safer.text} />
          </span>
        </button>
      )}
      <div className={styles.others}>
        <Button onClick={(event) => onChoose('original', event.shiftKey)}>
          {safer ? words.copyOriginal[status] : words.copyAnyway}{' '}
          <Key name={safer ? 'O' : 'Enter'} />
        </Button>
        <TextButton onClick={onClose}>
          {words.cancel} <Key name="Esc" />
        </TextButton>
      </div>
    </div>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{name}</kbd>
    </span>
  );
}
