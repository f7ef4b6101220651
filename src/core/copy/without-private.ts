import type { Inline } from '../card/inline';
import { withoutDirectionControls } from '../text/direction';
import { ADDRESS_IN_TEXT, mayLeave } from './private-address';

/** Stands where an address stood that is not for customers. */
export const LEFT_OUT = '(link left out)';

/**
 * The same words without an address that may not leave: a link becomes its words, and an address
 * among the words is left out. Also without characters that change the direction of the text, because
 * nothing isolates a copy from the text that it is pasted into. Made before any form of a copy, so that no form can forget it.
 */
export function withoutPrivate(
  inlines: readonly Inline[],
  privatePages: ReadonlySet<string>,
): readonly Inline[] {
  return inlines.flatMap<Inline>((inline) => {
    if (inline.kind === 'text' || inline.kind === 'code') {
      const text = withoutDirectionControls(inline.text).replace(ADDRESS_IN_TEXT, (address) =>
        mayLeave(address, privatePages) ? address : LEFT_OUT,
      );
      return [{ ...inline, text }];
    }
    const children = withoutPrivate(inline.children, privatePages);
    if (inline.kind === 'link' && !mayLeave(inline.href, privatePages)) return children;
    return [{ ...inline, children }];
  });
}
