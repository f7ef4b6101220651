import type { Candidate } from './candidate';
import type { Page } from './page';
import { labelText } from './shown-text';

/** Where a label can be: an element, or a text that an attribute gives. */
type Place = Element | string | null | undefined;

/** The longest text, in characters, that is worth a closer look; a longer one is cut when it is read. */
const MAX_LENGTH = 1000;

/**
 * Returns the only text in an element, shown or hidden, blank where there is none; nothing where
 * there are several, or where something else could add to it.
 */
function onlyText(element: Element): string | undefined {
  if (element.localName.includes('-') || element.matches('slot, img')) return undefined;
  let only = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const text =
      node instanceof Element
        ? onlyText(node)
        : node.nodeType === Node.TEXT_NODE
          ? (node.nodeValue ?? '').trim()
          : '';
    if (text === undefined || (text !== '' && only !== '')) return undefined;
    only ||= text;
  }
  // A line break can be one that is shown.
  return only.length > MAX_LENGTH || only.includes('\n') ? undefined : only;
}

/** @param places Best first: the first one that shows a text is the label. */
export function labelIn(
  places: () => Iterable<Place>,
  page: Page,
): Pick<Candidate, 'label' | 'canHaveLabel'> {
  function read(): string {
    for (const place of places()) {
      const text = place instanceof Element ? labelText(place, page) : place;
      if (text) return text;
    }
    return '';
  }

  let label: string | undefined;
  return {
    label() {
      label ??= read();
      return label;
    },
    canHaveLabel(passes) {
      for (const place of places()) {
        if (!place) continue;
        const text = place instanceof Element ? onlyText(place) : place;
        if (text === undefined || passes(text)) return true;
        // An attribute's text is always shown; an element's may be hidden, and then the next place counts.
        if (!(place instanceof Element)) return false;
      }
      return false;
    },
  };
}
