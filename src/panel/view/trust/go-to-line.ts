import { whenDrawn } from '../card/when-drawn';
import { goToPlace } from '../states/place-on-page';

/** How long the line stays marked, in ms. */
const MARKED_MS = 2000;

/**
 * Brings a line of the card into sight, marks it for a moment and puts the focus on it; once the card
 * is wholly drawn, where it is not.
 */
export function goToLine(id: string): void {
  whenDrawn(() => {
    const face = goToPlace(id) ?? document.querySelector(`[data-line="${CSS.escape(id)}"]`);
    if (!(face instanceof HTMLElement)) return;
    face.querySelector<HTMLElement>('button, a')?.focus({ preventScroll: true });
    face.dataset.found = '';
    setTimeout(() => delete face.dataset.found, MARKED_MS);
  });
}
