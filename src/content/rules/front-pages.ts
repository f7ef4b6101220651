import { lineRule } from './rule';

/** An address without a path, a query, or an anchor. */
const FRONT_PAGE = /^https:\/\/[^/?#]+\/?$/i;

export const frontPages = lineRule(
  'front-page',
  'A buyer won’t search a whole website for the sentence that backs up a claim.',
  ({ entry, path }) =>
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
