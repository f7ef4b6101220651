import { plainText } from '../../core/card/inline';
import type { IsoDate, ReviewStatus } from '../../core/card/line';
import { formatDate } from '../../core/trust/format-date';
import { DAYS_UNTIL_DUE, daysBetween, dueSince, isDue } from '../../core/trust/line-status';
import type { LineEntry } from '../card-schema';
import { lineRule } from './rule';
import { quote } from './spoken';

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

const KIND_NOUNS = {
  price: 'a price',
  product: 'a fact about the product',
  architecture: 'a fact about the architecture',
  story: 'a story',
};

function overdue({ review: given }: LineEntry, today: IsoDate): [string, string] | undefined {
  const review = { status: given.status, kind: given.kind, checked: given.checked, sources: [] };
  if (daysBetween(today, review.checked) > 1) {
    const what = `It says that it was checked on ${formatDate(review.checked)}, which is still to come.`;
    return [what, 'Write the day on which somebody last looked.'];
  }
  if (!isDue(review, today)) return undefined;
  const { kind, checked } = review;
  const what = `It was last checked on ${formatDate(checked)}. What is said of ${KIND_NOUNS[kind]} holds ${DAYS_UNTIL_DUE[kind]} days, so it has been due since ${formatDate(dueSince(review))}.`;
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
