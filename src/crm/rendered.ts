import { parentOf } from './composed';

/** Two names for each option: Chrome knows the first since 121 only. */
const SEEN = {
  visibilityProperty: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  checkOpacity: true,
};

/**
 * Whether an element is on screen. Both CRMs keep the pages of other deals in the DOM, hidden;
 * classes that tell them apart vary, rendering does not.
 */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility(SEEN)) return true;
  const { display, visibility } = getComputedStyle(element);
  // Without a box of its own it is seen by way of what is around it.
  if (display !== 'contents' || visibility !== 'visible') return false;
  const outer = element.assignedSlot ?? parentOf(element);
  return outer !== null && isRendered(outer);
}

/**
 * Whether somebody can scroll to an element. What is moved out at a side of the page, as kept pages and closed
 * drawers may be, has a box and is seen by nobody. Above and below, an inner part may be scrolled.
 */
export function isReachable(element: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  // Without a box of its own it says nothing.
  if (width === 0) return true;
  const { documentElement: root } = element.ownerDocument;
  // Written from right to left, a page goes on to the left.
  if (getComputedStyle(root).direction === 'rtl') return true;
  return right + scrollX > 0 && left + scrollX < Math.max(root.scrollWidth, innerWidth);
}
