import { createContext, useContext, useEffect, useRef } from 'react';

/** Whether a component is part of a modal dialog; nothing behind one reacts to Esc. */
export const InDialog = createContext(false);

interface Layer {
  readonly close: () => void;
  readonly isInSight: () => boolean;
  readonly isInDialog: boolean;
}

/** Everything that Esc can close, in the order in which it was opened. */
const layers: Layer[] = [];

function onKeyDown(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (key !== 'Escape' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
  const inSight = layers.filter((layer) => layer.isInSight());
  // The deal can change behind a dialog and open something there after it.
  const top = inSight.findLast(({ isInDialog }) => isInDialog) ?? inSight.at(-1);
  if (top === undefined) return;
  // The browser would close a dialog beneath it as well.
  event.preventDefault();
  top.close();
}

/**
 * Lets Esc close something for as long as it is open. One press closes one thing: what was opened last, of
 * what is in sight.
 *
 * @param close Also returns the focus to what opened it.
 * @param isInSight Whether the rep can see it; something on top of all else always is.
 */
export function useEscape(close: () => void, isOpen = true, isInSight = () => true): void {
  const latest = useRef({ close, isInSight });
  latest.current = { close, isInSight };
  const isInDialog = useContext(InDialog);
  useEffect(() => {
    if (!isOpen) return undefined;
    const layer: Layer = {
      close: () => latest.current.close(),
      isInSight: () => latest.current.isInSight(),
      isInDialog,
    };
    layers.push(layer);
    // Before a dialog keeps the key to itself. The same listener is added only once.
    document.addEventListener('keydown', onKeyDown, true);
    return () => void layers.splice(layers.indexOf(layer), 1);
  }, [isOpen, isInDialog]);
}
