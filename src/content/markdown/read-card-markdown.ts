import { Ids, slug } from '../import/ids';
import type { Problem } from '../problem';
import { type ContentFile, cardOfValue, type ReadCard } from '../read-card';
import type { Json } from './fields';
import { readFrontMatter } from './front-matter';
import { type OutlineSection, outlineOf, splitId } from './outline';
import { ProblemList } from './problem-list';
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

/**
 * Reads a card in Ringside's Markdown format, which `isCardMarkdown` recognizes. Problems have the line in
 * the file; the card is absent if there are errors.
 */
export function readCardMarkdown({ file, text }: ContentFile): ReadCard {
  const problems = new ProblemList(file);
  const rows = text.split(/\r\n|\r|\n/);
  const front = readFrontMatter(rows);
  for (const entry of front.unread) problems.add(entry.line, words.frontMatterEntry(entry.text));
  const { title, sections } = outlineOf(rows.slice(front.length), front.length + 1, problems);
  if (title === undefined) problems.add(front.length + 1, words.noTitle);
  const reader = new BlockReader(problems, new Ids(idsIn(sections)), front.values.updated);
  const read = readSections(reader, problems, sections);
  if (problems.all.length > 0) return { problems: problems.all };
  const { name = '' } = front.values;
  const value: Json = { id: slug(String(name)), ...front.values, title, ...read };
  const { card, problems: found } = cardOfValue(file, value);
  const placed = found.map((problem): Problem => {
    const [key] = problem.path;
    const line = reader.lineAt(value, problem.path) ?? front.lines.get(String(key)) ?? 1;
    return { ...problem, line };
  });
  return { ...(card && { card }), problems: placed };
}
