import type { Inline } from '../card/inline';
import type { IsoDate, Source } from '../card/line';
import { formatDate } from '../trust/format-date';
import type { RichText } from './block';

/** Where a wording comes from and when that was checked. */
export interface Citation {
  readonly sources: readonly Source[];
  /** Absent if nobody has checked it yet. */
  readonly checked?: IsoDate;
}

function sourceInline({ title, href }: Source): Inline {
  const name: Inline = { kind: 'text', text: title };
  return href === undefined ? name : { kind: 'link', href, children: [name] };
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
  if (named.length === 0) return undefined;
  const days = [...new Set(named.flatMap(({ checked }) => checked ?? []))].sort();
  const [oldest] = days;
  const list = [...sources.values()].flatMap<Inline>((source, index) => [
    { kind: 'text', text: index === 0 ? '' : '; ' },
    sourceInline(source),
  ]);
  return [
    { kind: 'text', text: sources.size > 1 ? 'Sources: ' : 'Source: ' },
    ...list,
    ...(oldest === undefined
      ? []
      : [
          {
            kind: 'text',
            text:
              days.length > 1
                ? `, checked on or after ${formatDate(oldest)}`
                : `, checked ${formatDate(oldest)}`,
          } as const,
        ]),
  ];
}
