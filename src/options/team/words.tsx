import type { ReactNode } from 'react';
import type { FolderFault } from '../../storage/team-folder/list-files';
import { Isolate } from '../../ui/text';

export const title = 'Team folder';
export const intro =
  'Choose a folder on your team’s shared drive. Ringside shows its cards, too, in this browser only. A team card is used instead of Ringside’s card with the same ID. Ringside adds nothing to the folder, except a field report if you save one there.';

export const choose = 'Choose a folder';
export const chooseOther = 'Choose another folder';
export const readNow = 'Read it now';
export const disconnect = 'Stop using it';
export const allow = 'Allow access';
export const chosen = (name: string) => `Ringside uses the folder “${name}”.`;
export const wasRead = 'The folder was read.';
export const disconnected = 'Ringside no longer uses the folder or its cards.';

export const forbidden = 'Your organization doesn’t allow cards from a folder.';
export const unsupported = {
  what: 'This browser can’t open folders.',
  fix: 'Use a current version of Chrome or Edge, or ask your Ringside admin for help.',
} as const;

const cardCount = (count: number) => (count === 1 ? '1 card' : `${count} cards`);
/** @param day Undefined until the folder has been read. */
export const status = (name: string, cards: number, day: ReactNode) => (
  <>
    <strong>
      <Isolate>{name}</Isolate>
    </strong>
    {day !== undefined && (
      <>
        {' · '}
        {cardCount(cards)} · read {day}
      </>
    )}
  </>
);

export const ask = {
  what: 'Your browser needs your permission again before Ringside can read the folder.',
  fix: 'Until you allow it, Ringside shows the cards it last read.',
} as const;

/** Why the folder couldn't be read, and what to do. */
export const faults: Readonly<
  Record<Exclude<FolderFault, 'ask'> | 'full', { readonly what: string; readonly fix: string }>
> = {
  unreachable: {
    what: 'Ringside can’t find the folder, so it shows the cards it last read.',
    fix: 'Check that your drive is connected and that the folder hasn’t been moved or renamed. Then read it again, or choose it again.',
  },
  empty: {
    what: 'There are no cards in the folder, so nothing has changed.',
    fix: 'Check that your drive has finished syncing, and that the cards (.json or .md) are directly in this folder.',
  },
  'too-many': {
    what: 'There are too many files in the folder, so Ringside didn’t read it.',
    fix: 'Choose a folder that contains only your team’s cards: at most 100 JSON and Markdown files.',
  },
  full: {
    what: 'Ringside’s browser storage is full, so it shows the cards it last read.',
    fix: 'Remove custom cards you no longer need, or ask your team to remove cards from the folder.',
  },
};

export const fileProblem = (file: string, where: string | undefined, what: string) => (
  <>
    <Isolate>{file}</Isolate>
    {where !== undefined && (
      <>
        , <Isolate>{where}</Isolate>
      </>
    )}
    : <Isolate>{what}</Isolate>
  </>
);
export const oldStays = 'Until it’s fixed, Ringside keeps using the previous version.';
export const notUsed = 'Until it’s fixed, Ringside doesn’t use this file.';

export const cards = (count: number) => `Cards in use (${count})`;
export const replacesBundled = 'replaces the card that comes with Ringside';
export const ownCopyWins = 'you see your edited copy instead';
