import { compileCard, forEachLine } from '../compile';
import { parseInline } from '../inline-markdown';
import { partsOfFile } from '../parts-of-file';
import type { CheckedCard, CheckedLine, NamedCard } from './rule';

/** Prepares a card for the rules. */
export function checkedCard({ file, card }: NamedCard): CheckedCard {
  const parts = partsOfFile(card);
  const roles = new Map(
    parts.flatMap(({ groups }) =>
      groups.flatMap((group) => group.lines.map(({ entry, role }) => [entry, role])),
    ),
  );
  const lines: CheckedLine[] = [];
  forEachLine(card, (entry, path) => {
    const { safer } = entry.review;
    lines.push({
      entry,
      role: roles.get(entry) ?? 'note',
      path,
      own: parseInline(entry.text),
      ...(safer !== undefined && { safer: parseInline(safer) }),
    });
  });
  return { file, card, lines, parts, compiled: compileCard(card) };
}
