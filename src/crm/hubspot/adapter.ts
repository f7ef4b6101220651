import type { CrmAdapter } from '../adapter';
import { sidebarRow } from './probes';
import { dealAt } from './record-url';

/** HubSpot: a deal's record page. */
export const hubspot: CrmAdapter = {
  vendor: 'hubspot',
  recordAt: dealAt,
  probes: [sidebarRow],
  dealName: ['[data-selenium-test="highlightTitle"]'],
  anyField:
    '[data-card-type="PROPERTIES_V3"] ul[data-selenium-test="profile-properties-list"] > span',
  elsewhere:
    '[data-card-type^="ASSOCIATION_"], [role="dialog"], [data-crm-location="CRM_OBJECT_PREVIEW"]',
};
