import type { FieldContent } from '../candidate';
import { closestAcross } from '../composed';
import type { Page } from '../page';
import { isRendered } from '../rendered';
import { limitText, valueText } from '../shown-text';
import { isStruckOut } from '../struck-out';

/** What HubSpot shows where a property holds nothing. */
const NOTHING = /^[-–—\s]*$/;

/** One for each chosen option of a dropdown, radio or checkbox property. */
const BADGE = '[data-test-id="badge"]';

/** Stands in place of a value that is still on its way. */
const SKELETON = '[data-test-id="property-input-skeleton"]';

/** Stands in place of a value that this user may not see. Inferred from the help pages' picture. */
const HIDDEN =
  '[data-icon-name="hidden"], [data-icon-name="hide"], [data-test-id*="hidden"], [data-test-id*="restricted"]';

/** Holds its text as `.value`: the sidebar of 2021 to 2025, and the all-properties panel. */
const TEXT_CONTROL =
  'textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="button"], [type="search"], [role="combobox"])';

/** The chosen option of a dropdown up to 2020; classes, but of a library that is frozen. */
const OLD_DROPDOWN = '.private-dropdown__button-label';

/** The part of an element that tells its mode, 2026. */
const MODE = 'data-deferred-property-input-mode';

function isText(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches(TEXT_CONTROL);
}

function valuesOf(texts: readonly string[]): FieldContent {
  return { kind: 'values', values: texts.filter((text) => !NOTHING.test(text)) };
}

function controlIn(element: Element): HTMLTextAreaElement | HTMLInputElement | undefined {
  if (isText(element)) return element;
  return [...element.querySelectorAll(TEXT_CONTROL)].filter(isText).find(isRendered);
}

/**
 * What an element holds: the text of a control, an option for each badge, or its own text.
 *
 * @param element Stands for the value.
 */
export function valueContent(element: Element, page: Page): FieldContent {
  if (element.querySelector(SKELETON)) return { kind: 'loading' };
  const control = controlIn(element);
  // What is typed is nobody's answer yet; a form that keeps its controls tells of no saving.
  const isEdited = control && (control === page.document.activeElement || page.isTyped(control));
  if (isEdited) return { kind: 'editing' };
  if (control) return valuesOf(isStruckOut(control) ? [] : [limitText(control.value)]);
  const shown = [BADGE, OLD_DROPDOWN]
    .map((selector) => [...element.querySelectorAll(selector)].filter(isRendered))
    .find(({ length }) => length > 0);
  const content = valuesOf((shown ?? [element]).map((each) => valueText(each, page)));
  const isKept = content.kind === 'values' && content.values.length === 0;
  return isKept && element.querySelector(HIDDEN) ? { kind: 'no-permission' } : content;
}

/** Whether something else stands in place of the value. */
export function hasPlaceholder(row: Element): boolean {
  return row.querySelector(`${SKELETON}, ${HIDDEN}`) !== null;
}

/**
 * What a property holds in the sidebar's 2026 form.
 *
 * @param row The property's whole row, which tells its mode.
 * @param input The element that stands for the value.
 */
export function propertyContent(row: Element, input: Element | null, page: Page): FieldContent {
  const root = closestAcross(row, `[${MODE}]`) ?? row.querySelector(`[${MODE}]`);
  if (root?.getAttribute(MODE) === 'input') return { kind: 'editing' };
  if (row.querySelector(SKELETON)) return { kind: 'loading' };
  if (input) return valueContent(input, page);
  return row.querySelector(HIDDEN) ? { kind: 'no-permission' } : { kind: 'loading' };
}
