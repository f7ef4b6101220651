import { plainText } from '../../core/card/inline';
import { lineRule } from './rule';
import { quote } from './spoken';
import { isUnfilled } from './unfilled';

export const sources = lineRule(
  'source',
  'A rep who is asked "says who?" needs a page to show.',
  (line) => {
    const { entry, role, path, own } = line;
    const { status, sources: named = [] } = entry.review;
    if (status === 'no-claim' || named.length > 0 || role === 'objection') return [];
    if (isUnfilled(line)) return [];
    const words = quote(plainText(own));
    const isInternal = entry.use === 'know' || entry.private;
    const mend = isInternal
      ? 'Add the page to "sources"; until there is one, keep the line internal.'
      : 'Add the page to "sources"; until there is one, make the use "know", or add a "safer" wording.';
    return [{ path: [...path, 'review'], what: `This claim names no source: ${words}.`, mend }];
  },
);
