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

/** What the reports say about one group of lines or deals. */
interface Sum<Item> extends Group {
  /** The first item of the group. */
  readonly item: Item;
  /** By measure, how many reports contribute and how much. */
  readonly counts: Map<Measure | 'deals', { reports: number; total: number }>;
  readonly remarks: readonly string[];
}

type Counts = { readonly [Which in Measure | 'deals']?: number | undefined };

function newSum<Item>(item: Item) {
  const counts: Sum<Item>['counts'] = new Map();
  return { item, reports: 0, counts, remarks: [] as string[] };
}

/** Adds up items in groups. A report counts once for each group, however many of its items are in there. */
function addUp<Item>(
  reports: readonly FieldReport[],
  itemsOf: (report: FieldReport) => readonly (readonly [key: string, item: Item, counts: Counts])[],
): ReadonlyMap<string, Sum<Item>> {
  const sums = new Map<string, ReturnType<typeof newSum<Item>>>();
  for (const report of reports) {
    const seen = new Set<string>();
    for (const [key, item, counts] of itemsOf(report)) {
      const sum = sums.get(key) ?? newSum(item);
      sums.set(key, sum);
      for (const which of [...MEASURES, 'deals'] as const) {
        const count = counts[which] ?? 0;
        if (count === 0) continue;
        const before = sum.counts.get(which) ?? { reports: 0, total: 0 };
        const isFirst = !seen.has(`${which} ${key}`);
        seen.add(`${which} ${key}`);
        sum.counts.set(which, {
          reports: before.reports + (isFirst ? 1 : 0),
          total: before.total + count,
        });
        if (!seen.has(key)) sum.reports += 1;
        seen.add(key);
      }
      sum.remarks.push(...((counts as LineCounts).remarks ?? []));
    }
  }
  return sums;
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

  function tallyOf({ counts }: Sum<LineCounts>): Tally {
    return Object.fromEntries(
      MEASURES.flatMap((which) => {
        const count = counts.get(which);
        return count && isShown(count) ? [[which, count.total]] : [];
      }),
    );
  }

  function linesBy(keyOf: (line: LineCounts) => string) {
    return [...addUp(reports, ({ lines }) => lines.map((line) => [keyOf(line), line, line]))]
      .filter(([, sum]) => isShown(sum))
      .map(([key, sum]) => ({ key, ...sum, tally: tallyOf(sum) }))
      .sort((a, b) => (b.tally.copied ?? 0) - (a.tally.copied ?? 0) || b.reports - a.reports);
  }

  function groupOf({ key, item, tally, ...sum }: ReturnType<typeof linesBy>[number]): LineGroup {
    // Remarks belong to the verdict "wrong", so they're hidden with it.
    const remarks = tally.wrong === undefined ? [] : sum.remarks;
    return { key, ...find(item), reports: sum.reports, tally, remarks };
  }

  function dealsBy<Item>(
    itemsOf: (
      report: FieldReport,
    ) => readonly (readonly [key: string, item: Item, deals: number])[],
  ) {
    return [
      ...addUp(reports, (report) =>
        itemsOf(report).map(([key, item, deals]) => [key, item, { deals }] as const),
      ).values(),
    ]
      .filter(isShown)
      .map(({ item, reports: count, counts }) => ({
        item,
        reports: count,
        deals: counts.get('deals')?.total ?? 0,
      }))
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
