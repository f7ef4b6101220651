import { useCallback, useEffect, useId, useRef, useState } from 'react';
import styles from './short-text.module.css';

/** How long after the last key a text is saved, in ms: each save redraws the card. */
const SAVE_AFTER = 400;

interface ShortTextProps {
  readonly label: string;
  readonly hint?: string;
  /** In characters. */
  readonly maxLength: number;
  readonly saved: string;
  readonly save: (typed: string) => void;
  /** Returns typed text as it's saved. */
  readonly asSaved: (typed: string) => string;
}

/** A field for a few words, which are saved while they are typed. */
export function ShortText({ label, hint, maxLength, saved, save, asSaved }: ShortTextProps) {
  /** What was typed since the field got the focus. */
  const [draft, setDraft] = useState<string>();
  /** The part of it that isn't saved yet: another field may save the same text as well. */
  const unsaved = useRef<string>(undefined);
  const id = useId();
  const latest = useRef({ saved, save, asSaved });
  latest.current = { saved, save, asSaved };

  const settle = useCallback(() => {
    const typed = unsaved.current;
    unsaved.current = undefined;
    const { saved: before, save: keep, asSaved: kept } = latest.current;
    if (typed === undefined || kept(typed) === before) return;
    keep(typed);
  }, []);

  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(settle, SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [draft, settle]);

  // Closing what the field is in removes it without a blur.
  useEffect(() => settle, [settle]);

  function type(text: string) {
    unsaved.current = text;
    setDraft(text);
  }

  function leave() {
    settle();
    setDraft(undefined);
  }

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className={styles.input}
        maxLength={maxLength}
        value={draft ?? saved}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        onKeyDown={({ key }) => key === 'Enter' && settle()}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
