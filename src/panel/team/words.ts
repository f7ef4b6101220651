import type { FolderState } from '../../storage/team-folder/sync-team-folder';

/* The team's folder, when a rep should know something about it. */

export const title = 'Your team’s folder';
export const ask = 'To get your team’s latest cards, let Ringside read the folder again.';
export const allow = 'Allow';

type Fault = Exclude<FolderState, 'read' | 'ask' | 'none'>;

/** @param day When the folder was last read; undefined if it never was. */
export function fault(state: Fault, day: string | undefined): string {
  const copy = day === undefined ? '' : ` These are the cards from ${day}.`;
  const what: Readonly<Record<Fault, string>> = {
    unreachable: 'Ringside can’t find your team’s folder.',
    empty: 'There are no cards in your team’s folder.',
    'too-many': 'There are too many files in your team’s folder.',
    full: 'The browser has no room for your team’s latest cards.',
  };
  return what[state] + copy;
}

export const broken =
  'Your team changed this card, but the new version can’t be read. You’re seeing the previous version.';
export const details = 'See why';
export const hide = 'Hide';
