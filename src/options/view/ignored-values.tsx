import { useId } from 'react';
import { namesInLines } from '../../core/settings/name-list';
import { type EffectiveSettings, MAX_NAMES } from '../../core/settings/settings';
import type { SettingsActions } from '../settings-actions';
import { BUILT_IN_PLACEHOLDERS } from './built-in-placeholders';
import { Chips } from './chips';
import { Disclosure } from './disclosure';
import styles from './ignored-values.module.css';
import { ManagedMark } from './managed-mark';
import { Section } from './section';
import { useDraft } from './use-draft';
import type { Save } from './use-saving';

interface IgnoredValuesProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Texts in the field that stand for "no rival". */
export function IgnoredValues({ effective, actions, save }: IgnoredValuesProps) {
  const id = useId();
  const { settings, managed } = effective;
  const isManaged = managed.has('ignored');
  const kept = settings.ignored.join('\n');
  const { draft, write, settle } = useDraft(kept, (text) => {
    const values = namesInLines(text).slice(0, MAX_NAMES);
    if (values.join('\n') !== kept) save(actions.setIgnored(values), wordsFor(values));
  });
  return (
    <Section
      title="Values that name nobody"
      intro="What your picklist says when there is no rival. A deal with such a value shows as one without a rival."
    >
      <div className={styles.values}>
        <label htmlFor={id}>One value in each line</label>
        {isManaged && <ManagedMark />}
        <textarea
          id={id}
          className={styles.text}
          rows={4}
          value={draft}
          readOnly={isManaged}
          spellCheck={false}
          onChange={(event) => write(event.target.value)}
          onBlur={settle}
        />
        {namesInLines(draft).length > MAX_NAMES && (
          <p className={styles.tooMany}>Only the first {MAX_NAMES} values count.</p>
        )}
        <Disclosure title="Ringside knows these and their like by itself">
          <Chips texts={BUILT_IN_PLACEHOLDERS} />
        </Disclosure>
      </div>
    </Section>
  );
}

function wordsFor({ length }: readonly string[]): string {
  if (length === 0) return 'No value of your own is ignored.';
  return length === 1
    ? '1 value of your own is ignored.'
    : `${length} values of your own are ignored.`;
}
