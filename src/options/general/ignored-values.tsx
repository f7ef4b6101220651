import { useEffect, useRef, useState } from 'react';
import { namesInLines } from '../../core/settings/name-list';
import { MAX_NAMES } from '../../core/settings/settings';
import { changeSettings } from '../../storage/settings-storage';
import { Labeled } from '../../ui/field';
import { Chips, Disclosure, Section } from '../controls/controls';
import { usePage } from '../state/page-context';
import * as words from './words';

/** How long after the last keystroke the draft is saved, in ms. */
const SAVE_DELAY = 700;

/**
 * Edits the values of the competitor field that mean "no competitor". They are saved shortly after the last
 * keystroke, on blur, and when the page is left.
 */
export function IgnoredValues() {
  const { data, save } = usePage();
  const { settings, managed } = data.effective;
  const isManaged = managed.has('ignored');
  const saved = settings.ignored.join('\n');
  /** What was typed, until it's saved. If it can't be saved, it stays. */
  const [draft, setDraft] = useState<string>();
  const isEditing = useRef(false);
  const shown = draft ?? saved;

  function saveDraft() {
    const values = namesInLines(shown).slice(0, MAX_NAMES);
    if (values.join('\n') === saved) return;
    save(
      changeSettings((own) => ({ ...own, ignored: values })),
      words.valuesIgnored(values.length),
    );
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the delay.
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(saveDraft, SAVE_DELAY);
    addEventListener('pagehide', saveDraft);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', saveDraft);
    };
  }, [draft]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the stored text is the trigger.
  useEffect(() => {
    if (!isEditing.current) setDraft(undefined);
  }, [saved]);

  return (
    <Section
      title={words.ignoredValues.title}
      intro={words.ignoredValues.intro}
      isManaged={isManaged}
    >
      <Labeled
        label={words.ignoredValues.label}
        problem={
          namesInLines(shown).length > MAX_NAMES ? words.tooManyValues(MAX_NAMES) : undefined
        }
      >
        {(given) => (
          <textarea
            {...given}
            rows={4}
            value={shown}
            readOnly={isManaged}
            spellCheck={false}
            onChange={({ target }) => {
              isEditing.current = true;
              setDraft(target.value);
            }}
            onBlur={() => {
              isEditing.current = false;
              saveDraft();
            }}
          />
        )}
      </Labeled>
      <Disclosure title={words.ignoredValues.builtIn}>
        <Chips texts={BUILT_IN_PLACEHOLDERS} />
      </Disclosure>
    </Section>
  );
}

/** Examples of the placeholders that Ringside ignores by default. A test checks each of them. */
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
