import type { ReactNode } from 'react';
import { isolate } from '../../../core/text/direction';

/* A file of its own, because the settings page loads these after it opens. */

/** What an edited copy replaces. */
export const bundledCard = {
  editedCopy: 'replaces the card that comes with Ringside',
  goBack: 'Go back to Ringside’s card',
  isNewer: (day: ReactNode) => (
    <>Ringside’s card was updated on {day}, after you edited your copy.</>
  ),
  isNewerFix:
    'To get the update, export your copy and go back to Ringside’s card. Then make your changes again.',
  again: (name: string) => `Back to Ringside’s ${isolate(name)} card.`,
  shownAgain: (name: string) => `Deals that name ${name} show Ringside’s card again.`,
};
export const teamCard: typeof bundledCard = {
  editedCopy: 'replaces your team’s card',
  goBack: 'Go back to your team’s card',
  isNewer: (day) => <>Your team’s card was updated on {day}, after you edited your copy.</>,
  isNewerFix:
    'To get the update, export your copy and go back to your team’s card. Then make your changes again.',
  again: (name) => `Back to your team’s ${isolate(name)} card.`,
  shownAgain: (name) => `Deals that name ${name} show your team’s card again.`,
};
export const fromTeam = 'from your team’s folder';
export const bundledCards = (count: number, hasTeam: boolean) =>
  hasTeam
    ? `Edit a card from Ringside or your team (${count})`
    : `Edit a card that comes with Ringside (${count})`;
export const bundledHint =
  'Your edited copy replaces the card in this browser only. You can go back at any time.';
