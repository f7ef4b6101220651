import type { PanelStore } from './panel-store';

/** How long the first paint waits for the page's answer, in ms, so that it isn't replaced at once. */
const FIRST_ANSWER_MS = 100;

/** Waits until the tab has answered, or for {@link FIRST_ANSWER_MS}. */
export function firstAnswer(store: PanelStore): Promise<void> {
  return new Promise((resolve) => {
    const isKnown = () => store.getState().connection.kind !== 'connecting';
    const end = () => {
      clearTimeout(timer);
      forget();
      resolve();
    };
    const timer = setTimeout(end, FIRST_ANSWER_MS);
    const forget = store.subscribe(() => isKnown() && end());
    if (isKnown()) end();
  });
}
