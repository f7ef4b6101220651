import type { Inline } from '../card/inline';
import type { IsoDate, Source } from '../card/line';
import { formatDate } from '../trust/format-date';
import type { RichText } from './block';

/** Where a wording comes from and when that was checked. */
export interface Citation {
  readonly sources: readonly Source[];
  readonly checked: IsoDate;
}

function sourceWords({ title, href }: Source): Inline {
  const words: Inline = { kind: 'text', text: title };
  return href === undefined ? words : { kind: 'link', href, children: [words] };
}

/**
 * Returns the line below a copy: "Source: Dagster+ pricing (https://…), checked Nov 21, 2026". Each source
 * is listed once, with the date of the oldest check. Undefined if there are no sources.
 */
export function sourceLine(citations: readonly Citation[]): RichText | undefined {
  const named = citations.filter(({ sources }) => sources.length > 0);
  const sources = new Map(
    named.flatMap((each) =>
      each.sources.map((source) => [`${source.title} ${source.href}`, source]),
    ),
  );
  const days = [...new Set(named.map(({ checked }) => checked))].sort();
  const [oldest] = days;
  if (oldest === undefined) return undefined;
  const words = [...sources.values()].flatMap<Inline>((source, index) => [
    { kind: 'text', text: index === 0 ? '' : '; ' },
    sourceWords(source),
  ]);
  const checked = days.length > 1 ? 'oldest check' : 'checked';
  return [
    { kind: 'text', text: sources.size > 1 ? 'Sources: ' : 'Source: ' },
    ...words,
    { kind: 'text', text: `, ${checked} ${formatDate(oldest)}` },
  ];
}
