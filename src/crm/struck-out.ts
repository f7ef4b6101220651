import { closestAcross, parentOf } from './composed';

/** Elements marked as deleted, even if the page draws them like other text. */
export const DELETED = 's, strike, del, [role="deletion"]';

/** Whether a line through the surrounding text skips this box. */
export function isSeparateBox({ display, position, cssFloat }: CSSStyleDeclaration): boolean {
  return (
    display.startsWith('inline-') ||
    position === 'absolute' ||
    position === 'fixed' ||
    cssFloat !== 'none'
  );
}

/** Whether an element itself has a line through its text. */
export function hasLineThrough({ textDecorationLine }: CSSStyleDeclaration): boolean {
  return textDecorationLine.includes('line-through');
}

/** Whether an element is marked as deleted, or is inside one that is. */
export function isDeleted(element: Element): boolean {
  return closestAcross(element, DELETED) !== null;
}

/** Whether a line is drawn through an element: its own, or that of the surrounding text. */
export function isStruckThrough(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? parentOf(at)) {
    const style = getComputedStyle(at);
    if (hasLineThrough(style)) return true;
    if (isSeparateBox(style)) return false;
  }
  return false;
}

/** Whether an element is deleted or has a line through it, its own or a surrounding one. */
export function isStruckOut(element: Element): boolean {
  return isDeleted(element) || isStruckThrough(element);
}
