import type { Candidate, Probe } from '../candidate';
import { shownText } from '../shown-text';
import { fieldContent } from './field-content';

const TARGET = 'data-target-selection-name';
const TARGET_PREFIX = 'sfdc:RecordField.Opportunity.';

/** Hosts of one field; the target element lies directly under them. */
const HOSTS = 'records-record-layout-item, flexipage-field, .forcePageBlockItem';

const LABELLED = 'records-record-layout-item[field-label], flexipage-field[data-field-id]';

function fieldAt(host: Element): Candidate {
  return {
    element: host,
    label: () => host.getAttribute('field-label') ?? textAt(host, '.test-id__field-label'),
    content: () => fieldContent(host),
  };
}

function textAt(host: Element, selector: string): string {
  const element = host.querySelector(selector);
  return element ? shownText(element) : '';
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
    for (const host of page.querySelectorAll(LABELLED)) {
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
        label: () => host.querySelector('p[title]')?.getAttribute('title') ?? '',
        content: () => {
          const text = textAt(host, '.fieldComponent');
          return { kind: 'values', values: text === '' ? [] : [text] };
        },
      };
    }
  },
};
