/*
 * Changes to a page that leave what it says to a reader as it is: wrappers, another order, attributes
 * that a vendor may rename, shadow roots, highlighted words, what other extensions add. What makes a
 * page mean something else is left alone: whether a part is shown, whose it is, which cell stands
 * beside which. Another value, a strike, a sign or a remark changes what is true.
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
  'sign',
  'remark',
] as const;

/** One change; the numbers choose among the elements and attributes that there are. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  readonly at: number;
  readonly pick: number;
}

/** Say whose a part is, whether it is shown, or what state it is in. */
const MEANING =
  /^(?:style|hidden|role|slot|type|href|src|checked|aria-hidden|data-card-type|data-properties-card-id|data-component-id|data-crm-location|(?:data-)?record-?id|data-recordid|data-icon-name|data-deferred-property-input-(?:mode|root))$/;

/** The same, among classes. */
const MEANING_CLASS =
  /uiModal|elatedRecord|HoverPanel|HoverDetail|slds-hide|assistive|labelCol|dataCol|checked|checkImg|field-label|forcePageBlockItem|inline-edit|notranslate|api-name|dropdown__button/;

/** The same, among test ids. */
const MEANING_ID =
  /badge|caret|skeleton|hidden|restricted|highlight|property-input|all-properties|hover-content/;

/** A page under change: its trees, and the roots that were made. */
export interface Changing {
  readonly body: HTMLElement;
  readonly roots: Map<Element, ShadowRoot>;
  /** Reaches every root, those that were made and closed ones. */
  rootOf(element: Element): ShadowRoot | null;
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

/** What highlighters, spelling checkers and translators wrap words of a page in. */
const MARKS: readonly string[] = [
  '<mark></mark>',
  '<mark class="hl"></mark>',
  '<x-highlight></x-highlight>',
  '<span class="hl"></span>',
  '<font color="red"></font>',
  '<b></b>',
  '<code></code>',
];

/** What other extensions add beside a text, and what a writer leaves struck out there: no part of it. */
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

/** ReadingCache no text of the page, or a field's name. */
const RAW = new Set(['CODE', 'MARK', 'TEXTAREA', 'OPTION', 'STYLE', 'SCRIPT', 'TITLE']);

/** Every text under an element that somebody can read, shadow roots included. */
export function textsUnder(element: ParentNode, roots: Changing['rootOf']): Text[] {
  if (element instanceof Element && RAW.has(element.tagName)) return [];
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : node;
    if (!(node instanceof Element)) return [];
    const root = roots(node);
    return [...(root ? textsUnder(root, roots) : []), ...textsUnder(node, roots)];
  });
}

/** Wraps a text, or what is behind one of its characters. */
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

/** What people and extensions put beside a name that rules it out, as a text or an element. */
const SIGNS = ['❌ ', '✗ ', '🚫 ', '≠ '] as const;
const REMARKS = [' (ruled out)', ' - knocked out', ' (DQ)', ' (abgelehnt)'] as const;

/** Puts a sign before a text or a remark behind it. @returns what it says now. */
export function qualify(text: Text, kind: 'sign' | 'remark', pick: number): string {
  const words = chosen<string>(kind === 'sign' ? SIGNS : REMARKS, pick) ?? '';
  const name = text.data.trim();
  const said = kind === 'sign' ? words + name : name + words;
  text.data = said;
  if (pick % 2 === 0) return said;
  // As an element of its own; a picture for a sign.
  text.data = name;
  const isPicture = kind === 'sign' && pick % 4 === 1;
  const element = isPicture ? new Image() : document.createElement('span');
  if (element instanceof HTMLImageElement) element.alt = words.trim();
  else element.textContent = words;
  if (kind === 'sign') text.before(element);
  else text.after(element);
  return isPicture ? words.trim() + name : said;
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
  if (kind === 'root' || kind === 'slot') enroot(element, pick, kind === 'slot', page);
  if (kind === 'drop') {
    const names = element.getAttributeNames().filter((name) => isDroppable(element, name));
    const name = chosen(names, pick);
    if (name) element.removeAttribute(name);
  }
}
