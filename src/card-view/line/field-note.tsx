import { Check } from 'lucide-react';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { plainText } from '../../core/card/inline';
import type { Line } from '../../core/card/line';
import {
  MAX_REMARK,
  noteOn,
  shortRemark,
  storedNotes,
  VERDICT_NAME,
  VERDICTS,
  type Verdict,
  withNote,
} from '../../core/field-notes/field-note';
import { type CardContext, useCardContext } from './card-context';
import styles from './field-note.module.css';
import { firstWords } from './text';
import * as words from './words';

interface FieldNoteProps {
  readonly line: Line;
  readonly fieldNotes: NonNullable<CardContext['fieldNotes']>;
}

/** Asks how a line went. A click on the chosen verdict takes it back. */
export function FieldNote({ line, fieldNotes }: FieldNoteProps) {
  const { persona, today, announce } = useCardContext();
  const { cardId, stored, save } = fieldNotes;
  const title = useId();
  const about = { card: cardId, line: line.id };
  const note = storedNotes(stored).find((each) => each.card === cardId && each.line === line.id);

  function keep(verdict: Verdict, remark?: string) {
    const now = noteOn(line, { card: cardId, verdict, remark, persona, day: today });
    save(withNote(stored, about, now));
  }

  function choose(verdict: Verdict) {
    if (note?.verdict === verdict) {
      save(withNote(stored, about, undefined));
      announce(words.noteRemoved);
    } else {
      keep(verdict);
      announce(words.noted(VERDICT_NAME[verdict]));
    }
  }

  return (
    <div className={styles.note}>
      <fieldset className={styles.verdicts} aria-labelledby={title}>
        <span id={title} className={styles.title}>
          {words.howDidItGo}
        </span>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={styles.verdict}
            data-verdict={verdict}
            aria-pressed={note?.verdict === verdict}
            // Tells the buttons of several open lines apart.
            aria-label={`${VERDICT_NAME[verdict]}: ${firstWords(plainText(line.text))}`}
            onClick={() => choose(verdict)}
          >
            {note?.verdict === verdict && <Check size={13} strokeWidth={3} aria-hidden="true" />}
            {VERDICT_NAME[verdict]}
          </button>
        ))}
      </fieldset>
      {note?.verdict === 'wrong' && (
        <Remark saved={note.remark ?? ''} save={(remark) => keep('wrong', remark)} />
      )}
    </div>
  );
}

/** How long after the last key a remark is saved, in ms: each save redraws the card. */
const SAVE_AFTER = 400;

interface RemarkProps {
  readonly saved: string;
  readonly save: (remark: string) => void;
}

/** Asks what is wrong with a line, in a few words. */
function Remark({ saved, save }: RemarkProps) {
  /** What was typed since the field got the focus. */
  const [draft, setDraft] = useState<string>();
  /** The part of it that isn't saved yet: another field may save the line's remark as well. */
  const unsaved = useRef<string>(undefined);
  const id = useId();
  const latest = useRef({ saved, save });
  latest.current = { saved, save };

  const settle = useCallback(() => {
    const typed = unsaved.current;
    unsaved.current = undefined;
    if (typed === undefined || shortRemark(typed) === latest.current.saved) return;
    latest.current.save(typed);
  }, []);

  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(settle, SAVE_AFTER);
    return () => clearTimeout(timer);
  }, [draft, settle]);

  function type(text: string) {
    unsaved.current = text;
    setDraft(text);
  }

  function leave() {
    settle();
    setDraft(undefined);
  }

  return (
    <div className={styles.remark}>
      <label htmlFor={id}>{words.whatIsWrong}</label>
      <input
        id={id}
        type="text"
        className={styles.input}
        maxLength={MAX_REMARK}
        value={draft ?? saved}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        // Esc closes the details, which removes this field without a blur.
        onKeyDown={({ key }) => ['Enter', 'Escape'].includes(key) && settle()}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.remarkHint}
      </p>
    </div>
  );
}
