import { useEffect, useRef, useState } from 'react';
import { namesInLines } from '../../core/settings/name-list';
import { type EffectiveSettings, MAX_NAMES } from '../../core/settings/settings';
import { Labeled } from '../../ui/field';
import { Chips, Disclosure, ManagedMark, Section } from '../controls/controls';
import type { Save } from '../controls/use-saving';
import type { SettingsActions } from '../state/settings-actions';
import * as words from './words';

interface IgnoredValuesProps {
  readonly effective: EffectiveSettings;
  readonly actions: SettingsActions;
  readonly save: Save;
}

/** Edits the values of the competitor field that mean "no competitor". */
export function IgnoredValues({ effective, actions, save }: IgnoredValuesProps) {
  const { settings, managed } = effective;
  const isManaged = managed.has('ignored');
  const saved = settings.ignored.join('\n');
  const { draft, write, settle } = useDraft(saved, (text) => {
    const values = namesInLines(text).slice(0, MAX_NAMES);
    if (values.join('\n') !== saved) {
      save(actions.setIgnored(values), words.valuesIgnored(values.length));
    }
  });
  return (
    <Section title={words.ignoredValues.title} intro={words.ignoredValues.intro}>
      {isManaged && <ManagedMark />}
      <Labeled
        label={words.ignoredValues.label}
        problem={
          namesInLines(draft).length > MAX_NAMES ? words.tooManyValues(MAX_NAMES) : undefined
        }
      >
        {(given) => (
          <textarea
            {...given}
            rows={4}
            value={draft}
            readOnly={isManaged}
            spellCheck={false}
            onChange={(event) => write(event.target.value)}
            onBlur={settle}
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

/** How long after the last keystroke the draft is saved, in ms. */
const SAVE_DELAY = 700;

interface Draft {
  readonly text: string | undefined;
  readonly save: (text: string) => void;
}

function saveDraft({ text, save }: Draft): void {
  if (text !== undefined) save(text);
}

/**
 * Provides a draft that is saved shortly after the last keystroke, on blur and when the page is left.
 * A change from another window is shown once the draft isn't being edited. A draft that couldn't be
 * saved stays.
 *
 * @param saved The stored text.
 * @param save Called with the draft, possibly several times with the same text.
 */
function useDraft(saved: string, save: (text: string) => void) {
  const [text, setText] = useState<string>();
  const latest = useRef<Draft>({ text, save });
  latest.current = { text, save };
  const isEditing = useRef(false);

  useEffect(() => {
    if (text === undefined) return undefined;
    const timer = setTimeout(() => saveDraft(latest.current), SAVE_DELAY);
    return () => clearTimeout(timer);
  }, [text]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the stored text is the trigger.
  useEffect(() => {
    if (!isEditing.current) setText(undefined);
  }, [saved]);

  useEffect(() => {
    const onLeave = (): void => saveDraft(latest.current);
    addEventListener('pagehide', onLeave);
    return () => removeEventListener('pagehide', onLeave);
  }, []);

  return {
    draft: text ?? saved,
    write(next: string): void {
      isEditing.current = true;
      setText(next);
    },
    settle(): void {
      isEditing.current = false;
      saveDraft(latest.current);
    },
  };
}
