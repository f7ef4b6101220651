import { find } from './composed';
import type { Page } from './page';
import { isRendered } from './rendered';

/** The most characters taken from one element. A longer text is no list of names. */
export const MAX_CHARACTERS = 2000;

/** The most characters looked at in one text of the page: blanks count here, and not above. */
const MAX_RAW = 100_000;

/** Stands for what was left out, so that a name before it is not taken for the whole text. */
const MORE = ' … more';

/** The most nodes looked at in one element. */
const MAX_NODES = 1500;

/**
 * Never part of a value: buttons and menus ("Edit …", "Open … Preview", "Details"), help,
 * words for screen readers only, carets, what is struck out, and the marks and names that other
 * extensions put in.
 */
const NOT_VALUE =
  'button, [role="button"], [role="menu"], [role="tooltip"], [hidden], [aria-hidden="true"], .slds-hide, .slds-assistive-text, .assistiveText, lightning-helptext, [data-test-id="dropdown-caret"], s, del, mark, code, script, style, template, svg';

/** Boxes within a line: what they hold goes on where the text before them ended. */
const WITHIN_LINE = new Set(['inline', 'contents', 'ruby', 'none', '']);

/** What an element shows in its place: its root, what is slotted into it, or its own children. */
function shownNodes(element: Element, page: Page): Iterable<Node> {
  const root = page.rootOf(element);
  if (root) return root.childNodes;
  // A native slot shows nodes of another tree; a synthetic one holds them itself.
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : element.childNodes;
}

/** Cut down to a point, as words for screen readers are where no class says so. */
function isClipped({ position, overflow, width, height }: CSSStyleDeclaration): boolean {
  if (position !== 'absolute' || !/hidden|clip/.test(overflow)) return false;
  return Number.parseFloat(width) <= 1 || Number.parseFloat(height) <= 1;
}

/** One text of the page, its blanks as they are shown. */
function rawText(node: Node, isPreformatted: boolean): string {
  const raw = node.nodeValue ?? '';
  const text = raw.slice(0, MAX_RAW).replace(isPreformatted ? /[^\S\n]+/g : /\s+/g, ' ');
  return raw.length > MAX_RAW ? text + MORE : text;
}

/**
 * The text of an element as a reader sees it: a line break where the page shows
 * one, nothing of its buttons and hidden parts, and what shadow roots show in it.
 */
export function shownText(element: Element, page: Page): string {
  let text = '';
  let nodes = 0;
  let isFull = false;

  function add(more: string): void {
    // Blanks after blanks are not shown, and must not use up the room.
    text += /\s$/.test(text) || text === '' ? more.trimStart() : more;
  }

  function addEdge(): void {
    text = text.trimEnd();
    if (text !== '') text += '\n';
  }

  function walk(node: Node, isPreformatted: boolean): void {
    if (isFull) return;
    nodes += 1;
    if (nodes > MAX_NODES || text.length > MAX_CHARACTERS) {
      isFull = true;
      return;
    }
    if (node.nodeType === Node.TEXT_NODE) add(rawText(node, isPreformatted));
    if (!(node instanceof Element) || node.matches(NOT_VALUE)) return;
    // A line break has no box to be seen by.
    if (node.tagName === 'BR') addEdge();
    if (!isRendered(node)) return;
    const style = getComputedStyle(node);
    if (isClipped(style)) return;
    const isOwnLine = !WITHIN_LINE.has(style.display);
    if (isOwnLine) addEdge();
    for (const child of shownNodes(node, page)) walk(child, style.whiteSpace.startsWith('pre'));
    if (isOwnLine) addEdge();
  }

  const isPreformatted = getComputedStyle(element).whiteSpace.startsWith('pre');
  for (const child of shownNodes(element, page)) walk(child, isPreformatted);
  return bounded(isFull ? text + MORE : text);
}

/** The text shown at the first place that the selector finds; empty where there is none. */
export function textAt(host: Element, selector: string, page: Page): string {
  const element = find(host, selector, page);
  return element ? shownText(element, page) : '';
}

/** Drawn by nothing: a line of these alone is empty. Editors of rich text leave such lines behind. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** The text without characters that nobody sees. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

/**
 * Text without blanks around its lines and without empty lines, cut to what a list of names may
 * take; a cut is told by words of its own, lest it make a name.
 */
export function bounded(text: string): string {
  const lines = text
    .slice(0, MAX_RAW)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => visible(line) !== '')
    .join('\n');
  const isCut = lines.length > MAX_CHARACTERS || text.length > MAX_RAW;
  return isCut && !lines.endsWith(MORE)
    ? lines.slice(0, MAX_CHARACTERS - MORE.length) + MORE
    : lines;
}
