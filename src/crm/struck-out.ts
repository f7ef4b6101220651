import { closestAcross, parentOf } from './composed';

/** Marked as deleted, even where the page draws it like any other text. */
export const DELETED = 's, strike, del, [role="deletion"]';

/** Returns whether a line through the text around a box is not drawn over the box. */
export function isSeparateBox({ display, position, cssFloat }: CSSStyleDeclaration): boolean {
  return (
    display.startsWith('inline-') ||
    position === 'absolute' ||
    position === 'fixed' ||
    cssFloat !== 'none'
  );
}

/** Returns whether an element itself has a line through its text. */
export function hasLineThrough({ textDecorationLine }: CSSStyleDeclaration): boolean {
  return textDecorationLine.includes('line-through');
}

/** Returns whether an element is marked as deleted, or is inside one that is. */
export function isDeleted(element: Element): boolean {
  return closestAcross(element, DELETED) !== null;
}

/** Returns whether a line through an element, or through the text around it, is drawn over it. */
export function isStruckThrough(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.assignedSlot ?? parentOf(at)) {
    const style = getComputedStyle(at);
    if (hasLineThrough(style)) return true;
    if (isSeparateBox(style)) return false;
  }
  return false;
}

/** Returns whether an element is struck through or deleted, by itself or by what is around it. */
export function isStruckOut(element: Element): boolean {
  return isDeleted(element) || isStruckThrough(element);
}
