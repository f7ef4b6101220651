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

/** The first element on the open deal that the selector finds. */
export function firstOnOpenDeal(
  page: ParentNode,
  selector: string,
  adapter: CrmAdapter,
): Element | undefined {
  return [...page.querySelectorAll(selector)].find((element) => isOnOpenDeal(element, adapter));
}
