import type { Probe } from '../candidate';
import { closestAcross, find, findAll, parentOf } from '../composed';
import { labelIn } from '../label';
import type { Page } from '../page';
import { hasPlaceholder, propertyContent, valueContent } from './field-content';

/** Comes before an internal name, which can contain hyphens. Unchanged over three redesigns. */
const PREFIX = 'property-input-';

/** The attributes with this prefix: the first until 2025, the second in the all-properties dialog since. */
const ATTRIBUTES = ['data-selenium-test', 'data-test-id'] as const;

const ANY_INPUT = ATTRIBUTES.map((name) => `[${name}^="${PREFIX}"]`).join();

/** One property of the open record in the left sidebar. */
export const ROWS =
  '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"] > span[data-test-id]';

/** The dialog "View all properties" over the record. */
export const ALL_PROPERTIES = '[data-test-id="all-properties-panel"]';

/** Between a property's label and value, and in nothing else with the prefix. */
const ANCHOR = '[data-test-id="hover-content-wrapper"]';

function inputOf(row: Element, name: string): Element | null {
  const value = PREFIX + name;
  // One selector for all rows, because the browser parses each new selector.
  for (const input of row.querySelectorAll(ANY_INPUT)) {
    if (ATTRIBUTES.some((attribute) => input.getAttribute(attribute) === value)) return input;
  }
  return null;
}

function nameIn(element: Element): string {
  const values = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  return values.find((value) => value.startsWith(PREFIX))?.slice(PREFIX.length) ?? '';
}

/** Whether an element also contains another property. */
function isShared(outer: Element, name: string, page: Page): boolean {
  for (const input of findAll(outer, ANY_INPUT, page)) if (nameIn(input) !== name) return true;
  return false;
}

/** How far up a control's label can be. */
const LABEL_STEPS = 8;

/** Returns the label of a control that isn't in a row: the nearest one, if there is no other beside it. */
function labelAround(element: Element, page: Page): Element | undefined {
  let at = parentOf(element);
  for (let step = 0; at && step < LABEL_STEPS; step += 1, at = parentOf(at)) {
    const [label, another] = findAll(at, 'label', page);
    if (another || isShared(at, nameIn(element), page)) return undefined;
    if (label) return label;
  }
  return undefined;
}

/** The left sidebar since 2026 (open extensions, contact records): row and value have the same name. */
export const sidebarRow: Probe = {
  name: 'hubspot/sidebar-row',
  selector: ROWS,
  candidate(row, page) {
    const name = row.getAttribute('data-test-id');
    const input = name ? inputOf(row, name) : null;
    if (!name || (!input && !hasPlaceholder(row))) return undefined;
    return {
      element: row,
      name,
      ...labelIn(() => [find(row, 'label', page)], page),
      content: () => propertyContent(row, input, page),
    };
  },
};

/** A property's control anywhere else on the record (UI tests and extensions, 2021 to 2025). */
export const propertyInput: Probe = {
  name: 'hubspot/property-input',
  selector: ANY_INPUT,
  candidate(element, page) {
    const name = nameIn(element);
    const outer = parentOf(element);
    const around = outer && closestAcross(outer, `${ANY_INPUT}, ${ROWS}, ${ALL_PROPERTIES}`);
    // A control inside another one isn't a field of its own, and those in rows are read by the row probes.
    if (!name || name === 'skeleton' || around) return undefined;
    return {
      element,
      name,
      ...labelIn(() => [labelAround(element, page)], page),
      content: () => propertyContent(element, element, page),
    };
  },
};

/** The strip on top (extensions and UI tests, deal records, 2025): it has names but no labels. */
export const highlight: Probe = {
  name: 'hubspot/highlight',
  selector: '[data-test-id^="highlight-property-display-"]',
  candidate: (element, page) => ({
    element,
    name: (element.getAttribute('data-test-id') ?? '').slice('highlight-property-display-'.length),
    ...labelIn(() => [], page),
    content: () => valueContent(element, page),
  }),
};

/** A row of the dialog (open extensions, 2026). Without an anchor it is a placeholder or a button. */
export const allProperties: Probe = {
  name: 'hubspot/all-properties',
  selector: `${ALL_PROPERTIES} [data-test-id^="${PREFIX}"]`,
  candidate(row, page) {
    const outer = parentOf(row);
    if (!row.querySelector(ANCHOR) || (outer && closestAcross(outer, ANY_INPUT))) return undefined;
    return {
      element: row,
      name: nameIn(row),
      ...labelIn(() => [find(row, 'label', page)], page),
      content: () => propertyContent(row, row, page),
    };
  },
};

/** Whether the page has any markup that HubSpot introduced after 2020. */
function isNewer(page: Page): boolean {
  const newer = `[data-card-type], ${ANY_INPUT}`;
  return [...page.trees()].some((tree) => tree.querySelector(newer) !== null);
}

/** The attributes until 2020 (open extensions of that time). On a newer page they belong to something else. */
export const legacy: Probe = {
  name: 'hubspot/legacy',
  // Report tables have the second one, too.
  selector: '[data-profile-property], [data-field]:not(td, th, [role="cell"], [role="gridcell"])',
  candidate: (element, page) => ({
    element,
    name: element.getAttribute('data-profile-property') ?? element.getAttribute('data-field') ?? '',
    ...labelIn(() => [find(element, 'label', page)], page),
    content: () => propertyContent(element, element, page),
    isForeign: () => isNewer(page),
  }),
};
