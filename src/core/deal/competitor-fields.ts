/**
 * The default names of the competitor field, best first. They come from public metadata of 34 Salesforce orgs
 * and from HubSpot portals; neither CRM has a standard field for it. A field for the primary rival comes
 * before a list of rivals, then fields for further rivals, then those filled in when a deal closes. Each name
 * matches an API name, internal name, or label: `Primary_Competitor__c`, `primary_competitor`, and "Primary
 * Competitor" fold to the same text.
 */
export const COMPETITOR_FIELDS: readonly string[] = [
  'Primary Competitor',
  'Primary Competitor Name',
  'Main Competitor',
  'Competitor',
  'Competitors',
  'Competition',
  'Main Competitors',
  'Primary Competitors',
  'Competitor Name',
  'Known Competitors',
  'Competitors Being Considered',
  'Top Competitor',
  'Key Competitor',
  'Competitor 1',
  'Hauptkonkurrent',
  'Wettbewerber',
  'Konkurrent',
  'Concurrent principal',
  '競合',
  '競合会社',
  'Primær konkurrent',
  'Belangrijkste concurrent',
  'Incumbent',
  'Second Competitor',
  'Secondary Competitor',
  'Competitor 2',
  'Third Competitor',
  'Competitor 3',
  'Competitor 4',
  'Competitor 5',
  'Competitor 6',
  'Other Competitor',
  'Other Competitors',
  'Winning Competitor',
  'Lost to Competitor',
  'Competitor we lost to',
  'Lost to',
];
