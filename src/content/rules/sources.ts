import { plainText } from '../../core/card/inline';
import { isInternalText, lineRule } from './rule';
import { endWithQuote } from './spoken';
import { isUnfilled } from './unfilled';

export const sources = lineRule(
  'source',
  'A rep who is asked "Says who?" needs a page to show.',
  (line) => {
    const { entry, role, path, own } = line;
    const { status, sources: given = [] } = entry.review;
    if (status === 'no-claim' || given.length > 0 || role === 'objection') return [];
    if (isUnfilled(line)) return [];
    const isInternal = isInternalText(line);
    const fix = isInternal
      ? 'Add a source. Until there is one, keep the line internal.'
      : 'Add a source. Until there is one, make the line internal ("know" in the file), or add a safer wording.';
    const what = endWithQuote('This claim has no source:', plainText(own));
    return [{ path: [...path, 'review'], what, fix, isInternal }];
  },
);
