import { shortText } from '../text/short-text';
import { fieldsOf, parseJsonList } from '../text/unvalidated';

/* What a rep has found out about a card's checklist on a deal, as the deal's memory stores it. */

/** What a rep can answer: for a question how good its answer is, otherwise yes or no. */
export type FitValue = 'good' | 'neutral' | 'bad' | 'yes' | 'no';

const VALUES: readonly unknown[] = ['good', 'neutral', 'bad', 'yes', 'no'] satisfies FitValue[];

/** The longest text that a rep can type, in characters. */
export const MAX_WORDS = 200;

/** The answer to one line. It has a value, words, or both. */
export interface FitAnswer {
  /** The line's id. */
  readonly line: string;
  readonly value?: FitValue | undefined;
  /** The customer's answer in the rep's words: at most {@link MAX_WORDS} characters. */
  readonly words?: string | undefined;
}

/** The fit check of one card on one deal. */
export interface FitCheck {
  /** The card's id. */
  readonly card: string;
  /** At most one for each line. */
  readonly answers: readonly FitAnswer[];
  /** The next step in the rep's words: at most {@link MAX_WORDS} characters. */
  readonly next?: string | undefined;
}

function areWords(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value.length <= MAX_WORDS);
}

function isAnswer(each: unknown): each is FitAnswer {
  const { line, value, words } = fieldsOf(each);
  const isValue = value === undefined || VALUES.includes(value);
  return typeof line === 'string' && isValue && areWords(words);
}

function storedChecks(stored: string | undefined): readonly FitCheck[] {
  return parseJsonList(stored).flatMap((each): readonly FitCheck[] => {
    const { card, answers, next } = fieldsOf(each);
    if (typeof card !== 'string' || !Array.isArray(answers)) return [];
    return [{ card, answers: answers.filter(isAnswer), ...(areWords(next) && { next }) }];
  });
}

/** Returns what a deal's memory has stored about a card, without anything that is damaged. */
export function fitCheckOf(stored: string | undefined, card: string): FitCheck {
  return storedChecks(stored).find((check) => check.card === card) ?? { card, answers: [] };
}

/** Returns what to store after the fit check of one card has changed. */
export function withFitCheck(stored: string | undefined, check: FitCheck): string | undefined {
  const others = storedChecks(stored).filter(({ card }) => card !== check.card);
  const isEmpty = check.answers.length === 0 && !check.next;
  const checks = isEmpty ? others : [...others, check];
  return checks.length === 0 ? undefined : JSON.stringify(checks);
}

/** Returns the fit check with another answer to a line. An answer without a value and words is removed. */
export function withAnswer(check: FitCheck, answer: FitAnswer): FitCheck {
  const others = check.answers.filter(({ line }) => line !== answer.line);
  const words = shortText(answer.words ?? '', MAX_WORDS) || undefined;
  const isEmpty = answer.value === undefined && words === undefined;
  return { ...check, answers: isEmpty ? others : [...others, { ...answer, words }] };
}
