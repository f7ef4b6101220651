import type { WantedFields } from '../wanted-fields';

/**
 * What portals call the property. HubSpot ships none of its own, so these are
 * names found one portal each, and the labels people use for them.
 */
export const wantedDealProperties: WantedFields = {
  names: [
    'primary_competitor',
    'main_competitor',
    'competitor',
    'competitors',
    'competitor_name',
    'competitor_s__being_considered',
    'incumbent_checklist_system_s_',
    'competitor_we_lost_to',
    'competitor_s__we_beat',
  ],
  labels: [
    'Primary competitor',
    'Main competitor',
    'Competitor',
    'Competitors',
    'Competitor name',
    'Competitor(s) being considered',
    'Competition',
    'Incumbent',
    'Competitor we lost to',
  ],
};
