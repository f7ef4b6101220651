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
 * words for screen readers only, carets, and the marks and names that other extensions put in.
 */
const NOT_VALUE =
  'button, [role="button"], [role="menu"], [role="tooltip"], [hidden], [aria-hidden="true"], .slds-hide, .slds-assistive-text, .assistiveText, lightning-helptext, [data-test-id="dropdown-caret"], mark, code, script, style, template, svg';

/** Elements that stand on lines of their own where they are shown. */
const NEW_LINE = new Set(['BR', 'DIV', 'P', 'LI', 'TR', 'UL', 'OL']);

/** What an element shows in its place: its root, what is slotted into it, or its own children. */
function shownNodes(element: Element, page: Page): Iterable<Node> {
  const root = page.rootOf(element);
  if (root) return root.childNodes;
  // A native slot shows nodes of another tree; a synthetic one holds them itself.
  const slotted = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return slotted.length > 0 ? slotted : element.childNodes;
}

/**
 * The text of an element as a reader sees it: a line break where the page shows
 * one, nothing of its buttons and hidden parts, and what shadow roots show in it.
 */
export function shownText(element: Element, page: Page): string {
  let text = '';
  let nodes = 0;
  const walk = (node: Node): void => {
    nodes += 1;
    if (text.length > MAX_CHARACTERS) return;
    if (nodes > MAX_NODES) {
      if (!text.endsWith(MORE)) text += MORE;
      return;
    }
    if (node.nodeType === Node.TEXT_NODE) {
      const raw = node.nodeValue ?? '';
      text += raw.slice(0, MAX_RAW).replace(/\s+/g, ' ') + (raw.length > MAX_RAW ? MORE : '');
      return;
    }
    if (!(node instanceof Element) || node.matches(NOT_VALUE)) return;
    // A line break has no box to be seen by.
    if (node.tagName !== 'BR' && !isRendered(node)) return;
    const edge = NEW_LINE.has(node.tagName) ? '\n' : '';
    text += edge;
    for (const child of shownNodes(node, page)) walk(child);
    text += edge;
  };
  for (const child of shownNodes(element, page)) walk(child);
  return tidy(text.slice(0, MAX_CHARACTERS));
}

/** The text shown at the first place that the selector finds; empty where there is none. */
export function textAt(host: Element, selector: string, page: Page): string {
  const element = find(host, selector, page);
  return element ? shownText(element, page) : '';
}

/** Text without blanks around its lines and without empty lines. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
