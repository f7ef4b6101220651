import type { Card } from '../../core/card/card';
import { plainText } from '../../core/card/inline';
import type { IsoDate } from '../../core/card/line';
import { linesOf } from '../../core/card/part';
import { VERDICTS } from '../../core/field-notes/field-note';
import { wordsDigest } from '../../core/recall/copied-wording';
import { textKey } from './build-report';
import type { FieldReport, LineCounts, PickReason } from './field-report';

/** What is counted about a line. */
export const MEASURES = ['copied', ...VERDICTS] as const;

type Measure = (typeof MEASURES)[number];

/** Counts by measure; those that too few reports contribute to are absent. */
export type Tally = { readonly [Which in Measure]?: number };

interface Group {
  /** How many reports contribute. */
  readonly reports: number;
}

/** One wording of a line. */
export interface LineGroup extends Group {
  readonly key: string;
  /** The competitor's name, or the card's id if there's no such card. */
  readonly card: string;
  /** The wording's text, or the line's id if there's no such line. */
  readonly text: string;
  /** The line has other words by now, and `text` is those. */
  readonly isEarlier: boolean;
  readonly tally: Tally;
  readonly remarks: readonly string[];
}

/** Something that is counted in deals: a name without a card, or a reason to pick a card. */
interface DealGroup<Item> extends Group {
  readonly item: Item;
  readonly deals: number;
}

export interface MergedReport {
  readonly reports: number;
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly deals: FieldReport['deals'];
  /** Most copied first. */
  readonly lines: readonly LineGroup[];
  readonly personas: readonly {
    /** Absent for everyone. */
    readonly id: string | undefined;
    readonly tally: Tally;
    readonly lines: readonly LineGroup[];
  }[];
  readonly missing: readonly DealGroup<string>[];
  /** Here, `deals` is the number of reports. */
  readonly otherNames: readonly DealGroup<FieldReport['otherNames'][number]>[];
  readonly picked: readonly DealGroup<PickReason>[];
  /** Whether any count is hidden, because too few reports contribute to it. */
  readonly hasHidden: boolean;
}

/** Returns the first and last of the reports' days. */
function daysOf(reports: readonly FieldReport[]): Pick<MergedReport, 'from' | 'to'> {
  const days = reports.flatMap(({ from, to }) => (from && to ? [from, to] : [])).sort();
  return { from: days[0], to: days.at(-1) };
}

type Counts = { readonly [Which in Measure | 'deals']?: number | undefined };

/** What the reports count about one thing. */
interface Counted<Item> {
  readonly key: string;
  /** The thing as the first report has it. */
  readonly item: Item;
  readonly entries: {
    readonly report: FieldReport;
    readonly item: Item;
    readonly counts: Counts;
  }[];
}

