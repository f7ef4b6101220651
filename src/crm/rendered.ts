import { parentOf } from './composed';

/** Each option has two names: Chrome supports the first only as of version 121. */
const VISIBILITY_OPTIONS = {
  visibilityProperty: true,
  checkVisibilityCSS: true,
  opacityProperty: true,
  checkOpacity: true,
};

/**
 * Whether an element is rendered and visible. Both CRMs keep hidden pages of other deals in the DOM. Classes
 * that mark those pages vary, so what is rendered decides.
 */
export function isRendered(element: Element): boolean {
  if (element.checkVisibility(VISIBILITY_OPTIONS)) return true;
  const { display, visibility } = getComputedStyle(element);
  // An element without a box of its own is visible if the element around it is.
  if (display !== 'contents' || visibility !== 'visible') return false;
  const outer = element.assignedSlot ?? parentOf(element);
  return outer !== null && isRendered(outer);
}

/**
 * Whether the user can scroll to an element. Hidden pages and closed drawers are sometimes moved off the
 * left or right of the page: they have a box, but nobody sees them. Above and below isn't checked, because an
 * inner element may scroll there.
 */
export function isReachable(element: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  // An element without a box of its own has no position to check.
  if (width === 0) return true;
  const { documentElement: root } = element.ownerDocument;
  // A right-to-left page can scroll to the left.
  if (getComputedStyle(root).direction === 'rtl') return true;
  return right + scrollX > 0 && left + scrollX < Math.max(root.scrollWidth, innerWidth);
}
