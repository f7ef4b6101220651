import { plainText } from '../../core/card/inline';
import { isInternalText, lineRule } from './rule';
import { endWithQuote } from './spoken';
import { isUnfilled } from './unfilled';

export const sources = lineRule('source', (line) => {
  const { entry, role, path, own } = line;
  const { status, sources: given = [] } = entry.review;
  if (status === 'no-claim' || given.length > 0 || role === 'objection') return [];
  if (isUnfilled(line)) return [];
  const isInternal = isInternalText(line);
  const fix = isInternal
    ? 'Add a source. Until there is one, keep the line internal.'
    : 'Add a source. Until there is one, make the line internal, or add a safer wording.';
  const what = endWithQuote('This claim has no source:', plainText(own));
  return [{ path: [...path, 'review'], what, fix, isInternal }];
});

/** An address without a path, a query, or an anchor. */
const FRONT_PAGE = /^https:\/\/[^/?#]+\/?$/i;

export const frontPages = lineRule('front-page', ({ entry, path }) =>
  (entry.review.sources ?? []).flatMap(({ href }, index) => {
    if (href === undefined || !FRONT_PAGE.test(href)) return [];
    return [
      {
        path: [...path, 'review', 'sources', index, 'href'],
        what: `The source ${href} is only a home page.`,
        fix: 'Link to the page that says it.',
      },
    ];
  }),
);
