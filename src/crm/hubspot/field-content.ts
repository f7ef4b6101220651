import type { FieldContent } from '../candidate';
import { closestAcross } from '../composed';
import type { Page } from '../page';
import { isRendered } from '../rendered';
import { limitText, valueText } from '../shown-text';
import { isStruckOut } from '../struck-out';

/** What HubSpot shows for an empty property. */
const EMPTY = /^[-–—\s]*$/;

/** One for each selected option of a dropdown, radio, or checkbox property. */
const BADGE = '[data-test-id="badge"]';

/** Shown instead of a value that is still loading. */
const SKELETON = '[data-test-id="property-input-skeleton"]';

/** Shown instead of a value that this user has no permission to see. Inferred from a picture in the help pages. */
const HIDDEN =
  '[data-icon-name="hidden"], [data-icon-name="hide"], [data-test-id*="hidden"], [data-test-id*="restricted"]';

/** Has its text in `.value`: in the sidebar of 2021 to 2025, and in the all-properties panel. */
const TEXT_CONTROL =
  'textarea, input:not([type="checkbox"], [type="radio"], [type="hidden"], [type="button"], [type="search"], [role="combobox"])';

/** The selected option of a dropdown until 2020. A class, but of a library that no longer changes. */
const OLD_DROPDOWN = '.private-dropdown__button-label';

/** The attribute with a property's mode, 2026. */
const MODE = 'data-deferred-property-input-mode';

function isText(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.matches(TEXT_CONTROL);
}

function valuesOf(texts: readonly string[]): FieldContent {
  return { kind: 'values', values: texts.filter((text) => !EMPTY.test(text)) };
}

function controlIn(element: Element): HTMLTextAreaElement | HTMLInputElement | undefined {
  if (isText(element)) return element;
  return [...element.querySelectorAll(TEXT_CONTROL)].filter(isText).find(isRendered);
}

/**
 * Returns what an element shows: the text of a control, an option for each badge, or its own text.
 *
 * @param element The value's element.
 */
export function valueContent(element: Element, page: Page): FieldContent {
  if (element.querySelector(SKELETON)) return { kind: 'loading' };
  const control = controlIn(element);
  // Typed text isn't saved yet, and a form that keeps its controls doesn't show when it has been.
  const isEdited = control && (control === page.document.activeElement || page.isTyped(control));
  if (isEdited) return { kind: 'editing' };
  if (control) return valuesOf(isStruckOut(control) ? [] : [limitText(control.value)]);
  const shown = [BADGE, OLD_DROPDOWN]
    .map((selector) => [...element.querySelectorAll(selector)].filter(isRendered))
    .find(({ length }) => length > 0);
  const content = valuesOf((shown ?? [element]).map((each) => valueText(each, page)));
  const isEmpty = content.kind === 'values' && content.values.length === 0;
  return isEmpty && element.querySelector(HIDDEN) ? { kind: 'no-permission' } : content;
}

/** Whether a placeholder is shown instead of the value. */
export function hasPlaceholder(row: Element): boolean {
  return row.querySelector(`${SKELETON}, ${HIDDEN}`) !== null;
}

/**
 * Returns what a property shows in the sidebar of 2026.
 *
 * @param row The property's whole row, which contains its mode.
 * @param input The value's element.
 */
export function propertyContent(row: Element, input: Element | null, page: Page): FieldContent {
  const root = closestAcross(row, `[${MODE}]`) ?? row.querySelector(`[${MODE}]`);
  if (root?.getAttribute(MODE) === 'input') return { kind: 'editing' };
  if (row.querySelector(SKELETON)) return { kind: 'loading' };
  if (input) return valueContent(input, page);
  return row.querySelector(HIDDEN) ? { kind: 'no-permission' } : { kind: 'loading' };
}
