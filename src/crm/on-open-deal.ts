import type { CrmAdapter, OpenDeal } from './adapter';
import { closestAcross, isInside, parentOf } from './composed';
import { isReachable, isRendered } from './rendered';

/** Matches what lies over a page and is about something else, whatever built it. */
export const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';

/** Whether a dialog, another object's card or the like stands between the element and the open deal. */
function isElsewhere(element: Element, adapter: CrmAdapter, within: Element | undefined): boolean {
  const own = adapter.ownDialog ? closestAcross(element, adapter.ownDialog) : null;
  let place = closestAcross(element, adapter.elsewhere);
  while (place) {
    // The frame around the deal's own part of the page says nothing of the deal.
    if (within && isInside(within, place)) return false;
    if (own === null || !isInside(own, place)) return true;
    const outer = parentOf(place);
    place = outer && closestAcross(outer, adapter.elsewhere);
  }
  return false;
}

/**
 * Whether an element is rendered as part of the open deal, wherever that is. Has the page's styles
 * computed, and no layout made.
 */
export function isRenderedOnDeal(element: Element, adapter: CrmAdapter, open: OpenDeal): boolean {
  const { record, within } = open;
  return (
    (within === undefined || isInside(element, within)) &&
    !isElsewhere(element, adapter, within) &&
    !adapter.isOfOtherRecord?.(element, record) &&
    isRendered(element)
  );
}

/** Whether an element is on screen as part of the open deal. */
export function isShownOnDeal(element: Element, adapter: CrmAdapter, open: OpenDeal): boolean {
  return isRenderedOnDeal(element, adapter, open) && isReachable(element);
}
