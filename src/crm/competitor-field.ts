import { COMPETITOR_FIELDS } from '../core/deal/competitor-fields';
import type { Candidate } from './candidate';
import { lettersAndDigits } from './characters';

/** The most texts that are remembered, and the longest of them. */
const MAX_REMEMBERED = 2000;
const MAX_NAME = 200;

/** Remembers results: every scan asks about the same few hundred names and labels. */
function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined || results.has(text)) return known as Result;
    const result = compute(text);
    if (results.size < MAX_REMEMBERED && text.length < MAX_NAME) results.set(text, result);
    return result;
  };
}

/**
 * Returns a field's name or label without what does not tell fields apart. A managed
 * package's namespace and the suffix of custom fields go (`ns__Competitor__c`).
 */
const foldField = remembered((text) =>
  lettersAndDigits(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/^(?:[a-z0-9]+(?:_[a-z0-9]+)*__)?(.+)__c$/, '$1'),
  ),
);

/** Labels of what holds no name: questions, counts and shares. */
const NO_NAME = /[?#%？＃％]/;

/**
 * How well a field fits: 0 is best; nothing means that it is not the competitor
 * field.
 */
export type Ranking = (candidate: Candidate) => number | undefined;

let common: ReadonlyMap<string, number> | undefined;

/** Ranks of the common names; a page without a deal never asks. */
function commonRanks(): ReadonlyMap<string, number> {
  common ??= new Map(COMPETITOR_FIELDS.map((field, rank) => [foldField(field), rank]));
  return common;
}

/** Whether this is one of the names that orgs commonly use for the field. */
export function isCommonName(text: string): boolean {
  return commonRanks().has(foldField(text));
}

/** Returns the rank of a label; a bilingual one says two known names and nothing else. */
const rankOfLabel = remembered((text): number | undefined => {
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

/** By the names that orgs commonly use. Any name counts before any label: labels are the admin's own words. */
const commonRanking: Ranking = (candidate) => {
  const ranks = commonRanks();
  const byName = candidate.name === undefined ? undefined : ranks.get(foldField(candidate.name));
  if (byName === undefined && !candidate.canHaveLabel(isKnownLabel)) return undefined;
  const text = candidate.label();
  // "Competitor?" is a checkbox, even where its API name is Competitor__c; "# Competitors" counts them.
  if (NO_NAME.test(text)) return undefined;
  if (byName !== undefined) return byName;
  const byLabel = rankOfLabel(text);
  return byLabel === undefined ? undefined : ranks.size + byLabel;
};

/** By the names that somebody chose, in their order, and by no other: an API name, or a label. */
function chosenRanking(chosen: readonly string[]): Ranking {
  const names = new Map(chosen.map((name, rank) => [name.toLowerCase(), rank]));
  // Written like an API name it is one, and no label is meant.
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

/** @param chosen API names, internal names or labels, best first; with none, the common ones count. */
export function rankingFor(chosen: readonly string[]): Ranking {
  return chosen.length > 0 ? chosenRanking(chosen) : commonRanking;
}
