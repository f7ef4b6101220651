import type { BlockContent, DefinitionContent, ListItem, RootContent, Table } from 'mdast';
import { plainText } from '../../core/card/inline';
import type { Entry, Words } from './entry';
import { entriesOfWords, linesOf, pointsAt } from './entry-of-words';
import { blocksOfHtml } from './html';
import { bareLabel } from './label';
import { isQuestion, isQuoted, wordsIn } from './leaf';
import type { Dropped } from './result';
import {
  type Addresses,
  inlinesOf,
  withoutWideBlanks,
  writeInline,
  writeText,
} from './write-inline';

/** What reading the blocks of a file needs and gathers. */
export interface Reading {
  readonly addresses: Addresses;
  readonly dropped: Dropped[];
}

type Block = RootContent | BlockContent | DefinitionContent;

function lineOf(node: Pick<Block, 'position'>): number {
  return node.position?.start.line ?? 1;
}

function itemOf(item: ListItem, reading: Reading): readonly Entry[] {
  const [first, ...others] = item.children;
  const isWords = first?.type === 'paragraph';
  const own = isWords
    ? entriesOfWords('item', {
        inlines: inlinesOf(first.children, reading.addresses),
        line: lineOf(first),
      })
    : [];
  const [head, ...further] = own.map(withQuotationAsText);
  const rest = (isWords ? others : item.children).flatMap((each) => entriesOf(each, reading));
  if (head === undefined) {
    return rest.length === 0 ? [] : [{ kind: 'item', line: lineOf(item), entries: rest }];
  }
  return [{ ...head, entries: [...further, ...rest] }];
}

/** A quotation or question in bold is what the item says, not what it is called. */
function withQuotationAsText(entry: Entry): Entry {
  const { label, text, ...rest } = entry;
  const isSaid =
    label !== undefined && text === undefined && (isQuoted(label) || isQuestion(label));
  return isSaid ? { ...rest, text: writeText(label) } : entry;
}

/** Names beside what they label, each pair a row. */
function pairsOf(rows: readonly (readonly Words[])[]): readonly Entry[] {
  return rows.flatMap(([name, ...cells]) =>
    cells.map((cell): Entry => {
      const { line } = cell;
      const label = bareLabel(plainText(name?.inlines ?? []));
      const entries = linesOf(cell).map(({ inlines }): Entry => {
        return { kind: 'item', text: writeInline(inlines), line, entries: [] };
      });
      // A line of its own that only has a label would be a heading.
      const kind = entries.length > 0 ? 'words' : 'item';
      return { kind, ...(label && { label }), line, entries };
    }),
  );
}

/** A table by its first row, its head. One of a single column is a frame around words. */
function tableOf(rows: readonly (readonly Words[])[], line: number): readonly Entry[] {
  const [head = [], ...body] = rows;
  if (head.length < 2) return rows.flat().flatMap((cell) => entriesOfWords('words', cell));
  const heads = head.map(({ inlines }) => bareLabel(plainText(inlines)));
  if (heads.length === 2 && heads.every((each) => each === '')) return pairsOf(body);
  const entries = body.map((row): Entry => {
    const cells = row.map((cell, index): Entry => {
      const text = writeInline(cell.inlines);
      const label = heads[index];
      const points = pointsAt(cell.inlines);
      return {
        kind: 'cell',
        ...(label && { label }),
        ...(text !== '' && { text }),
        ...(points !== undefined && { points }),
        line: cell.line,
        entries: [],
      };
    });
    return { kind: 'row', line: row[0]?.line ?? line, entries: cells };
  });
  return [{ kind: 'table', heads, line, entries }];
}

function markdownTable({ children }: Table, { addresses }: Reading) {
  return children.map((row) =>
    row.children.map((cell): Words => {
      return { inlines: inlinesOf(cell.children, addresses), line: lineOf(row) };
    }),
  );
}

function htmlOf(html: string, line: number, reading: Reading): readonly Entry[] {
  return blocksOfHtml(html, line).flatMap((block) => {
    if (block.type !== 'html') return entriesOf(block, reading);
    const text = block.value.replace(/^<!--|-->$/g, '').trim();
    if (text === '') return [];
    const [margin, kind] = /^Page (header|footer): /.exec(text) ?? [];
    reading.dropped.push(
      margin === undefined
        ? { line, text, why: 'a hidden comment' }
        : { line, text: wordsIn(text).slice(margin.length), why: `a page ${kind}` },
    );
    return [];
  });
}

const PROGRAM =
  /^(?:bash|sh|shell|console|sql|python|py|js|ts|javascript|json|ya?ml|java|go|rust|c|cpp)$/i;

const QUOTES = /["“”„«»]/;
/** Drawn lines, or columns of words. */
const DRAWN = /[\u2500-\u257f]|\S {3,}\S/;

/** Whether a passage between fences is a figure or a story with things said in it, and not speech. */
function isFigure(passage: string, lines: readonly string[]): boolean {
  if (lines.length < 2 || isQuoted(passage)) return false;
  const quoting = lines.filter((each) => QUOTES.test(each)).length;
  return DRAWN.test(passage) || (quoting > 1 && quoting < lines.length);
}

function codeOf(value: string, language: string | null | undefined, line: number): Entry[] {
  if (language && PROGRAM.test(language)) {
    const text = writeInline([{ kind: 'code', text: value }]);
    return [{ kind: 'words', text, line, entries: [] }];
  }
  let at = line + 1;
  return value.split(/\n[ \t]*\n/).flatMap((passage): readonly Entry[] => {
    const start = at;
    const lines = passage.split('\n');
    at += lines.length + 1;
    if (isFigure(passage, lines)) {
      const text = writeInline([{ kind: 'code', text: passage }]);
      return [{ kind: 'words', text, line: start, entries: [] }];
    }
    return entriesOfWords('quote', {
      inlines: [{ kind: 'text', text: withoutWideBlanks(passage) }],
      line: start,
    });
  });
}

function quoteOf(entries: readonly Entry[]): readonly Entry[] {
  return entries.map((entry) => (entry.kind === 'words' ? { ...entry, kind: 'quote' } : entry));
}

/** Returns what a block says, as entries in its order. Top-level headings are not among them. */
export function entriesOf(block: Block, reading: Reading): readonly Entry[] {
  const line = lineOf(block);
  switch (block.type) {
    case 'paragraph':
      return entriesOfWords('words', {
        inlines: inlinesOf(block.children, reading.addresses),
        line,
      });
    case 'heading':
      return entriesOfWords('words', {
        inlines: [{ kind: 'strong', children: inlinesOf(block.children, reading.addresses) }],
        line,
      });
    case 'list':
      return block.children.flatMap((item) => itemOf(item, reading));
    case 'table':
      return tableOf(markdownTable(block, reading), line);
    case 'blockquote':
      return quoteOf(block.children.flatMap((each) => entriesOf(each, reading)));
    case 'code':
      return codeOf(block.value, block.lang, line);
    case 'html':
      return htmlOf(block.value, line, reading);
    case 'footnoteDefinition':
      return block.children.flatMap((each) => entriesOf(each, reading));
    default:
      return [];
  }
}
