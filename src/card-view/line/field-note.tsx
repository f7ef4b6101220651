import { Check } from 'lucide-react';
import { useId } from 'react';
import { plainText } from '../../core/card/inline';
import type { Line } from '../../core/card/line';
import {
  MAX_REMARK,
  noteOn,
  storedNotes,
  VERDICT_NAME,
  VERDICTS,
  type Verdict,
  withNote,
} from '../../core/field-notes/field-note';
import choices from '../../ui/choice.module.css';
import { ShortText } from '../../ui/short-text';
import { type CardContext, useCardContext } from './card-context';
import styles from './line-details.module.css';
import { firstWords } from './text';
import * as words from './words';

interface FieldNoteProps {
  readonly line: Line;
  readonly cardId: string;
  readonly fieldNotes: NonNullable<CardContext['fieldNotes']>;
}

/** Asks how a line went. A click on the chosen verdict takes it back. */
export function FieldNote({ line, cardId, fieldNotes }: FieldNoteProps) {
  const { persona, today, announce } = useCardContext();
  const { stored, save } = fieldNotes;
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
    <>
      <fieldset className={choices.choices} aria-labelledby={title}>
        <span id={title} className={styles.noteTitle}>
          {words.howDidItGo}
        </span>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={choices.choice}
            data-look={verdict === 'wrong' ? 'against' : undefined}
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
        <ShortText
          label={words.whatIsWrong}
          hint={words.remarkHint}
          maxLength={MAX_REMARK}
          saved={note.remark ?? ''}
          save={(remark) => keep('wrong', remark)}
        />
      )}
    </>
  );
}
