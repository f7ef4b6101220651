import { plainText } from '../../core/card/inline';
import type { IsoDate, ReviewStatus } from '../../core/card/line';
import { dayWords } from '../../core/trust/day-words';
import { dueSince } from '../../core/trust/due-since';
import { DAYS_UNTIL_DUE, daysBetween, isDue } from '../../core/trust/standing';
import type { LineEntry } from '../card-schema';
import { lineRule } from './rule';
import { quote, spokenOf } from './spoken';
import { isUnfilled } from './unfilled';
import { figuresIn, namesADay } from './words/figures';

const DISPUTED: Partial<Record<ReviewStatus, string>> = {
  disputed: 'Public pages say otherwise',
  changed: 'It was true once, and newer pages differ',
};

export const disputed = lineRule(
  'disputed',
  'A buyer who can disprove a line in one click believes none of the others.',
  ({ entry, path, own }) => {
    const found = DISPUTED[entry.review.status];
    if (found === undefined) return [];
    const { safer } = entry.review;
    const mend =
      safer === undefined
        ? 'Write what holds in its place, or give it a "safer" wording.'
        : `Put the safer wording in its place and review it as "supported": ${quote(safer, 80)}`;
    const what = `${found}: ${quote(plainText(own))}.`;
    return [{ path: [...path, 'review', 'status'], what, mend }];
  },
);

/** What the buyer says is their claim, and not ours. */
function isBuyersOwn(path: readonly (string | number)[]): boolean {
  return path[0] === 'objections' && path.at(-1) === 'objection';
}

export const sources = lineRule(
  'source',
  'A rep who is asked "says who?" needs a page to show.',
  (line) => {
    const { entry, path, own } = line;
    const { status, sources: named = [] } = entry.review;
    if (status === 'no-claim' || named.length > 0 || isBuyersOwn(path)) return [];
    if (isUnfilled(line)) return [];
    const words = quote(plainText(own));
    const isInternal = entry.use === 'know' || entry.private;
    const mend = isInternal
      ? 'Add the page to "sources"; until there is one, keep the line internal.'
      : 'Add the page to "sources"; until there is one, make the use "know", or add a "safer" wording.';
    return [{ path: [...path, 'review'], what: `This claim names no source: ${words}.`, mend }];
  },
);

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
    const { entry, path, own, safer } = line;
    // An internal line is found, read and repeated too.
    const texts = [
      { path: [...path, 'text'], inlines: own, from: 'own' as const },
      ...spokenOf(line).filter(({ from }) => from === 'safer' && safer !== undefined),
    ];
    if (entry.private || isBuyersOwn(path)) return [];
    return texts.flatMap(({ path: place, inlines, from }) => {
      const text = plainText(inlines);
      const figures = figuresIn(text);
      const why = undated(entry, from);
      if (figures.length === 0 || why === undefined || namesADay(text)) return [];
      const list = figures.map((figure) => `"${figure}"`).join(', ');
      const what = `No check dates ${list}: ${why}.`;
      const mend =
        'Add the page that gives it under "sources" with the day in "checked", write the day into the words ("as of October 2026"), or let the buyer name the figure.';
      return [{ path: place, what, mend }];
    });
  },
);

const KIND_NOUNS = {
  price: 'a price',
  product: 'a fact about the product',
  architecture: 'a fact about the architecture',
  story: 'a story',
};

function overdue({ review: given }: LineEntry, today: IsoDate): [string, string] | undefined {
  const review = { status: given.status, kind: given.kind, checked: given.checked, sources: [] };
  if (daysBetween(today, review.checked) > 1) {
    const what = `It says that it was checked on ${dayWords(review.checked)}, which is still to come.`;
    return [what, 'Write the day on which somebody last looked.'];
  }
  if (!isDue(review, today)) return undefined;
  const { kind, checked } = review;
  const what = `It was last checked on ${dayWords(checked)}. What is said of ${KIND_NOUNS[kind]} holds ${DAYS_UNTIL_DUE[kind]} days, so it has been due since ${dayWords(dueSince(review))}.`;
  return [what, 'Look again. If it still holds, write today\'s date in "checked".'];
}

export const due = lineRule(
  'due',
  'What was true when somebody looked need not be true today.',
  ({ entry, path }, { today }) => {
    const found = overdue(entry, today);
    if (found === undefined) return [];
    return [{ path: [...path, 'review', 'checked'], what: found[0], mend: found[1] }];
  },
);
