import { BOLD_DEPTH, type Entry } from './entry';
import { isQuestion, isQuoted } from './leaf';
import { plainOf } from './plain-words';

/** As many words as an item may have to be the heading of the list within it. */
const MAX_WORDS = 8;

/** What an item is called that only heads a list of its own, as a toggle does. */
function headOf({ kind, label, text, entries }: Entry): string | undefined {
  if (kind !== 'item' || entries.length === 0) return undefined;
  if (label !== undefined && text !== undefined) return undefined;
  const words = label ?? plainOf(text ?? '');
  const isSaid = isQuoted(words) || isQuestion(words) || /[.!…”"]$/.test(words);
  return words === '' || isSaid || words.split(/\s+/).length > MAX_WORDS ? undefined : words;
}

/**
 * Makes sections of list items that head lists of their own: editors write toggles and outlines so. An
 * item does only where most of its neighbors do, too.
 */
export function withToggles(entries: readonly Entry[]): readonly Entry[] {
  const items = entries.filter(({ kind }) => kind === 'item');
  const heading = items.filter((each) => headOf(each) !== undefined);
  const isOnlyOne = entries.length === 1 && (entries[0]?.entries.length ?? 0) > 1;
  const isOutline = (heading.length > 1 || isOnlyOne) && heading.length * 4 >= items.length * 3;
  return entries.map((entry): Entry => {
    const label = isOutline ? headOf(entry) : undefined;
    if (label !== undefined) {
      const { line } = entry;
      return {
        kind: 'section',
        depth: BOLD_DEPTH,
        label,
        line,
        entries: withToggles(entry.entries),
      };
    }
    return entry.kind === 'section' ? { ...entry, entries: withToggles(entry.entries) } : entry;
  });
}
