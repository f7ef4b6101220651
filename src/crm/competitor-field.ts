import { COMPETITOR_FIELDS } from '../core/deal/competitor-fields';
import type { Candidate } from './candidate';

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
