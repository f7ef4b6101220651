import type { Candidate, Probe } from '../candidate';
import { shownText } from '../shown-text';
import { fieldContent } from './field-content';

const TARGET = 'data-target-selection-name';
const TARGET_PREFIX = 'sfdc:RecordField.Opportunity.';

/** Hosts of one field; the target element lies directly under them. */
const HOSTS = 'records-record-layout-item, flexipage-field, .forcePageBlockItem';

function labelText(field: Element): string {
  const label = field.querySelector('.test-id__field-label');
  return label ? shownText(label) : '';
}

/**
 * The attribute that names object and API name in all three generations of
 * markup; independent of language and of renamed labels.
 */
export const targetName: Probe = {
  name: 'salesforce/target-name',
  *candidates(page) {
    for (const element of page.querySelectorAll(`[${TARGET}^="${TARGET_PREFIX}"]`)) {
      const host = element.closest(HOSTS) ?? element;
      const name = element.getAttribute(TARGET)?.slice(TARGET_PREFIX.length);
      const candidate: Candidate = {
        element: host,
        label: () => host.getAttribute('field-label') ?? labelText(host),
        content: () => fieldContent(host),
      };
      yield name ? { ...candidate, name } : candidate;
    }
  },
};

/** Page layouts since Spring '24: the label stands on the field's host. */
export const layoutLabel: Probe = {
  name: 'salesforce/layout-label',
  *candidates(page) {
    for (const host of page.querySelectorAll('records-record-layout-item[field-label]')) {
      if (!isOpportunityField(host)) continue;
      yield {
        element: host,
        label: () => host.getAttribute('field-label') ?? '',
        content: () => fieldContent(host),
      };
    }
  },
};

/** Dynamic Forms: no label attribute; the label's own text stands in the field. */
export const dynamicFormsLabel: Probe = {
  name: 'salesforce/dynamic-forms-label',
  *candidates(page) {
    for (const host of page.querySelectorAll('flexipage-field[data-field-id]')) {
      if (!isOpportunityField(host)) continue;
      yield { element: host, label: () => labelText(host), content: () => fieldContent(host) };
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
        label: () => host.querySelector('p[title]')?.getAttribute('title') ?? '',
        content: () => {
          const value = host.querySelector('.fieldComponent');
          const text = value ? shownText(value) : '';
          return { kind: 'values', values: text === '' ? [] : [text] };
        },
      };
    }
  },
};

/** A field whose target names another object is not the Opportunity's, whatever its label. */
function isOpportunityField(host: Element): boolean {
  const target = host.querySelector(`[${TARGET}]`)?.getAttribute(TARGET);
  return target == null || target.startsWith(TARGET_PREFIX);
}