/** Returns what reports count, by the key of the thing. */
function groupsIn<Item>(
  reports: readonly FieldReport[],
  itemsOf: (report: FieldReport) => readonly (readonly [key: string, item: Item, counts: Counts])[],
): readonly Counted<Item>[] {
  const groups = new Map<string, Counted<Item>>();
  for (const report of reports) {
    for (const [key, item, counts] of itemsOf(report)) {
      const group = groups.get(key) ?? { key, item, entries: [] };
      group.entries.push({ report, item, counts });
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}

/** Returns the sum of some counts, and how many reports contribute, each once however many of its counts do. */
function sumOf({ entries }: Counted<unknown>, ...which: readonly (Measure | 'deals')[]) {
  const contributing = new Set<FieldReport>();
  let total = 0;
  for (const { report, counts } of entries) {
    const count = which.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
    if (count > 0) contributing.add(report);
    total += count;
  }
  return { reports: contributing.size, total };
}

/** Returns a function that finds the wording that was counted. */
function wordingFinder(cards: readonly Card[]) {
  const lines = new Map(
    cards.flatMap((card) =>
      linesOf(card).map(({ line }) => [`${card.id} ${line.id}`, { card, line }] as const),
    ),
  );
  const names = new Map(cards.map(({ id, name }) => [id, name]));
  return ({ card: id, line: lineId, words }: LineCounts) => {
    const { line } = lines.get(`${id} ${lineId}`) ?? {};
    const texts = line ? [line.text, ...(line.review.safer ? [line.review.safer] : [])] : [];
    const text = texts.find((each) => wordsDigest(each) === words);
    return {
      card: names.get(id) ?? id,
      text: line ? plainText(text ?? line.text) : lineId,
      isEarlier: line !== undefined && text === undefined,
    };
  };
}

const wordingKey = ({ card, line, words }: LineCounts) => `${card} ${line} ${words}`;

/**
 * Merges reports.
 *
 * @param cards The cards, for the text of the lines.
 * @param min Groups to which fewer reports contribute are hidden.
 */
export function mergeReports(
  reports: readonly FieldReport[],
  cards: readonly Card[],
  min: number,
): MergedReport {
  const find = wordingFinder(cards);
  let hasHidden = false;

  function isShown(group: Group): boolean {
    if (group.reports < min) hasHidden = true;
    return group.reports >= min;
  }

  function tallyOf(group: Counted<LineCounts>): Tally {
    return Object.fromEntries(
      MEASURES.flatMap((which) => {
        const sum = sumOf(group, which);
        return sum.total > 0 && isShown(sum) ? [[which, sum.total]] : [];
      }),
    );
  }

  function linesBy(keyOf: (line: LineCounts) => string) {
    return groupsIn(reports, ({ lines }) => lines.map((line) => [keyOf(line), line, line]))
      .map((group) => ({ ...group, reports: sumOf(group, ...MEASURES).reports }))
      .filter(isShown)
      .map((group) => ({ ...group, tally: tallyOf(group) }))
      .sort((a, b) => (b.tally.copied ?? 0) - (a.tally.copied ?? 0) || b.reports - a.reports);
  }

  function groupOf({ key, item, entries, tally, ...sum }: ReturnType<typeof linesBy>[number]) {
    // Remarks belong to the verdict "wrong", so they're hidden with it.
    const noted = tally.wrong === undefined ? [] : entries;
    const remarks = noted.flatMap((each) => each.item.remarks ?? []);
    return { key, ...find(item), reports: sum.reports, tally, remarks };
  }

  function dealsBy<Item>(
    itemsOf: (
      report: FieldReport,
    ) => readonly (readonly [key: string, item: Item, deals: number])[],
  ) {
    return groupsIn(reports, (report) =>
      itemsOf(report).map(([key, item, deals]) => [key, item, { deals }] as const),
    )
      .map((group) => ({ item: group.item, ...sumOf(group, 'deals') }))
      .filter(isShown)
      .map(({ total: deals, ...group }) => ({ ...group, deals }))
      .sort((a, b) => b.deals - a.deals);
  }

  const ofPersonas = linesBy((line) => JSON.stringify([line.persona, wordingKey(line)]));
  const total = (crm: keyof FieldReport['deals']) =>
    reports.reduce((sum, { deals }) => sum + deals[crm], 0);
  return {
    reports: reports.length,
    ...daysOf(reports),
    deals: { salesforce: total('salesforce'), hubspot: total('hubspot') },
    lines: linesBy(wordingKey).map(groupOf),
    personas: linesBy(({ persona = '' }) => persona).map(({ item: { persona: id }, tally }) => ({
      id,
      tally,
      lines: ofPersonas.filter(({ item }) => item.persona === id).map(groupOf),
    })),
    missing: dealsBy(({ missing }) =>
      missing.map(({ name, deals }) => [textKey(name), name, deals]),
    ),
    otherNames: dealsBy(({ otherNames }) =>
      otherNames.map((each) => [`${textKey(each.name)} ${each.card}`, each, 1]),
    ),
    picked: dealsBy(({ picked }) =>
      (Object.keys(picked) as PickReason[]).map((reason) => [reason, reason, picked[reason] ?? 0]),
    ),
    hasHidden,
  };
}
