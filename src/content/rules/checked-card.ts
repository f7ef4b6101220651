import type { Inline } from '../../core/card/inline';
import { compileCard, forEachLine } from '../compile';
import { parseInline, UnsupportedMarkdown } from '../inline-markdown';
import { partsOfFile } from '../parts-of-file';
import type { CheckedCard, CheckedLine, NamedCard } from './rule';

/** Parses a text; one that cannot be shown counts as plain words, for a rule of its own tells it. */
function wordsOf(text: string): { inlines: readonly Inline[]; canBeShown: boolean } {
  try {
    return { inlines: parseInline(text), canBeShown: true };
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    return { inlines: [{ kind: 'text', text }], canBeShown: false };
  }
}

/** Lays a card out for the rules. */
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
    const own = wordsOf(entry.text);
    const safer = entry.review.safer === undefined ? undefined : wordsOf(entry.review.safer);
    isShowable &&= own.canBeShown && (safer?.canBeShown ?? true);
    const role = roles.get(entry) ?? 'note';
    lines.push({ entry, role, path, own: own.inlines, ...(safer && { safer: safer.inlines }) });
  });
  return { file, card, lines, parts, ...(isShowable && { compiled: compileCard(card) }) };
}
