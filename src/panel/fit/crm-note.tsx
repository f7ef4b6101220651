import { useCardContext } from '../../card-view/line/card-context';
import { CopyAction } from '../../card-view/line/copy-action';
import type { Card } from '../../core/card/card';
import { dealNote } from '../../core/fit/deal-note';
import type { Fit } from '../../core/fit/fit';
import { type FitCheck, MAX_WORDS } from '../../core/fit/fit-check';
import { defaultNote } from '../../core/fit/words';
import { shortText } from '../../core/text/short-text';
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
  const { copied } = copying;
  const clip = dealNote({ card, fit, copied, today }, pack.note ?? defaultNote, copying);
  return (
    <div className={styles.item}>
      <ShortText
        label={words.nextStep}
        hint={words.nextStepHint}
        maxLength={MAX_WORDS}
        saved={fit.check.next ?? ''}
        save={(typed) => keep({ ...fit.check, next: shortText(typed, MAX_WORDS) })}
      />
      <CopyAction
        look="main"
        text={clip.text}
        request={() => ({ clip, spoken: clip.text, ids: [], warnings: [], asksOnHold: true })}
      >
        {words.copyNote}
      </CopyAction>
      <p className={styles.soft}>{words.noteHint}</p>
    </div>
  );
}
