import type {
  BlockContent,
  Code,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { type Inline, plainText } from '../../core/card/inline';
import type { Entry, EntryKind } from './entry';
import { blocksOfHtml } from './html';
import { bareLabel, labelled } from './labels';
import { isQuestion, isQuoted, wordsIn } from './leaf';
import { parseMarkdown } from './parse';
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

/** A line of text as Markdown, and its number in the source, from 1. */
interface Line {
  readonly text: string;
  readonly line: number;
  readonly points?: Entry['points'];
}

function lineOf(node: Pick<Block, 'position'>): number {
  return node.position?.start.line ?? 1;
}

/** Returns where a text leads, if it's nothing but one link. */
function pointsAt(inlines: readonly Inline[]): Entry['points'] {
  const [only, ...others] = inlines.filter((inline) => plainText([inline]).trim() !== '');
  if (others.length > 0 || only?.kind !== 'link') return undefined;
  if (only.href.startsWith('#')) return 'here';
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(only.href) ? 'away' : 'beside';
}

/** Returns the lines of a paragraph, as the writer broke them. */
function linesOf(inlines: readonly Inline[], line: number): readonly Line[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    const [first = '', ...others] = inline.kind === 'text' ? inline.text.split('\n') : [''];
    if (inline.kind !== 'text') lines.at(-1)?.push(inline);
    else if (first !== '') lines.at(-1)?.push({ kind: 'text', text: first });
    for (const text of others) lines.push(text === '' ? [] : [{ kind: 'text', text }]);
  }
  return lines.flatMap((each, at) => {
    const text = writeInline(each).trim();
    const points = pointsAt(each);
    return text === '' ? [] : [{ text, line: line + at, ...(points && { points }) }];
  });
}

/** Signs between several labelled texts in one line: "Owner: … | Updated: …". */
const BETWEEN = /\s+[|·•]\s+/;
const ONE_LINK = /^(?:\[[^\]]*\]\([^()\s]*\)|<https:[^<>\s]*>)$/;

