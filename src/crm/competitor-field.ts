import { COMPETITOR_FIELDS } from '../core/deal/competitor-fields';
import type { Candidate } from './candidate';
import { lettersAndDigits } from './characters';

/** The maximum number of texts whose results are stored; each is shorter than `MAX_LENGTH` characters. */
const MAX_STORED = 2000;
const MAX_LENGTH = 200;

/** Stores results, because every scan asks for the same few hundred names and labels. */
function memoize<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result;
    const result = compute(text);
    if (results.size < MAX_STORED && text.length < MAX_LENGTH) results.set(text, result);
    return result;
  };
}

/**
 * Returns a field's name or label in lower case, with only letters and digits, and without a managed
 * package's namespace and the suffix of custom fields (`ns__Competitor__c`).
 */
const foldField = memoize((text) =>
  lettersAndDigits(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^(?:[a-z0-9]+(?:_[a-z0-9]+)*__)?(.+)__c$/, '$1'),
  ),
);

/** Labels of fields that don't contain names: questions, counts, and percentages. */
const NOT_A_NAME = /[?#%？＃％]/;

/** Returns how well a field fits: 0 is best, undefined means that it isn't the competitor field. */
export type Ranking = (candidate: Candidate) => number | undefined;

let common: ReadonlyMap<string, number> | undefined;

/** Returns the ranks of the common names, built when first needed: a page without a deal never needs them. */
function commonRanks(): ReadonlyMap<string, number> {
  common ??= new Map(COMPETITOR_FIELDS.map((field, rank) => [foldField(field), rank]));
  return common;
}

/** Whether this is a name that orgs commonly use for the competitor field. */
export function isCommonName(text: string): boolean {
  return commonRanks().has(foldField(text));
}

/** Returns the rank of a label. A bilingual label is two known names and nothing else. */
const rankOfLabel = memoize((text): number | undefined => {
  const ranks = commonRanks();
  const label = foldField(text);
  const known = ranks.get(label);
  if (known !== undefined) return known;
  for (const [name, rank] of ranks) {
    if (label.startsWith(name) && ranks.has(label.slice(name.length))) return rank;
  }
  return undefined;
});

function isKnownLabel(text: string): boolean {
  return rankOfLabel(text) !== undefined;
}

/** Ranks by the names that orgs commonly use. API names come before labels, which admins can word freely. */
const commonRanking: Ranking = (candidate) => {
  const ranks = commonRanks();
  const byName = candidate.name === undefined ? undefined : ranks.get(foldField(candidate.name));
  if (byName === undefined && !candidate.canHaveLabel(isKnownLabel)) return undefined;
  const text = candidate.label();
  // "Competitor?" is a checkbox, even if its API name is Competitor__c; "# Competitors" is a count.
  if (NOT_A_NAME.test(text)) return undefined;
  if (byName !== undefined) return byName;
  const byLabel = rankOfLabel(text);
  return byLabel === undefined ? undefined : ranks.size + byLabel;
};

/** Ranks only by the chosen names, in their order. Each is an API name, an internal name, or a label. */
function chosenRanking(chosen: readonly string[]): Ranking {
  const names = new Map(chosen.map((name, rank) => [name.toLowerCase(), rank]));
  // A name with "__" is an API name, not a label.
  const labels = new Map(
    chosen.flatMap((name, rank) => (name.includes('__') ? [] : [[foldField(name), rank] as const])),
  );
  const isChosen = (text: string) => labels.has(foldField(text));
  return ({ name, label, canHaveLabel }) => {
    const byName = names.get(name?.toLowerCase() ?? '');
    if (byName !== undefined || !canHaveLabel(isChosen)) return byName;
    return labels.get(foldField(label()));
  };
}

/** Returns the ranking by the names chosen in the settings, best first, or by common names if none are. */
export function rankingFor(chosen: readonly string[]): Ranking {
  return chosen.length > 0 ? chosenRanking(chosen) : commonRanking;
}
