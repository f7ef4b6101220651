import type { ReactNode } from 'react';
import * as lineWords from '../../card-view/line/words';
import type { LineEntry } from '../../content/card-schema';
import { Isolate } from '../../ui/text';
import type { Hole } from '../cards/holes';
import type { Unsure } from '../state/card-to-edit';

export const heading = (name: string) => (
  <>
    Edit the <Isolate>{name}</Isolate> card
  </>
);
const willReplace =
  'This card comes with Ringside. Your edited copy will replace it in this browser only, until you go back to Ringside’s card.';
const willReplaceTeam =
  'This card comes from your team’s folder. Your edited copy will replace it in this browser only, until you go back to your team’s card.';
const isEditedCopy =
  'This is your edited copy of a card that comes with Ringside or from your team.';
const isCustom = 'This custom card is saved in this browser only.';
const isNotSaved = 'This card was imported from a file and isn’t saved yet.';

/** Says what the editor changes. */
export function about(
  kind: 'bundled' | 'team' | 'saved' | 'imported',
  isEditedBundled: boolean,
): string {
  if (kind === 'bundled') return willReplace;
  if (kind === 'team') return willReplaceTeam;
  if (kind === 'imported') return isNotSaved;
  return isEditedBundled ? isEditedCopy : isCustom;
}

/* The bar. */

export const save = 'Save in this browser';
export const undo = 'Undo';
export const downloadJson = 'Download JSON';
export const downloadMarkdown = 'Download Markdown';
export const cancel = 'Cancel';
export const showCard = 'Show the card';
export const showLines = 'Show the lines';
const lineCount = (count: number) => (count === 1 ? '1 line' : `${count} lines`);
/** "2 lines changed, 1 added, 1 other change": the first says what is counted. */
export function changeCount({ texts, ...lines }: Readonly<Record<string, number>>): string {
  const all = Object.entries(lines).filter(([, count]) => count > 0);
  const parts = all.map(([how, count], at) =>
    at === 0 && how !== 'moved' ? `${lineCount(count)} ${how}` : `${count} ${how}`,
  );
  if (texts) parts.push(texts === 1 ? '1 other change' : `${texts} other changes`);
  return parts.join(', ') || 'No changes yet';
}
export const undone = 'Undone.';
export const fixField = 'Fix the highlighted field first, or cancel your changes to it.';
export const unfinishedLine = 'One change isn’t finished';
export const askDiscard = (changes: string) => ({
  title: 'Discard your changes?',
  body: `${changes}. The card will stay as it was when you opened it.`,
  confirm: 'Discard changes',
  cancel: 'Keep editing',
});
export const askOverwrite = {
  title: 'Overwrite the other changes?',
  body: 'This card was changed in another window after you opened it here. To keep both versions, download yours as JSON first.',
  confirm: 'Overwrite',
  cancel: 'Keep editing',
} as const;
export const askDiscardImport = {
  title: 'Close without saving?',
  body: 'Your changes to this card will be lost. The import stays open.',
  confirm: 'Close',
  cancel: 'Keep editing',
} as const;

/* The lines. */

export const keys: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['S'], lineWords.use.say],
  [['A'], lineWords.use.ask],
  [['I'], lineWords.use.know],
  [['E'], 'Edit'],
  [['↑', '↓'], 'Previous or next line'],
  [['Alt', '↑↓'], 'Reorder'],
  [['N'], 'Add a line'],
  [['Del'], 'Remove'],
  [['U'], 'Undo'],
  [['Ctrl', 'S'], 'Save'],
];
export const keysTitle = 'Keyboard shortcuts for the focused line';
export const useOf = 'Use';
export const editLine = 'Edit this line';
export const changedTag = 'Changed';
export const decidedTag = 'Use confirmed';
export const nowUse = (use: LineEntry['use']) => `${lineWords.use[use]}.`;
export const removedLine = 'Removed. Press U to undo.';
export const movedUp = 'Moved up.';
export const movedDown = 'Moved down.';
export const safer = (text: ReactNode) => <>Safer: {text}</>;
export const status: Readonly<Record<LineEntry['review']['status'], string>> = {
  supported: 'Supported',
  changed: lineWords.status.changed,
  disputed: lineWords.status.disputed,
  unverified: lineWords.status.unverified,
  'no-claim': 'Opinion or question',
};

/* Adding a line. */

export const cardDetails = 'Names and title';

export const addLine = 'Add a line';
export const addTo = (section: string) => `Add a line to ${section}`;
export const noRoom = 'There’s no room for another line here.';
const NEW: Readonly<Record<string, string>> = {
  claim: 'The case against them',
  attack: 'A question that lets the buyer find out',
  proof: 'A customer who’s seen this happen',
  reality: 'What it’s like in practice',
  evidence: 'Evidence for it',
  contrast: 'What we do instead',
  stance: 'What’s true about the objection',
  pivot: 'Our answer',
};
/** Says what a new line is for, by its key on the card; in a list, its place says it. */
export const newLine = (key: string | number | undefined) => NEW[String(key)] ?? 'New line';

