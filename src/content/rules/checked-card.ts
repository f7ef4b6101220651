import type { Inline } from '../../core/card/inline';
import { compileCard, forEachLine } from '../compile';
import { parseInline, UnsupportedMarkdown } from '../inline-markdown';
import { partsOfFile } from '../parts-of-file';
import type { CheckedCard, CheckedLine, NamedCard } from './rule';

/** Parses a text. One that can't be shown, which the rule `markdown` reports, counts as plain text. */
function parseText(text: string): { inlines: readonly Inline[]; canBeShown: boolean } {
  try {
    return { inlines: parseInline(text), canBeShown: true };
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    return { inlines: [{ kind: 'text', text }], canBeShown: false };
  }
}

/** Prepares a card for the rules. */
export function checkedCard({ file, card }: NamedCard): CheckedCard {
  const parts = partsOfFile(card);
  const roles = new Map(
    parts.flatMap(({ groups }) =>
      groups.flatMap((group) => group.lines.map(({ entry, role }) => [entry, role])),
    ),
  );
  const lines: CheckedLine[] = [];
  let isShowable = true;
  forEachLine(card, (entry, path) => {
    const own = parseText(entry.text);
    const safer = entry.review.safer === undefined ? undefined : parseText(entry.review.safer);
    isShowable &&= own.canBeShown && (safer?.canBeShown ?? true);
    const role = roles.get(entry) ?? 'note';
    lines.push({ entry, role, path, own: own.inlines, ...(safer && { safer: safer.inlines }) });
  });
  return { file, card, lines, parts, ...(isShowable && { compiled: compileCard(card) }) };
}
