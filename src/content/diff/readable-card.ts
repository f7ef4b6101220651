import type { CardFile, LineEntry } from '../card-schema';
import { partsOf } from './placed-parts';

function lineText(entry: LineEntry, place: string): readonly string[] {
  const { id, label, text, use, personas = [], review, silence = [] } = entry;
  const { status, kind, checked, note, safer, sources = [] } = review;
  const marks = [use, ...(entry.private ? ['private'] : []), ...personas].join(', ');
  return [
    '',
    `${place} / ${id}`,
    `  ${label === undefined ? '' : `${label}: `}${text}`,
    ...(safer === undefined ? [] : [`  safer: ${safer}`]),
    `  ${marks}; ${status}, ${kind}, checked ${checked}`,
    ...(note === undefined ? [] : [`  note: ${note}`]),
    ...sources.map(
      ({ title, href }) => `  source: ${title}${href === undefined ? '' : ` ${href}`}`,
    ),
    ...silence.map(({ rule, reason }) => `  silence ${rule}: ${reason}`),
  ];
}

/**
 * A card as text that reads well and compares well: what stands around the lines first, then each
 * line in its place, one thing a row. For git, which compares such texts in place of the JSON.
 */
export function readableCard(card: CardFile): string {
  const { lines, around } = partsOf(card);
  return [
    ...[...around].map(([place, text]) => `${place}: ${text}`),
    ...[...lines.values()].flatMap(({ entry, place }) => lineText(entry, place)),
    '',
  ].join('\n');
}
