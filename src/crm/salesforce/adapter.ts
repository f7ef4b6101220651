import type { CrmAdapter } from '../adapter';
import { DIALOG } from '../on-open-deal';
import { classic } from './classic-probe';
import { dynamicForm, fieldLabel, highlights, outputRoot, targetName } from './lightning-probes';
import { opportunityAt } from './record-url';
import { isOtherRecords } from './target';

/** Salesforce, Lightning Experience and Classic: an Opportunity's record page. */
export const salesforce: CrmAdapter = {
  vendor: 'salesforce',
  recordAt: opportunityAt,
  probes: [targetName, fieldLabel, dynamicForm, outputRoot, highlights, classic],
  dealName: '[slot="primaryField"], h2.pageDescription',
  form: [outputRoot, classic],
  top: highlights,
  elsewhere: `${DIALOG}, .uiModal, .slds-modal, .forceHoverPanel, records-modal-lwc-detail-panel-wrapper`,
  isOthers: (element, { id }) => isOtherRecords(element, id),
};
