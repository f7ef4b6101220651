/*
 * Changes to a page that leave its meaning as it is: wrappers, another order, attributes that a vendor can
 * rename, shadow roots, highlighted words, and what other extensions add. Whether a part is shown, which
 * record it belongs to, and which cells are next to each other never changes. The kinds from `value` on change
 * the true value.
 */

export const KINDS = [
  'wrap',
  'shuffle',
  'drop',
  'root',
  'slot',
  'mark',
  'foreign',
  'value',
  'strike',
  'symbol',
  'remark',
] as const;

/** One change. The numbers select an element and an attribute. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly pick: number;
}

/** Attributes for which record a part belongs to, whether it is shown, or its state. */
const MEANING =
  /^(?:style|hidden|role|slot|type|href|src|checked|aria-hidden|data-card-type|data-properties-card-id|data-component-id|data-crm-location|(?:data-)?record-?id|data-recordid|data-icon-name|data-deferred-property-input-(?:mode|root))$/;

/** Classes for the same. */
const MEANING_CLASS =
  /uiModal|elatedRecord|HoverPanel|HoverDetail|slds-hide|assistive|labelCol|dataCol|checked|checkImg|field-label|forcePageBlockItem|inline-edit|notranslate|api-name|dropdown__button/;

/** Test ids for the same. */
const MEANING_ID =
  /badge|caret|skeleton|hidden|restricted|highlight|property-input|all-properties|hover-content/;

/** A page being changed, and the shadow roots that were added. */
export interface Changing {
  readonly body: HTMLElement;
  readonly roots: Map<Element, ShadowRoot>;
  /** Returns any shadow root, including closed and added ones. */
  rootOf(element: Element): ShadowRoot | null;
  /** Elements that contain the true value. */
  readonly values: ReadonlySet<Element>;
}

function everyElement({ body, roots }: Changing): Element[] {
  const trees: ParentNode[] = [body, ...roots.values()];
  return trees.flatMap((tree) => [...tree.querySelectorAll('*')]);
}

function isInValue(element: Element, { values }: Changing): boolean {
  return [...values].some((value) => value !== element && value.contains(element));
}

/** What highlighters, spelling checkers, and translators wrap words in. */
const MARKS: readonly string[] = [
  '<mark></mark>',
  '<mark class="hl"></mark>',
  '<x-highlight></x-highlight>',
  '<span class="hl"></span>',
  '<font color="red"></font>',
  '<b></b>',
  '<code></code>',
];

/** What isn't part of a text beside it: additions of other extensions, and struck-out text. */
const FOREIGN: readonly string[] = [
  '<button>Ask Airflow</button>',
  '<a role="button" href="#">Airflow</a>',
  '<mark class="field-api-name">Competitor__c</mark>',
  '<code>(primary_competitor)</code>',
  '<span hidden>Airflow</span>',
  '<i aria-hidden="true">Airflow</i>',
  '<span class="slds-assistive-text">Airflow</span>',
  '<font class="notranslate" lang="de"><br><font>Airflow</font></font>',
  '<font class="notranslate"><font>Hauptkonkurrent</font></font>',
  '<s>Airflow</s>',
  '<strike>Airflow</strike>',
  '<span style="text-decoration: line-through">Airflow</span>',
];

const STRIKES: readonly string[] = [
  '<s></s>',
  '<strike></strike>',
  '<del style="text-decoration: none"></del>',
  '<span style="text-decoration: line-through"></span>',
  '<p style="text-decoration: line-through double"></p>',
  '<span role="deletion"></span>',
];

function elementOf(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  const element = template.content.firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error(`No element: ${html}`);
  return document.importNode(element, true);
}

/** Elements whose text isn't shown, or can be a field's name. */
const RAW = new Set(['CODE', 'MARK', 'TEXTAREA', 'OPTION', 'STYLE', 'SCRIPT', 'TITLE']);

