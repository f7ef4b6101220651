/** Gives an element's shadow root, a closed one too; nothing where it has none. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/**
 * A page as the reader sees it: the document and the shadow roots in it. Under synthetic shadow the
 * document holds everything; native roots hide what is inside from its queries and its observers.
 */
export interface Page {
  readonly document: Document;
  /** The document, then every shadow root found so far that is still part of it. */
  trees(): Iterable<Document | ShadowRoot>;
  rootOf: OpenRoot;
  /** Notes a node that was added, to look for roots in it. */
  added(node: Node): void;
  /** Has everything looked through again: roots attached late announce themselves to nobody. */
  rescan(): void;
  /**
   * Looks for roots in what was noted, for a moment only.
   *
   * @returns whether all has been looked through.
   */
  discover(): boolean;
  /** Calls back with each tree found from now on. One listener at a time. */
  onTree(found: (tree: ShadowRoot) => void): void;
}

/** The longest one search may take, in ms. */
const BUDGET = 2;

/** How many elements are walked between two looks at the clock. */
const STRIDE = 256;

/** More nodes than this are cheaper to find by one walk over everything. */
const MAX_NOTED = 200;

/**
 * Lightning's base components hold controls, never a field's host; what they wrap is slotted and
 * belongs to the tree outside. Not entering them leaves out most of a page's roots.
 */
const BASE_COMPONENT = /^lightning-/;

/** Only custom elements are given shadow roots by either CRM. */
function mayHoldRoot({ localName }: Element): boolean {
  return localName.includes('-');
}

/** @param openRoot How this world reaches a root: the extension's way reaches closed ones too. */
export function createPage(document: Document, openRoot: OpenRoot): Page {
  const roots = new Set<ShadowRoot>();
  let noted: Node[] = [document];
  let walker: TreeWalker | undefined;
  let tell: (tree: ShadowRoot) => void = () => {};

  /** A root that was read, or entered, is part of the page from now on: its changes count. */
  const rootOf: OpenRoot = (element) => {
    const root = mayHoldRoot(element) ? openRoot(element) : null;
    if (root === null || roots.has(root)) return root;
    roots.add(root);
    noted.push(root);
    tell(root);
    return root;
  };

  function enter(node: Node | null): void {
    if (node instanceof Element && !BASE_COMPONENT.test(node.localName)) rootOf(node);
  }

  function walkOn(until: number): boolean {
    while (walker) {
      for (let step = 0; step < STRIDE; step += 1) {
        const node = walker.nextNode();
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
    rootOf,
    *trees() {
      yield document;
      for (const root of roots) {
        if (root.host.isConnected) yield root;
        else roots.delete(root);
      }
    },
    added(node) {
      if (noted.length < MAX_NOTED) noted.push(node);
      else this.rescan();
    },
    rescan() {
      walker = undefined;
      noted = [document, ...roots];
    },
    discover() {
      const until = performance.now() + BUDGET;
      while (walkOn(until)) {
        const node = noted.pop();
        if (node === undefined) return true;
        if (!node.isConnected) continue;
        enter(node);
        walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
      }
      return false;
    },
    onTree(found) {
      tell = found;
    },
  };
}
