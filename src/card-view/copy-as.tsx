import { COPY_FORMS, type CopyForm } from '../core/copy/form';
import styles from './copy-as.module.css';
import { useCardContext } from './line/card-context';

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
