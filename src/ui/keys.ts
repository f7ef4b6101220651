import { createContext, useContext, useEffect, useRef } from 'react';

/** Whether single letters, digits and signs are commands. The settings say so; they are on by default. */
export const SingleKeys = createContext(true);

/** Where letters are letters: a key typed there is no command. */
const WRITABLE = 'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable]';

/** A list takes letters only, to go to the option that begins with them. */
const LETTER = /^\p{L}$/u;

/** Whether the key may mean a command of ours: typed nowhere, without the modifiers of other commands. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target, key } = event;
  if (target instanceof HTMLSelectElement) return !LETTER.test(key);
  return !(target instanceof Element && target.closest(WRITABLE));
}

/**
 * Runs a command when its key is pressed anywhere in the panel.
 *
 * @param key As `KeyboardEvent.key` gives it: "1", "/", "?", "Escape".
 * @param run Gets the event; that the key does nothing else is seen to.
 * @param isOn Whether the command can be given now. Single letters, digits and signs are none where the
 *   settings turn them off.
 */
export function useKey(key: string, run: (event: KeyboardEvent) => void, isOn = true): void {
  const latest = useRef(run);
  latest.current = run;
  const hasSingleKeys = useContext(SingleKeys);
  const isCommand = isOn && (hasSingleKeys || key.length > 1);
  useEffect(() => {
    if (!isCommand) return undefined;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== key || !isFree(event)) return;
      event.preventDefault();
      latest.current(event);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key, isCommand]);
}

const isMac = navigator.platform.startsWith('Mac');

/** As the keyboard names them: copies the other wording of a result. */
export const OTHER_KEYS = isMac ? '⌥ ↵' : 'Alt ↵';

/** Leads to a result on its card. */
export const GO_KEYS = isMac ? '⌘ ↵' : 'Ctrl ↵';
