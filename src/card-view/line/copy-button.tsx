import { type MouseEvent, type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { plainText } from '../../core/card/inline';
import type { Line, Review } from '../../core/card/line';
import {
  isLineWording,
  type LineWording,
  saferWording,
  type Wording,
} from '../../core/copy/wording';
import { isRisky, statusOf } from '../../core/trust/line-status';
import { Isolate, VisuallyHidden } from '../../ui/text';
import { useSelecting } from '../../ui/use-selecting';
import { useCardContext } from './card-context';
import styles from './copy-button.module.css';
import { Confirmation, Refusal } from './copy-outcome';
import { GuardQuestion } from './guard-question';
import { UseMark } from './marks';
import { warningsOf } from './status';
import { Inlines } from './text';
import { useCopyLine } from './use-copy';

interface CopyButtonProps {
  readonly wording: Wording;
  /** The words to offer instead where these are disputed. */
  readonly safer?: LineWording | undefined;
  /** They stand beside these already. */
  readonly isSaferShown?: boolean;
  /** Of these words; nothing where they are a safer wording or no line. */
  readonly review?: Review | undefined;
  readonly label?: string | undefined;
  /** Shown between label and words: for whom the line matters. */
  readonly tag?: ReactNode;
  /** What a copy does besides, told to a screen reader. */
  readonly andThen?: string;
  readonly onCopy?: () => void;
  /** Wraps the button, as where a line is the heading of an item. */
  readonly wrap?: ((button: ReactNode) => ReactNode) | undefined;
}

/** Words that a click anywhere on them copies. Those that may not hold ask first, unless the guard is off. */
export function CopyButton({
  wording,
  safer,
  isSaferShown = false,
  review,
  label,
  tag,
  andThen,
  onCopy,
  wrap = (button) => button,
}: CopyButtonProps) {
  const { text, use } = wording;
  const { today, copying } = useCardContext();
  const { guard, copied } = copying;
  const status = review && statusOf(review, today);
  // Why a copy asks first: the words could embarrass the rep, or there are some that hold.
  const asks = review && (isRisky(review) || safer !== undefined);
  const doubt = asks && status !== 'fine' ? status : undefined;
  const [isAsking, setAsking] = useState(false);
  /** What was copied last are the safer words, which stand beside these. */
  const [isOther, setOther] = useState(false);
  const { shown, copy, dismissPrevious } = useCopyLine(useCallback(() => setAsking(false), []));
  const button = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLElement>(null);
  const saferWords = useRef<HTMLElement>(null);
  // The customer has heard it in either wording; but where both stand here, each tells of itself.
  const heard = isSaferShown ? [wording] : [wording, safer];
  const isCopied = heard.some((each) => each && isLineWording(each) && copied.has(each.id));
  const refusal = useId();
  const { onPointerDown, isSelecting } = useSelecting();
  const outcome = shown?.outcome;

  function onClick(event: MouseEvent<HTMLElement>) {
    if (isSelecting(event)) return;
    if (guard && doubt !== undefined) {
      dismissPrevious();
      setAsking(true);
      return;
    }
    setOther(false);
    void copy(wording, {
      withShift: event.shiftKey,
      warnings: warningsOf(use, status),
      andThen,
      words: () => words.current,
    });
    onCopy?.();
  }

  async function onChoose(which: 'safer' | 'original', withShift: boolean) {
    const isSafer = which === 'safer' && safer !== undefined;
    setOther(isSafer && isSaferShown);
    const ended = await copy(isSafer ? safer : wording, {
      withShift,
      warnings: isSafer ? ['safer wording'] : warningsOf(use, status),
      words: () => (isSafer ? saferWords : words).current,
    });
    if (ended === 'copied') onClose();
  }

  function onClose() {
    setAsking(false);
    button.current?.focus({ preventScroll: true });
  }

  return (
    <>
      {wrap(
        <button
          type="button"
          className={styles.button}
          data-use={use}
          data-status={status}
          data-outcome={isOther ? undefined : outcome}
          data-asking={isAsking || undefined}
          aria-describedby={outcome === 'refused' ? refusal : undefined}
          ref={button}
          onPointerDown={onPointerDown}
          // With Shift held the browser would select from the last click to this one.
          onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          onClick={onClick}
        >
          <span className={styles.use}>
            <UseMark use={use} isCopied={isCopied} />
          </span>
          {label !== undefined && (
            <span className={styles.label}>
              <Isolate>{label}</Isolate>
              <VisuallyHidden>: </VisuallyHidden>
            </span>
          )}
          {tag}
          <span
            className={styles.words}
            dir="auto"
            data-quoted={plainText(text).startsWith('"')}
            ref={words}
          >
            <Inlines text={text} />
          </span>
        </button>,
      )}
      {isAsking && review && doubt && (
        <GuardQuestion
          review={review}
          status={doubt}
          safer={safer}
          isSaferShown={isSaferShown}
          saferWords={saferWords}
          onChoose={(which, withShift) => void onChoose(which, withShift)}
          onClose={onClose}
        />
      )}
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {outcome === 'refused' && <Refusal id={refusal} />}
    </>
  );
}

/** Words that hold up in front of the customer, to copy instead of a risky line. */
export function SaferWording({ line }: { readonly line: Line }) {
  const wording = saferWording(line);
  if (wording === undefined) return null;
  return (
    <CopyButton wording={wording} label={wording.use === 'ask' ? 'Safer to ask' : 'Safer to say'} />
  );
}
