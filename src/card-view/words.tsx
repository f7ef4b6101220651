import type { ReactNode } from 'react';
import type { CopyForm } from '../core/copy/form';

/** At the top and the end of a card. */
export const generalTag = 'General';
export const general = 'A general card, not about a specific competitor';
export const originTags = { own: 'Custom', edited: 'Edited', team: 'Team' } as const;
export const origins = {
  own: 'Custom card, saved in this browser only',
  edited: 'Edited copy, saved in this browser only',
  team: 'From your team’s folder',
} as const;
export const talkingTo = 'Who you’re talking to';
export const everyone = 'Everyone';
export const source = (name: ReactNode) => <>Source: {name}</>;
export const updated = (day: ReactNode) => <>Updated {day}</>;

/** The legend. */
export const dontSay = 'Don’t say';
export const internalNotes = 'Internal notes';
export const copyAs = 'Copy as';
export const copyAsHint = 'Shift-click a line to copy it with its source.';
export const copyForm: Readonly<Record<CopyForm, string>> = {
  words: 'Text',
  sourced: 'Text + source',
  markdown: 'Markdown',
};
export const marks = 'What the marks mean';

/** The help sheet. */
export const help = 'Help';
export const say = 'A line to say to a customer.';
export const ask = 'A question to ask a customer.';
export const internal = 'For your team only, not for customers.';
export const viewOnlyMark = 'View only';
export const viewOnly = 'Shown here, never copied.';
export const useSafer = 'Use the safer wording.';
export const dontRely = 'It may be true, but don’t rely on it.';
export const copiedMark = 'Copied';
export const copied = 'Already copied on this deal, in either wording.';
export const noMark = 'No mark';
export const supported =
  'Backed by public sources, or nothing to check (an opinion or a question). The “i” beside a line opens its details, where you can note how it went.';

export const shortcuts = 'Keyboard shortcuts';
export const clickFirst = 'Click inside the panel first.';
export const copyAnswer = 'Copy a line of the ten-second answer';
export const search = 'Search all cards (or start typing)';
export const openHelp = 'Open this help';
export const nextLine = 'Move from line to line';
export const copyLine = 'Copy the highlighted line';
export const copyLineWithSource = 'Copy it with its source';
export const copyOriginal = 'When asked which wording: copy the original';
export const searchCopyOther = 'In search: copy the other wording';
export const searchShow = 'In search: show the line on its card';
export const move = 'Move between competitors, personas, and sections';
export const close = 'Close what you opened last';

export const thisDeal = 'This deal';
export const origin = 'Where cards come from';
export const originText =
  'Your marketing team writes the cards, and they ship with Ringside or come from your team’s folder. Nothing is downloaded or sent while you work. You can add a custom card in settings. The end of each card shows its source, when it was last updated, and how many of its lines are supported.';
