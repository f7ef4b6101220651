import type { Candidate } from './candidate';
import type { Page } from './page';
import { labelText } from './shown-text';

/** Where a label can be: in an element, or in an attribute, given as text. */
type Place = Element | string | null | undefined;

/** The longest text, in characters, that can rule a label out: a longer one is cut when it is read. */
const MAX_LENGTH = 1000;

/**
 * Returns the only text in an element, whether shown or hidden, or '' if there is none. Returns undefined
 * if there are several, or if something other than text can show one.
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
  // The page may show the line break.
  return only.length > MAX_LENGTH || only.includes('\n') ? undefined : only;
}

/** @param places Best first: the first one that shows text is the label. */
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
        // An attribute's text is always shown. An element's can be hidden, and then the next place counts.
        if (!(place instanceof Element)) return false;
      }
      return false;
    },
  };
}
