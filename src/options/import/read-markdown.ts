import type { CardFile } from '../../content/card-schema';
import { forEachLine } from '../../content/compile';
import { drawnCard } from '../../content/drawn-card';
import type { ImportedCard } from '../../content/import/import-markdown';
import { importMarkdown } from '../../content/import/import-markdown';
import { findingsOf, type LineOf } from './findings';
import type { FileReading, ReadyCard, SourceOptions } from './reading';

/** Finds the line of the source from which a line of the card was made. */
function linesOfSource({ card, report }: ImportedCard): LineOf {
  const sources = new Map(report.became.map(({ id, line }) => [id, line]));
  const places = new Map<string, number | undefined>();
  forEachLine(card, ({ id }, path) => void places.set(path.join(), sources.get(id)));
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const line = places.get(path.slice(0, length).join());
      if (line !== undefined) return line;
    }
    return undefined;
  };
}

function readyCard(imported: ImportedCard, options: SourceOptions): ReadyCard {
  // What is not there is no key of the file either.
  const made: unknown = JSON.parse(JSON.stringify(imported.card));
  const drawn = drawnCard(`${imported.card.id}.json`, made);
  if (drawn.kind === 'problems') {
    const [first] = drawn.problems;
    throw new Error(`it became a card that is none: ${first?.path.join('.')}: ${first?.what}`);
  }
  const { file, card } = drawn;
  const findings = findingsOf(file, options, linesOfSource(imported));
  return { file, card: { ...card, isOwn: true }, report: imported.report, findings };
}

/** The kept files that can still be read: a file may bring one of them up to date. */
function readable(existing: SourceOptions['existing']): readonly CardFile[] {
  return existing.flatMap((file) => {
    const drawn = drawnCard('kept', file);
    return drawn.kind === 'card' ? [drawn.file] : [];
  });
}

/** Makes one card for each rival that a writer's Markdown is about. */
export function readMarkdown(name: string, text: string, options: SourceOptions): FileReading {
  const { pack, rival, today } = options;
  const given = { us: pack.us, rival, pack, today, existing: readable(options.existing) };
  const result = importMarkdown({ name, text }, given);
  if (result.kind === 'refused') {
    const { reason, what, mend } = result.refusal;
    return { name, kind: reason === 'no-rival' ? 'no-rival' : 'refused', what, mend };
  }
  return { name, kind: 'cards', cards: result.cards.map((each) => readyCard(each, options)) };
}
