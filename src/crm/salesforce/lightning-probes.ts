import type { Candidate, Probe } from '../candidate';
import { closestAcross, find } from '../composed';
import { labelIn } from '../label';
import { DIALOG } from '../on-open-deal';
import type { Page } from '../page';
import { isRendered } from '../rendered';
import { fieldContent, outputContent } from './field-content';
import { apiNameOf, isOfOtherObject, OWN_TARGET } from './target';

/**
 * Hosts of a single field: in a page layout, in Dynamic Forms, and in older Aura pages. The element that names
 * the field is directly inside.
 */
export const FIELD_HOSTS = 'records-record-layout-item, flexipage-field, .forcePageBlockItem';

/** Where a field's label is, best first: all generations of Lightning, then Aura. */
const LABELS = ['.test-id__field-label', '.slds-form-element__label', '.label span'];

/** A Dynamic Forms id: formerly `RecordCompetitor_cField`, now `RecordCompetitor__cField2`. */
const FIELD_ID = /^Record(.+?)Field\d*$/;

/** The strip on top of a record. */
const HIGHLIGHTS = 'records-highlights2';

function* labelsOf(host: Element, page: Page) {
  yield host.getAttribute('field-label');
  for (const selector of LABELS) yield find(host, selector, page);
}

function fieldAt(host: Element, page: Page): Candidate {
  return {
    element: host,
    ...labelIn(() => labelsOf(host, page), page),
    content: () => fieldContent(host, page),
  };
}

/** A field without a target is the Opportunity's unless it or its neighbors name another object. */
function fieldWithoutTarget(host: Element, page: Page): Candidate {
  return { ...fieldAt(host, page), isForeign: () => isOfOtherObject(host, page) };
}

/**
 * The attribute with object and API name in all three generations of markup. It doesn't depend on the language
 * or on renamed labels.
 */
export const targetName: Probe = {
  name: 'salesforce/target-name',
  selector: OWN_TARGET,
  candidate(element, page) {
    const host = closestAcross(element, FIELD_HOSTS) ?? element;
    const name = apiNameOf(element);
    return name ? { ...fieldAt(host, page), name } : undefined;
  },
};

/** The label in an attribute of a page layout's host (page objects, since Spring '24). */
export const fieldLabel: Probe = {
  name: 'salesforce/field-label',
  selector: 'records-record-layout-item[field-label]',
  candidate: fieldWithoutTarget,
};

/** The id in Dynamic Forms, which an admin can change, and the label beside it. */
export const dynamicForm: Probe = {
  name: 'salesforce/dynamic-form',
  selector: 'flexipage-field[data-field-id]',
  candidate(host, page) {
    const id = FIELD_ID.exec(host.getAttribute('data-field-id') ?? '')?.[1];
    const field = fieldWithoutTarget(host, page);
    return id ? { ...field, name: id.replace(/_+c$/, '__c') } : field;
  },
};

/** Any other field, by the label shown with it (page objects, UI tests of all generations). */
export const outputRoot: Probe = {
  name: 'salesforce/output-root',
  selector: `${FIELD_HOSTS}, .test-id__output-root`,
  candidate: (element, page) =>
    fieldWithoutTarget(closestAcross(element, FIELD_HOSTS) ?? element, page),
};

/** Returns how many strips of highlights are rendered, not counting those in dialogs. */
function countHighlights(page: Page): number {
  const strips = [...page.trees()].flatMap((tree) => [...tree.querySelectorAll(HIGHLIGHTS)]);
  return strips.filter((strip) => isRendered(strip) && !closestAcross(strip, DIALOG)).length;
}

/** The strip on top of a record: label and text without an API name. The text can be truncated. */
export const highlights: Probe = {
  name: 'salesforce/highlights',
  selector: 'records-highlights-details-item',
  candidate: (host, page) => ({
    element: host,
    ...labelIn(() => [find(host, 'p[title]', page)?.getAttribute('title')], page),
    content: () => outputContent(find(host, '.fieldComponent', page), page),
    // A console can pin the strip of the workspace's record above the deal's, and both look the same.
    isForeign: () => countHighlights(page) > 1,
  }),
};
