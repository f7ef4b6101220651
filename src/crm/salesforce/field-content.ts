import type { FieldContent } from '../candidate';
import { shownText } from '../shown-text';

/** Inputs in place of the value: page layout and Dynamic Forms name their slots differently. */
const INPUT = '[slot="inputField"], [slot="input"]';

/** The value's own element, in page layout and Dynamic Forms alike. */
const OUTPUT = '[data-output-element-id="output-field"]';

/** What holds it, where it has none of its own. */
const VALUE = '.test-id__field-value';

/** A lookup shows each linked record's name in a link. */
const LOOKUP_LINK = 'force-lookup a[href]';

function textsOf(element: Element): readonly string[] {
  const links = element.querySelectorAll(LOOKUP_LINK);
  const texts = links.length > 0 ? [...links].map(shownText) : [shownText(element)];
  return texts.filter((text) => text !== '');
}

/** What a Lightning field holds: its saved value, or that it is open for editing. */
export function fieldContent(field: Element): FieldContent {
  if (field.querySelector(INPUT)) return { kind: 'editing' };
  const element = field.querySelector(OUTPUT) ?? field.querySelector(VALUE);
  return element ? { kind: 'values', values: textsOf(element) } : { kind: 'loading' };
}
