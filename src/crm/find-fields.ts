import type { FieldSource } from '../core/deal/reading';
import type { CrmAdapter, OpenDeal } from './adapter';
import type { Candidate, FieldContent, Probe } from './candidate';
import { isShownOnDeal } from './on-open-deal';
import type { Page } from './page';

/** The maximum length of a label or a name, in characters: the panel is too narrow for more. */
export const MAX_NAME = 200;

/** A competitor field on the open deal, with its content. */
export interface FoundField {
  readonly source: FieldSource;
  readonly element: Element;
  readonly rank: number;
  readonly content: FieldContent;
  readonly candidate: Candidate;
}

/** A field that a probe has found, anywhere on the page. */
export interface ProbedField {
  readonly probe: Probe;
  readonly candidate: Candidate;
  /** How well it fits as the competitor field; undefined if it isn't one. */
  readonly rank?: number | undefined;
}

/** The elements that each of an adapter's selectors matches, including hidden ones and other objects'. */
export type MatchedElements = ReadonlyMap<string, readonly Element[]>;

/**
 * Returns every element that a probe starts from or that can show the deal's name. Yields after each
 * query, so that a caller can pause.
 */
export function* matchSelectors(
  page: Page,
  { dealName, probes }: CrmAdapter,
): Generator<undefined, MatchedElements> {
  const matched = new Map<string, Element[]>([[dealName, []]]);
  for (const { selector } of probes) matched.set(selector, []);
  const any = [...matched.keys()].join();
  for (const tree of page.trees()) {
    // Most of a page's hundreds of shadow roots contain no field: a single query rules those out.
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
 * Yields every field that a probe finds, best probe first, each field once, including hidden ones and other
 * objects'. Yields undefined for an element without a further field, so that a caller can pause.
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

/** Returns where a value comes from, for the panel. */
export function sourceOf({ probe, candidate }: ProbedField): FieldSource {
  const { name } = candidate;
  const label = candidate.label().slice(0, MAX_NAME) || name || '';
  return { label, probe: probe.name, ...(name && { name }) };
}

/** Returns the competitor fields that are on the open deal, with their contents. */
export function findFields(
  fields: readonly ProbedField[],
  adapter: CrmAdapter,
  open: OpenDeal,
): readonly FoundField[] {
  return fields.flatMap((field) => {
    const { candidate, rank } = field;
    const { element } = candidate;
    if (rank === undefined) return [];
    if (candidate.isForeign?.() || !isShownOnDeal(element, adapter, open)) return [];
    return { source: sourceOf(field), element, rank, content: candidate.content(), candidate };
  });
}
