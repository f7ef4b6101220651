import type { FieldSource } from '../core/deal/reading';
import type { CrmAdapter, OpenDeal } from './adapter';
import type { Candidate, FieldContent, Probe } from './candidate';
import { isOnOpenDeal } from './on-open-deal';
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

/**
 * Every element on the page that any way or any mark of an adapter starts from, a tree at a time: one
 * question a tree, for a page may have hundreds.
 */
export function* markedElements(page: Page, adapter: CrmAdapter): Generator<readonly Element[]> {
  const any = [adapter.dealName, ...adapter.probes.map(({ selector }) => selector)].join();
  for (const tree of page.trees()) yield [...tree.querySelectorAll(any)];
}

/**
 * Every field that a way leads to, best way first, each once: hidden ones and other objects' too.
 *
 * @param elements Where to start: {@link markedElements}.
 */
export function* probedFields(
  elements: readonly Element[],
  page: Page,
  { probes }: CrmAdapter,
): Generator<ProbedField> {
  const seen = new Set<Element>();
  for (const probe of probes) {
    for (const element of elements) {
      if (seen.has(element) || !element.matches(probe.selector)) continue;
      const candidate = probe.candidate(element, page);
      if (!candidate || seen.has(candidate.element)) continue;
      seen.add(candidate.element);
      yield { probe, candidate };
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
    if (candidate.isForeign?.() || !isOnOpenDeal(element, adapter, open)) return [];
    return { source: sourceOf(field), element, rank, content: candidate.content(), candidate };
  });
}
