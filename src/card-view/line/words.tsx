import type { ReactNode } from 'react';
import type { Use } from '../../core/card/line';
import type { Change } from '../../core/changes/changes';
import type { Clip } from '../../core/copy/clip';
import type { LineStatus } from '../../core/trust/line-status';

type Marked = Exclude<LineStatus, 'fine'>;
type ByStatus = Readonly<Record<Marked, string>>;

export const use: Readonly<Record<Use, string>> = { say: 'Say', ask: 'Ask', know: 'Internal' };
export const alreadyCopied = 'Already copied on this deal';
export const whereFrom = 'Where this comes from';
export const details = 'Details';
export const viewOnly = 'View only: not for customers, so you can’t copy it.';
export const forPersona = (name: ReactNode) => <>For {name}</>;
export const broughtByFit = 'Moved up by your fit check';
export const showIn = (section: ReactNode) => <>Show in “{section}”</>;

/** How a line differs from when the rep last saw the card. */
export const change: Readonly<Record<Change['kind'], string>> = {
  added: 'New',
  reworded: 'Reworded',
  status: 'New status',
  safer: 'Safer wording changed',
  removed: 'Removed',
};

/** The name of a mark. */
export const status: ByStatus = {
  disputed: 'Disputed',
  changed: 'Outdated',
  unverified: 'Unverified',
  due: 'Review due',
};

/** Introduces the original where a safer wording replaces it. */
export const original: Readonly<Record<LineStatus, string>> = {
  fine: 'Original',
  disputed: 'Original disputed',
  changed: 'Original outdated',
  unverified: 'Original unverified',
  due: 'Original (review due)',
};

export const meaning: ByStatus = {
  disputed: 'Public sources say otherwise.',
  changed: 'True once, but newer sources say otherwise.',
  unverified: 'Public sources don’t confirm it.',
  due: 'Accurate when last checked, but due for review.',
};
export const publicSourcesAgree = 'Public sources back this up.';

/** Follow the status on a mark; a narrow column hides them. */
export const dueSince = (day: string) => ` since ${day}`;
export const alsoDueSince = (day: string) => ` · review due since ${day}`;
export const doNotName = ' · don’t name this customer';
export const hasSaferWording = ' · safer wording';

/** Why copying the original asks first; without a period, because the question may go on. */
export const whyAsk: ByStatus = {
  disputed: 'Disputed by public sources',
  changed: 'True once, but newer sources say otherwise',
  unverified: 'Not confirmed by public sources',
  due: 'Due for review',
};
export const whyAskStory = 'No public source for this customer story';
export const whyAskStorySource = 'Not checked against its source yet';
export const whichWording = (why: string) => `${why}. Which wording do you want?`;
export const copySafer = 'Copy the safer wording';
export const copyOriginal: ByStatus = {
  disputed: 'Copy the disputed original',
  changed: 'Copy the outdated original',
  unverified: 'Copy the unverified original',
  due: 'Copy the original (review due)',
};
export const copyAnyway = 'Copy anyway';
export const cancel = 'Cancel';

export const saferToSay = 'Safer to say';
export const saferToAsk = 'Safer to ask';
export const saferIsBelow = 'There’s a safer wording below.';
export const copyWithSource = 'Copy with source';
export const copySaferWithSource = 'Copy safer wording with source';
export const newTab = '(new tab)';
export const notChecked = 'Not checked yet';
export const checked = (day: ReactNode) => <>Checked {day}</>;

/** A line's field note. */
export const howDidItGo = 'How did it go?';
export const noted = (name: string) => `Noted: ${name}.`;
export const noteRemoved = 'Note removed.';
export const whatIsWrong = 'What’s wrong? (optional)';
export const remarkHint =
  'Goes into your field report, so don’t include customer names or people’s names.';

/** "Copied 5 lines as Markdown with source"; "without source" if one was asked for and there is none. */
export function copied({ isMarkdown, hasSource }: Clip, lineCount: number): string {
  const lines = lineCount > 1 ? ` ${lineCount} lines` : '';
  const source = hasSource ? ' with source' : ' without source';
  return `Copied${lines}${isMarkdown ? ' as Markdown' : ''}${hasSource === undefined ? '' : source}`;
}
export const refused =
  'The browser blocked copying. The text is selected: press Ctrl+C (⌘C on a Mac).';

/** What to know about a copy: shown after it, and read aloud. */
export const copiedSafer = 'Safer wording';
export const copiedInternal = 'Internal, not for customers';
/** The same for a section, which shows more in one line. */
export const copiedPartlyInternal = 'Internal only';
