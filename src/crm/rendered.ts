import type { CrmAdapter } from './adapter';

/**
 * Whether an element is on screen as part of the open deal. Both CRMs keep the
 * pages of other deals in the DOM, hidden, and put dialogs and other objects'
 * cards over and beside the deal; classes that tell them apart vary, rendering
 * does not.
 */
export function isOnOpenDeal(element: Element, adapter: CrmAdapter): boolean {
  return (
    // Two names for one option: Chrome knows the first since 121 only.
    element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true }) &&
    element.closest(adapter.elsewhere) === null
  );
}

/** The first element on the open deal that one of the selectors finds, best selector first. */
export function firstOnOpenDeal(
  page: ParentNode,
  selectors: readonly string[],
  adapter: CrmAdapter,
): Element | undefined {
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) {
      if (isOnOpenDeal(element, adapter)) return element;
    }
  }
  return undefined;
}
