import type { CrmAdapter, OpenDeal } from './adapter';
import { closestAcross, isInside, parentOf } from './composed';
import { isReachable, isRendered } from './rendered';

/** Matches dialogs over a page, whatever they were built with. */
export const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Whether an element is in a dialog, another object's card, or the like, and not on the open deal. */
function isElsewhere(element: Element, adapter: CrmAdapter, within: Element | undefined): boolean {
  const own = adapter.ownDialog ? closestAcross(element, adapter.ownDialog) : null;
  let place = closestAcross(element, adapter.elsewhere);
  while (place) {
    // Frames around the deal's own part of the page don't count.
    if (within && isInside(within, place)) return false;
    if (own === null || !isInside(own, place)) return true;
    const outer = parentOf(place);
    place = outer && closestAcross(outer, adapter.elsewhere);
  }
  return false;
}

/** Whether an element is rendered as part of the open deal. Computes the page's styles, but no layout. */
export function isRenderedOnDeal(element: Element, adapter: CrmAdapter, open: OpenDeal): boolean {
  const { record, within } = open;
  return (
    (within === undefined || isInside(element, within)) &&
    !isElsewhere(element, adapter, within) &&
    !adapter.isOfOtherRecord?.(element, record) &&
    isRendered(element)
  );
}

/** Whether an element is rendered as part of the open deal and can be scrolled to. Computes layout. */
export function isShownOnDeal(element: Element, adapter: CrmAdapter, open: OpenDeal): boolean {
  return isRenderedOnDeal(element, adapter, open) && isReachable(element);
}
