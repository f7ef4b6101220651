import type { BlockContent, DefinitionContent, ListItem, RootContent, Table } from 'mdast';
import { type Inline, plainText } from '../../core/card/inline';
import { parseInline } from '../inline-markdown';
import { isSignature } from './decide-use';
import type { Entry } from './entry';
import { entriesOfWords, pointsAt } from './entry-of-words';
import { cellsOfTable, type HtmlCell } from './html-table';
import { bareLabel } from './label';
import { isQuestion, isQuoted } from './leaf';
import { plainHtml } from './plain-html';
import type { Dropped } from './result';
import { type Addresses, inlinesOf, withoutWideBlanks, writeInline } from './write-inline';

/** What reading the blocks of a file needs and gathers. */
export interface Reading {
  readonly addresses: Addresses;
  readonly dropped: Dropped[];
}

type Block = RootContent | BlockContent | DefinitionContent;

function lineOf(node: Block | ListItem): number {
  return node.position?.start.line ?? 1;
}

function textEntry(kind: Entry['kind'], text: string, line: number): Entry {
  return { kind, text: writeInline([{ kind: 'text', text }]), line, entries: [] };
}

function itemOf(item: ListItem, isOrdered: boolean, reading: Reading): readonly Entry[] {
  const kind = isOrdered ? 'step' : 'item';
  const [first, ...others] = item.children;
  const isWords = first?.type === 'paragraph';
  const own = isWords
    ? entriesOfWords(kind, {
        inlines: inlinesOf(first.children, reading.addresses),
        line: lineOf(first),
      })
    : [];
  const [head, ...further] = own.map(withQuotationAsText);
  const rest = (isWords ? others : item.children).flatMap((each) => entriesOf(each, reading));
  if (head === undefined) {
    return rest.length === 0 ? [] : [{ kind, line: lineOf(item), entries: rest }];
  }
  return [{ ...head, entries: [...further, ...rest] }];
}

/** A quotation or question in bold is what the item says, not what it is called. */
function withQuotationAsText(entry: Entry): Entry {
  const { label, text, ...rest } = entry;
  const isSaid =
    label !== undefined && text === undefined && (isQuoted(label) || isQuestion(label));
  return isSaid ? { ...rest, text: writeInline([{ kind: 'text', text: label }]) } : entry;
}

/** A table of one column is a frame around words. */
function framed(table: Table, reading: Reading): readonly Entry[] {
  return table.children.flatMap((row) =>
    row.children.flatMap((cell) =>
      entriesOfWords('words', {
        inlines: inlinesOf(cell.children, reading.addresses),
        line: row.position?.start.line ?? 1,
      }),
    ),
  );
}

function tableOf(table: Table, reading: Reading): readonly Entry[] {
  const [head, ...body] = table.children;
  if ((head?.children.length ?? 0) < 2) return framed(table, reading);
  const heads = (head?.children ?? []).map((cell) =>
    bareLabel(plainText(inlinesOf(cell.children, reading.addresses))),
  );
  const rows = body.map((row): Entry => {
    const line = row.position?.start.line ?? 1;
    const cells = row.children.map((cell, index): Entry => {
      const inlines = inlinesOf(cell.children, reading.addresses);
      const text = writeInline(inlines);
      const points = pointsAt(inlines);
      const label = heads[index];
      return {
        kind: 'cell',
        ...(label && { label }),
        ...(text !== '' && { text }),
        ...(points !== undefined && { points }),
        line,
        entries: [],
      };
    });
    return { kind: 'row', line, entries: cells };
  });
  return [{ kind: 'table', heads, line: table.position?.start.line ?? 1, entries: rows }];
}

/** Longer words between tags are no line of a card. In characters. */
const MAX_HTML_LINE = 2000;

/** A wiki's frames are tags around Markdown, of which the parser reads nothing. */
function htmlWords(kind: Entry['kind'], text: string, line: number): readonly Entry[] {
  if (text.length > MAX_HTML_LINE || !/\*\*[^*]+\*\*/.test(text))
    return [textEntry(kind, text, line)];
  try {
    return entriesOfWords(kind, { inlines: parseInline(text), line });
  } catch {
    return [textEntry(kind, text, line)];
  }
}

