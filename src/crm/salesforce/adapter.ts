import type { CrmAdapter } from '../adapter';
import { FIELD_HOSTS, fieldLabel, highlights, targetName } from './probes';
import { opportunityAt } from './record-url';

/** Salesforce Lightning Experience: an Opportunity's record page. */
export const salesforce: CrmAdapter = {
  vendor: 'salesforce',
  recordAt: opportunityAt,
  probes: [targetName, fieldLabel, highlights],
  dealName: 'records-highlights2 [slot="primaryField"]',
  anyField: FIELD_HOSTS,
  elsewhere: '[role="dialog"], .uiModal, records-modal-lwc-detail-panel-wrapper',
};
