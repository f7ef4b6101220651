import { countWords, wordsOnCard } from './count-words';
import type { Entry } from './entry';
import type { Setting } from './task';
import { writeText } from './write-inline';

/**
 * Makes texts of the headings that became no title and no label, or of which a word is nowhere else.
 *
 * @param body What the card is made of, and `root`, the section above it.
 * @param title The title of the card.
 */
export function placeLostHeadings(
  { draft }: Setting,
  body: readonly Entry[],
  root: Entry,
  title: string,
): void {
  const shown = wordsOnCard({ title, ...draft.finish() });
  const visit = (entry: Entry, above: Entry): void => {
    const { kind, label = '', line, entries } = entry;
    const isShown = [...countWords(label).keys()].every((word) => shown.has(word));
    if (kind === 'section' && label !== '' && !(isShown && draft.isUsed(entry))) {
      draft.mark(entry);
      const doubt =
        entries.length === 0
          ? 'A heading with nothing below it.'
          : 'A heading whose lines went into other sections.';
      const leaf = { text: writeText(label), line, kind: 'words', depth: 0 } as const;
      draft.more(leaf, { section: above, around: [] }, { doubt, use: 'know' });
    }
    for (const each of entries) visit(each, entry);
  };
  for (const section of body) visit(section, root);
}
