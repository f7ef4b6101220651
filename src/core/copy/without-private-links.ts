import type { Inline } from '../card/inline';
import { withoutDirectionControls } from '../text/direction';
import { ADDRESS_IN_TEXT, isShareable } from './private-address';

/** Replaces an address that isn't for customers. */
const LINK_REMOVED = '(link removed)';

/**
 * Returns the text without private addresses: a private link keeps only its text, and an address in running
 * text is replaced by a note. Characters that change the text's direction are removed too, because nothing
 * isolates a copy from the text around it. Applied before a copy is formatted, so no format can skip it.
 */
export function withoutPrivateLinks(
  inlines: readonly Inline[],
  privatePages: ReadonlySet<string>,
): readonly Inline[] {
  return inlines.flatMap<Inline>((inline) => {
    if (inline.kind === 'text' || inline.kind === 'code') {
      const text = withoutDirectionControls(inline.text).replace(ADDRESS_IN_TEXT, (address) =>
        isShareable(address, privatePages) ? address : LINK_REMOVED,
      );
      return [{ ...inline, text }];
    }
    const children = withoutPrivateLinks(inline.children, privatePages);
    if (inline.kind === 'link' && !isShareable(inline.href, privatePages)) return children;
    return [{ ...inline, children }];
  });
}
