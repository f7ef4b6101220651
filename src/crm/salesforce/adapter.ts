import type { CrmAdapter } from '../adapter';
import { DIALOG } from '../on-open-deal';
import { classic } from './classic-probe';
import { dynamicForm, fieldLabel, highlights, outputRoot, targetName } from './lightning-probes';
import { opportunityAt } from './record-url';
import { isOfOtherRecord } from './target';

/**
 * What can cover the page: dialogs of all generations, and hover cards of links, Lightning's, then Classic's
 * (UI tests, open extensions).
 */
const OVERLAYS =
  '.uiModal, .slds-modal, records-modal-lwc-detail-panel-wrapper, .forceHoverPanel, .lookupHoverDetail, .overlayDialog';

/**
 * Shows the record of a lookup, which can be an Opportunity, too, such as the one being renewed. Flexipages
 * name the component `console:relatedRecord` with the id `relatedRecord`; its markup on the page is inferred.
 */
const RELATED_RECORD =
  '.forceRelatedRecord, .consoleRelatedRecord, [data-component-id*="relatedRecord" i]';

/** Salesforce: an Opportunity's record page in Lightning Experience and Classic. */
export const salesforce: CrmAdapter = {
  vendor: 'salesforce',
  hasShadowRoots: true,
  recordAt: opportunityAt,
  probes: [targetName, fieldLabel, dynamicForm, outputRoot, highlights, classic],
  dealName: '[slot="primaryField"], h2.pageDescription',
  form: [outputRoot, classic],
  top: highlights,
  elsewhere: `${DIALOG}, ${OVERLAYS}, ${RELATED_RECORD}`,
  isOfOtherRecord: (element, { id }) => isOfOtherRecord(element, id),
};