/** Returns a paragraph as one entry or, if several of its lines have labels, as several. */
function entriesOfLines(kind: EntryKind, lines: readonly Line[]): readonly Entry[] {
  const passages: Line[][] = [];
  let isPlainFirst = false;
  for (const whole of lines) {
    const texts = whole.text.split(BETWEEN);
    const areLabelled = texts.length > 1 && texts.every((text) => labelled(text).label);
    for (const line of areLabelled ? texts.map((text) => ({ ...whole, text })) : [whole]) {
      const { label, rest, isPlain } = labelled(line.text);
      // A line with a label begins anew; others are just wrapped.
      const before = passages.at(-1)?.at(-1)?.text ?? '';
      const isAfter = isPlainFirst || isQuoted(before);
      // A bold line behind a sentence at the end is the heading of what follows.
      const isHead = whole === lines.at(-1) && /[.!?]["”»]?$/.test(before);
      const isNew = label !== undefined && (rest === '' ? isHead : !isPlain || isAfter);
      if (passages.length === 0) isPlainFirst = isPlain === true;
      if (passages.length === 0 || areLabelled || isNew) passages.push([line]);
      else passages.at(-1)?.push(line);
    }
  }
  return passages.map(([first = { text: '', line: 1 }, ...others]): Entry => {
    const whole = [first, ...others].map(({ text }) => text).join(' ');
    const own = labelled(first.text);
    // A line that is nothing but bold labels what the next line of its paragraph says.
    const isHead = own.label !== undefined && (own.rest !== '' || others.length > 0);
    const { label } = isHead ? own : labelled(whole);
    const rest = isHead
      ? [own.rest, ...others.map(({ text }) => text)].join(' ')
      : labelled(whole).rest;
    const text = rest.trim();
    const points = label && ONE_LINK.test(text) ? 'away' : others.length === 0 && first.points;
    return {
      kind,
      ...(label !== undefined && { label }),
      ...(text !== '' && { text }),
      ...(points && { points }),
      line: first.line,
      entries: [],
    };
  });
}

function itemOf(item: ListItem, reading: Reading): readonly Entry[] {
  const [first, ...others] = item.children;
  const isWords = first?.type === 'paragraph';
  const lines = isWords ? linesOf(inlinesOf(first.children, reading.addresses), lineOf(first)) : [];
  const [head, ...further] = entriesOfLines('item', lines).map(withQuotationAsText);
  const rest = (isWords ? others : item.children).flatMap((each) => entriesOf(each, reading));
  if (head !== undefined) return [{ ...head, entries: [...further, ...rest] }];
  return rest.length === 0 ? [] : [{ kind: 'item', line: lineOf(item), entries: rest }];
}

/** A quotation or question in bold is what the item says, not what it is called. */
function withQuotationAsText(entry: Entry): Entry {
  const { label, text, ...rest } = entry;
  const isSaid =
    label !== undefined && text === undefined && (isQuoted(label) || isQuestion(label));
  return isSaid ? { ...rest, text: writeText(label) } : entry;
}

/** A table by its first row, its head. One of a single column is a frame around words. */
function tableOf({ children }: Table, { addresses }: Reading, line: number): readonly Entry[] {
  const rows = children.map((row) =>
    row.children.map((cell) => {
      const inlines = inlinesOf(cell.children, addresses);
      return { inlines, line: lineOf(row), text: writeInline(inlines).trim() };
    }),
  );
  const [head = [], ...body] = rows;
  if (head.length < 2) {
    return rows.flat().flatMap((cell) => entriesOfLines('words', linesOf(cell.inlines, cell.line)));
  }
  const heads = head.map(({ inlines }) => bareLabel(plainText(inlines)));
  // Names beside what they label, each pair a row. A line of its own that only has a label would be a heading.
  if (heads.length === 2 && heads.every((each) => each === '')) {
    return body.flatMap(([name, ...cells]) =>
      cells.map((cell): Entry => {
        const label = bareLabel(plainText(name?.inlines ?? []));
        const entries = linesOf(cell.inlines, cell.line).map(({ text }): Entry => {
          return { kind: 'item', text, line: cell.line, entries: [] };
        });
        const kind = entries.length > 0 ? 'words' : 'item';
        return { kind, ...(label && { label }), line: cell.line, entries };
      }),
    );
  }
  const entries = body.map((row): Entry => {
    const cells = row.map(({ inlines, text, line: at }, index): Entry => {
      const [label, points] = [heads[index], pointsAt(inlines)];
      const own = { ...(label && { label }), ...(text && { text }), ...(points && { points }) };
      return { kind: 'cell', ...own, line: at, entries: [] };
    });
    return { kind: 'row', line: row[0]?.line ?? line, entries: cells };
  });
  return [{ kind: 'table', heads, line, entries }];
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

function codeOf({ value, lang }: Code, line: number, reading: Reading): readonly Entry[] {
  const isProgram = lang && PROGRAM.test(lang);
  if (!isProgram && /^#{1,6} /m.test(value)) {
    // A card between fences. The line ends keep its lines on their numbers.
    const inside = parseMarkdown('\n'.repeat(line) + value);
    return inside.children.flatMap((block) => entriesOf(block, reading));
  }
  let at = line + 1;
  return (isProgram ? [value] : value.split(/\n[ \t]*\n/)).flatMap((passage): readonly Entry[] => {
    const start = isProgram ? line : at;
    const lines = passage.split('\n');
    at += lines.length + 1;
    if (isProgram || isFigure(passage, lines)) {
      const text = writeInline([{ kind: 'code', text: passage }]);
      return [{ kind: 'words', text, line: start, entries: [] }];
    }
    const inlines: Inline[] = [{ kind: 'text', text: withoutWideBlanks(passage) }];
    return entriesOfLines('quote', linesOf(inlines, start));
  });
}

/** Returns what a block says, as entries in its order. Top-level headings are not among them. */
export function entriesOf(block: Block, reading: Reading): readonly Entry[] {
  const line = lineOf(block);
  const words = (children: readonly PhrasingContent[]) => inlinesOf(children, reading.addresses);
  switch (block.type) {
    case 'paragraph':
      return entriesOfLines('words', linesOf(words(block.children), line));
    case 'heading': {
      const strong: Inline = { kind: 'strong', children: words(block.children) };
      return entriesOfLines('words', linesOf([strong], line));
    }
    case 'list':
      return block.children.flatMap((item) => itemOf(item, reading));
    case 'table':
      return tableOf(block, reading, line);
    case 'blockquote':
    case 'footnoteDefinition': {
      const entries = block.children.flatMap((each) => entriesOf(each, reading));
      if (block.type === 'footnoteDefinition') return entries;
      return entries.map((each) => (each.kind === 'words' ? { ...each, kind: 'quote' } : each));
    }
    case 'code':
      return codeOf(block, line, reading);
    case 'html':
      return htmlOf(block.value, line, reading);
    default:
      return [];
  }
}
