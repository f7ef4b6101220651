import { useCardContext } from '../../card-view/line/card-context';
import { Confirmation, RefusedCopy } from '../../card-view/line/copy-outcome';
import { useCopy } from '../../card-view/line/use-copy';
import type { Card } from '../../core/card/card';
import { dealNote } from '../../core/fit/deal-note';
import type { Fit } from '../../core/fit/fit';
import { type FitCheck, MAX_WORDS, shortWords } from '../../core/fit/fit-check';
import { defaultNote } from '../../core/fit/words';
import { Button } from '../../ui/button';
import { ShortText } from '../../ui/short-text';
import styles from './fit-sheet.module.css';
import * as words from './words';

interface CrmNoteProps {
  readonly card: Card;
  readonly fit: Fit;
  readonly keep: (check: FitCheck) => void;
}

/** The next step in the rep's words, and the note to copy into the CRM. */
export function CrmNote({ card, fit, keep }: CrmNoteProps) {
  const { pack, today, copying } = useCardContext();
  const { shown, run } = useCopy();
  const { copied } = copying;
  const note = dealNote({ card, fit, copied, today }, pack.note ?? defaultNote, copying);
  return (
    <div className={styles.note}>
      <ShortText
        label={words.nextStep}
        hint={words.nextStepHint}
        maxLength={MAX_WORDS}
        saved={fit.check.next ?? ''}
        save={(typed) => keep({ ...fit.check, next: shortWords(typed) })}
        asSaved={shortWords}
      />
      <div>
        <Button
          look="main"
          onClick={() =>
            void run({ clip: note, spoken: note.text, ids: [], warnings: [], asksOnHold: true })
          }
        >
          {words.copyNote}
        </Button>
      </div>
      <p className={styles.rule}>{words.noteHint}</p>
      {shown?.outcome === 'copied' && <Confirmation shown={shown} />}
      {shown?.outcome === 'refused' && <RefusedCopy shown={shown} text={note.text} />}
    </div>
  );
}
