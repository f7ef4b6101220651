import { createContext, useContext, useEffect, useRef } from 'react';

/** Whether single characters are shortcuts. The settings can turn them off. */
export const SingleKeys = createContext(true);

/** Where typed characters are text and not shortcuts. */
const WRITABLE = 'input:not([type="radio"], [type="checkbox"]), textarea, [contenteditable]';

/** A letter. In a select, it selects an option; other keys can be shortcuts. */
export const LETTER = /^\p{L}$/u;

/** Returns whether a key press can be a shortcut: not handled yet, without Ctrl, Meta or Alt, and not text. */
function isFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target, key } = event;
  if (target instanceof HTMLSelectElement) return !LETTER.test(key);
  return !(target instanceof Element && target.closest(WRITABLE));
}

/**
 * Calls a function when its key is pressed anywhere in the panel outside of dialogs, unless the settings turn
 * single keys off.
 *
 * @param key A character, or a pattern for what is typed if no other shortcut has the key.
 * @param run Gets the event, after its default action is prevented.
 * @param isOn Whether the shortcut works now.
 */
export function useKey(
  key: string | RegExp,
  run: (event: KeyboardEvent) => void,
  isOn = true,
): void {
  const latest = useRef(run);
  latest.current = run;
  const isActive = useContext(SingleKeys) && isOn;
  useEffect(() => {
    if (!isActive) return undefined;
    const isTyped = (event: KeyboardEvent) =>
      typeof key === 'string'
        ? event.key === key
        : key.test(event.key) && !event.repeat && !event.isComposing;
    function onKeyDown(event: KeyboardEvent) {
      if (!isTyped(event) || !isFree(event)) return;
      event.preventDefault();
      latest.current(event);
    }
    // The window is reached after the document.
    const target: GlobalEventHandlers = typeof key === 'string' ? document : window;
    target.addEventListener('keydown', onKeyDown);
    return () => target.removeEventListener('keydown', onKeyDown);
  }, [key, isActive]);
}

const isMac = navigator.platform.startsWith('Mac');

/** The shortcut that copies the other wording of a search result, as the keyboard labels it. */
export const OTHER_KEYS = isMac ? '⌥ ↵' : 'Alt ↵';

/** The shortcut that shows a search result on its card. */
export const GO_KEYS = isMac ? '⌘ ↵' : 'Ctrl ↵';

const STEPS = {
  row: { back: 'ArrowLeft', on: 'ArrowRight' },
  list: { back: 'ArrowUp', on: 'ArrowDown' },
} as const;

/**
 * Returns the position that a key moves the focus to, or undefined for any other key.
 *
 * @param position Where the focus is now.
 * @param count How many positions there are.
 * @param ends Whether an arrow key stops at the end or wraps around.
 */
export function positionAfter(
  key: string,
  position: number,
  count: number,
  along: keyof typeof STEPS,
  ends: 'stop' | 'wrap',
): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const { back, on } = STEPS[along];
  if (key !== back && key !== on) return undefined;
  const next = position + (key === on ? 1 : -1);
  return ends === 'wrap' ? (next + count) % count : Math.max(0, Math.min(next, count - 1));
}
