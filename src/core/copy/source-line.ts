import type { Inline } from '../card/inline';
import type { IsoDate, Source } from '../card/line';
import { dayWords } from '../trust/day-words';
import type { Words } from './block';

/** What stands behind words that are copied. */
export interface Backing {
  readonly sources: readonly Source[];
  readonly checked: IsoDate;
}

function sourceWords({ title, href }: Source): Inline {
  const words: Inline = { kind: 'text', text: title };
  return href === undefined ? words : { kind: 'link', href, children: [words] };
}

/**
 * "Source: Dagster+ pricing (https://…), checked 21 Nov 2026": each source once, and the oldest day
 * where there are several. Nothing where there is no source to name.
 */
export function sourceLine(backings: readonly Backing[]): Words | undefined {
  const named = backings.filter(({ sources }) => sources.length > 0);
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
  const since = days.length > 1 ? ' or later' : '';
  return [
    { kind: 'text', text: sources.size > 1 ? 'Sources: ' : 'Source: ' },
    ...words,
    { kind: 'text', text: `, checked ${dayWords(oldest)}${since}` },
  ];
}
