import type { PanelStore } from './panel-store';

/** For so long, in ms, the page's answer is awaited: a picture without it would be drawn for nothing. */
const PATIENCE = 100;

/** Waits until the tab has said what it is, or for a moment. */
export function firstAnswer(store: PanelStore): Promise<void> {
  return new Promise((resolve) => {
    const isKnown = () => store.getState().connection.kind !== 'connecting';
    const end = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const timer = setTimeout(end, PATIENCE);
    const forget = store.subscribe(() => isKnown() && end());
    if (isKnown()) end();
  });
}
