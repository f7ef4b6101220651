import type { Candidate } from './candidate';

/** The fields that hold a rival's name, each list best first. */
export interface WantedFields {
  /** API or internal names; compared without case. */
  readonly names: readonly string[];
  /** Labels; compared without case, a required mark and a colon. */
  readonly labels: readonly string[];
}

/** A label in the form in which labels are compared. */
export function foldLabel(label: string): string {
  return label
    .replace(/[\u200B-\u200F\u2060\uFEFF*]/g, '')
    .replace(/[:：]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * How well a field fits: 0 is best; nothing means that it is not the competitor
 * field. A name counts before any label, for labels are the admin's own words.
 * A managed package's namespace (`ns__Competitor__c`) is set aside.
 */
export function rankOf(candidate: Candidate, wanted: WantedFields): number | undefined {
  const name = candidate.name?.toLowerCase();
  if (name !== undefined) {
    const bare = name.replace(/^[a-z0-9]+__(?=.+__c$)/, '');
    const rank = wanted.names.findIndex((each) => [name, bare].includes(each.toLowerCase()));
    if (rank >= 0) return rank;
  }
  const label = foldLabel(candidate.label());
  const rank = wanted.labels.findIndex((each) => foldLabel(each) === label);
  return rank < 0 ? undefined : wanted.names.length + rank;
}
