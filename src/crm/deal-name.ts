import { trimPunctuation } from './characters';
import { MAX_NAME } from './find-fields';
import type { Page } from './page';
import { flatTreeChildren, nameText } from './shown-text';

/** Salesforce's components; HubSpot has none. Any other component beside a name is another extension's. */
const OWN_COMPONENT = /^(?:lightning|records|record_flexipage|force|flexipage|one|laf)-/;

/** Elements that format part of a name, as highlighters do. */
const FORMAT = 'mark, b, strong, i, em, u, bdi';

/** A time and nothing else: 0:00:05, "5 min 3 s", or "2:05 PM". */
const DURATION =
  /^(?:\d+(?::\d+)+\s*(?:[hms]|[ap]m)?|(?:\d+\s*(?:h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?)[\s.:]*)+)$/iu;

function isNamed(text: string): boolean {
  const words = trimPunctuation(text);
  return words !== '' && !DURATION.test(words);
}

function isOthersComponent({ localName }: Element): boolean {
  return localName.includes('-') && !OWN_COMPONENT.test(localName);
}

/**
 * Returns the text from the first to the last of the element's own text nodes. Whatever is between them
 * belongs to the name; what is before or after them was added by extensions. Without such text nodes,
 * returns the name in the first child element that contains one.
 */
function nameIn(element: Element, page: Page): string {
  const nodes = [...flatTreeChildren(element, page)];
  const isOwn = (node: Node) =>
    (node instanceof Text || (node instanceof Element && node.matches(FORMAT))) &&
    isNamed(nameText([node], page));
  if (!nodes.some((node) => node instanceof Text && isOwn(node))) {
    for (const node of nodes) {
      if (isOwn(node)) break;
      if (!(node instanceof Element) || isOthersComponent(node)) continue;
      if (nameText([node], page) === '') continue;
      const name = nameIn(node, page);
      if (name !== '') return name;
    }
  }
  const first = nodes.findIndex(isOwn);
  return first < 0 ? '' : nameText(nodes.slice(first, nodes.findLastIndex(isOwn) + 1), page);
}

/**
 * Returns the deal's name without what other extensions add to it: with a running timer in it, the name
 * would look like another deal's.
 */
export function dealNameIn(element: Element, page: Page): string {
  return nameIn(element, page).replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);
}
