import type { CardFile } from '../card-schema';
import type { Entry } from './entry';
import { Ids } from './ids';
import { refuseUnreadable } from './limits';
import { outlineOf } from './outline';
import { parseMarkdown } from './parse';
import type { Became, ImportOptions, ImportResult, MarkdownFile } from './result';

export type {
  Became,
  CardUpdate,
  Dropped,
  ImportedCard,
  ImportOptions,
  ImportReport,
  ImportResult,
  MarkdownFile,
  Refusal,
} from './result';

/** Makes cards of a writer's Markdown, one for each rival, or says why not. */
export function importMarkdown(file: MarkdownFile, options: ImportOptions): ImportResult {
  const refusal = refuseUnreadable(file);
  if (refusal) return { kind: 'refused', refusal };
  const { entries, dropped } = outlineOf(parseMarkdown(file.text));
  const top = entries.find(({ kind }) => kind === 'section');
  const title = top?.label ?? file.name.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const rival =
    options.rival ??
    title
      .split(/[^\p{L}\p{N}+.]+/u)
      .find((word) => /^\p{Lu}/u.test(word) && word.toLowerCase() !== options.us.toLowerCase());
  if (rival === undefined) {
    const what = 'The file does not say which rival it is about.';
    const mend = 'Give the rival’s name with --rival, or write it into the title.';
    return { kind: 'refused', refusal: { file: file.name, reason: 'no-rival', what, mend } };
  }
  const ids = new Ids();
  const became: Became[] = [];
  const more: NonNullable<CardFile['more']> = [];
  const visit = (entry: Entry, heading: string, lines: (typeof more)[number]['lines']) => {
    if (entry.text !== undefined) {
      const id = ids.next('more', entry.label ?? entry.text);
      const { label, text } = entry;
      const note = `Imported on ${options.today}; not checked yet.`;
      const review = {
        status: 'unverified',
        kind: 'product',
        checked: options.today,
        note,
      } as const;
      lines.push({ id, ...(label && { label }), text, use: 'know', review });
      became.push({ id, line: entry.line, heading, role: 'more', text });
    }
    for (const each of entry.entries) {
      if (each.kind === 'section') begin(each);
      else visit(each, heading, lines);
    }
  };
  const begin = (section: Entry) => {
    const list = { title: section.label ?? title, lines: [] };
    more.push(list);
    visit(section, list.title, list.lines);
  };
  visit({ kind: 'section', line: 1, entries }, title, []);
  const words = became.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const card: CardFile = {
    $schema: '../battlecard.schema.json',
    version: 1,
    id: new Ids().next(rival),
    name: rival,
    title,
    updated: options.today,
    aliases: [],
    more: more.filter(({ lines }) => lines.length > 0),
  };
  const report = { file: file.name, became, dropped, kept: { words, of: words } };
  return { kind: 'imported', cards: [{ card, report }] };
}
