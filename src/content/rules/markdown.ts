import { whyUnsupported } from '../inline-markdown';
import type { Path } from '../problem';
import { lineRule } from './rule';

const FIX = 'Use one paragraph with only **bold**, *italics*, `code`, and [links](https://…).';

function found(text: string | undefined, path: Path) {
  const why = whyUnsupported(text ?? '');
  return why === undefined ? [] : [{ path, what: `This text can’t be shown: ${why}.`, fix: FIX }];
}

export const markdown = lineRule('markdown', ({ entry, path }) => [
  ...found(entry.text, [...path, 'text']),
  ...found(entry.review.safer, [...path, 'review', 'safer']),
]);
