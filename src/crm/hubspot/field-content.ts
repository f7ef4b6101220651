import type { FieldContent } from '../candidate';
import { shownText } from '../shown-text';

/** What HubSpot shows where a property holds nothing. */
const NOTHING = /^[-–—\s]*$/;

/** One for each chosen option of a dropdown, radio or checkbox property. */
const BADGE = '[data-test-id="badge"]';

/** Stands in place of a value that is still on its way. */
const SKELETON = '[data-test-id="property-input-skeleton"]';

/**
 * What a property holds in the sidebar's 2026 form.
 *
 * @param row The property's whole row, which tells its mode.
 * @param input The element that stands for the value.
 */
export function propertyContent(row: Element, input: Element | null): FieldContent {
  const root = row.querySelector('[data-deferred-property-input-root]');
  if (root?.getAttribute('data-deferred-property-input-mode') === 'input')
    return { kind: 'editing' };
  if (input === null || row.querySelector(SKELETON)) return { kind: 'loading' };
  const badges = [...input.querySelectorAll(BADGE)];
  const texts = badges.length > 0 ? badges.map(shownText) : [shownText(input)];
  return { kind: 'values', values: texts.filter((text) => !NOTHING.test(text)) };
}
