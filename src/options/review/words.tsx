import type { ReactNode } from 'react';
import type { LineStatus } from '../../core/trust/line-status';

export const title = 'Review list';
export const intro =
  'Everything on your cards that needs a recheck. Lines that reps can use with customers come first, then those checked longest ago.';
export const nothing = 'Nothing needs a recheck today.';
export const total = (count: number) =>
  count === 1 ? '1 item needs a recheck.' : `${count} items need a recheck.`;
export const count = (lines: number) => `(${lines})`;

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
export const removeNotice = 'Remove notice';

export const results = {
  same: (line: string) => `Checked today: ${line}`,
  changed: (line: string) => `Marked as changed: ${line}`,
  over: (notice: string) => `Removed the notice: ${notice}`,
} as const;
export const undo = 'Undo';
export const undone = 'Undone.';
export const changedSince =
  'the card was changed or removed after this step. To change this line, edit the card under “Custom cards.”';
export const noRoom =
  'the storage is full. Remove a custom card you no longer need, then try again.';

export const exported = (name: ReactNode) => <>Your changes to {name} are exported.</>;
export const notExported = (name: ReactNode) => <>Your changes to {name} aren’t exported yet.</>;
export const exportFix = (id: string) => (
  <>
    The review list can’t save changes to a card that comes with Ringside. Before you close this
    page, export the card. Then use the file to replace <code>content/battlecards/{id}.json</code>{' '}
    in Ringside’s folder, or send it to your Ringside admin.
  </>
);
export const exportDraft = (name: string) => `Export ${name} as JSON`;
