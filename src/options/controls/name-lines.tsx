import { useEffect, useRef, useState } from 'react';
import { MAX_NAMES, namesInLines } from '../../core/settings/settings';
import { Labeled } from '../../ui/field';
import * as words from './words';

/** How long after the last keystroke the names are saved, in ms. */
const SAVE_DELAY = 700;

interface NameLinesProps {
  readonly label: string;
  readonly hint?: string;
  /** The saved names. */
  readonly names: readonly string[];
  readonly isManaged: boolean;
  readonly onSave: (names: readonly string[]) => void;
}

/** Edits names, one per line. They are saved shortly after the last keystroke, on blur, and when the page is left. */
export function NameLines({ label, hint, names, isManaged, onSave }: NameLinesProps) {
  const saved = names.join('\n');
  /** What was typed, until it's saved. If it can't be saved, it stays. */
  const [draft, setDraft] = useState<string>();
  const isEditing = useRef(false);
  const shown = draft ?? saved;
  const typed = namesInLines(shown);

  function saveDraft() {
    const next = typed.slice(0, MAX_NAMES);
    if (next.join('\n') !== saved) onSave(next);
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the saved names is the trigger.
  useEffect(() => {
    if (!isEditing.current) setDraft(undefined);
  }, [saved]);

  return (
    <Labeled
      label={label}
      hint={hint}
      problem={typed.length > MAX_NAMES ? words.tooManyNames(MAX_NAMES) : undefined}
    >
      {(given) => (
        <textarea
          {...given}
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
  );
}
