import type { RichText } from '../copy/block';
import { plain } from '../copy/template';
import type { FitKind, StandingKind } from './fit';
import type { FitValue } from './fit-check';

export const standing = (kind: StandingKind, competitor: string): string =>
  ({
    open: 'Not enough answers yet',
    'leans-us': 'Leaning our way, but not enough answers yet',
    'leans-theirs': `Leaning toward ${competitor}, but not enough answers yet`,
    untested: 'Looks good so far, but no question asked yet',
    strong: 'Strong fit',
    weak: 'Weak fit',
    mixed: 'Mixed',
    theirs: `Favors ${competitor}`,
  })[kind];

export const value: Readonly<Record<FitValue, string>> = {
  good: 'Good sign',
  neutral: 'Neutral',
  bad: 'Bad sign',
  yes: 'Yes',
  no: 'No',
};

/** How many lines have an answer, and those of them that a customer could read: "3 yes (Python; A deadline)". */
export const count = (number: number, value: FitValue, named: readonly string[]): string =>
  `${number} ${value}${named.length > 0 ? ` (${named.join('; ')})` : ''}`;
/** How many lines of a kind have which answer. @param counts Such as "3 yes, 1 no". */
export const counted = (kind: FitKind, counts: string, competitor: string): string =>
  ({
    question: `Answers: ${counts}`,
    signal: `Signs of a good fit: ${counts}`,
    reason: `Reasons to choose ${competitor}: ${counts}`,
  })[kind];

/** An answer in the rep's words, and how good it is. */
export const said = (answer: string, value: string | undefined): string =>
  value === undefined ? answer : `${answer} (${value.toLowerCase()})`;

/** Stands for a question that mustn't leave the company. */
export const anotherQuestion = 'A question not shown here:';
export const ask = (question: RichText): RichText => [plain('Ask “'), ...question, plain('”')];

/** The note if `pack.json` has none. */
export const defaultNote: readonly string[] = [
  'Fit check against {competitor}, {date}: {standing}',
  '{reasons}',
  'Asked: {answers}',
  'Lines copied from the card: {used}',
  'Next step: {next}',
];
