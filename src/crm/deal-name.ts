import { trimPunctuation } from './characters';
import { MAX_NAME } from './find-fields';
import type { Page } from './page';
import { flatTreeChildren, nameText } from './shown-text';

/** Components of Salesforce; HubSpot has none. Any other in a name's place is another extension's. */
const OWN_COMPONENT = /^(?:lightning|records|record_flexipage|force|flexipage|one|laf)-/;

/** Formats some words of the name, as a highlighter does. */
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
 * The words from the first to the last text that an element holds itself: what stands between them
 * belongs to the name, what stands before or behind them was added. Without such texts, the words
 * of the first element in it that has some.
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
 * Returns the deal's name as it stands at its place, without what other extensions add there: a
 * timer that ticks in it must not pass for another deal's name.
 */
export function dealNameIn(place: Element, page: Page): string {
  return nameIn(place, page).replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);
}
