import type { Page } from './page';

/* Moves through the page across shadow roots: the parent of a shadow root is its host. */

/** Returns the host of the shadow root that an element is in, if it is in one. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Returns an element's parent; at the top of a shadow root, the host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** Like `Element.closest`, across shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = hostOf(from)) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Like `Node.contains`, across shadow roots. */
export function isInside(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** Yields all shadow roots under an element, its own first. */
function* rootsUnder(element: Element, page: Page): Generator<ShadowRoot> {
  if (!page.hasShadowRoots) return;
  const walker = page.document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  for (let at: Node | null = element; at; at = walker.nextNode()) {
    const root = at instanceof Element ? page.rootOf(at) : null;
    if (root === null) continue;
    yield root;
    for (const child of root.children) yield* rootsUnder(child, page);
  }
}

/** Yields all matching elements under an element: first in its own tree, then in shadow roots. */
export function* findAll(element: Element, selector: string, page: Page): Generator<Element> {
  yield* element.querySelectorAll(selector);
  for (const root of rootsUnder(element, page)) yield* root.querySelectorAll(selector);
}

/** Returns the first matching element under an element: in its own tree, else in shadow roots. */
export function find(element: Element, selector: string, page: Page): Element | undefined {
  const own = element.querySelector(selector);
  if (own) return own;
  for (const root of rootsUnder(element, page)) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}
