import type { CrmAdapter } from '../adapter';
import { closestAcross } from '../composed';
import { CLASSIC_LABEL, classic } from './classic-probe';
import { dynamicForm, fieldLabel, highlights, outputRoot, targetName } from './lightning-probes';
import { opportunityAt } from './record-url';

/** Attributes by which components say whose record they show. */
const RECORD_MARKS = ['record-id', 'data-record-id', 'data-recordid'];

const RECORD_MARK = RECORD_MARKS.map((name) => `[${name}^="006"]`).join();

/** Salesforce, Lightning Experience and Classic: an Opportunity's record page. */
export const salesforce: CrmAdapter = {
  vendor: 'salesforce',
  recordAt: opportunityAt,
  probes: [targetName, fieldLabel, dynamicForm, outputRoot, highlights, classic],
  dealName: '[slot="primaryField"], h2.pageDescription',
  formField: `${outputRoot.selector}, ${CLASSIC_LABEL}`,
  topField: highlights.selector,
  elsewhere: '[role="dialog"], .uiModal, records-modal-lwc-detail-panel-wrapper',
  isOthers(element, { id }) {
    const marked = closestAcross(element, RECORD_MARK);
    if (marked === null) return false;
    const ids = RECORD_MARKS.map((name) => marked.getAttribute(name) ?? id);
    return ids.some((each) => each.startsWith('006') && each.slice(0, id.length) !== id);
  },
};
