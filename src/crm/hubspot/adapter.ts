import type { CrmAdapter } from '../adapter';
import { ROWS, sidebarRow } from './probes';
import { dealAt } from './record-url';

/** HubSpot: a deal's record page. */
export const hubspot: CrmAdapter = {
  vendor: 'hubspot',
  recordAt: dealAt,
  probes: [sidebarRow],
  dealName: '[data-selenium-test="highlightTitle"]',
  anyField: ROWS,
  elsewhere:
    '[data-card-type^="ASSOCIATION_"], [role="dialog"], [data-crm-location="CRM_OBJECT_PREVIEW"]',
};
