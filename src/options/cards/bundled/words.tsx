import type { ReactNode } from 'react';
import { isolate } from '../../../core/text/direction';

/* A file of its own, because the settings page loads these after it opens. */

export const editedCopy = 'replaces the card that comes with Ringside';
export const goBackToBundled = 'Go back to the bundled card';
export const bundledIsNewer = (day: ReactNode) => (
  <>The bundled card was updated on {day}, after you edited your copy.</>
);
export const bundledIsNewerFix =
  'To get the update, export your copy and go back to the bundled card. Then make your changes again.';
export const bundledAgain = (name: string) => `Back to the bundled ${isolate(name)} card.`;
export const backToBundled = (name: string) =>
  `Deals that name ${name} show the bundled card again.`;
export const bundledCards = (count: number) => `Edit a card that comes with Ringside (${count})`;
export const bundledHint =
  'Your edited copy replaces the card in this browser only. You can go back at any time.';
