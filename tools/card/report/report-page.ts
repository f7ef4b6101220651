import type { PickReason } from '../../../src/content/field-report/field-report';
import type {
  LineGroup,
  MergedReport,
  Tally,
} from '../../../src/content/field-report/merge-reports';
import { countOf } from '../../../src/content/problem';
import type { Pack } from '../../../src/core/card/card';
import { withoutDirectionControls } from '../../../src/core/text/direction';
import { formatDate } from '../../../src/core/trust/format-date';

/* What the page about field reports says, for both of its formats. Texts from reports are never Markdown or HTML. */

/** One row of a section. */
export interface Row {
  /** A text from a report or card. */
  readonly text: string;
  /** What it belongs to: a competitor, and how many reports say so. */
  readonly about: string;
  /** On how many deals. */
  readonly deals?: number | undefined;
  /** The same in words. */
  readonly onDeals?: string;
  readonly verdicts: Omit<Tally, 'copied'>;
  /** What reps typed, most frequent first. */
  readonly remarks: readonly string[];
}

export interface PageSection {
  readonly title: string;
  /** Says what the rows mean and what to do about them. */
  readonly intro: string;
  readonly rows: readonly Row[];
  readonly isSmaller?: boolean;
}

export interface ReportPage {
  readonly title: string;
  readonly summary: readonly string[];
  readonly sections: readonly PageSection[];
  readonly notes: readonly string[];
}

/** How many of each are listed. */
const MOST = { lines: 20, ofPersona: 5, wrong: 50, names: 50, remarks: 8 } as const;

const REASONS: Readonly<Record<PickReason, string>> = {
  empty: 'The field was empty',
  placeholder: 'The field said “None” or similar',
  'not-on-page': 'The page had no competitor field',
  'no-permission': 'The rep couldn’t see the field',
  unknown: 'The name in the field matched no card',
  ambiguous: 'Several fields disagreed',
  doubtful: 'The page may have been out of date',
  editing: 'The field was being edited',
  further: 'The main field was empty, but another had a name',
};

/** @param reports The number of reports that say so. */
function byReps(reports: number): string {
  return countText(reports, 'rep');
}

/** Returns "1 deal" or "1,234 deals". */
function countText(count: number, noun: string): string {
  return countOf(count, noun).replace(/^\d+/, count.toLocaleString('en-US'));
}

function unreadNote(files: number): string {
  return files === 1
    ? '1 file couldn’t be read and isn’t included.'
    : `${files} files couldn’t be read and aren’t included.`;
}

/** Returns the remarks, each once, with how often it was typed if that's more than once. */
function groupRemarks(remarks: readonly string[]): readonly string[] {
  const groups = new Map<string, { remark: string; count: number }>();
  for (const remark of remarks.map(shown)) {
    const { count = 0 } = groups.get(remark.toLowerCase()) ?? {};
    groups.set(remark.toLowerCase(), { remark, count: count + 1 });
  }
  const sorted = [...groups.values()].sort((a, b) => b.count - a.count);
  const texts = sorted.map(({ remark, count }) =>
    count > 1 ? `${remark} (${count} times)` : remark,
  );
  const more = texts.length - MOST.remarks;
  return [...texts.slice(0, MOST.remarks), ...(more > 0 ? [`and ${more} more`] : [])];
}

/** Returns a text from a report as one line that reads in the direction in which it was written. */
function shown(text: string): string {
  return withoutDirectionControls(text).replace(/[\s\p{Cc}]+/gu, ' ');
}

function lineRow({ card, text, isEarlier, reports, tally }: LineGroup): Row {
  const { copied, ...verdicts } = tally;
  const about = [
    shown(card),
    byReps(reports),
    ...(isEarlier ? ['an earlier wording of this line'] : []),
  ];
  const onDeals = copied === undefined ? {} : { onDeals: `Copied on ${countText(copied, 'deal')}` };
  return {
    text: shown(text),
    about: about.join(' · '),
    deals: copied,
    ...onDeals,
    verdicts,
    remarks: [],
  };
}

