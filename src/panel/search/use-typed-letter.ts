import { useContext, useEffect } from 'react';
import { SingleKeys } from '../../ui/keys';

/** Digits, "?", space and named keys have meanings of their own. */
const LETTER = /^\p{L}$/u;

/** Where letters are letters, or answer what lies over the panel. */
const TAKES_LETTERS =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], dialog';

/** Whether a letter goes nowhere: neither a field nor a command takes it. */
function goesNowhere(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.isComposing || event.repeat) return false;
  return !(event.target instanceof Element && event.target.closest(TAKES_LETTERS));
}

/** Runs with the first letter that is typed where nothing takes letters. */
export function useTypedLetter(run: (letter: string) => void, isOn: boolean): void {
  const isCommand = useContext(SingleKeys) && isOn;
  useEffect(() => {
    if (!isCommand) return undefined;
    function onKeyDown(event: KeyboardEvent) {
      if (!LETTER.test(event.key) || !goesNowhere(event)) return;
      event.preventDefault();
      run(event.key);
    }
    // Commands listen at the document, and come first.
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [run, isCommand]);
}
