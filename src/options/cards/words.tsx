import type { ReactNode } from 'react';
import { Isolate } from '../../ui/text';

export const title = 'Custom cards';
export const intro =
  'Add a battlecard that isn’t in Ringside yet. It’s saved in this browser, alongside the cards that come with Ringside, and never sent anywhere.';

export const dropHere = (maxMegabytes: number) =>
  `Drop a battlecard here: a Word document (.docx), Markdown (.md), plain text (.txt), or a Ringside card (.json), with up to ${maxMegabytes} MB of text.`;
export const chooseFile = 'Choose a file';
export const fileInput = 'Battlecard file';
export const reading = 'Reading…';
export const loadingCard = 'Loading the card…';

export const preview = (name: string) => `Preview of the ${name} card`;
export const previewBody = 'The card';

/** Says how many of the chosen files could be read. */
export function filesRead(cards: number, refused: number, open: number): string {
  if (open > 0) return 'Confirm who the file is about.';
  const ready =
    cards === 1 ? 'One card is ready to review.' : `${cards} cards are ready to review.`;
  const failed =
    refused === 1 ? 'One file couldn’t be imported.' : `${refused} files couldn’t be imported.`;
  if (refused === 0) return ready;
  return cards === 0 ? failed : `${ready} ${failed}`;
}

export const importedAgain = 'The file was imported again with your change.';

export const readFailed = (error: unknown) => ({
  what: `The file couldn’t be read: ${error}`,
  fix: 'Choose it again. If that fails too, reload this page.',
});
export const notACard = (fileName: string) => (
  <>
    <Isolate>{fileName}</Isolate> can’t be read as a card.
  </>
);
export const fileRefused = (fileName: string, what: string) => (
  <>
    <Isolate>{fileName}</Isolate>: {what}
  </>
);
export const askCompetitor =
  'Which competitor is it about? Enter the name as it appears in your CRM.';
export const importAnyway = 'Import anyway';

export const whoIsItAbout = (fileName: string) => (
  <>
    Who is <Isolate>{fileName}</Isolate> about?
  </>
);
export const competitorsFound = 'Competitors in this file';
export const setAsideHint =
  'Sections about competitors you uncheck are left out. They never end up on another competitor’s card.';
export const otherCompetitor = 'Another competitor that the file is about';
export const askUs =
  'Your company and product, as the file calls them (separate names with commas)';
export const chooseCompetitor = 'Choose or enter at least one competitor.';
export const createCards = 'Create cards';

export const nameMeansNobody = (name: string) => ({
  what: `In a CRM, “${name}” means there’s no competitor, so it can’t be a competitor’s name.`,
  fix: 'Remove this name from the file and choose the file again. Otherwise, the card would show on every deal without a competitor.',
});
export const nameInBundle = (name: string, card: string) => ({
  what: `“${name}” already belongs to the ${card} card. With two cards for one name, Ringside couldn’t tell which one to show.`,
  fix: `To change the ${card} card in this browser, edit it on this page. To change it for everyone, export this one and send it to the person who maintains the ${card} card. If it’s about a different competitor, remove “${name}” from the file and choose the file again.`,
});
export const nameInCustomCard = (name: string, card: string) => ({
  what: `“${name}” already belongs to your custom card for ${card}.`,
  fix: `Remove your card for ${card} from the list below, or remove the name from one of the two files and choose that file again.`,
});
export const nameInOtherFile = (name: string, card: string) => ({
  what: `“${name}” also belongs to the ${card} card, which you’re about to save.`,
  fix: 'Save only one of the two.',
});

export const cardFor = (name: string) => (
  <>
    A card for <Isolate>{name}</Isolate>
  </>
);
export const cardCount = (count: number) => `${count} cards`;
export const replacesCard = (name: string) => (
  <>
    This replaces your custom card for <Isolate>{name}</Isolate>.
  </>
);
export const storageFull = {
  what: 'Ringside’s browser storage is full. Nothing was changed or lost.',
  fix: 'Remove a card you no longer need from the list below, then save this one again. Or export it and send the file to your Ringside admin.',
} as const;

export const saveCard = 'Save in this browser';
export const saveCards = (count: number) =>
  count === 1 ? 'Save 1 card in this browser' : `Save ${count} cards in this browser`;
export const review = 'Review the card';
export const reviewNamed = (name: string) => `Review ${name}`;
export const discard = 'Discard';
export const exportNamed = (name: string) => `Export ${name} as JSON`;
export const exportMarkdown = (name: string) => `Export ${name} as Markdown`;

export const cardsSaved = (count: number) =>
  count === 1 ? 'Saved in this browser.' : `${count} cards saved in this browser.`;

export const saveNamed = (name: ReactNode) => <>Save {name}</>;
export const cannotBeSaved = 'can’t be saved as is';
export const shownBelow = 'shown below';
/* The texts of buttons, each with a name that begins with it. */
export const showIt = 'Show';
export const hideIt = 'Hide';
export const editIt = 'Edit';
export const exportIt = 'Export';
export const show = (name: string) => `Show ${name}`;
export const hide = (name: string) => `Hide ${name}`;
export const edit = (name: string) => `Edit ${name}`;
export const remove = (name: string) => `Remove ${name}`;

