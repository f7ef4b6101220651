import type { Candidate, Probe } from '../candidate';
import { closestAcross, find } from '../composed';
import { labelIn } from '../label';
import { DIALOG } from '../on-open-deal';
import type { Page } from '../page';
import { isRendered } from '../rendered';
import { fieldContent, outputContent } from './field-content';
import { apiNameOf, isOfOtherObject, OWN_TARGET } from './target';

/**
 * One field each: of a page layout, of Dynamic Forms, and of older Aura pages. The element that
 * names the field lies directly under it.
 */
export const FIELD_HOSTS = 'records-record-layout-item, flexipage-field, .forcePageBlockItem';

/** Where a field's label stands, best first: Lightning of all generations, then Aura. */
const LABELS = ['.test-id__field-label', '.slds-form-element__label', '.label span'];

/** A Dynamic Forms id: `RecordCompetitor_cField` of old, `RecordCompetitor__cField2` today. */
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

/** A field that no target names: the Opportunity's unless it or its neighbours say otherwise. */
function fieldWithoutTarget(host: Element, page: Page): Candidate {
  return { ...fieldAt(host, page), isForeign: () => isOfOtherObject(host, page) };
}

/**
 * The attribute that names object and API name in all three generations of
 * markup; independent of language and of renamed labels.
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

/** The label that page layouts give as an attribute of the host (page objects, since Spring '24). */
export const fieldLabel: Probe = {
  name: 'salesforce/field-label',
  selector: 'records-record-layout-item[field-label]',
  candidate: fieldWithoutTarget,
};

/** The id of Dynamic Forms, which an admin may change, with the label beside it. */
export const dynamicForm: Probe = {
  name: 'salesforce/dynamic-form',
  selector: 'flexipage-field[data-field-id]',
  candidate(host, page) {
    const id = FIELD_ID.exec(host.getAttribute('data-field-id') ?? '')?.[1];
    const field = fieldWithoutTarget(host, page);
    return id ? { ...field, name: id.replace(/_+c$/, '__c') } : field;
  },
};

/** Any other field by the label that stands at it (page objects, UI tests of all generations). */
export const outputRoot: Probe = {
  name: 'salesforce/output-root',
  selector: `${FIELD_HOSTS}, .test-id__output-root`,
  candidate: (element, page) =>
    fieldWithoutTarget(closestAcross(element, FIELD_HOSTS) ?? element, page),
};

/** The strips of highlights on screen, dialogs left out. */
function highlightsShown(page: Page): number {
  const strips = [...page.trees()].flatMap((tree) => [...tree.querySelectorAll(HIGHLIGHTS)]);
  return strips.filter((strip) => isRendered(strip) && !closestAcross(strip, DIALOG)).length;
}

/** The strip on top of a record: label and text, no API name; the text may be cut short. */
export const highlights: Probe = {
  name: 'salesforce/highlights',
  selector: 'records-highlights-details-item',
  candidate: (host, page) => ({
    element: host,
    ...labelIn(() => [find(host, 'p[title]', page)?.getAttribute('title')], page),
    content: () => outputContent(find(host, '.fieldComponent', page), page),
    // A console may pin the strip of the workspace's record above the deal's: nothing tells them apart.
    isForeign: () => highlightsShown(page) > 1,
  }),
};
