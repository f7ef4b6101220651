import { CircleQuestionMark, MegaphoneOff, MessageSquare, StickyNote } from 'lucide-react';
import { COPY_FORMS, type CopyForm } from '../core/copy/form';
import styles from './legend.module.css';
import { useCardContext } from './line/card-context';

/** How to read the card, and the two questions of whoever is about to use it. */
export function Legend() {
  const { showSheet } = useCardContext();
  return (
    <div className={styles.legend}>
      <button type="button" className={styles.warning} onClick={() => showSheet('not-to-say')}>
        <MegaphoneOff size={14} aria-hidden="true" /> <span>What not to say</span>
      </button>
      <CopyAs />
      <p className={styles.uses}>
        <span>
          <MessageSquare size={13} aria-hidden="true" /> say
        </span>
        <span>
          <CircleQuestionMark size={13} aria-hidden="true" /> ask
        </span>
        <span>
          <StickyNote size={13} aria-hidden="true" /> internal
        </span>
      </p>
      <button type="button" className={styles.link} onClick={() => showSheet('help')}>
        What the marks mean
      </button>
    </div>
  );
}

const WORDS: Readonly<Record<CopyForm, string>> = {
  words: 'words',
  sourced: 'with source',
  markdown: 'Markdown',
};

/** What a click on a line copies; stays as it is chosen until something else is. */
export function CopyAs() {
  const { form, chooseForm } = useCardContext().copying;
  return (
    <label className={styles.as} title="With Shift, a click copies the source along, once.">
      Click copies
      <select
        className={styles.form}
        value={form}
        onChange={(event) => {
          const chosen = COPY_FORMS.find((each) => each === event.target.value);
          if (chosen) chooseForm(chosen);
        }}
      >
        {COPY_FORMS.map((each) => (
          <option key={each} value={each}>
            {WORDS[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
