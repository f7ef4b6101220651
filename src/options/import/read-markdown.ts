import type { CardFile } from '../../content/card-schema';
import { drawnCard } from '../../content/drawn-card';
import {
  type ImportedCard,
  importMarkdown,
  surveyMarkdown,
} from '../../content/import/import-markdown';
import { ourNames } from '../../core/card/card';
import { ownCard } from '../../storage/custom-cards/stored-card';
import type { FileReading, ReadyCard, SourceOptions } from './reading';
import * as words from './words';

function readyCard(imported: ImportedCard): ReadyCard {
  // Removes the keys whose values are undefined.
  const json: unknown = JSON.parse(JSON.stringify(imported.card));
  const drawn = drawnCard(`${imported.card.id}.json`, json);
  if (drawn.kind === 'problems') {
    const [first] = drawn.problems;
    throw new Error(words.invalidImport(first?.path.join('.'), first?.what));
  }
  const { file, card } = drawn;
  return { file, card: ownCard(card), report: imported.report };
}

/** Returns the saved cards that can still be read and that a file can update. */
function readable(existing: SourceOptions['existing']): readonly CardFile[] {
  return existing.flatMap((file) => {
    const drawn = drawnCard('saved', file);
    return drawn.kind === 'card' ? [drawn.file] : [];
  });
}

/**
 * Finds out who a Markdown file is about; once the user has confirmed that, imports one card for each
 * competitor.
 */
export function readMarkdown(name: string, text: string, options: SourceOptions): FileReading {
  const { pack, confirmed, roles, insist, today } = options;
  const file = { name, text };
  const existing = readable(options.existing);
  const us = confirmed?.us.length ? confirmed.us : ourNames(pack);
  const common = { us, pack, existing, ...(insist && { insist }) };
  const result =
    confirmed === undefined
      ? surveyMarkdown(file, common)
      : importMarkdown(file, {
          ...common,
          rivals: confirmed.rivals,
          today,
          ...(roles && { roles }),
        });
  if (result.kind === 'refused') {
    const { what, fix, canInsist } = result.refusal;
    return { name, kind: 'refused', what, fix, ...(canInsist && { canInsist }) };
  }
  if (result.kind === 'surveyed') {
    // Our usual name would hide that the file calls us something else.
    return { name, kind: 'found', us: result.us, rivals: result.rivals };
  }
  return { name, kind: 'cards', cards: result.cards.map(readyCard) };
}
