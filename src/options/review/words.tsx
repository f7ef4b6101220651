import type { ReactNode } from 'react';
import type { LineStatus } from '../../core/trust/line-status';

export const title = 'Review list';
export const intro =
  'Everything on your cards that needs a re-check. Lines that a customer can hear come first, then those that were checked longest ago.';
export const loading = 'Loading the cards…';
export const nothing = 'Nothing needs a re-check today.';
export const noOwner = 'No owner';
export const ofCard = (name: ReactNode, count: number) => (
  <>
    {name} ({count})
  </>
);

const lineCount = (count: number) => (count === 1 ? '1 line' : `${count} lines`);
const changeCount = (count: number) => (count === 1 ? '1 change' : `${count} changes`);
export const total = (lines: number, cards: number) =>
  `${lineCount(lines)} on ${cards === 1 ? '1 card' : `${cards} cards`}`;
export const andMore = (count: number) => `and ${lineCount(count)} more`;

export const expired = (day: string) => `Notice expired on ${day}`;
export const saferWording = 'Safer wording:';

/** The step for a line that is as it was. */
export const still: Readonly<Record<LineStatus, string>> = {
  fine: 'Still true, checked today',
  due: 'Still true, checked today',
  disputed: 'Still disputed, checked today',
  changed: 'Still outdated, checked today',
  unverified: 'Still unverified, checked today',
};
export const changed = 'Changed';
export const whatChanged = 'What changed?';
export const save = 'Save';
export const cancel = 'Cancel';
export const removeNotice = 'Remove notice';

export const results = {
  same: (line: string) => `Checked today: ${line}`,
  changed: (line: string) => `Marked as changed: ${line}`,
  over: (notice: string) => `Removed the notice: ${notice}`,
} as const;
export const undo = 'Undo';
export const undone = 'Undone.';
export const noRoom =
  'the storage is full. Remove a custom card you no longer need, then try again.';

export const draft = (name: ReactNode, count: number, isExported: boolean) => (
  <>
    {name}: {changeCount(count)}
    {isExported ? ', exported' : ', not exported yet'}
  </>
);
export const draftFix = (id: string) => (
  <>
    This card comes with Ringside, so it can’t be changed here. Export it and replace{' '}
    <code>content/battlecards/{id}.json</code>, or send it to your Ringside admin.
  </>
);
export const exportDraft = (name: string) => `Export ${name} as JSON`;
