import type { FieldContent } from '../candidate';
import { find, findAll } from '../composed';
import type { Page } from '../page';
import { isRendered } from '../rendered';
import { valueText } from '../shown-text';

/** Slots of inputs shown instead of the value: page layouts and Dynamic Forms name them differently. */
const INPUT_SLOT = '[slot="inputField"], [slot="input"]';

/** Inputs in Aura and Classic, which have no such slots. A read-only checkbox is an input, too. */
const INPUT =
  'input:not([type="checkbox"], [type="hidden"], [type="radio"]), select, textarea, [contenteditable="true"]';

/** The value's own element, best first. The first kind that is there counts. */
const OUTPUTS = [
  // Page layouts and Dynamic Forms (page objects, Spring '22 to '25).
  '[data-output-element-id="output-field"]',
  // Also around values without an element of their own.
  '.test-id__field-value',
  // Aura pages and the key fields of a Path.
  '.uiOutputText, a.outputLookupLink',
  '.slds-form-element__static',
];

/** A lookup shows each linked record's name in a link. */
const LOOKUP = 'force-lookup';

/** A link to a record; other extensions' chips don't link anywhere. */
const RECORD_LINK = 'a[href]:not([href=""], [href^="#"], [role="button"])';

/** Read-only in Lightning and Aura. A checkbox contains no name. */
const CHECKBOX = 'input[type="checkbox"], img.checked, img.unchecked, .checkImg';

function outputsIn(host: Element, page: Page): readonly Element[] {
  for (const selector of OUTPUTS) {
    const found = [...findAll(host, selector, page)].filter(isRendered);
    if (found.length > 0) return found;
  }
  return [];
}

function textsOf(element: Element, page: Page): readonly string[] {
  if (find(element, CHECKBOX, page)) return [];
  const isLookup = element.matches(LOOKUP) || find(element, LOOKUP, page);
  const links = isLookup ? [...findAll(element, RECORD_LINK, page)].filter(isRendered) : [];
  return (links.length > 0 ? links : [element])
    .map((each) => valueText(each, page))
    .filter((text) => text !== '');
}

function isEdited(host: Element, page: Page): boolean {
  if (find(host, INPUT_SLOT, page)) return true;
  for (const input of findAll(host, INPUT, page)) if (isRendered(input)) return true;
  return false;
}

/** Returns a field's saved value, or that it is open for editing. */
export function fieldContent(host: Element, page: Page): FieldContent {
  if (isEdited(host, page)) return { kind: 'editing' };
  const [output] = outputsIn(host, page);
  return output ? { kind: 'values', values: textsOf(output, page) } : { kind: 'loading' };
}

/** Returns what the value's own element shows. */
export function outputContent(output: Element | null | undefined, page: Page): FieldContent {
  if (!output) return { kind: 'loading' };
  if (isEdited(output, page)) return { kind: 'editing' };
  return { kind: 'values', values: textsOf(output, page) };
}
