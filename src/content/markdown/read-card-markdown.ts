import { Ids, slug } from '../import/ids';
import type { Problem } from '../problem';
import { type ContentFile, cardOfValue, type ReadCard } from '../read-card';
import { takeCalculators } from './calculators-block';
import type { Json } from './fields';
import { FRONT_WORDS, readFrontMatter } from './front-matter';
import { type OutlineSection, outlineOf, splitId } from './outline';
import { BlockReader } from './read-blocks';
import { readSections } from './read-sections';
import * as words from './words';

export { isCardMarkdown } from './front-matter';

/** Returns every ID in the text, so that new ones differ from them. */
function idsIn(sections: readonly OutlineSection[]): readonly string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ id, fields, lines }) => {
      const all = [fields, ...lines.map((line) => line.fields)].flat();
      return [id, ...all.map(({ text }) => splitId(text).id)].flatMap((each) => each ?? []);
    }),
  );
}

/** The result of reading a card in Markdown. */
export interface ReadCardMarkdown extends ReadCard {
  /** Returns the line of the text, from 1, from which a part of the card was read. */
  lineOf(path: Problem['path']): number | undefined;
}

/**
 * Reads a card in Ringside's Markdown format, which `isCardMarkdown` recognizes. Problems have the line in
 * the file; the card is absent if there are errors.
 */
export function readCardMarkdown({ file, text }: ContentFile): ReadCardMarkdown {
  const problems: Problem[] = [];
  const report: words.Report = (line, problem) =>
    problems.push({ rule: 'schema', file, path: [], line, ...problem });
  const { rows, calculators, line: calculatorsLine = 1 } = takeCalculators(text, report);
  const front = readFrontMatter(rows);
  for (const entry of front.unread)
    report(entry.line, words.frontMatterEntry(entry.text, FRONT_WORDS));
  const { title, sections } = outlineOf(rows.slice(front.length), front.length + 1, report);
  if (title === undefined) report(front.length + 1, words.noTitle);
  const reader = new BlockReader(report, new Ids(idsIn(sections)), front.values.updated);
  const read = readSections(reader, report, sections);
  const { name = '' } = front.values;
  const value: Json = { id: slug(String(name)), ...front.values, title, ...read };
  if (calculators) value.calculators = reader.place(calculators, calculatorsLine);
  const lineOf = (path: Problem['path']) =>
    reader.lineAt(value, path) ?? front.lines.get(String(path[0]));
  if (problems.length > 0) return { problems, lineOf };
  const { card, problems: found } = cardOfValue(file, value);
  const placed = found.map((each): Problem => ({ ...each, line: lineOf(each.path) ?? 1 }));
  return { ...(card && { card }), problems: placed, lineOf };
}
