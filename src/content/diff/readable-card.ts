import type { CardFile, LineEntry } from '../card-schema';
import { comparableCard } from './comparable-card';

function lineText(entry: LineEntry, place: string): readonly string[] {
  const { id, label, text, use, personas = [], review, good, bad, brings, silence = [] } = entry;
  const { status, kind, checked, note, safer, sources = [] } = review;
  const marks = [use, ...(entry.private ? ['private'] : []), ...personas].join(', ');
  return [
    '',
    `${place} / ${id}`,
    `  ${label === undefined ? '' : `${label}: `}${text}`,
    ...(safer === undefined ? [] : [`  safer: ${safer}`]),
    `  ${marks}; ${status}, ${kind}, ${checked === undefined ? 'not checked' : `checked ${checked}`}`,
    ...(note === undefined ? [] : [`  note: ${note}`]),
    ...(good === undefined ? [] : [`  good answer: ${good}`]),
    ...(bad === undefined ? [] : [`  bad answer: ${bad}`]),
    ...(brings === undefined ? [] : [`  brings: ${brings.join(', ')}`]),
    ...sources.map(
      ({ title, href }) => `  source: ${title}${href === undefined ? '' : ` ${href}`}`,
    ),
    ...silence.map(({ rule, reason }) => `  silence ${rule}: ${reason}`),
  ];
}

/**
 * Returns a card as readable text for `git diff`: texts outside the lines first, then each line with
 * its location, one field per row.
 */
export function readableCard(card: CardFile): string {
  const { lines, otherTexts } = comparableCard(card);
  return [
    ...[...otherTexts].map(([place, text]) => `${place}: ${text}`),
    ...[...lines.values()].flatMap(({ entry, place }) => lineText(entry, place)),
    '',
  ].join('\n');
}
