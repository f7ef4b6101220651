import type { ReactNode } from 'react';
import {
  AGAINST,
  ENOUGH,
  FIT_TITLE,
  type FitKind,
  STRONG,
  type Standing,
  type StandingKind,
} from '../../core/fit/fit';
import type { FitValue } from '../../core/fit/fit-check';
import { sentence } from '../deal/sentence';

/* Where the deal stands. */

/** The verdict as the title of the sheet, which stays in view while the rep answers. Undefined if it's open. */
export const sheetTitle = ({ kind, us, them }: Standing): string | undefined =>
  kind === 'open'
    ? undefined
    : `${FIT_TITLE[kind]}\u00a0· ${us.length} for, ${them.length} against`;
/** What it takes to be sure; empty once there's a verdict. */
export const toGo = ({ kind, missing }: Standing): string => {
  if (kind === 'untested') return 'Ask at least one question.';
  if (kind === 'leans-us' || kind === 'leans-theirs')
    return missing === 1 ? '1 more answer to be sure.' : `${missing} more answers to be sure.`;
  if (kind !== 'open') return '';
  return missing === 1
    ? 'Answer 1 more question to see how good the fit is.'
    : `Answer ${missing} more questions to see how good the fit is.`;
};
/** @param reason Why it leans one way. */
export const advice = (
  kind: StandingKind,
  competitor: string,
  reason: ReactNode,
  hasWarning: boolean,
): ReactNode =>
  ({
    open: 'Is this deal worth fighting for?',
    'leans-us': sentence`Leaning your way: ${reason}`,
    'leans-theirs': sentence`Leaning toward ${competitor}: ${reason}`,
    untested: 'Looks good so far.',
    strong: hasWarning
      ? 'A strong fit. Read the warning above before you commit.'
      : 'A strong fit: worth fighting for.',
    weak: 'A weak fit: nothing is in your favor yet. Find something that is, or let the deal go.',
    mixed: 'Mixed: it could go either way. Find out more before you commit.',
    theirs: sentence`${competitor} may be the better choice. Say so, or find out what would change that.`,
  })[kind];
export const forUs = (count: number) => `For you: ${count}`;
export const forThem = (count: number, competitor: string): ReactNode =>
  sentence`For ${competitor}: ${String(count)}`;
/** @param competitor Isolated. */
export const answered = (answer: string, standing: Standing, competitor: string) => {
  const { kind, us, them } = standing;
  const now =
    kind === 'open'
      ? ''
      : ` ${FIT_TITLE[kind]}. ${us.length} for you, ${them.length} for ${competitor}.`;
  return `${answer}.${now} ${toGo(standing)}`.trimEnd();
};
export const rule = (competitor: string): ReactNode =>
  sentence`A verdict takes ${String(ENOUGH)} answers. Until then, you see which side has more. Strong fit: at least ${String(STRONG)} answers for you, at least ${String(STRONG)} times as many as for ${competitor}, at least one question answered, and no “Yes” under “Is ${competitor} the better choice?” Favors ${competitor}: at least ${String(AGAINST)} answers for ${competitor}, and more than for you. Weak fit: none for you, and at least one for ${competitor}. Otherwise, it’s mixed.`;
export const askNext = 'Ask next';
export const theyAnswered = 'They answered:';
export const howDecided = 'How this is decided';

/* The checklist. */

export const heading = (kind: FitKind, competitor: string): ReactNode =>
  ({
    question: 'What did they say?',
    signal: 'Is it a good fit?',
    reason: sentence`Is ${competitor} the better choice?`,
  })[kind];
export const choice: Readonly<Record<FitValue, string>> = {
  good: 'Good',
  neutral: 'Neutral',
  bad: 'Bad',
  yes: 'Yes',
  no: 'No',
};
export const notAsked = 'No answer yet';
export const hint = { good: 'Good:', bad: 'Bad:' } as const;
export const theirAnswer = 'Their answer, in a few words';

/* The note. */

export const nextStep = 'Next step';
export const nextStepHint = 'If you leave it empty, the note says what to ask next.';
export const copyNote = 'Copy note for the CRM';
export const noteHint =
  'The note includes the answers, the lines you copied, and the next step. Internal lines are left out.';
