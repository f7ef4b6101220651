/** Returns an element's shadow root, open or closed, or null if it has none. */
export type RootGetter = (element: Element) => ShadowRoot | null;

/**
 * A page as the reader sees it: the document and the shadow roots in it. Under synthetic shadow the
 * document contains everything; queries and observers of the document don't reach into native roots.
 */
export type Page = ReturnType<typeof createPage>;

/** The longest time a single call searches, in ms. */
const BUDGET = 2;

/** How many elements are visited before the time is checked again. */
const STRIDE = 64;

/** A call that took longer than this, in ms, counts as long. */
const LONG_SEARCH = 1;

/** A page with more elements than this is large. */
const LARGE = 2000;

/** With more noted nodes than this, searching the whole page costs less. */
const MAX_NOTED = 200;

/**
 * Lightning's base components contain controls, never a field's host; what they wrap is slotted and
 * belongs to the tree outside. Skipping them leaves out most of a page's shadow roots.
 */
const BASE_COMPONENT = /^lightning-/;

/** Both CRMs attach shadow roots only to custom elements. */
function canHaveRoot({ localName }: Element): boolean {
  return localName.includes('-');
}

/**
 * Returns a page to read.
 *
 * @param openRoot Returns a shadow root; the extension's own API reaches closed ones, too.
 * @param hasShadowRoots Whether to search for shadow roots. If not, only those inside a value are entered.
 */
export function createPage(document: Document, openRoot: RootGetter, hasShadowRoots = true) {
  const roots = new Set<ShadowRoot>();
  let noted: Node[] = [document];
  let walker: TreeWalker | undefined;
  let typed = new WeakSet<EventTarget>();
  const listeners = new Set<(root: ShadowRoot) => void>();
  let isRescanDue = false;
  let size = 0;
  let isLong = false;

  /** A root that was read once is part of the page: its changes are observed from now on. */
  const rootOf: RootGetter = (element) => {
    const root = canHaveRoot(element) ? openRoot(element) : null;
    if (root === null || roots.has(root)) return root;
    roots.add(root);
    noted.push(root);
    for (const found of listeners) found(root);
    return root;
  };

  function enter(node: Node | null): void {
    if (!(node instanceof Element) || !canHaveRoot(node)) return;
    if (!BASE_COMPONENT.test(node.localName)) rootOf(node);
  }

  function walkUntil(end: number): boolean {
    while (walker) {
      for (let step = 0; step < STRIDE; step += 1) {
        const node = walker.nextNode();
        size += 1;
        if (node === null) {
          walker = undefined;
          return true;
        }
        enter(node);
      }
      if (performance.now() >= end) return false;
    }
    return true;
  }

  function rescan(): void {
    isRescanDue = false;
    walker = undefined;
    noted = [document, ...roots];
  }

  return {
    document,
    /** Fields can be inside shadow roots. If they never are, the page isn't searched for those. */
    hasShadowRoots,
    rootOf,
    /** Yields the document, then every shadow root found so far that is still in it. */
    *trees(): Generator<Document | ShadowRoot> {
      yield document;
      for (const root of roots) {
        if (root.host.isConnected) yield root;
        else roots.delete(root);
      }
    },
    /** Notes a node that was added, to search it for shadow roots. */
    noteAdded(node: Node): void {
      if (!hasShadowRoots) return;
      if (noted.length < MAX_NOTED) noted.push(node);
      // The current walk is finished first, because otherwise no walk would ever finish on a busy page.
      else isRescanDue = true;
    },
    /** Starts the search for shadow roots over: no event reports one that was attached late. */
    rescan,
    /**
     * Continues the search for shadow roots for a moment.
     *
     * @returns Whether the search is complete and this call was short. After a long call it says so only
     *   when called again, so that the page is read in a new task.
     */
    findRoots(): boolean {
      if (!hasShadowRoots) return true;
      const start = performance.now();
      const end = start + BUDGET;
      while (walkUntil(end)) {
        const node = noted.pop();
        if (node === undefined) {
          if (!isRescanDue) {
            // A call after a long one always counts as short, so that a page that never rests is read, too.
            isLong = performance.now() - start > LONG_SEARCH && !isLong;
            return !isLong;
          }
          rescan();
          if (performance.now() >= end) return false;
          continue;
        }
        if (!node.isConnected) continue;
        enter(node);
        walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
      }
      return false;
    },
    /** Whether the page has so many elements that reading all of it takes a noticeable time. */
    isLarge: () => (hasShadowRoots ? size : document.getElementsByTagName('*').length) > LARGE,
    /** Notes that the user types into a control, so that its text isn't the saved value. */
    noteTyping: (control: EventTarget | undefined) => void (control && typed.add(control)),
    /** Whether the user has typed into a control since this deal was opened. */
    isTyped: (control: Element) => typed.has(control),
    /** Forgets what was typed, because another deal is open. */
    forgetTyping(): void {
      typed = new WeakSet();
    },
    /** Calls back with each shadow root found from now on. Returns a function that ends this. */
    onRoot(found: (root: ShadowRoot) => void) {
      listeners.add(found);
      return () => listeners.delete(found);
    },
  };
}
