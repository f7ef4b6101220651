import { plainText } from '../../core/card/inline';
import type { ReviewStatus } from '../../core/card/line';
import type { LineEntry } from '../card-schema';
import { isInternalText, lineRule } from './rule';
import { spokenOf } from './spoken';
import { figuresIn, hasDate } from './words/figures';

const UNDATED: Record<ReviewStatus, string | undefined> = {
  supported: undefined,
  changed: 'newer pages contradict the line',
  disputed: 'public pages contradict the line',
  unverified: 'no public source was found',
  'no-claim':
    'the line is marked as an opinion or a question ("no-claim" in the file), so it never comes up for review',
};

/** How to date a figure that a public page confirms, in a line's own text or its safer wording. */
const CONFIRM = {
  own: 'If a public page confirms the number, add that page as a source, set the status to "supported", and set the date to today.',
  safer: 'If a public page confirms the number, add that page as a source.',
} as const;

const OTHERWISE =
  'Otherwise, correct the number, put a date in the text ("as of October 2026"), or let the buyer bring it up.';

/** Returns why the figures in a text have no date; undefined if the review dates them. */
function undated({ use, review }: LineEntry, from: 'own' | 'safer'): string | undefined {
  if (from === 'safer') {
    const isBacked = review.status === 'supported' || (review.sources ?? []).length > 0;
    return isBacked ? undefined : 'the line’s review lists no source';
  }
  // A question or a fit signal with a figure doesn't claim anything.
  if (review.status === 'no-claim' && use !== 'say') return undefined;
  return UNDATED[review.status];
}

export const numbers = lineRule('number', (line) => {
  const { entry, role, path, own } = line;
  // Reps repeat internal lines, too. What the buyer says is the buyer's claim.
  if (entry.private || role === 'objection') return [];
  const texts = [
    { path: [...path, 'text'], inlines: own, from: 'own' as const },
    ...spokenOf(line).filter(({ from }) => from === 'safer'),
  ];
  return texts.flatMap(({ path: textPath, inlines, from }) => {
    const text = plainText(inlines);
    const figures = figuresIn(text);
    const why = undated(entry, from);
    if (figures.length === 0 || why === undefined || hasDate(text)) return [];
    const list = figures.map((figure) => `"${figure}"`).join(', ');
    const what = `${figures.length === 1 ? `The number ${list} has no date` : `The numbers ${list} have no date`}, and the review doesn’t supply one: ${why}.`;
    const brief = `Say when ${figures.length === 1 ? 'this number is' : 'these numbers are'} from: ${figures.join(', ')}.`;
    const isInternal = from === 'own' && isInternalText(line);
    return [{ path: textPath, what, brief, fix: `${CONFIRM[from]} ${OTHERWISE}`, isInternal }];
  });
});
