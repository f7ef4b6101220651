import type { Candidate } from './candidate';

/**
 * What orgs and portals call the field, best first: from public metadata of 34
 * Salesforce orgs and from HubSpot portals, of which none has a default of its
 * own. A field for the one rival that matters comes before a list; fields
 * filled in only after a loss come last. Each stands for the API name, the
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
  'Key Competitor',
  'Competitor 1',
  'Competitor Name',
  'Known Competitors',
  'Competitors Being Considered',
  'Top Competitor',
  'Hauptkonkurrent',
  'Wettbewerber',
  'Konkurrent',
  'Concurrent principal',
  '競合',
  '競合会社',
  'Primær konkurrent',
  'Belangrijkste concurrent',
  'Incumbent',
  'Winning Competitor',
  'Lost to Competitor',
  'Competitor we lost to',
  'Lost to',
];

/**
 * A field's name or label without what does not tell fields apart. A question
 * mark does: "Competitor?" is a checkbox. A managed package's namespace and the
 * suffix of custom fields go (`ns__Competitor__c`).
 */
function foldField(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:[a-z0-9]+__)?(.+)__c$/, '$1')
    .replace(/[^\p{L}\p{N}?]/gu, '');
}

const RANKS = new Map(COMPETITOR_FIELDS.map((field, rank) => [foldField(field), rank]));

/**
 * How well a field fits: 0 is best; nothing means that it is not the competitor
 * field. Any name counts before any label, for labels are the admin's own words.
 */
export function rankOf(candidate: Candidate): number | undefined {
  const label = foldField(candidate.label());
  // "Competitor?" is a checkbox, even where its API name is Competitor__c.
  if (label.includes('?')) return undefined;
  const byName = candidate.name === undefined ? undefined : RANKS.get(foldField(candidate.name));
  if (byName !== undefined) return byName;
  const byLabel = RANKS.get(label);
  return byLabel === undefined ? undefined : RANKS.size + byLabel;
}
