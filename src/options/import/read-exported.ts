import { drawnCard } from '../../content/drawn-card';
import { readCardMarkdown } from '../../content/markdown/read-card-markdown';
import { isError } from '../../content/problem';
import { ownCard } from '../../storage/custom-cards/stored-card';
import { type FileReading, findingOf } from './reading';

/** Reads a card that was exported as Markdown. */
export function readExported(name: string, text: string): FileReading {
  const read = readCardMarkdown({ file: name, text });
  const drawn = read.card && drawnCard(name, read.card);
  if (drawn?.kind !== 'card') {
    const problems = drawn?.problems ?? read.problems.filter(isError);
    const findings = problems.map((each) =>
      findingOf(each, () => each.line ?? read.lineOf(each.path)),
    );
    return { name, kind: 'broken', findings };
  }
  const { file, card } = drawn;
  return { name, kind: 'cards', cards: [{ file, card: ownCard(card) }] };
}
