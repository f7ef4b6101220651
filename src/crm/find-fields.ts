import type { FieldSource } from '../core/deal/reading';
import type { CrmAdapter, OpenDeal } from './adapter';
import type { Candidate, FieldContent, Probe } from './candidate';
import type { Ranking } from './competitor-field';
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
}

/** A field that one of the ways leads to. */
export interface ProbedField {
  readonly probe: Probe;
  readonly candidate: Candidate;
}

/**
 * Every element on the page that any way or any mark of an adapter starts from, tree by tree: one
 * question a tree, for a page may have hundreds.
 */
export function markedElements(page: Page, adapter: CrmAdapter): readonly Element[] {
  const any = [adapter.dealName, ...adapter.probes.map(({ selector }) => selector)].join();
  return [...page.trees()].flatMap((tree) => [...tree.querySelectorAll(any)]);
}

/**
 * Every field that a way leads to, best way first, each once: hidden ones and other objects' too.
 *
 * @param elements Where to start: {@link markedElements}.
 */
export function probedFields(
  elements: readonly Element[],
  page: Page,
  { probes }: CrmAdapter,
): readonly ProbedField[] {
  const seen = new Map<Element, ProbedField>();
  for (const probe of probes) {
    for (const element of elements) {
      if (seen.has(element) || !element.matches(probe.selector)) continue;
      const candidate = probe.candidate(element, page);
      if (candidate && !seen.has(candidate.element)) {
        seen.set(candidate.element, { probe, candidate });
      }
    }
  }
  return [...seen.values()];
}

/** What the panel is told of where a value stood. */
export function sourceOf({ probe, candidate }: ProbedField): FieldSource {
  const { name } = candidate;
  const label = candidate.label().slice(0, MAX_NAME) || name || '';
  return { label, probe: probe.name, ...(name && { name }) };
}

/** The fields on the open deal that the ranking takes for the competitor field. */
export function findFields(
  fields: readonly ProbedField[],
  adapter: CrmAdapter,
  open: OpenDeal,
  rankOf: Ranking,
): readonly FoundField[] {
  return fields.flatMap((field) => {
    const { candidate } = field;
    const rank = rankOf(candidate);
    if (rank === undefined || candidate.isForeign?.()) return [];
    if (!isOnOpenDeal(candidate.element, adapter, open)) return [];
    const { element } = candidate;
    return { source: sourceOf(field), element, rank, content: candidate.content() };
  });
}
