import type { FieldSource } from '../core/deal/reading';
import type { CrmAdapter, OpenDeal } from './adapter';
import type { Candidate, FieldContent, Probe } from './candidate';
import { isShownOnDeal } from './on-open-deal';
import type { Page } from './page';

/** The longest label or name handed on; the rest is of no use in a narrow panel. */
export const MAX_NAME = 200;

/** A competitor field on the open deal, with what it holds. */
export interface FoundField {
  readonly source: FieldSource;
  readonly element: Element;
  readonly rank: number;
  readonly content: FieldContent;
  readonly candidate: Candidate;
}

/** A field that one of the ways leads to. */
export interface ProbedField {
  readonly probe: Probe;
  readonly candidate: Candidate;
}

/** The elements that each selector of an adapter matches, hidden ones and other objects' too. */
export type MatchedElements = ReadonlyMap<string, readonly Element[]>;

/**
 * Finds every element that a probe starts from or that can hold the deal's name. Yields after each query,
 * so that a caller can stop for a while.
 */
export function* matchSelectors(
  page: Page,
  { dealName, probes }: CrmAdapter,
): Generator<undefined, MatchedElements> {
  const matched = new Map<string, Element[]>([[dealName, []]]);
  for (const { selector } of probes) matched.set(selector, []);
  const any = [...matched.keys()].join();
  for (const tree of page.trees()) {
    // A page can have hundreds of shadow roots, most of them without a field: one query rules those out.
    if (tree !== page.document && !tree.querySelector(any)) {
      yield;
      continue;
    }
    for (const [selector, elements] of matched) {
      elements.push(...tree.querySelectorAll(selector));
      yield;
    }
  }
  return matched;
}

/**
 * Finds every field that a probe leads to, best probe first, each field once: hidden ones and other objects'
 * too. Yields nothing for an element that leads to no further field, so that a caller can stop for a while.
 */
export function* probedFields(
  matched: MatchedElements,
  page: Page,
  { probes }: CrmAdapter,
): Generator<ProbedField | undefined> {
  const seen = new Set<Element>();
  for (const probe of probes) {
    for (const element of matched.get(probe.selector) ?? []) {
      const candidate = seen.has(element) ? undefined : probe.candidate(element, page);
      const isNew = candidate && !seen.has(candidate.element);
      if (isNew) seen.add(candidate.element);
      yield isNew ? { probe, candidate } : undefined;
    }
  }
}

/** What the panel is told of where a value stood. */
export function sourceOf({ probe, candidate }: ProbedField): FieldSource {
  const { name } = candidate;
  const label = candidate.label().slice(0, MAX_NAME) || name || '';
  return { label, probe: probe.name, ...(name && { name }) };
}

/** A field that the ranking takes for the competitor field, wherever it stands. */
export interface RankedField extends ProbedField {
  readonly rank: number;
}

/** Of the ranked fields those on the open deal, with what they hold. */
export function findFields(
  fields: readonly RankedField[],
  adapter: CrmAdapter,
  open: OpenDeal,
): readonly FoundField[] {
  return fields.flatMap((field) => {
    const { candidate, rank } = field;
    const { element } = candidate;
    if (candidate.isForeign?.() || !isShownOnDeal(element, adapter, open)) return [];
    return { source: sourceOf(field), element, rank, content: candidate.content(), candidate };
  });
}
