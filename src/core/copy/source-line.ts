import type { Inline } from '../card/inline';
import type { IsoDate, Source } from '../card/line';
import { formatDate } from '../trust/format-date';
import type { RichText } from './block';
import { plain } from './template';

/** Where a wording comes from and when that was checked. */
export interface Citation {
  readonly sources: readonly Source[];
  /** Absent if nobody has checked it yet. */
  readonly checked?: IsoDate;
}

function sourceInline({ title, href }: Source): Inline {
  const name = plain(title);
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
    plain(index === 0 ? '' : '; '),
    sourceInline(source),
  ]);
  const checked =
    oldest && `, checked ${days.length > 1 ? 'on or after ' : ''}${formatDate(oldest)}`;
  return [
    plain(sources.size > 1 ? 'Sources: ' : 'Source: '),
    ...list,
    ...(checked ? [plain(checked)] : []),
  ];
}
