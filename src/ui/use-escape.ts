import { createContext, useContext, useEffect, useRef } from 'react';

/** Whether a component is part of a modal dialog; nothing behind one reacts to Esc. */
export const InDialog = createContext(false);

interface Layer {
  readonly close: () => void;
  readonly isInView: () => boolean;
  readonly isInDialog: boolean;
}

/** Everything that Esc can close, in the order in which it was opened. */
const layers: Layer[] = [];

function onKeyDown(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (key !== 'Escape' || ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return;
  const inView = layers.filter((layer) => layer.isInView());
  // Behind a dialog, a change of the deal can open something later than the dialog.
  const top = inView.findLast(({ isInDialog }) => isInDialog) ?? inView.at(-1);
  if (top === undefined) return;
  // Otherwise the browser also closes the dialog.
  event.preventDefault();
  top.close();
}

/**
 * Lets Esc close something while it is open. One press closes one thing: the one in view that was opened last.
 *
 * @param close Has to return the focus to what opened it.
 * @param isInView Returns whether the user can see it; true for what covers everything else.
 */
export function useEscape(close: () => void, isOpen = true, isInView = () => true): void {
  const latest = useRef({ close, isInView });
  latest.current = { close, isInView };
  const isInDialog = useContext(InDialog);
  useEffect(() => {
    if (!isOpen) return undefined;
    const layer: Layer = {
      close: () => latest.current.close(),
      isInView: () => latest.current.isInView(),
      isInDialog,
    };
    layers.push(layer);
    // In the capture phase, before a dialog stops the event. The browser adds the same listener only once.
    document.addEventListener('keydown', onKeyDown, true);
    return () => void layers.splice(layers.indexOf(layer), 1);
  }, [isOpen, isInDialog]);
}
