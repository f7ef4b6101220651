/**
 * What orgs and portals call the field, best first: from public metadata of 34
 * Salesforce orgs and from HubSpot portals, of which none has a default of its
 * own. A field for the one rival that matters comes before a list, and that before one for
 * further rivals; fields filled in only at the end come last. Each stands for the API name, the
 * internal name and the label alike: `Primary_Competitor__c`,
 * `primary_competitor` and "Primary Competitor" fold to the same.
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
