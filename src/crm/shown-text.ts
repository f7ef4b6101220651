/** The most characters taken from one element. A longer text is no list of names. */
export const MAX_CHARACTERS = 2000;

/**
 * Never part of a value: buttons and menus ("Edit …", "Open … Preview", "Details"), help,
 * words for screen readers only, marks that other extensions put in, and code.
 */
const NOT_VALUE =
  'button, [role="button"], [role="menu"], [hidden], [aria-hidden="true"], .slds-hide, .slds-assistive-text, lightning-helptext, mark, script, style, template, svg';

/** Elements that stand on lines of their own where they are shown. */
const NEW_LINE = new Set(['BR', 'DIV', 'P', 'LI', 'TR', 'UL', 'OL']);

/**
 * The text of an element as a reader sees it: a line break where the page shows
 * one, nothing of its buttons and hidden words. Reads no layout.
 */
export function shownText(element: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > MAX_CHARACTERS) return;
    if (node.nodeType === Node.TEXT_NODE) {
      text += (node.nodeValue ?? '').slice(0, MAX_CHARACTERS).replace(/\s+/g, ' ');
      return;
    }
    if (!(node instanceof Element) || node.matches(NOT_VALUE)) return;
    const edge = NEW_LINE.has(node.tagName) ? '\n' : '';
    text += edge;
    for (const child of node.childNodes) walk(child);
    text += edge;
  };
  for (const child of element.childNodes) walk(child);
  return tidy(text.slice(0, MAX_CHARACTERS));
}

/** The text shown at the first place that the selector finds; empty where there is none. */
export function textAt(host: Element, selector: string): string {
  const element = host.querySelector(selector);
  return element ? shownText(element) : '';
}

/** Text without blanks around its lines and without empty lines. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