export const savedHeading = 'Saved in this browser';
export const savedHint =
  'Only you see these cards. To give one to your team, export it, and put the file in your team folder.';
export const alsoKnownAs = (names: string) => (
  <>
    also known as <Isolate>{names}</Isolate>
  </>
);
export const savedOn = (day: ReactNode) => <>saved {day}</>;
export const cardRemoved = (name: string) => `Removed the card for ${name}.`;
export const removed = (name: string) => (
  <>
    <Isolate>{name}</Isolate> removed.
  </>
);
export const undo = 'Undo';
export const exportRemoved = 'Export it as JSON';
export const cardRestored = (name: string) => `Restored the card for ${name}.`;
export const noRoomToRestore = 'browser storage is full. Export the card as JSON to keep a copy.';

/** Why a saved card isn't shown on deals. */
export const setAside = (name: string, otherCard: string | undefined) =>
  otherCard === undefined
    ? `Not shown on deals: in a CRM, “${name}” means there’s no competitor.`
    : `Not shown on deals: “${name}” now belongs to the ${otherCard} card.`;
export const setAsideFix = 'To reuse anything from your card, export it first. Then remove it.';

export const unreadableCard = (id: string, why = 'The saved copy is damaged.') => (
  <>
    Your custom card “<Isolate>{id}</Isolate>” can’t be read, so it won’t show on any deal. {why}
  </>
);
export const unreadableFix =
  'To fix this, choose its file again above. If you don’t have the file, export what’s left and ask your Ringside admin to repair it.';
export const exportRest = 'Export';
export const exportAndRemove = 'Export and remove';
export const restRemoved = (id: string) => `Exported what was left of ${id} and removed it.`;

const lineCount = (count: number) => (count === 1 ? '1 line' : `${count} lines`);

/** Says where a card comes from and when it's shown. */
export const about = (lines: number, file: string, names: readonly string[]) => (
  <>
    {lineCount(lines)} from <Isolate>{file}</Isolate>. Shown on deals that name{' '}
    <Isolate>{oneOf.format(names)}</Isolate>.
  </>
);
const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });

const TASKS = {
  errors: (count: number) => (count === 1 ? '1 error to fix' : `${count} errors to fix`),
  secret: (count: number) => `a customer’s name to remove from ${lineCount(count)}`,
  unfilled: (count: number) =>
    count === 1 ? '1 blank to fill' : `blanks to fill in ${count} lines`,
  unsure: (count: number) => `${lineCount(count)} to confirm`,
};
const allOf = new Intl.ListFormat('en');
/** "2 things to review before reps see this card: 1 blank to fill and 1 line to confirm." */
export function tasks(counts: Readonly<Record<keyof typeof TASKS, number>>): string {
  const kinds = Object.keys(TASKS) as (keyof typeof TASKS)[];
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  if (total === 0) return 'There’s nothing to fix before reps see this card.';
  const parts = kinds.flatMap((kind) => (counts[kind] > 0 ? TASKS[kind](counts[kind]) : []));
  const things = total === 1 ? '1 thing' : `${total} things`;
  return `${things} to review before reps see this card: ${allOf.format(parts)}.`;
}
export const details = (omitted: number) =>
  omitted === 0 ? 'See the card' : `See the card and what was left out (${omitted})`;

export const share = (percent: number, words: number, of: number) =>
  `${percent}% of the text was imported (${words} of ${of} words).`;
export const shareOfRest = (percent: number, words: number, of: number) =>
  `${percent}% of the text was imported (${words} of ${of} words), not counting what’s left out below.`;

export const comparison = 'Compared with your current card';
export function changes(
  unchanged: number,
  changed: number,
  added: number,
  removed: number,
): string {
  return `${lineCount(unchanged)} unchanged, reviews carried over. ${lineCount(changed)} changed, review needed. ${lineCount(added)} added. ${lineCount(removed)} removed${removed > 0 ? ':' : '.'}`;
}

export const pleaseCheck = (count: number) =>
  count === 1 ? 'Check where this line went' : `Check where these ${count} lines went`;
export const leftOut = 'Left out';
export const aboutOther = (competitor: string, cells: number | undefined) =>
  cells === undefined
    ? `it’s about ${competitor}, which you didn’t choose`
    : `${cells === 1 ? '1 cell' : `${cells} cells`} about ${competitor}, which you didn’t choose`;
export const embeddedImages = (count: number) =>
  count === 1 ? '1 embedded image' : `${count} embedded images`;
export const whyLeftOut = (line: number, why: string) => `Line ${line}: ${why}`;
export const whereLinesWent = (count: number) => `Where each line went (${count})`;
export const importedInto = (line: number, heading: string, section: string | undefined) => (
  <>
    Line {line}
    {heading !== '' && (
      <>
        , under “<Isolate>{heading}</Isolate>”
      </>
    )}
    {section !== undefined && (
      <>
        : imported into <strong>{section}</strong>
      </>
    )}
  </>
);
export const andMore = (count: number) => `and ${count} more`;
