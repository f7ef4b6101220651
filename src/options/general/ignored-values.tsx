import { useEffect, useId, useRef, useState } from 'react';
import { namesInLines } from '../../core/settings/name-list';
import { type EffectiveSettings, MAX_NAMES } from '../../core/settings/settings';
import { Chips, Disclosure, ManagedMark, Section } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import styles from './general.module.css';

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

/** The placeholders that Ringside knows, spelled as people write them; a test holds that it does. */
export const BUILT_IN_PLACEHOLDERS: readonly string[] = [
  '--',
  'None',
  'No',
  'Yes',
  'N/A',
  'Not applicable',
  'Other',
  'Others',
  'Unknown',
  'Not known',
  'Nobody',
  'Nothing',
  'Null',
  'TBD',
  'TBC',
  'No competition',
  'No competitor',
  'No competitors',
  'Not using a competitor',
  'Keine',
  'Keiner',
  'Kein Wettbewerber',
  'Aucun',
  'Nessuno',
  'Ninguno',
];

/** How long the keyboard rests before what was written is saved, in ms. */
const REST = 700;

interface Draft {
  readonly written: string | undefined;
  readonly save: (text: string) => void;
}

function saveWritten({ written, save }: Draft): void {
  if (written !== undefined) save(written);
}

/**
 * A text that is saved while it is written: after a rest, when it is left, and when the page is.
 * What others save meanwhile is shown once nothing of one's own is open. What could not be saved stays.
 *
 * @param kept As it is saved now.
 * @param save Is called with what was written; may be called with the same text again.
 */
function useDraft(kept: string, save: (text: string) => void) {
  const [written, setWritten] = useState<string>();
  const latest = useRef<Draft>({ written, save });
  latest.current = { written, save };
  const isOpen = useRef(false);

  useEffect(() => {
    if (written === undefined) return undefined;
    const timer = setTimeout(() => saveWritten(latest.current), REST);
    return () => clearTimeout(timer);
  }, [written]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept now is shown again.
  useEffect(() => {
    if (!isOpen.current) setWritten(undefined);
  }, [kept]);

  useEffect(() => {
    const onLeave = (): void => saveWritten(latest.current);
    addEventListener('pagehide', onLeave);
    return () => removeEventListener('pagehide', onLeave);
  }, []);

  return {
    draft: written ?? kept,
    write(text: string): void {
      isOpen.current = true;
      setWritten(text);
    },
    settle(): void {
      isOpen.current = false;
      saveWritten(latest.current);
    },
  };
}
