/** Gives an element's shadow root, a closed one too; nothing where it has none. */
export type RootGetter = (element: Element) => ShadowRoot | null;

/**
 * A page as the reader sees it: the document and the shadow roots in it. Under synthetic shadow the
 * document holds everything; native roots hide what is inside from its queries and its observers.
 */
export interface Page {
  readonly document: Document;
  /** Fields may be inside shadow roots. Where they never are, nothing is searched for one. */
  readonly hasShadowRoots: boolean;
  /** The document, then every shadow root found so far that is still part of it. */
  trees(): Iterable<Document | ShadowRoot>;
  rootOf: RootGetter;
  /** Notes a node that was added, to look for roots in it. */
  noteAdded(node: Node): void;
  /** Has everything looked through again: roots attached late announce themselves to nobody. */
  rescan(): void;
  /**
   * Looks for roots in what was noted, for a moment only.
   *
   * @returns whether all has been looked through and little was left to do: after a long search that
   *   is said one call later, so that whoever reads then does so in a task of its own.
   */
  findRoots(): boolean;
  /** Whether the page has so many elements that asking all of it takes a noticeable moment. */
  isLarge(): boolean;
  /** Notes that somebody types into a control: what it holds is not saved. */
  noteTyping(control: EventTarget | undefined): void;
  /** Whether a control holds what was typed for this deal. */
  isTyped(control: Element): boolean;
  /** Another deal is open: what was typed before is none of it. */
  forgetTyping(): void;
  /** Calls back with each tree found from now on, until the function that it gives is called. */
  onRoot(found: (tree: ShadowRoot) => void): () => void;
}

/** The longest one search may take, in ms. */
const BUDGET = 2;

/** How many elements are walked between two looks at the clock. */
const STRIDE = 64;

/** A search that took longer than this in one call is a long one, in ms. */
const LONG_SEARCH = 1;

/** More elements than this, looked through since everything was, make a large page. */
const LARGE = 2000;

/** More nodes than this are cheaper to find by one walk over everything. */
const MAX_NOTED = 200;

/**
 * Lightning's base components hold controls, never a field's host; what they wrap is slotted and
 * belongs to the tree outside. Not entering them leaves out most of a page's roots.
 */
const BASE_COMPONENT = /^lightning-/;

/** Only custom elements are given shadow roots by either CRM. */
function canHaveRoot({ localName }: Element): boolean {
  return localName.includes('-');
}

/**
 * Returns a page to read.
 *
 * @param openRoot How this world reaches a root: the extension's way reaches closed ones too.
 * @param hasShadowRoots Whether to search for roots. Without it only those met inside a value are entered.
 */
export function createPage(document: Document, openRoot: RootGetter, hasShadowRoots = true): Page {
  const roots = new Set<ShadowRoot>();
  let noted: Node[] = [document];
  let walker: TreeWalker | undefined;
  let typed = new WeakSet<EventTarget>();
  const listeners = new Set<(tree: ShadowRoot) => void>();
  let isRescanDue = false;
  let size = 0;
  let isLong = false;

  /** A root that was read, or entered, is part of the page from now on: its changes count. */
  const rootOf: RootGetter = (element) => {
    const root = canHaveRoot(element) ? openRoot(element) : null;
    if (root === null || roots.has(root)) return root;
    roots.add(root);
    noted.push(root);
    for (const tell of listeners) tell(root);
    return root;
  };

  function enter(node: Node | null): void {
    if (!(node instanceof Element) || !canHaveRoot(node)) return;
    if (!BASE_COMPONENT.test(node.localName)) rootOf(node);
  }

  function walkOn(until: number): boolean {
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
      if (performance.now() >= until) return false;
    }
    return true;
  }

  return {
    document,
    hasShadowRoots,
    rootOf,
    *trees() {
      yield document;
      for (const root of roots) {
        if (root.host.isConnected) yield root;
        else roots.delete(root);
      }
    },
    noteAdded(node) {
      if (!hasShadowRoots) return;
      if (noted.length < MAX_NOTED) noted.push(node);
      // A walk that is under way is finished first, or it never would be.
      else isRescanDue = true;
    },
    rescan() {
      isRescanDue = false;
      walker = undefined;
      noted = [document, ...roots];
    },
    findRoots() {
      if (!hasShadowRoots) return true;
      const start = performance.now();
      const until = start + BUDGET;
      while (walkOn(until)) {
        const node = noted.pop();
        if (node === undefined) {
          if (!isRescanDue) {
            // Said once: a page that never rests has to be read all the same.
            isLong = performance.now() - start > LONG_SEARCH && !isLong;
            return !isLong;
          }
          this.rescan();
          if (performance.now() >= until) return false;
          continue;
        }
        if (!node.isConnected) continue;
        enter(node);
        walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
      }
      return false;
    },
    isLarge: () => (hasShadowRoots ? size : document.getElementsByTagName('*').length) > LARGE,
    noteTyping: (control) => void (control && typed.add(control)),
    isTyped: (control) => typed.has(control),
    forgetTyping() {
      typed = new WeakSet();
    },
    onRoot(found) {
      listeners.add(found);
      return () => listeners.delete(found);
    },
  };
}
