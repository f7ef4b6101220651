import type { Deal, DealReading, FieldValues, Reading } from '../core/deal/reading';
import type { Signal } from '../core/diagnostics/signal';
import type { CrmAdapter, OpenDeal } from './adapter';
import type { Probe } from './candidate';
import { visibleText } from './characters';
import type { Ranking } from './competitor-field';
import { dealNameIn } from './deal-name';
import { createFieldSearch } from './field-search';
import { type FoundField, findFields } from './find-fields';
import { isRenderedOnDeal, isShownOnDeal } from './on-open-deal';
import type { Page } from './page';
import { signalIn } from './signals';

/** The maximum number of values read from one field. */
const MAX_VALUES = 50;

/** The maximum number of fields of lower rank reported. */
const MAX_FURTHER = 5;

/** What one scan of the page found. */
export interface Scan {
  readonly reading: DealReading;
  /** The fields that the reading comes from; empty if none was found. */
  readonly fields: readonly FoundField[];
  /** The element that shows the deal's name. */
  readonly nameElement: Element | undefined;
  /** Every tree of the page has been searched. */
  readonly isWhole: boolean;
  /** Only the few fields on top are there yet. */
  readonly isSparse: boolean;
  /** Two probes for the field don't agree. */
  readonly signal?: Signal;
}

function valuesOf({ source, content }: FoundField): FieldValues | undefined {
  if (content.kind !== 'values' || content.values.length === 0) return undefined;
  return { field: source, values: content.values.slice(0, MAX_VALUES) };
}

/**
 * Returns a field's names in one form. Two places can show the same list differently: an element for each
 * name, `A;B`, or `A, B`, with or without direction marks.
 */
function normalizedNames({ values }: FieldValues): string {
  const names = values.flatMap((value) => value.split(/[;,\n]/)).map(visibleText);
  return JSON.stringify(names.filter((name) => name !== ''));
}

/** The end of a text that was truncated. */
const CUT = /(?:…|\.{3})$/;

/** Returns the sources without those that only repeat another one, in full or truncated. */
function withoutRepeats(sources: readonly FieldValues[]): readonly FieldValues[] {
  const found = new Map<string, FieldValues>();
  for (const source of sources)
    if (!found.has(normalizedNames(source))) found.set(normalizedNames(source), source);
  const whole = sources.map(({ values }) => values.join(';')).filter((text) => !CUT.test(text));
  const isTruncated = ({ values }: FieldValues) => {
    const text = values.join(';');
    const start = text.replace(CUT, '');
    return start !== text && whole.some((each) => each !== text && each.startsWith(start));
  };
  return [...found.values()].filter((source) => !isTruncated(source));
}

/**
 * Returns the fields that decide: those of the best rank that have content, or else all of the best rank,
 * and other places with the same label. A second place of the same field is ignored if it is empty.
 */
function decisiveFields(fields: readonly FoundField[]): {
  same: readonly FoundField[];
  others: readonly FoundField[];
} {
  const named = new Set(fields.flatMap(({ source }) => (source.name ? source.label : [])));
  const filled = fields.filter((field) => field.content.kind !== 'values' || valuesOf(field));
  // If a field with a name is empty, a place that only has the same label is out of date.
  const isOutdated = ({ source }: FoundField) =>
    !source.name &&
    named.has(source.label) &&
    !filled.some((other) => other.source.name && other.source.label === source.label);
  const trusted = filled.filter((field) => !isOutdated(field));
  const pool = trusted.length > 0 ? trusted : fields.filter((field) => !isOutdated(field));
  const best = Math.min(...pool.map((field) => field.rank));
  const labels = new Set(pool.flatMap(({ rank, source }) => (rank === best ? source.label : [])));
  const isSame = ({ rank, source }: FoundField) => rank === best || labels.has(source.label);
  const byRank = [...pool].sort((a, b) => a.rank - b.rank);
  return { same: byRank.filter(isSame), others: byRank.filter((field) => !isSame(field)) };
}

