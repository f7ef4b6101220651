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

/** The most separate texts taken from one field. */
const MAX_VALUES = 50;

/** The most fields of lower rank handed on. */
const MAX_FURTHER = 5;

/** What one look at the page found. */
export interface Scan {
  readonly reading: DealReading;
  /** The elements that the reading rests on; empty where no field was found. */
  readonly fields: readonly FoundField[];
  /** Where the deal's name stands. */
  readonly nameElement: Element | undefined;
  /** Every tree of the page has been searched. */
  readonly isWhole: boolean;
  /** Nothing but the few fields on top is there yet. */
  readonly isSparse: boolean;
  /** That two ways to the field do not agree. */
  readonly signal?: Signal;
}

function valuesOf({ source, content }: FoundField): FieldValues | undefined {
  if (content.kind !== 'values' || content.values.length === 0) return undefined;
  return { field: source, values: content.values.slice(0, MAX_VALUES) };
}

/**
 * Two places write the same list in different ways: an element each, `A;B`, or `A, B`; with marks of
 * direction or without.
 */
function listed({ values }: FieldValues): string {
  const names = values.flatMap((value) => value.split(/[;,\n]/)).map(visibleText);
  return JSON.stringify(names.filter((name) => name !== ''));
}

/** The ends of a text that a narrow place has cut short. */
const CUT = /(?:…|\.{3})$/;

/** Sources that say something of their own: not the same again, and not the same cut short. */
function distinct(sources: readonly FieldValues[]): readonly FieldValues[] {
  const found = new Map<string, FieldValues>();
  for (const source of sources) if (!found.has(listed(source))) found.set(listed(source), source);
  const whole = sources.map(({ values }) => values.join(';')).filter((text) => !CUT.test(text));
  const isCutShort = ({ values }: FieldValues) => {
    const text = values.join(';');
    const start = text.replace(CUT, '');
    return start !== text && whole.some((each) => each !== text && each.startsWith(start));
  };
  return [...found.values()].filter((source) => !isCutShort(source));
}

/**
 * The fields that decide: those of the best rank that hold something, else
 * those of the best rank, and other places that bear the label of these. A second, empty place of
 * the same field says nothing.
 */
function decisive(fields: readonly FoundField[]): {
  same: readonly FoundField[];
  others: readonly FoundField[];
} {
  const named = new Set(fields.flatMap(({ source }) => (source.name ? source.label : [])));
  const filled = fields.filter((field) => field.content.kind !== 'values' || valuesOf(field));
  // Where the field itself is there and empty, a place that bears its label alone is behind.
  const isBehind = ({ source }: FoundField) =>
    !source.name &&
    named.has(source.label) &&
    !filled.some((other) => other.source.name && other.source.label === source.label);
  const trusted = filled.filter((field) => !isBehind(field));
  const pool = trusted.length > 0 ? trusted : fields.filter((field) => !isBehind(field));
  const best = Math.min(...pool.map((field) => field.rank));
  const labels = new Set(pool.flatMap(({ rank, source }) => (rank === best ? source.label : [])));
  const isSame = ({ rank, source }: FoundField) => rank === best || labels.has(source.label);
  const byRank = [...pool].sort((a, b) => a.rank - b.rank);
  return { same: byRank.filter(isSame), others: byRank.filter((field) => !isSame(field)) };
}

function readingOf(deal: Deal, fields: readonly FoundField[]): DealReading {
  if (fields.length === 0) return { kind: 'not-on-page', deal };
  const { same, others } = decisive(fields);
  const of = (kind: FoundField['content']['kind']) =>
    same.find((field) => field.content.kind === kind);
  const editing = of('editing');
  if (editing) return { kind: 'editing', deal, field: editing.source };
  const sources = same.flatMap((field) => valuesOf(field) ?? []);
  if (sources.length === 0 && of('loading')) return { kind: 'loading', deal };
  const [first] = same;
  if (sources.length === 0) {
    const kept = of('no-permission');
    if (kept) return { kind: 'no-permission', deal, field: kept.source };
    return first ? { kind: 'empty', deal, field: first.source } : { kind: 'not-on-page', deal };
  }
  const all = distinct(sources);
  const [named] = all;
  if (named === undefined || all.length > 1) return { kind: 'ambiguous', deal, sources: all };
  const further = others.flatMap((field) => valuesOf(field) ?? []).slice(0, MAX_FURTHER);
  return { kind: 'named', deal, ...named, ...(further.length > 0 && { further }) };
}

/**
 * Looks once at the page for what it says of the deal. Writes nothing to it.
 *
 * @param open The deal that the page shows now; the caller checks that it
 *   still does when the answer is there.
 * @param isWhole Whether every tree of the page has been searched.
 * @param surveyed The fields of the page, of whatever record; what has left the page since is not read.
 */
export function readDeal(
  page: Page,
  open: OpenDeal,
  adapter: CrmAdapter,
  rankOf: Ranking,
  isWhole = page.findRoots(),
  { matched, probed, ranked } = createFieldSearch(page, adapter, rankOf).finish(),
): Scan {
  const first = (selector: string) =>
    matched.get(selector)?.find((element) => isShownOnDeal(element, adapter, open));
  const nameElement = first(adapter.dealName);
  const name = nameElement && dealNameIn(nameElement, page);
  const { record } = open;
  const deal: Deal = name ? { record, name } : { record };
  const fields = findFields(ranked, adapter, open);
  // What is found counts at once; that something is missing is known when all has been searched.
  const has = ({ selector }: Probe) => first(selector) !== undefined;
  const hasForm = fields.length > 0 || (isWhole && adapter.form.some(has));
  const isSparse = !hasForm && isWhole && has(adapter.top);
  const reading: DealReading =
    hasForm || isSparse ? readingOf(deal, fields) : { kind: 'loading', deal };
  const signal = signalIn(reading, probed, fields, adapter, open);
  return { reading, fields, nameElement, isWhole, isSparse, ...(signal && { signal }) };
}

/**
 * Whether the places that a look found still stand on the open deal and say the same. Asks nothing
 * else of the page, so that it costs the same on a page of any size; a further place is not noticed,
 * nor one that was moved out of reach.
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

/** Returns what a reading says of a preview that doesn't say which deal it shows: never its record. */
export function withoutRecord(reading: DealReading, title: string): Reading {
  const { vendor } = reading.deal.record;
  const preview = { kind: 'unidentified', vendor, ...(title && { name: title }) } as const;
  if (reading.kind === 'loading') return preview;
  if (reading.kind === 'ambiguous') return { ...preview, sources: reading.sources };
  if (reading.kind !== 'named') return { ...preview, sources: [] };
  return { ...preview, sources: [{ field: reading.field, values: reading.values }] };
}
