import type { IsoDate } from '../../core/card/line';
import { recordOfKey } from '../../core/deal/record-link';
import { storedNotes } from '../../core/field-notes/field-note';
import { foldName } from '../../core/match/fold';
import { matchRivals } from '../../core/match/match';
import type { NameIndex } from '../../core/match/name-index';
import { isStatusQuo } from '../../core/match/placeholder';
import type { OrgAlias } from '../../core/match/rival';
import { storedWordings } from '../../core/recall/copied-wording';
import { BROWSED, type DealMemory, NO_NAME, nameKey } from '../../core/screen/memory';
import { withoutDirectionControls } from '../../core/text/direction';
import { shortText } from '../../core/text/short-text';
import { type FieldReport, type LineCounts, MAX_NAME, type PickReason } from './field-report';

/** What a report is made of. */
interface ReportFacts {
  /** Ringside's version. */
  readonly version: string;
  /** What is remembered about each deal, by `recordKey`, and about browsed cards. */
  readonly memories: Readonly<Record<string, DealMemory>>;
  /** The names that were confirmed, by org. */
  readonly aliases: Readonly<Record<string, readonly OrgAlias[]>>;
  /** The names of today's cards: a name that has a card by now isn't missing. */
  readonly names: NameIndex;
}

/** Returns the same key for every spelling of a text. */
export function textKey(text: string): string {
  return foldName(text) || text;
}

type Counts = 'copied' | 'worked' | 'flat' | 'wrong';
type Key = Pick<LineCounts, 'card' | 'line' | 'words' | 'persona'>;

/** Returns a page's text as one short line. */
function shortName(text: string): string {
  return shortText(withoutDirectionControls(text), MAX_NAME);
}

/** The kinds of readings without a name. All others have a placeholder, such as "None". */
const NO_NAME_REASONS: readonly string[] = ['empty', 'not-on-page', 'no-permission'];

function reasonOf(
  key: string,
  { noName }: DealMemory,
  { statusQuo }: NameIndex,
): PickReason | undefined {
  if (key !== NO_NAME) {
    const otherwise = isStatusQuo(key, statusQuo) ? 'placeholder' : 'unknown';
    const [, state = otherwise] = /^(ambiguous|doubtful|editing|further): /.exec(key) ?? [];
    return state as PickReason;
  }
  // Picks of earlier versions have no reason.
  if (noName === undefined) return undefined;
  return NO_NAME_REASONS.includes(noName) ? (noName as PickReason) : 'placeholder';
}

/** Counts by line, wording, and persona. */
function countLines({ memories }: ReportFacts) {
  const lines = new Map<string, LineCounts>();
  const days: IsoDate[] = [];
  function add(which: Counts, { card, line, words, persona }: Key, remark?: string): void {
    const key = JSON.stringify([card, line, words, persona]);
    const before = lines.get(key);
    const { remarks = [] } = before ?? {};
    lines.set(key, {
      ...(before ?? { card, line, words, ...(persona && { persona }) }),
      [which]: (before?.[which] ?? 0) + 1,
      ...(remark && { remarks: [...remarks, remark] }),
    });
  }
  for (const [key, memory] of Object.entries(memories)) {
    if (recordOfKey(key) === undefined && key !== BROWSED) continue;
    const { persona } = memory;
    for (const copied of storedWordings(memory.wordings)) {
      add('copied', { ...copied, persona });
      days.push(copied.day);
    }
    for (const note of storedNotes(memory.notes)) {
      add(note.verdict, note, note.remark);
      days.push(note.day);
    }
  }
  return { lines: [...lines.values()], days: days.sort() };
}

/** Counts the deals and, by reason, those on which a card was picked; collects names without a card. */
function countDeals({ memories, aliases, names }: ReportFacts) {
  const deals = { salesforce: 0, hubspot: 0 };
  const picked: Partial<Record<PickReason, number>> = {};
  const missing = new Map<string, { name: string; deals: number }>();
  const others = new Map<string, { name: string; card: string }>();
  function addOther(value: string, card: string): void {
    const name = shortName(value);
    if (name) others.set(`${textKey(name)} ${card}`, { name, card });
  }
  for (const [key, memory] of Object.entries(memories)) {
    const record = recordOfKey(key);
    if (record === undefined) continue;
    deals[record.vendor] += 1;
    const reasons = Object.keys(memory.picks ?? {}).map((pick) => reasonOf(pick, memory, names));
    for (const reason of new Set(reasons)) {
      if (reason) picked[reason] = (picked[reason] ?? 0) + 1;
    }
    for (const value of memory.unmatched ?? []) {
      const card = memory.picks?.[nameKey(value)];
      const name = shortName(value);
      const isKnown = matchRivals([value], names).some(({ kind }) => kind === 'known');
      const isRival = [...names.own.values()].some(({ cardId }) => cardId === card);
      if (card !== undefined && isRival) addOther(value, card);
      else if (!isKnown && name) {
        const before = missing.get(textKey(name)) ?? { name, deals: 0 };
        missing.set(textKey(name), { ...before, deals: before.deals + 1 });
      }
    }
  }
  for (const { value, cardId } of Object.values(aliases).flat()) addOther(value, cardId);
  const byDeals = [...missing.values()].sort((a, b) => b.deals - a.deals);
  return { deals, picked, missing: byDeals, otherNames: [...others.values()] };
}

/**
 * Returns what a rep's device has counted, for the people who write the cards. Contains no deal, org, customer,
 * or person, unless the rep typed one in a remark or somebody typed one in the competitor field.
 */
export function buildFieldReport(facts: ReportFacts): FieldReport {
  const { lines, days } = countLines(facts);
  const [from, to] = [days[0], days.at(-1)];
  return {
    ringsideFieldReport: 1,
    version: facts.version,
    ...(from !== undefined && to !== undefined && { from, to }),
    ...countDeals(facts),
    lines,
  };
}

/**
 * Returns a report without the names and remarks that the rep leaves out, in any spelling.
 *
 * @param leftOut Their `textKey`s.
 */
export function withoutTexts(report: FieldReport, leftOut: ReadonlySet<string>): FieldReport {
  const isKept = (text: string) => !leftOut.has(textKey(text));
  return {
    ...report,
    missing: report.missing.filter(({ name }) => isKept(name)),
    otherNames: report.otherNames.filter(({ name }) => isKept(name)),
    lines: report.lines.map(({ remarks = [], ...line }) => {
      const kept = remarks.filter(isKept);
      return kept.length > 0 ? { ...line, remarks: kept } : line;
    }),
  };
}

/** Returns whether a report says anything. */
export function hasFindings({ lines, missing, otherNames, picked }: FieldReport): boolean {
  return [lines, missing, otherNames, Object.keys(picked)].some(({ length }) => length > 0);
}
