import { countWords, wordsOnCard } from './count-words';
import type { Entry } from './entry';
import type { Setting } from './task';
import { writeInline } from './write-inline';

function headingsIn(entry: Entry, above: Entry): readonly { heading: Entry; above: Entry }[] {
  const { kind, label, entries } = entry;
  const own = kind === 'section' && label !== undefined ? [{ heading: entry, above }] : [];
  return [...own, ...entries.flatMap((each) => headingsIn(each, entry))];
}

/**
 * Makes texts of the headings that became no title and no label, or of which a word stands nowhere
 * else, as of one with nothing beneath it.
 *
 * @param body What the card is made of, and `root`, what it stands under.
 * @param title The title of the card.
 */
export function placeLostHeadings(
  { draft }: Setting,
  body: readonly Entry[],
  root: Entry,
  title: string,
): void {
  const shown = wordsOnCard({ title, ...draft.finish() });
  for (const { heading, above } of body.flatMap((section) => headingsIn(section, root))) {
    const { label = '', line, entries } = heading;
    const isWhole = [...countWords(label).keys()].every((word) => shown.has(word));
    if (isWhole && draft.isUsed(heading)) continue;
    draft.mark(heading);
    const text = writeInline([{ kind: 'text', text: label }]);
    const doubt =
      entries.length === 0
        ? 'A heading with nothing below it.'
        : 'A heading whose lines went into other sections.';
    const place = { section: above, around: [] };
    draft.more({ text, line, kind: 'words', depth: 0 }, place, { doubt, use: 'know' });
  }
}
