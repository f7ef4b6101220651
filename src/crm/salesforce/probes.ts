import type { Candidate, Probe } from '../candidate';
import { textAt } from '../shown-text';
import { fieldContent } from './field-content';

const TARGET = 'data-target-selection-name';
const TARGET_PREFIX = 'sfdc:RecordField.Opportunity.';

/**
 * One field each: of a page layout, of Dynamic Forms, and of older Aura pages. The element that
 * names the field lies directly under it.
 */
export const FIELD_HOSTS = 'records-record-layout-item, flexipage-field, .forcePageBlockItem';

function fieldAt(host: Element): Candidate {
  return {
    element: host,
    label: () => host.getAttribute('field-label') ?? textAt(host, '.test-id__field-label'),
    content: () => fieldContent(host),
  };
}

/**
 * The attribute that names object and API name in all three generations of
 * markup; independent of language and of renamed labels.
 */
export const targetName: Probe = {
  name: 'salesforce/target-name',
  *candidates(page) {
    for (const element of page.querySelectorAll(`[${TARGET}^="${TARGET_PREFIX}"]`)) {
      const host = element.closest(FIELD_HOSTS) ?? element;
      const name = element.getAttribute(TARGET)?.slice(TARGET_PREFIX.length);
      yield name ? { ...fieldAt(host), name } : fieldAt(host);
    }
  },
};

/**
 * The label: an attribute of the host on page layouts since Spring '24, the
 * label's own text on Dynamic Forms.
 */
export const fieldLabel: Probe = {
  name: 'salesforce/field-label',
  *candidates(page) {
    for (const host of page.querySelectorAll(FIELD_HOSTS)) {
      const target = host.querySelector(`[${TARGET}]`)?.getAttribute(TARGET);
      // A field whose target names another object is not the Opportunity's, whatever its label.
      if (target == null || target.startsWith(TARGET_PREFIX)) yield fieldAt(host);
    }
  },
};

/** The strip on top of a record: label and text, no API name; the text may be cut short. */
export const highlights: Probe = {
  name: 'salesforce/highlights',
  *candidates(page) {
    for (const host of page.querySelectorAll('records-highlights-details-item')) {
      yield {
        element: host,
        label: () => textAt(host, 'p[title]'),
        content: () => {
          const text = textAt(host, '.fieldComponent');
          return { kind: 'values', values: text === '' ? [] : [text] };
        },
      };
    }
  },
};
