import type { ReactNode } from 'react';
import type { LineStatus } from '../../core/trust/line-status';

export const title = 'Review list';
export const intro =
  'What needs a recheck, by owner and card. Customer-facing lines come first, then internal ones. Cards from your team’s folder aren’t included.';
export const nothing = 'Nothing needs a recheck today.';
export const total = (count: number) =>
  count === 1 ? '1 item needs a recheck.' : `${count} items need a recheck.`;
export const count = (lines: number) => `(${lines})`;

export const expired = (day: string) => `Notice expired on ${day}`;
export const saferWording = 'Safer wording:';

/** The step for a line that is as it was. */
export const still: Readonly<Record<LineStatus, string>> = {
  fine: 'Mark as still true',
  due: 'Mark as still true',
  disputed: 'Mark as still disputed',
  changed: 'Mark as still outdated',
  unverified: 'Mark as still unverified',
};
export const changed = 'Note what changed';
export const whatChanged =
  'What changed? This replaces the note and marks the line as outdated, unless it’s disputed.';
export const save = 'Save';
export const removeNotice = 'Remove notice';

export const results = {
  same: (line: string) => `Checked today: ${line}`,
  changed: (line: string) => `Replaced the note: ${line}`,
  over: (notice: string) => `Removed the notice: ${notice}`,
} as const;
export const undo = 'Undo';
export const undone = 'Undone.';
export const changedSince =
  'the card was changed or removed after this step. To change this line, edit the card under “Custom cards.”';
export const noRoom =
  'browser storage is full. Remove a custom card you no longer need, then try again.';

export const exported = (name: ReactNode) => <>Your changes to {name} have been exported.</>;
export const notExported = (name: ReactNode) => (
  <>Your changes to {name} haven’t been exported yet.</>
);
export const exportFix = (id: string) => (
  <>
    The review list can’t save changes to a card that comes with Ringside. Before you close this
    page, export the card. Then use the file to replace <code>content/battlecards/{id}.json</code>{' '}
    in Ringside’s folder, or send it to your Ringside admin.
  </>
);
export const exportDraft = (name: string) => `Export ${name} as JSON`;