function readingOf(deal: Deal, fields: readonly FoundField[]): DealReading {
  if (fields.length === 0) return { kind: 'not-on-page', deal };
  const { same, others } = decisiveFields(fields);
  const of = (kind: FoundField['content']['kind']) =>
    same.find((field) => field.content.kind === kind);
  const editing = of('editing');
  if (editing) return { kind: 'editing', deal, field: editing.source };
  const sources = same.flatMap((field) => valuesOf(field) ?? []);
  if (sources.length === 0 && of('loading')) return { kind: 'loading', deal };
  const [first] = same;
  if (sources.length === 0) {
    const hidden = of('no-permission');
    if (hidden) return { kind: 'no-permission', deal, field: hidden.source };
    return first ? { kind: 'empty', deal, field: first.source } : { kind: 'not-on-page', deal };
  }
  const all = withoutRepeats(sources);
  const [named] = all;
  if (named === undefined || all.length > 1) return { kind: 'ambiguous', deal, sources: all };
  const further = others.flatMap((field) => valuesOf(field) ?? []).slice(0, MAX_FURTHER);
  return { kind: 'named', deal, ...named, ...(further.length > 0 && { further }) };
}

/**
 * Reads the deal's name and competitor field from the page, without changing the page.
 *
 * @param open The deal that the page shows now.
 * @param isWhole Whether every tree of the page has been searched.
 * @param pageFields The fields of the page, of any record. Those removed since aren't read.
 */
export function readDeal(
  page: Page,
  open: OpenDeal,
  adapter: CrmAdapter,
  rankOf: Ranking,
  isWhole = page.findRoots(),
  { matched, probed } = createFieldSearch(page, adapter, rankOf).finish(),
): Scan {
  const first = (selector: string) =>
    matched.get(selector)?.find((element) => isShownOnDeal(element, adapter, open));
  const nameElement = first(adapter.dealName);
  const name = nameElement && dealNameIn(nameElement, page);
  const { record } = open;
  const deal: Deal = name ? { record, name } : { record };
  const fields = findFields(probed, adapter, open);
  // What is found counts at once. What is missing counts only after all trees have been searched.
  const has = ({ selector }: Probe) => first(selector) !== undefined;
  const hasForm = fields.length > 0 || (isWhole && adapter.form.some(has));
  const isSparse = !hasForm && isWhole && has(adapter.top);
  const reading: DealReading =
    hasForm || isSparse ? readingOf(deal, fields) : { kind: 'loading', deal };
  const signal = signalIn(reading, probed, fields, adapter, open);
  return { reading, fields, nameElement, isWhole, isSparse, ...(signal && { signal }) };
}

/**
 * Whether the elements of a scan are still on the open deal and show the same content. Reads nothing else,
 * so it takes the same time on a page of any size, but doesn't notice further places or elements moved off
 * the page.
 */
export function isStillShown(
  { fields, nameElement, reading }: Scan,
  page: Page,
  open: OpenDeal,
  adapter: CrmAdapter,
): boolean {
  const { name } = reading.deal;
  return (
    nameElement !== undefined &&
    isRenderedOnDeal(nameElement, adapter, open) &&
    dealNameIn(nameElement, page) === name &&
    fields.every(
      ({ candidate, content }) =>
        isRenderedOnDeal(candidate.element, adapter, open) &&
        JSON.stringify(candidate.content()) === JSON.stringify(content),
    )
  );
}

/** Returns a reading without its record, for a preview that doesn't say which deal it shows. */
export function withoutRecord(reading: DealReading, title: string): Reading {
  const { vendor } = reading.deal.record;
  const preview = { kind: 'unidentified', vendor, ...(title && { name: title }) } as const;
  if (reading.kind === 'loading') return preview;
  if (reading.kind === 'ambiguous') return { ...preview, sources: reading.sources };
  if (reading.kind !== 'named') return { ...preview, sources: [] };
  return { ...preview, sources: [{ field: reading.field, values: reading.values }] };
}
