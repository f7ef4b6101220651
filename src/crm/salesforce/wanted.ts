import type { WantedFields } from '../wanted-fields';

/**
 * What orgs call the field, from public metadata of 34 orgs. A field for the
 * one rival that matters comes before a list; fields filled in only after a
 * loss come last. `MainCompetitors__c` is the Developer Edition's sample field
 * and nearly always empty.
 */
export const wantedOpportunityFields: WantedFields = {
  names: [
    'Primary_Competitor__c',
    'Main_Competitor__c',
    'Competitor__c',
    'Competitors__c',
    'Competition__c',
    'Main_Competitors__c',
    'MainCompetitors__c',
    'Competitor_Name__c',
    'Incumbent__c',
    'Lost_to_Competitor__c',
    'Lost_to__c',
  ],
  labels: [
    'Primary Competitor',
    'Main Competitor',
    'Competitor',
    'Competitors',
    'Competition',
    'Main Competitor(s)',
    'Competitor Name',
    'Primary Competitor Name',
    'Known Competitors',
    'Top Competitor',
    'Incumbent',
    'Winning Competitor',
    'Lost to Competitor',
    'Hauptkonkurrent',
    'Wettbewerber',
    'Concurrent principal',
    '競合',
    '競合会社',
    'Primær konkurrent',
    'Belangrijkste concurrent',
  ],
};
