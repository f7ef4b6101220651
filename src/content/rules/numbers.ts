import { plainText } from '../../core/card/inline';
import type { ReviewStatus } from '../../core/card/line';
import type { LineEntry } from '../card-schema';
import { lineRule } from './rule';
import { spokenOf } from './spoken';
import { figuresIn, namesADay } from './words/figures';

const UNDATED: Record<ReviewStatus, string | undefined> = {
  supported: undefined,
  changed: 'newer pages differ',
  disputed: 'public pages say otherwise',
  unverified: 'nothing public was found that gives it',
  'no-claim': 'its review says that there is nothing to check, so it never comes up again',
};

/** Why figures in these words have no day on which they held; nothing where they have one. */
function undated({ use, review }: LineEntry, from: 'own' | 'safer'): string | undefined {
  if (from === 'safer') {
    const isBacked = review.status === 'supported' || (review.sources ?? []).length > 0;
    return isBacked ? undefined : 'the review names no source for it';
  }
  // A question or a sign that names a figure claims nothing.
  if (review.status === 'no-claim' && use !== 'say') return undefined;
  return UNDATED[review.status];
}

export const numbers = lineRule(
  'number',
  'Figures and prices go stale first, and are the first thing that a buyer looks up.',
  (line) => {
    const { entry, role, path, own } = line;
    // An internal line is found, read and repeated too. What the buyer says is their claim.
    if (entry.private || role === 'objection') return [];
    const texts = [
      { path: [...path, 'text'], inlines: own, from: 'own' as const },
      ...spokenOf(line).filter(({ from }) => from === 'safer'),
    ];
    return texts.flatMap(({ path: place, inlines, from }) => {
      const text = plainText(inlines);
      const figures = figuresIn(text);
      const why = undated(entry, from);
      if (figures.length === 0 || why === undefined || namesADay(text)) return [];
      const list = figures.map((figure) => `"${figure}"`).join(', ');
      const what = `${list} ${figures.length === 1 ? 'has' : 'have'} no date: ${why}.`;
      const mend =
        'Add the page that gives it under "sources" with the day in "checked", write the day into the words ("as of October 2026"), or let the buyer name the figure.';
      return [{ path: place, what, mend }];
    });
  },
);
