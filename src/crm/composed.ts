import type { Page } from './page';

/* Steps through the page as it is composed of trees: a root's parent is its host. */

/** The element whose root this one is in; nothing in the document's own tree. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element around this one; for a root's top elements, the host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element);
}

/** The nearest element that the selector matches, this one included, across shadow roots. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from; from = hostOf(from)) {
    const found = from.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Whether one element is inside another or the same, across shadow roots. */
export function isInside(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = hostOf(at)) if (outer.contains(at)) return true;
  return false;
}

/** All roots under an element, its own first. */
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

/** Every element under this one that the selector matches, in its own tree first, then in roots. */
export function* findAll(element: Element, selector: string, page: Page): Generator<Element> {
  yield* element.querySelectorAll(selector);
  for (const root of rootsUnder(element, page)) yield* root.querySelectorAll(selector);
}

/** The first element under this one that the selector matches; nothing where there is none. */
export function find(element: Element, selector: string, page: Page): Element | undefined {
  const own = element.querySelector(selector);
  if (own) return own;
  for (const root of rootsUnder(element, page)) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}
