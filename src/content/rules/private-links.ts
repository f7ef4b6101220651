import type { Inline } from '../../core/card/inline';
import { ADDRESS_IN_TEXT, isShareable, privatePagesOf } from '../../core/copy/private-address';
import { cardRule } from './rule';
import { spokenOf } from './spoken';

/** What browsers take, and more than a writer writes. */
const LONGEST_ADDRESS = 2000;

function addressesIn(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text' || inline.kind === 'code') {
      // Word by word: an address holds no space, and one long search would take the square of its time.
      const words = inline.text.split(/\s+/).map((word) => word.slice(0, LONGEST_ADDRESS));
      return words.flatMap((word) => word.match(ADDRESS_IN_TEXT) ?? []);
    }
    const within = addressesIn(inline.children);
    return inline.kind === 'link' ? [inline.href, ...within] : within;
  });
}

export const privateLinks = cardRule(
  'private-link',
  'A copy leaves the link out, and the customer reads a sentence that points to nothing.',
  ({ lines, compiled }) => {
    const privatePages = compiled === undefined ? new Set<string>() : privatePagesOf(compiled);
    return lines.flatMap((line) =>
      spokenOf(line).flatMap(({ path, inlines }) => {
        const found = addressesIn(inlines).filter((href) => !isShareable(href, privatePages));
        const addresses = [...new Set(found)];
        if (addresses.length === 0) return [];
        const what = `A customer may hear this line, and it links to what is ours: ${addresses.join(', ')}.`;
        const mend =
          'Link to a public page or take the link out; or make the line "private": true.';
        return [{ path, what, mend, lines: [line.entry.id] }];
      }),
    );
  },
);