function dealRow(text: string, deals: number, reports: number): Row {
  const onDeals = countText(deals, 'deal');
  return { text: shown(text), about: byReps(reports), deals, onDeals, verdicts: {}, remarks: [] };
}

function by(verdict: 'flat' | 'wrong', lines: readonly LineGroup[]): readonly LineGroup[] {
  const count = ({ tally }: LineGroup) => tally[verdict] ?? 0;
  return lines.filter((line) => count(line) > 0).sort((a, b) => count(b) - count(a));
}

/**
 * Returns what the page says.
 *
 * @param unread How many files couldn't be read.
 * @param min As for `mergeReports`.
 */
export function reportPage(
  merged: MergedReport,
  { personas }: Pick<Pack, 'personas'>,
  cardNames: ReadonlyMap<string, string>,
  { unread, min }: { readonly unread: number; readonly min: number },
): ReportPage {
  const { reports, from, to, deals, lines, hasHidden } = merged;
  const nameOf = (id: string | undefined) =>
    id === undefined
      ? 'no persona chosen'
      : (personas.find((each) => each.id === id)?.name ?? shown(id));
  return {
    title: 'Field report',
    summary: [
      byReps(reports),
      ...(from && to ? [`${formatDate(from)} to ${formatDate(to)}`] : []),
      countText(deals.salesforce, 'Salesforce deal'),
      countText(deals.hubspot, 'HubSpot deal'),
    ],
    sections: [
      {
        title: 'Lines marked wrong',
        intro: 'Check these first. Fix the line, or add what you found to its review.',
        rows: by('wrong', lines)
          .slice(0, MOST.wrong)
          .map((line) => ({
            ...lineRow(line),
            remarks: groupRemarks(line.remarks),
          })),
      },
      {
        title: 'Lines that fell flat',
        intro: 'True, perhaps, but they didn’t land. Reword them, or move a better line up.',
        rows: by('flat', lines).slice(0, MOST.lines).map(lineRow),
      },
      {
        title: 'Lines that reps copy most',
        intro: 'The number of deals on which each line was copied, and how it went.',
        rows: lines
          .filter(({ tally }) => tally.copied !== undefined)
          .slice(0, MOST.lines)
          .map(lineRow),
      },
      ...merged.personas.map(({ id, lines: ofPersona }) => ({
        title: `Most copied: ${nameOf(id)}`,
        intro:
          id === undefined
            ? 'On deals where the rep chose no persona.'
            : 'On deals where the rep chose this persona.',
        rows: ofPersona.slice(0, MOST.ofPersona).map(lineRow),
        isSmaller: true,
      })),
      {
        title: 'Competitors without a card',
        intro: 'Names in the competitor field. The ones at the top are worth a card.',
        rows: merged.missing
          .slice(0, MOST.names)
          .map((each) => dealRow(each.item, each.deals, each.reports)),
      },
      {
        title: 'Other names for a competitor',
        intro:
          'Reps chose a card for these names. If the match is right, add the name to the card’s aliases.',
        rows: merged.otherNames.slice(0, MOST.names).map(({ item, reports: count }) => ({
          text: shown(item.name),
          about: `means ${shown(cardNames.get(item.card) ?? item.card)} · ${byReps(count)}`,
          verdicts: {},
          remarks: [],
        })),
      },
      {
        title: 'The competitor field',
        intro:
          'Deals on which reps picked a card by hand, and why. Share this with your CRM’s admin.',
        rows: merged.picked.map((each) => dealRow(REASONS[each.item], each.deals, each.reports)),
      },
    ],
    notes: [
      'Each line counts once per deal, however often it was copied there. Reps note how a line went only if they choose to.',
      // A report names nobody, so a rep's earlier report can't be told from another rep's.
      ...(reports > 1
        ? [
            'Each file counts as one rep. If a rep saved two reports, keep only the newest and merge again, or their deals count twice.',
          ]
        : []),
      ...(hasHidden ? [`To protect reps, counts from fewer than ${min} of them are hidden.`] : []),
      ...(unread > 0 ? [unreadNote(unread)] : []),
    ],
  };
}
