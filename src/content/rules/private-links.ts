import { type Inline, nodesIn } from '../../core/card/inline';
import { ADDRESS_IN_TEXT, isShareable, privatePagesOf } from '../../core/copy/private-address';
import { cardRule } from './rule';
import { spokenOf } from './spoken';

/** The limit of common browsers; longer than any real link. */
const LONGEST_ADDRESS = 2000;

function addressesIn(inlines: readonly Inline[]): readonly string[] {
  return nodesIn(inlines).flatMap((inline) => {
    if (inline.kind === 'link') return [inline.href];
    if ('children' in inline) return [];
    // Addresses contain no spaces, and searching word by word keeps the time linear.
    const words = inline.text.split(/\s+/).map((word) => word.slice(0, LONGEST_ADDRESS));
    return words.flatMap((word) => word.match(ADDRESS_IN_TEXT) ?? []);
  });
}

export const privateLinks = cardRule('private-link', ({ lines, compiled }) => {
  const privatePages = privatePagesOf(compiled);
  return lines.flatMap((line) =>
    spokenOf(line).flatMap(({ path, inlines }) => {
      const found = addressesIn(inlines).filter((href) => !isShareable(href, privatePages));
      const addresses = [...new Set(found)];
      if (addresses.length === 0) return [];
      const what = `A customer may hear this line, but it links to private pages: ${addresses.join(', ')}.`;
      const fix =
        'Link to a public page, remove the link, or make the line view only ("private": true in JSON, "View only: yes" in Markdown).';
      return [{ path, what, fix, lines: [line.entry.id] }];
    }),
  );
});
