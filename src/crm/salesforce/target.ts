import { find, parentOf } from '../composed';
import type { Page } from '../page';

/** Names object and field in all three generations of markup. */
const TARGET = 'data-target-selection-name';

/** Before the API name of a field of the Opportunity. */
export const TARGET_PREFIX = 'sfdc:RecordField.Opportunity.';

export const OWN_TARGET = `[${TARGET}^="${TARGET_PREFIX}"]`;
const OTHER_TARGET = `[${TARGET}^="sfdc:RecordField."]:not(${OWN_TARGET})`;

/** How far up a field's layout may say whose it is. */
const MAX_STEPS = 8;

/** The API name that an element with {@link OWN_TARGET} bears. */
export function apiNameOf(element: Element): string | undefined {
  return element.getAttribute(TARGET)?.slice(TARGET_PREFIX.length) || undefined;
}

function says(element: Element, selector: string, page: Page): boolean {
  return element.matches(selector) || find(element, selector, page) !== undefined;
}

/**
 * Whether a field that is known by its label or id alone is another object's: it bears that object's
 * target, or the fields nearest to it do.
 */
export function isOtherObjects(field: Element, page: Page): boolean {
  let at: Element | null = field;
  for (let step = 0; at && step < MAX_STEPS; step += 1, at = parentOf(at)) {
    if (says(at, OTHER_TARGET, page)) return !says(at, OWN_TARGET, page);
    if (says(at, OWN_TARGET, page)) return false;
  }
  return false;
}
