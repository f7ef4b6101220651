import type { Probe } from '../candidate';
import { shownText } from '../shown-text';
import { propertyContent } from './field-content';

/** Has outlived three redesigns; the internal name follows. Names may hold hyphens: cut by length. */
const PREFIX = 'property-input-';

const ROWS =
  '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"] > span[data-test-id]';

function labelText(row: Element): string {
  const label = row.querySelector('label');
  return label ? shownText(label) : '';
}

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
        label: () => labelText(row),
        content: () => propertyContent(row, inputOf(row, name)),
      };
    }
  },
};