/** What a part that folds away is called heads that part. */
function headOfFold(text: string, line: number): Entry {
  return { kind: 'words', label: bareLabel(text), line, entries: [] };
}

/** Names beside words, each pair a row: only the first cell of a row is a head. */
const PAIRS = /<tr\b[^<>]*>\s*<th\b[^<>]*>(?:(?!<t[dr]\b)[\s\S])*<td\b/i;

const wordsOfCell = ({ html }: HtmlCell) => plainHtml(html).lines.join(' ');

function cellEntry(kind: Entry['kind'], head: string, cell: HtmlCell, line: number): Entry {
  const text = writeInline([{ kind: 'text', text: wordsOfCell(cell) }]);
  const own = { ...(head && { label: head }), ...(text !== '' && { text }) };
  return { kind, ...own, line: line + cell.below, entries: [] };
}

/** A table that a wiki exported as HTML. Its first row is its head, unless it pairs names with words. */
function htmlTable(html: string, line: number): readonly Entry[] | undefined {
  const rows = cellsOfTable(html);
  const [head = [], ...body] = rows ?? [];
  if (rows === undefined || head.length < 2) return undefined;
  if (head.length === 2 && PAIRS.test(html)) {
    return rows.flatMap(([name, ...cells]) => {
      const label = name === undefined ? '' : bareLabel(wordsOfCell(name));
      return cells.map((cell) => cellEntry('words', label, cell, line));
    });
  }
  const heads = head.map((cell) => bareLabel(wordsOfCell(cell)));
  const entries = body.map((row): Entry => {
    const cells = row.map((cell, index) => cellEntry('cell', heads[index] ?? '', cell, line));
    return { kind: 'row', line: line + (row[0]?.below ?? 0), entries: cells };
  });
  return [{ kind: 'table', heads, line, entries }];
}

const PROGRAM =
  /^(?:bash|sh|shell|console|sql|python|py|js|ts|javascript|json|ya?ml|java|go|rust|c|cpp)$/i;

function codeOf(value: string, language: string | null | undefined, line: number): Entry[] {
  if (language && PROGRAM.test(language)) {
    const code: Inline = { kind: 'code', text: value };
    return [{ kind: 'words', text: writeInline([code]), line, entries: [] }];
  }
  let at = line + 1;
  return value.split(/\n[ \t]*\n/).flatMap((passage): readonly Entry[] => {
    const start = at;
    const lines = passage.split('\n');
    at += lines.length + 1;
    // Each line that is quoted by itself is said by itself.
    if (lines.length > 1 && lines.every((each) => isQuoted(each.trim()))) {
      return lines.map((text, index) => textEntry('quote', text, start + index));
    }
    return entriesOfWords('quote', {
      inlines: [{ kind: 'text', text: withoutWideBlanks(passage) }],
      line: start,
    });
  });
}

function quoteOf(entries: readonly Entry[]): readonly Entry[] {
  const isSigned = entries.slice(1).some(({ text = '' }) => isSignature(text));
  return entries.map((entry) =>
    entry.kind === 'words' ? { ...entry, kind: 'quote', ...(isSigned && { isSigned }) } : entry,
  );
}

/** What a block says, as entries in its order. Headings are not among them. */
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
      return block.children.flatMap((item) => itemOf(item, block.ordered === true, reading));
    case 'table':
      return tableOf(block, reading);
    case 'blockquote':
      return quoteOf(block.children.flatMap((each) => entriesOf(each, reading)));
    case 'code':
      return codeOf(block.value, block.lang, line);
    case 'html': {
      const { lines, comments } = plainHtml(block.value);
      for (const text of comments) reading.dropped.push({ line, text, why: 'a hidden comment' });
      const table = htmlTable(block.value, line);
      if (table) return table;
      const kind = /^\s*<[uo]l\b/i.test(block.value) ? 'item' : 'words';
      const hasSummary = /<summary\b/i.test(block.value);
      return lines.flatMap((text, index) =>
        hasSummary && index === 0 ? [headOfFold(text, line)] : htmlWords(kind, text, line),
      );
    }
    case 'footnoteDefinition':
      return block.children.flatMap((each) => entriesOf(each, reading));
    default:
      return [];
  }
}
