import type { CrmAdapter } from '../adapter';
import { DIALOG } from '../on-open-deal';
import { classic } from './classic-probe';
import { dynamicForm, fieldLabel, highlights, outputRoot, targetName } from './lightning-probes';
import { opportunityAt } from './record-url';
import { isOfOtherRecord } from './target';

/**
 * Over the page: dialogs of all generations, and what hovers over a link: Lightning's, then Classic's
 * (UI tests, open extensions).
 */
const OVER =
  '.uiModal, .slds-modal, records-modal-lwc-detail-panel-wrapper, .forceHoverPanel, .lookupHoverDetail, .overlayDialog';

/**
 * Shows the record behind a lookup, which may be an Opportunity too, such as the one renewed. Flexipages
 * name it `console:relatedRecord`, with `relatedRecord` for its id; how that comes into the page is inferred.
 */
const RELATED_RECORD =
  '.forceRelatedRecord, .consoleRelatedRecord, [data-component-id*="relatedRecord" i]';

/** Salesforce, Lightning Experience and Classic: an Opportunity's record page. */
export const salesforce: CrmAdapter = {
  vendor: 'salesforce',
  hasShadowRoots: true,
  recordAt: opportunityAt,
  probes: [targetName, fieldLabel, dynamicForm, outputRoot, highlights, classic],
  dealName: '[slot="primaryField"], h2.pageDescription',
  form: [outputRoot, classic],
  top: highlights,
  elsewhere: `${DIALOG}, ${OVER}, ${RELATED_RECORD}`,
  isOfOtherRecord: (element, { id }) => isOfOtherRecord(element, id),
};
