import { importMarkdown } from '../../model/import/import-markdown';
import { readCard } from '../../model/read-card';
import type { CardJson } from '../../own-cards/stored-card';
import { findingsOf } from './findings';
import type { SourceOptions } from './read-source';
import type { FileReading, ReadyCard } from './reading';

/** Makes one card for each rival that a writer's Markdown is about. */
export function readMarkdown(name: string, text: string, options: SourceOptions): FileReading {
  const { pack, rival, today, existing } = options;
  const known = existing.flatMap((file) => {
    const read = readCard(name, file);
    return read.kind === 'card' ? [read.file] : [];
  });
  const result = importMarkdown(
    { name, text },
    { us: pack.us, rival, pack, today, existing: known },
  );
  if (result.kind === 'refused') {
    const { reason, what, mend } = result.refusal;
    return { name, kind: reason === 'no-rival' ? 'no-rival' : 'refused', what, mend };
  }
  const cards = result.cards.map(({ card: made, report }): ReadyCard => {
    // Through the same gate as a file of the repository: what is kept must be readable there too.
    const file: CardJson = JSON.parse(JSON.stringify(made));
    const read = readCard(name, file);
    if (read.kind === 'problems') {
      const [first] = read.problems;
      throw new Error(
        `The importer made a card that is none: ${first?.path.join('.')} ${first?.what}`,
      );
    }
    const card = { ...read.card, isOwn: true } as const;
    return { file, card, report, findings: findingsOf(read.file, pack) };
  });
  return { name, kind: 'cards', cards };
}
