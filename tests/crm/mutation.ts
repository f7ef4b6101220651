/*
 * Changes to a page that leave what it says to a reader as it is: wrappers, another order, attributes
 * that a vendor may rename, shadow roots, another value. What makes a page mean something else is left
 * alone: whether a part is shown, whose it is, which cell stands beside which.
 */

/** One change; the numbers choose among the elements and attributes that there are. */
export interface Mutation {
  readonly kind: 'wrap' | 'shuffle' | 'drop' | 'root' | 'slot' | 'value';
  readonly at: number;
  readonly pick: number;
}

/** Say whose a part is, whether it is shown, or what state it is in. */
const MEANING =
  /^(?:style|hidden|role|slot|type|href|src|checked|aria-hidden|data-card-type|data-properties-card-id|data-component-id|data-crm-location|(?:data-)?record-?id|data-recordid|data-icon-name|data-deferred-property-input-(?:mode|root))$/;

/** The same, among classes. */
const MEANING_CLASS =
  /uiModal|elatedRecord|HoverPanel|HoverDetail|slds-hide|assistive|labelCol|dataCol|checked|checkImg|field-label|forcePageBlockItem|inline-edit|dropdown__button/;

/** The same, among test ids. */
const MEANING_ID =
  /badge|caret|skeleton|hidden|restricted|highlight|property-input|all-properties|hover-content/;

/** A page under change: its trees, and the roots that were made. */
export interface Changing {
  readonly body: HTMLElement;
  readonly roots: Map<Element, ShadowRoot>;
  /** Elements that hold the value which is true. */
  readonly values: ReadonlySet<Element>;
}

function everyElement({ body, roots }: Changing): Element[] {
  const trees: ParentNode[] = [body, ...roots.values()];
  return trees.flatMap((tree) => [...tree.querySelectorAll('*')]);
}

function isInValue(element: Element, { values }: Changing): boolean {
  return [...values].some((value) => value !== element && value.contains(element));
}

function chosen<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

function isDroppable(element: Element, name: string): boolean {
  const value = element.getAttribute(name) ?? '';
  // That a field is the Opportunity's own goes without saying; that it is another object's does not.
  if (name === 'data-target-selection-name')
    return /^sfdc:RecordField\.Opportunity\.\w+$/.test(value);
  if (MEANING.test(name)) return false;
  if (name === 'class') return !MEANING_CLASS.test(value);
  return !(/^data-(?:test-id|selenium-test)$/.test(name) && MEANING_ID.test(value));
}

function wrap(element: Element, pick: number): void {
  const wrapper = document.createElement(chosen(['div', 'section', 'x-wrapper'], pick) ?? 'div');
  element.replaceWith(wrapper);
  wrapper.append(element);
}

function shuffle(parent: Element, pick: number): void {
  const [first] = parent.children;
  const other = parent.children[pick % parent.children.length];
  if (first && other) other.after(first);
}

/** Puts what an element holds into a root of its own, open or closed; slotted, it stays where it is. */
function enroot(element: Element, pick: number, isSlotted: boolean, page: Changing): void {
  const host = document.createElement('x-native');
  element.replaceWith(host);
  const root = host.attachShadow({ mode: pick % 2 === 0 ? 'open' : 'closed' });
  page.roots.set(host, root);
  if (isSlotted) {
    root.append(document.createElement('slot'));
    host.append(element);
  } else {
    root.append(element);
  }
}

/** Table parts mean nothing outside a table, list rows are found by their list. */
const BOUND = new Set(['TABLE', 'TBODY', 'TR', 'TD', 'TH', 'OPTION', 'SOURCE']);

/** Changes the page once. What cannot be changed so stays as it is. */
export function mutate(page: Changing, { kind, at, pick }: Mutation): void {
  const free = everyElement(page).filter(
    (element) => !isInValue(element, page) && !BOUND.has(element.tagName),
  );
  const element = chosen(free, at);
  if (!element) return;
  if (kind === 'wrap') wrap(element, pick);
  if (kind === 'shuffle' && !page.values.has(element) && !element.querySelector(':scope > p')) {
    shuffle(element, pick);
  }
  if (kind === 'root' || kind === 'slot') enroot(element, pick, kind === 'slot', page);
  if (kind === 'drop') {
    const names = element.getAttributeNames().filter((name) => isDroppable(element, name));
    const name = chosen(names, pick);
    if (name) element.removeAttribute(name);
  }
}
