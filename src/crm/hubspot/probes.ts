import type { Probe } from '../candidate';
import { closestAcross, find, findAll, parentOf } from '../composed';
import { labelIn } from '../label';
import type { Page } from '../page';
import { hasPlaceholder, propertyContent, valueContent } from './field-content';

/** Has outlived three redesigns; the internal name follows. Names may hold hyphens: cut by length. */
const PREFIX = 'property-input-';

/** Two attributes have carried it: tests of HubSpot's own to 2025, and the panel since. */
const CARRIERS = ['data-selenium-test', 'data-test-id'] as const;

const ANY_INPUT = CARRIERS.map((name) => `[${name}^="${PREFIX}"]`).join();

/** One property of the open record in the left sidebar. */
export const ROWS =
  '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"] > span[data-test-id]';

/** "View all properties", a dialog over the record. */
export const ALL_PROPERTIES = '[data-test-id="all-properties-panel"]';

/** Between label and value of a property, and at nothing else that bears the prefix. */
const ANCHOR = '[data-test-id="hover-content-wrapper"]';

function inputOf(row: Element, name: string): Element | null {
  const value = PREFIX + name;
  // One selector for all rows: the browser parses a new one each time.
  for (const input of row.querySelectorAll(ANY_INPUT)) {
    if (CARRIERS.some((carrier) => input.getAttribute(carrier) === value)) return input;
  }
  return null;
}

function nameIn(element: Element): string {
  const carried = CARRIERS.map((name) => element.getAttribute(name) ?? '');
  return carried.find((value) => value.startsWith(PREFIX))?.slice(PREFIX.length) ?? '';
}

/** Whether another property than this stands in a place. */
function isShared(place: Element, name: string, page: Page): boolean {
  for (const input of findAll(place, ANY_INPUT, page)) if (nameIn(input) !== name) return true;
  return false;
}

/** How far up a control's label may stand. */
const LABEL_STEPS = 8;

/** Returns the label of a control that isn't in a row: the nearest one around it, if it is the only one there. */
function labelAround(element: Element, page: Page): Element | undefined {
  let at = parentOf(element);
  for (let step = 0; at && step < LABEL_STEPS; step += 1, at = parentOf(at)) {
    const [label, another] = findAll(at, 'label', page);
    if (another || isShared(at, nameIn(element), page)) return undefined;
    if (label) return label;
  }
  return undefined;
}

/** The left sidebar since 2026 (open extensions, contact records): row and value bear one name. */
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
    // A control inside another property's, and what the two probes for rows are there for.
    if (!name || name === 'skeleton' || around) return undefined;
    return {
      element,
      name,
      ...labelIn(() => [labelAround(element, page)], page),
      content: () => propertyContent(element, element, page),
    };
  },
};

/** The strip on top (extensions and UI tests, deal records, 2025): a name and no label. */
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

/** A row of the panel (open extensions, 2026); what has no anchor is a placeholder or a button. */
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

/** Whether the page has a form of HubSpot's after 2020. */
function isNewer(page: Page): boolean {
  const newer = `[data-card-type], ${ANY_INPUT}`;
  return [...page.trees()].some((tree) => tree.querySelector(newer) !== null);
}

/**
 * The attributes up to 2020 (open extensions of that time). Beside a newer form they are somebody else's.
 */
export const legacy: Probe = {
  name: 'hubspot/legacy',
  // Tables of reports bear the second one too.
  selector: '[data-profile-property], [data-field]:not(td, th, [role="cell"], [role="gridcell"])',
  candidate: (element, page) => ({
    element,
    name: element.getAttribute('data-profile-property') ?? element.getAttribute('data-field') ?? '',
    ...labelIn(() => [find(element, 'label', page)], page),
    content: () => propertyContent(element, element, page),
    isForeign: () => isNewer(page),
  }),
};
