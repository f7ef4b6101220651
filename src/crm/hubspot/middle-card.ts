import type { Probe } from '../candidate';
import { labelIn } from '../label';
import type { Page } from '../page';
import { valueContent } from './field-content';

const LIST_ITEM = '[data-card-type="PROPERTIES_LIST"] [data-test-id="crm-property-list-item"]';
const HIGHLIGHT = '[data-card-type="DATA_HIGHLIGHTS"] [data-test-id="crm-data-highlights-item"]';

/** Between a list item's label and value. */
const ANCHOR = '[data-test-id="hover-content-wrapper"]';

/** Returns the label and value of a card's row. A data highlight is two paragraphs, a list item a small form. */
function partsOf(row: Element): { label: Element | null; value: Element | null } {
  if (row.matches(HIGHLIGHT)) {
    const [label = null, value = null] = row.querySelectorAll('p');
    return { label, value };
  }
  const anchor = row.querySelector(ANCHOR);
  return { label: row.querySelector('label'), value: anchor?.nextElementSibling ?? null };
}

/**
 * Cards in the middle column (open extensions, contact records, 2026). Their rows have no internal name,
 * only a label.
 */
export const middleCard: Probe = {
  name: 'hubspot/middle-card',
  selector: `${LIST_ITEM}, ${HIGHLIGHT}`,
  candidate(row, page: Page) {
    const { label, value } = partsOf(row);
    if (!label || !value) return undefined;
    return {
      element: row,
      ...labelIn(() => [label], page),
      content: () => valueContent(value, page),
    };
  },
};
