import { foundIn } from '../../src/content/import/found-rival';
import type {
  FoundRival,
  ImportedCard,
  ImportReport,
  ImportResult,
} from '../../src/content/import/result';
import { countOf } from '../../src/content/problem';

/** How many entries of a list are shown without --verbose. */
const MAX_CARDS = 4;
const MAX_LISTED = 3;

/** How much is printed: everything, a few examples of each list, or only how long the lists are. */
export type Detail = 'all' | 'examples' | 'counts';
const MAX_BY_DETAIL = { all: Number.POSITIVE_INFINITY, examples: MAX_LISTED, counts: 0 } as const;

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

const percent = ({ words, of }: ImportReport['kept']) =>
  of === 0 ? '100%' : `${Math.floor((words / of) * 1000) / 10}%`;

function summaryOf({ card, report: { became, kept, update } }: ImportedCard): string {
  const count = (use: string) => became.filter((each) => each.use === use).length;
  const counts = `${countOf(became.length, 'line')}, ${count('say')} to say, ${count('ask')} to ask`;
  const changes = update
    ? `; ${update.changed.length} changed, ${update.added.length} new, ${update.removed.length} removed`
    : '';
  return `  ${card.name} (${card.id}.json): ${counts}${changes}; ${percent(kept)} of the words about ${card.name} are on the card`;
}

function listed(title: string, all: readonly string[], max: number): readonly string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, max).map((each) => `    ${each}`);
  const left = all.length - shown.length;
  if (max === 0) return [`  ${title}: ${all.length}`];
  return [`  ${title} (${all.length}):`, ...shown, ...(left > 0 ? [`    and ${left} more`] : [])];
}

/** Sections and lines that several cards share are listed once. */
function distinct(cards: readonly ImportedCard[], of: (report: ImportReport) => readonly string[]) {
  return [...new Set(cards.flatMap(({ report }) => of(report)))];
}

function describeCards(cards: readonly ImportedCard[], detail: Detail): readonly string[] {
  const max = MAX_BY_DETAIL[detail];
  const isAll = detail === 'all';
  const maxCards = isAll ? Number.POSITIVE_INFINITY : MAX_CARDS;
  const left = cards.length - maxCards;
  const sections = distinct(cards, ({ sections: all }) =>
    all.flatMap((each) => (each.isUnderstood ? [] : `line ${each.line}: ${short(each.heading)}`)),
  );
  const maybe = distinct(cards, ({ became }) =>
    became.flatMap((each) => (each.maybeSaid ? `line ${each.line}: ${short(each.text)}` : [])),
  );
  const aside = distinct(cards, ({ setAside }) =>
    setAside.flatMap((each) =>
      each.isConfirmed
        ? []
        : `line ${each.line}: ${each.cells === undefined ? '' : `${countOf(each.cells, 'cell')}, `}${short(each.text)} (about ${each.about})`,
    ),
  );
  const dropped = distinct(cards, (report) =>
    report.dropped.map(({ line, text, why }) => `line ${line}: ${why}: ${short(text)}`),
  );
  const images = cards[0]?.report.images ?? 0;
  const lines = distinct(cards, ({ became }) =>
    became.map(
      ({ line, use, role, id, text }) =>
        `line ${line}: ${use === 'know' ? 'internal' : use}, ${role}, ${id}: ${short(text)}`,
    ),
  );
  return [
    ...cards.slice(0, maxCards).map(summaryOf),
    ...(left > 0 ? [`  and ${countOf(left, 'more card')}`] : []),
    ...listed('Sections kept as is, because it’s not clear what they’re for', sections, max),
    ...listed('Marked internal for now. Can reps say these?', maybe, max),
    ...listed('Left out, because these competitors aren’t confirmed', aside, max),
    ...listed('Left out', dropped, max),
    ...(images > 0 ? [`  Left out: ${countOf(images, 'embedded image')}`] : []),
    ...(isAll ? listed('Where each line went', lines, max) : []),
  ];
}

/** Returns what became of a file, as plain text for a terminal. */
export function describeImport(file: string, result: ImportResult, detail: Detail): string {
  if (result.kind === 'refused') {
    const { what, fix, canInsist } = result.refusal;
    const insist = canInsist ? ' To import it anyway, add --insist.' : '';
    return `${file} wasn’t imported.\n  what: ${what}\n  fix:  ${fix}${insist}`;
  }
  const cards = countOf(result.cards.length, 'card');
  return [`${file}: ${cards}`, ...describeCards(result.cards, detail)].join('\n');
}

/** Lists who a file seems to be about. */
export function describeRivals(rivals: readonly FoundRival[]): string {
  return rivals
    .map(({ name, aliases, evidence, line }) => {
      const others = aliases.length > 0 ? ` (also ${aliases.join(', ')})` : '';
      return `  ${name}${others}: ${foundIn(evidence, line)}`;
    })
    .join('\n');
}
