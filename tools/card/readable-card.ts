import type { CardFile } from '../../src/content/card-schema';
import { comparableCard } from '../../src/content/diff/comparable-card';
import { textsOf } from '../../src/content/diff/diff-cards';

/**
 * Returns a card as readable text for `git diff`: texts outside the lines first, then each line with
 * its location, one field per row.
 */
export function readableCard(card: CardFile): string {
  const { lines, otherTexts } = comparableCard(card);
  return [
    ...[...otherTexts].map(([place, text]) => `${place}: ${text}`),
    ...[...lines.values()].flatMap(({ entry, place }) => [
      '',
      `${place} / ${entry.id}`,
      ...[...textsOf(entry)].filter(([, text]) => text).map(([of, text]) => `  ${of}: ${text}`),
    ]),
    '',
  ].join('\n');
}
