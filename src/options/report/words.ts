import type { Tally } from '../../content/field-report/merge-reports';
import { VERDICT_NAME, VERDICTS } from '../../core/field-notes/field-note';
import { formatDate } from '../../core/trust/format-date';

export const title = 'Field report';
export const intro =
  'Shows the people who write your battlecards which lines you copied, how they went over, which competitor names had no card or needed your choice, and why you picked cards by hand. Ringside sends nothing: you save the file and share it yourself. It leaves out deals, accounts, and people, unless someone typed a name in a note or in the competitor field. All typed text is listed here, and you can leave it out.';
export const nothingYet =
  'Nothing to report yet. In the panel, open a line’s details to note how it went.';

export const summary = (deals: number, from: string | undefined, to: string | undefined) => {
  const counted = deals === 1 ? '1 deal' : `${deals} deals`;
  if (from === undefined || to === undefined) return counted;
  return `${counted}, ${from === to ? formatDate(from) : `${formatDate(from)} to ${formatDate(to)}`}`;
};

/** "Copied on 3 deals · worked on 2 · wrong on 1" */
export function tally({ copied = 0, ...verdicts }: Tally): string {
  const on = copied === 1 ? 'Copied on 1 deal' : `Copied on ${copied} deals`;
  const noted = VERDICTS.flatMap((verdict) => {
    const count = verdicts[verdict] ?? 0;
    return count > 0 ? `${VERDICT_NAME[verdict].toLowerCase()} on ${count}` : [];
  });
  return [copied > 0 ? on : 'Not copied', ...noted].join(' · ');
}

export const earlierWording = 'An earlier wording of:';
export const moreLines = (count: number) =>
  count === 1 ? '1 more line is in the file.' : `${count} more lines are in the file.`;

export const typed = 'Text that’s included';
export const typedHint = 'Uncheck any text you want to leave out.';
export const missing = (deals: number) =>
  deals === 1 ? 'has no card (1 deal)' : `has no card (${deals} deals)`;
export const otherName = (card: string) => `means ${card}`;
export const remark = (line: string) => `about “${line}”`;

export const showFile = 'Show the file';
export const save = 'Save field report';
export const saveInFolder = 'Save to team folder';
export const savedInFolder = (folder: string) =>
  `Saved the report in the “reports” folder of “${folder}”.`;
/** Why it wasn't saved there, and what to do. */
export const folderFaults = {
  denied: {
    what: 'Your browser didn’t let Ringside save to your team’s folder.',
    fix: 'Try again, and allow it when the browser asks. Or save the field report as a file, and share it yourself.',
  },
  unreachable: {
    what: 'Ringside couldn’t save to your team’s folder.',
    fix: 'Check that your drive is connected and that you can add files to it. Or save the field report as a file, and share it yourself.',
  },
} as const;
export const saved = 'Saved the report. Share the file with the people who write your battlecards.';
