import { Check } from 'lucide-react';
import { type MouseEvent, type ReactNode, useId } from 'react';
import { type Inline, plainText } from '../../../core/card/inline';
import type { Use } from '../../../core/card/line';
import type { Standing } from '../../../core/trust/standing';
import styles from './copy-button.module.css';
import { Inlines } from './inlines';
import { STANDING_WORDS } from './standing-words';
import { REFUSED, useCopy } from './use-copy';
import { UseMark } from './use-mark';
import { useSelecting } from './use-selecting';

interface CopyButtonProps {
  readonly text: readonly Inline[];
  readonly use: Use;
  readonly standing?: Standing;
  readonly label?: string | undefined;
  /** Shown between label and words: for whom the line matters. */
  readonly tag?: ReactNode;
  /** Told to a screen reader after the copy. */
  readonly afterword?: string;
  readonly onCopy?: () => void;
}

/** What the rep must bear in mind with a line that is now on the clipboard. */
function cautionOf(use: Use, standing: Standing | undefined): string | undefined {
  if (standing !== undefined && standing !== 'fine') {
    return STANDING_WORDS[standing].word.toLowerCase();
  }
  return use === 'know' ? 'internal' : undefined;
}

/** Words that a click anywhere on them copies. */
export function CopyButton({
  text,
  use,
  standing,
  label,
  tag,
  afterword,
  onCopy,
}: CopyButtonProps) {
  const caution = cautionOf(use, standing);
  const { outcome, copy, words } = useCopy(text, afterword ?? (caution && `. Mind: ${caution}.`));
  const refusal = useId();
  const { onPointerDown, isSelecting } = useSelecting();

  function onClick(event: MouseEvent<HTMLElement>) {
    if (isSelecting(event)) return;
    copy();
    onCopy?.();
  }

  return (
    <>
      <button
        type="button"
        className={styles.button}
        data-use={use}
        data-standing={standing}
        data-outcome={outcome}
        aria-describedby={outcome === 'refused' ? refusal : undefined}
        onPointerDown={onPointerDown}
        onClick={onClick}
      >
        <span className={styles.use}>
          <UseMark use={use} />
        </span>
        {label !== undefined && <span className={styles.label}>{label}</span>}
        {tag}
        <span className={styles.words} data-quoted={plainText(text).startsWith('"')} ref={words}>
          <Inlines text={text} />
        </span>
        {outcome === 'copied' && (
          <span className={styles.copied} aria-hidden="true">
            <Check size={14} strokeWidth={3} />
            Copied
            {caution !== undefined && ` · ${caution}`}
          </span>
        )}
      </button>
      {outcome === 'refused' && (
        <p className={styles.refused} id={refusal}>
          {REFUSED}
        </p>
      )}
    </>
  );
}
