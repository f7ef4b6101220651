import type { Probe } from '../candidate';
import { textAt } from '../shown-text';
import { propertyContent } from './field-content';

/** Has outlived three redesigns; the internal name follows. Names may hold hyphens: cut by length. */
const PREFIX = 'property-input-';

/** One property of the open record in the left sidebar. */
export const ROWS =
  '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"] > span[data-test-id]';

function inputOf(row: Element, name: string): Element | null {
  return row.querySelector(`[data-selenium-test="${CSS.escape(PREFIX + name)}"]`);
}

/** The left sidebar since 2026: row and value must bear the same internal name. */
export const sidebarRow: Probe = {
  name: 'hubspot/sidebar-row',
  *candidates(page) {
    for (const row of page.querySelectorAll(ROWS)) {
      const name = row.getAttribute('data-test-id');
      if (!name) continue;
      yield {
        element: row,
        name,
        label: () => textAt(row, 'label'),
        content: () => propertyContent(row, inputOf(row, name)),
      };
    }
  },
};
