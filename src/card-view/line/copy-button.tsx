import {
  Fragment,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useId,
  useRef,
  useState,
} from 'react';
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
import { useCardContext } from './card-context';
import { Outcome } from './copy-outcome';
import { GuardQuestion } from './guard-question';
import styles from './line.module.css';
import { ChangeTag, UseMark } from './marks';
import { SAFER, warningsOf } from './status';
import { Inlines } from './text';
import { useCopyLine } from './use-copy';
import * as words from './words';

interface CopyButtonProps {
  readonly wording: Wording;
  /** Offered if copying asks first. */
  readonly safer?: LineWording | undefined;
  /** The safer wording is already visible beside the line. */
  readonly isSaferShown?: boolean;
  /** The review of this wording; undefined for a safer wording or text that isn't a line. */
  readonly review?: Review | undefined;
  readonly label?: string | undefined;
  /** Shown between label and text. */
  readonly tag?: ReactNode;
  /** What a copy also does, as a sentence for a screen reader. */
  readonly andThen?: string;
  readonly onCopy?: () => void;
  /** Whether the button is in a heading. */
  readonly isHeading?: boolean;
}

/**
 * Returns whether a click ends a drag that selected text, of which a slip of the pointer selects one character.
 *
 * @param before What was selected when the pointer was pressed.
 */
function isSelecting({ detail, currentTarget }: MouseEvent, before: string): boolean {
  const selection = getSelection();
  // A key press also causes a click, with detail 0.
  if (detail === 0 || !currentTarget.contains(selection?.anchorNode ?? null)) return false;
  return String(selection).length > 1 && String(selection) !== before;
}

/** A line that a click copies. If the original is risky, asks first, unless the settings turn that off. */
export function CopyButton({
  wording,
  safer,
  isSaferShown = false,
  review,
  label,
  tag,
  andThen,
  onCopy,
  isHeading = false,
}: CopyButtonProps) {
  const { text, use } = wording;
  const { today, guard, copied } = useCardContext();
  const status = review && statusOf(review, today);
  const isGuarded = review && (isRisky(review) || safer !== undefined);
  /** Why a copy asks first. */
  const reason = isGuarded && status !== 'fine' ? status : undefined;
  const [isAsking, setAsking] = useState(false);
  /** Whether the last copy was of the safer wording, which has a button of its own beside this one. */
  const [isOther, setOther] = useState(false);
  const { shown, copy, dismissPrevious } = useCopyLine(useCallback(() => setAsking(false), []));
  const button = useRef<HTMLButtonElement>(null);
  const selectedBefore = useRef('');
  // Copying either wording marks the line as copied; if both are visible, each has its own mark.
  const marked = isSaferShown ? [wording] : [wording, safer];
  const isCopied = marked.some((each) => each && isLineWording(each) && copied.has(each.id));
  const refusal = useId();
  const outcome = shown?.outcome;
  const Frame = isHeading ? 'h3' : Fragment;

  function onClick(event: MouseEvent<HTMLElement>) {
    if (isSelecting(event, selectedBefore.current)) return;
    if (guard && reason !== undefined) {
      dismissPrevious();
      setAsking(true);
      return;
    }
    setOther(false);
    void copy(wording, {
      withShift: event.shiftKey,
      warnings: warningsOf(use, status),
      andThen,
    });
    onCopy?.();
  }

  async function onChoose(which: 'safer' | 'original', withShift: boolean) {
    const isSafer = which === 'safer' && safer !== undefined;
    setOther(isSafer && isSaferShown);
    const ended = await copy(isSafer ? safer : wording, {
      withShift,
      ...(isSafer ? SAFER : { warnings: warningsOf(use, status) }),
    });
    if (ended === 'copied') onClose();
  }

  function onClose() {
    setAsking(false);
    button.current?.focus({ preventScroll: true });
  }

  return (
    <>
      <Frame {...(isHeading && { className: styles.heading })}>
        <button
          type="button"
          className={styles.button}
          data-use={use}
          data-status={status}
          data-outcome={isOther ? undefined : outcome}
          data-asking={isAsking || undefined}
          aria-describedby={outcome === 'refused' ? refusal : undefined}
          ref={button}
          onMouseDown={(event) => {
            selectedBefore.current = String(getSelection());
            // Otherwise a Shift-click selects the text since the previous click.
            if (event.shiftKey) event.preventDefault();
          }}
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
          <ChangeTag wording={wording} />
          <span className={styles.words} dir="auto" data-quoted={/^["“]/.test(plainText(text))}>
            <Inlines text={text} />
          </span>
        </button>
      </Frame>
      {isAsking && review && reason && (
        <GuardQuestion
          review={review}
          status={reason}
          safer={safer}
          isSaferShown={isSaferShown}
          onChoose={(which, withShift) => void onChoose(which, withShift)}
          onClose={onClose}
        />
      )}
      <Outcome shown={shown} id={refusal} />
    </>
  );
}

/** The safer wording of a line, to copy in place of the original. */
export function SaferWording({ line }: { readonly line: Line }) {
  const wording = saferWording(line);
  if (wording === undefined) return null;
  return (
    <CopyButton
      wording={wording}
      label={wording.use === 'ask' ? words.saferToAsk : words.saferToSay}
    />
  );
}