/** Returns every readable text under an element, including those in shadow roots. */
export function textsUnder(element: ParentNode, roots: Changing['rootOf']): Text[] {
  if (element instanceof Element && RAW.has(element.tagName)) return [];
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : node;
    if (!(node instanceof Element)) return [];
    const root = roots(node);
    return [...(root ? textsUnder(root, roots) : []), ...textsUnder(node, roots)];
  });
}

/** Wraps a text, or the part after one of its characters. */
function mark(text: Text, pick: number): void {
  const part = pick % 2 === 0 ? text : text.splitText(pick % text.length);
  const wrapper = elementOf(chosen(MARKS, pick) ?? '');
  part.replaceWith(wrapper);
  wrapper.append(part);
}

function addForeign(text: Text, pick: number): void {
  const added = elementOf(chosen(FOREIGN, pick) ?? '');
  if (pick % 3 === 0) text.before(added);
  else text.after(added);
}

/** Strikes a text through. */
export function strike(text: Text, pick: number): void {
  const wrapper = elementOf(chosen(STRIKES, pick) ?? '');
  text.replaceWith(wrapper);
  wrapper.append(text);
}

/** What people and extensions add to a name to rule it out. */
const SYMBOLS = ['❌ ', '✗ ', '🚫 ', '≠ '] as const;
const REMARKS = [' (ruled out)', ' - knocked out', ' (DQ)', ' (abgelehnt)'] as const;

/** Adds a symbol before a text or a remark after it. Returns the new text. */
export function qualify(text: Text, kind: 'symbol' | 'remark', pick: number): string {
  const added = chosen<string>(kind === 'symbol' ? SYMBOLS : REMARKS, pick) ?? '';
  const name = text.data.trim();
  const changed = kind === 'symbol' ? added + name : name + added;
  text.data = changed;
  if (pick % 2 === 0) return changed;
  // In a separate element, which is an image for some symbols.
  text.data = name;
  const isImage = kind === 'symbol' && pick % 4 === 1;
  const element = isImage ? new Image() : document.createElement('span');
  if (element instanceof HTMLImageElement) element.alt = added.trim();
  else element.textContent = added;
  if (kind === 'symbol') text.before(element);
  else text.after(element);
  return isImage ? added.trim() + name : changed;
}

function chosen<T>(list: readonly T[], number: number): T | undefined {
  return list[number % list.length];
}

function isDroppable(element: Element, name: string): boolean {
  const value = element.getAttribute(name) ?? '';
  // Without this attribute a field counts as the Opportunity's, so another object's must keep it.
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

/** Moves an element into a new shadow root, open or closed, or slots it into one. */
function addRoot(element: Element, pick: number, isSlotted: boolean, page: Changing): void {
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

/** Elements that work only inside their parent or with their children. */
const BOUND = new Set(['TABLE', 'TBODY', 'TR', 'TD', 'TH', 'OPTION', 'SOURCE']);

/** Changes the page once, if the selected element can be changed this way. */
export function mutate(page: Changing, { kind, at, pick }: Mutation): void {
  if (kind === 'mark' || kind === 'foreign') {
    const text = chosen(textsUnder(page.body, page.rootOf), at);
    if (text) (kind === 'mark' ? mark : addForeign)(text, pick);
    return;
  }
  const free = everyElement(page).filter(
    (element) => !isInValue(element, page) && !BOUND.has(element.tagName),
  );
  const element = chosen(free, at);
  if (!element) return;
  if (kind === 'wrap') wrap(element, pick);
  if (kind === 'shuffle' && !page.values.has(element) && !element.querySelector(':scope > p')) {
    shuffle(element, pick);
  }
  if (kind === 'root' || kind === 'slot') addRoot(element, pick, kind === 'slot', page);
  if (kind === 'drop') {
    const names = element.getAttributeNames().filter((name) => isDroppable(element, name));
    const name = chosen(names, pick);
    if (name) element.removeAttribute(name);
  }
}
