import type { Deal, DealReading, FieldSource, FieldValues } from '../core/deal/reading';
import type { RecordRef } from '../core/deal/record';
import type { CrmAdapter } from './adapter';
import type { Candidate, FieldContent } from './candidate';
import { rankOf } from './competitor-field';
import { firstOnOpenDeal, isOnOpenDeal } from './rendered';
import { shownText } from './shown-text';

/** The most separate texts taken from one field. */
const MAX_VALUES = 50;

/** The longest deal name handed on; the rest is of no use in a narrow panel. */
const MAX_NAME = 200;

/** A competitor field on the open deal, with what it holds. */
export interface FoundField {
  readonly source: FieldSource;
  readonly element: Element;
  readonly rank: number;
  readonly content: FieldContent;
}

/** What one look at the page found. */
export interface Look {
  readonly reading: DealReading;
  /** The elements that the reading rests on; empty where no field was found. */
  readonly fields: readonly FoundField[];
}

function findFields(page: ParentNode, adapter: CrmAdapter): FoundField[] {
  const found = new Map<Element, FoundField>();
  for (const probe of adapter.probes) {
    for (const candidate of probe.candidates(page)) {
      const rank = rankOf(candidate);
      if (rank === undefined || found.has(candidate.element)) continue;
      if (!isOnOpenDeal(candidate.element, adapter)) continue;
      found.set(candidate.element, {
        source: sourceOf(candidate, probe.name),
        element: candidate.element,
        rank,
        content: candidate.content(),
      });
    }
  }
  return [...found.values()];
}

function sourceOf(candidate: Candidate, probe: string): FieldSource {
  const { name } = candidate;
  const label = candidate.label().slice(0, MAX_NAME) || name || '';
  return { label, probe, ...(name && { name }) };
}

function valuesOf({ source, content }: FoundField): FieldValues | undefined {
  if (content.kind !== 'values' || content.values.length === 0) return undefined;
  return { field: source, values: content.values.slice(0, MAX_VALUES) };
}

/**
 * The fields that decide: those of the best rank that hold something, else
 * those of the best rank. A second, empty place of the same field says nothing.
 */
function decisive(fields: readonly FoundField[]): readonly FoundField[] {
  const filled = fields.filter((field) => field.content.kind !== 'values' || valuesOf(field));
  const pool = filled.length > 0 ? filled : fields;
  const best = Math.min(...pool.map((field) => field.rank));
  return pool.filter((field) => field.rank === best);
}

function readingOf(deal: Deal, fields: readonly FoundField[]): DealReading {
  const [first, ...others] = decisive(fields);
  if (first === undefined) return { kind: 'not-on-page', deal };
  const same = [first, ...others];
  const editing = same.find((field) => field.content.kind === 'editing');
  if (editing) return { kind: 'editing', deal, field: editing.source };
  if (same.some((field) => field.content.kind === 'loading')) return { kind: 'loading', deal };
  const sources = same.flatMap((field) => valuesOf(field) ?? []);
  const [named] = sources;
  if (named === undefined) return { kind: 'empty', deal, field: first.source };
  const distinct = new Map(sources.map((source) => [JSON.stringify(source.values), source]));
  return distinct.size > 1
    ? { kind: 'ambiguous', deal, sources: [...distinct.values()] }
    : { kind: 'named', deal, ...named };
}

/**
 * Looks once at the page for what it says of the deal. Writes nothing to it.
 *
 * @param record The deal that the address names now; the caller checks that it
 *   still does when the answer is there.
 */
export function readDeal(page: ParentNode, record: RecordRef, adapter: CrmAdapter): Look {
  const nameElement = firstOnOpenDeal(page, adapter.dealName, adapter);
  const name = nameElement && shownText(nameElement).slice(0, MAX_NAME);
  const deal: Deal = name ? { record, name } : { record };
  const fields = findFields(page, adapter);
  const isReady = fields.length > 0 || firstOnOpenDeal(page, adapter.anyField, adapter);
  const reading: DealReading = isReady ? readingOf(deal, fields) : { kind: 'loading', deal };
  return { reading, fields };
}