/* What is missing. */

export const askOpening = 'Choose a line on this card for reps to open with, or write a new one.';
export const newOpening = 'Write a new line';
export const nowOpening = 'This line now opens the ten-second answer.';
export const internalYet = 'Internal until you choose it';

export const holesTitle = 'What this card still needs';
export const holes: Readonly<Record<Hole['kind'], (count: number) => string>> = {
  secret: (count) => `Remove a customer’s name from ${lineCount(count)}`,
  say: () => 'Add an opening line',
  ask: () => 'Add a question to ask',
  proof: () => 'Add a proof point',
  concede: () => 'Say when they’re the better choice',
  unfilled: (count) => `Fill in what’s missing in ${lineCount(count)}`,
  'talk-track': (count) =>
    count === 1
      ? 'Give reps something to say on 1 wedge or objection'
      : `Give reps something to say on ${count} wedges or objections`,
  source: (count) => `Add a source to ${lineCount(count)} that reps can say`,
};

/* The filter. */

export const show = 'Lines to show';
export const filters = {
  unsure: (count: number) => `To confirm (${count})`,
  all: (count: number) => `All lines (${count})`,
  unfilled: (count: number) => `To fill in (${count})`,
  findings: (count: number) => `With problems (${count})`,
  changed: (count: number) => `Changed (${count})`,
} as const;
/** Says what the filter for lines to confirm lists. */
export function unsureHint(say: number, internal: number): string {
  const marked = `The import marked ${lineCount(say)} as Say or Ask`;
  const kept = `kept ${lineCount(internal)} internal that reps may be able to say`;
  const both = say > 0 && internal > 0 ? `${marked} and ${kept}` : undefined;
  const one = say > 0 ? marked : `The import ${kept}`;
  return `${both ?? one}. Confirm each: press S, A, or I.`;
}
export const unsureTag: Readonly<Record<Unsure, string>> = {
  say: 'Can reps say this? The import thinks so',
  ask: 'Can reps ask this? The import thinks so',
  maybe: 'Can reps say this? The import isn’t sure',
};
export const aboutCard = (count: number) => `Problems with the whole card (${count})`;

/* The form. */

export const text = 'Text';
export const textHint = 'Markdown: **bold**, *italics*, `code`, [link](https://…).';
export const label = 'Label';
export const labelHint = 'Shown before the text, such as a customer’s name. Customers may see it.';
export const hints = { good: 'A good answer', bad: 'A bad answer' } as const;
export const editText = (name: string) => `Edit: ${name}`;
export const saferLabel = 'Safer wording';
export const statusLabel = 'Status';
export const kindLabel = 'What it’s about';
export const kind: Readonly<Record<LineEntry['review']['kind'], string>> = {
  price: 'Price',
  product: 'Product',
  architecture: 'Architecture',
  story: 'Customer story',
};
export const checked = 'Last checked';
export const reviewIsOlder = 'The text changed after this review';
/** "Price · Checked Nov 20, 2026 · Source: Pricing": what was found about the old wording. */
export function oldReview(
  about: string,
  day: string | undefined,
  sourceTitles: readonly string[],
): ReactNode {
  const source = sourceTitles.length > 0 && <Isolate>{sourceTitles.join(', ')}</Isolate>;
  return (
    <>
      {about} · {day === undefined ? lineWords.notChecked : lineWords.checked(day)}
      {source && <> · Source: {source}</>}. Check the new wording and its status, then set a new
      date.
    </>
  );
}
export const checkedToday = 'I checked it today';
export const note = 'Note';
export const noteHint = 'What the review found, for the rep.';
export const sources = 'Sources';
export const sourceTitle = (position: number) => `Title of source ${position}`;
export const sourceHref = (position: number) => `URL of source ${position}`;
export const removeSource = (position: number) => `Remove source ${position}`;
export const addSource = 'Add a source';
export const done = 'Done';
export const cancelLine = 'Cancel';
export const removeLine = 'Remove this line';
export const formKeys = 'Esc keeps your changes, like Done.';

/* The changes. */

export const changesTitle = 'What you changed';
export const nothingChanged = 'Nothing yet.';
export const moved = 'Moved:';
export const opensWith = 'Opening line:';
export const added = 'Added:';
export const removed = 'Removed:';
/** The fields of a line, by their names in the diff. */
export const fields: Readonly<Record<string, string>> = {
  text,
  label,
  'good answer': hints.good,
  'bad answer': hints.bad,
  use: useOf,
  'review: status': statusLabel,
  'review: kind': kindLabel,
  'review: checked': checked,
  'review: note': note,
  'review: safer': saferLabel,
  'review: sources': sources,
};
