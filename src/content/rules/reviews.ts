import { plainText } from '../../core/card/inline';
import type { ClaimKind, IsoDate, ReviewStatus } from '../../core/card/line';
import { hasExpired } from '../../core/card/notice';
import { formatDate } from '../../core/trust/format-date';
import { DAYS_UNTIL_DUE, daysBetween, dueSince, isDue } from '../../core/trust/line-status';
import type { LineEntry } from '../card-schema';
import { cardRule, isInternalText, lineRule } from './rule';
import { endWithQuote, quote } from './spoken';

const DISPUTED: Partial<Record<ReviewStatus, string>> = {
  disputed: 'Public pages contradict this line',
  changed: 'This line was true once, but newer pages contradict it',
};

export const disputed = lineRule('disputed', (line) => {
  const { entry, path, own } = line;
  const found = DISPUTED[entry.review.status];
  if (found === undefined) return [];
  const { safer } = entry.review;
  const fix =
    safer === undefined
      ? 'Replace it with a statement that’s true, or add a "safer" wording.'
      : `Replace it with the safer wording and mark it "supported": ${quote(safer, 80)}`;
  const what = endWithQuote(`${found}:`, plainText(own));
  const at = [...path, 'review', 'status'];
  return [{ path: at, what, brief: `${found}.`, fix, isInternal: isInternalText(line) }];
});

const CLAIMS: Record<ClaimKind, string> = {
  price: 'Prices',
  product: 'Product facts',
  architecture: 'Architecture facts',
  story: 'Customer stories',
};

function overdue({ review: given }: LineEntry, today: IsoDate): [string, string] | undefined {
  const { status, kind, checked } = given;
  if (checked === undefined) return undefined;
  if (daysBetween(today, checked) > 1) {
    const what = `"checked" is ${formatDate(checked)}, which is in the future.`;
    return [what, 'Enter the date on which the line was last checked.'];
  }
  const since = dueSince({ kind, checked });
  if (since === undefined || !isDue({ status, kind, checked, sources: [] }, today))
    return undefined;
  const what = `The line was last checked on ${formatDate(checked)}. ${CLAIMS[kind]} are due for review after ${DAYS_UNTIL_DUE[kind]} days, so this line has been due since ${formatDate(since)}.`;
  return [what, 'Check it again. If it’s still true, set "checked" to today’s date.'];
}

export const due = lineRule('due', ({ entry, path }, { today }) => {
  const found = overdue(entry, today);
  if (found === undefined) return [];
  return [{ path: [...path, 'review', 'checked'], what: found[0], fix: found[1] }];
});

export const notices = cardRule('notice', ({ parts }, { today }) =>
  parts
    .flatMap(({ groups }) => groups)
    .flatMap(({ heading = '', notice, lines }, index) => {
      if (notice === undefined || !hasExpired(notice, today)) return [];
      return [
        {
          path: ['notices', index, 'until'],
          what: `The notice "${heading}" expired on ${formatDate(notice.until ?? '')}.`,
          fix: 'Remove it, or set "until" to a later date.',
          lines: lines.map(({ entry }) => entry.id),
        },
      ];
    }),
);
