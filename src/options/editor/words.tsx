import type { ReactNode } from 'react';
import * as lineWords from '../../card-view/line/words';
import type { LineEntry } from '../../content/card-schema';
import { formatDate } from '../../core/trust/format-date';
import { Isolate } from '../../ui/text';
import type { Hole } from '../cards/holes';
import type { Unsure } from '../state/card-to-edit';
import type { Task } from './next-task';
import type { Reviewed } from './usual-status';

export const heading = (name: string) => (
  <>
    Edit the <Isolate>{name}</Isolate> card
  </>
);
const ABOUT = {
  bundled:
    'This card comes with Ringside. Your edited copy will replace it in this browser only, until you go back to Ringside’s card.',
  team: 'This card comes from your team’s folder. Your edited copy will replace it in this browser only, until you go back to your team’s card.',
  saved: 'This custom card is saved in this browser only.',
  copy: 'This is your edited copy of a card that comes with Ringside or from your team.',
  imported: 'This card was imported from a file and isn’t saved yet.',
} as const;

/** Says what the editor changes. */
export const about = (kind: keyof typeof ABOUT, isCopy: boolean) =>
  ABOUT[kind === 'saved' && isCopy ? 'copy' : kind];

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

/** Names the next thing to do before reps use the card. */
export function next(task: Task): string {
  if (task.to === 'confirm') return `Next: confirm ${lineCount(task.lines.length)}`;
  const { kind, count } = task.hole;
  return `Next: ${holes[kind](count).replace(/^./, (first) => first.toLowerCase())}`;
}

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
export const keysTitle = 'Keyboard shortcuts';
export const useOf = 'Use';
export const editLine = 'Edit this line';
export const changedTag = 'Changed';
export const confirmedTag = 'Confirmed';
export const nowUse = (use: LineEntry['use']) => `${lineWords.use[use]}.`;
export const confirmAll = (count: number) => `Confirm these ${lineCount(count)} as marked`;
export const nowConfirmed = (count: number) => `${lineCount(count)} confirmed. Press U to undo.`;
export const removedLine = 'Removed. Press U to undo.';
export const movedUp = 'Moved up.';
export const movedDown = 'Moved down.';
export const safer = (text: ReactNode) => <>Safer: {text}</>;
export const status: Readonly<Record<LineEntry['review']['status'], string>> = {
  ...lineWords.status,
  supported: 'Supported',
  'no-claim': 'Opinion or question',
};

/** "Supported, checked Nov 20, 2026". What isn't verified has only the date of its text. */
export function reviewed({ status: given, checked: day }: Reviewed): string {
  if (day === undefined) return status[given];
  const date = formatDate(day);
  return given === 'unverified'
    ? `${status[given]}, as of ${date}`
    : `${status[given]}, checked ${date}`;
}
export const usual = (review: Reviewed) => `Unless noted, facts are: ${reviewed(review)}.`;

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
  source: (count) => `Optional: add a public source to ${lineCount(count)} reps can say`,
};

/* The filter. */

export const show = 'Lines to show';
export const filters = {
  unsure: (count: number) => `To confirm (${count})`,
  all: (count: number) => `All lines (${count})`,
  findings: (count: number) => `With problems (${count})`,
  changed: (count: number) => `Changed (${count})`,
} as const;
export const unsureHint =
  'The import marked these. Press S, A, or I on each, or confirm a section at once.';
export const unsureTag: Readonly<Record<Unsure, string>> = {
  say: 'To confirm',
  ask: 'To confirm',
  maybe: 'Can reps say this?',
};
export const allConfirmed = 'You’ve confirmed every line.';
export const thenSave = 'Check the card beside the lines, then save it.';
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
export const notBacked = 'Does the source back this line?';
export const notBackedFix = 'Until you say so, reps see “Unverified”.';
export const backedNote = 'The source backs this line.';
export const backed = 'Yes: Supported, checked today';
export const review = 'Status, date, and sources';
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
