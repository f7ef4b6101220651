import type { Element, Parents, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { parseMarkdown } from './parse';

const NAMES =
  'a|abbr|article|aside|b|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figcaption|figure|font|footer|h[1-6]|header|hr|i|iframe|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|s|script|section|small|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|var|video|wbr';
const TAG = new RegExp(
  `^</?(?:${NAMES})(?:\\s+(?:[^>=]*=[^>]*|open|hidden|controls|reversed|nowrap))?\\s*/?>$`,
  'i',
);

/** Returns whether words in angle brackets are an HTML tag, not a blank to fill in: "<a customer>". */
export function isTag(bracketed: string): boolean {
  return TAG.test(bracketed);
}

const BLOCKS: ReadonlySet<string> = new Set(
  'paragraph heading list listItem blockquote'.split(' '),
);

/** Returns what a cell's paragraphs and lists say, on a line each: Markdown has no more in a cell. */
function inCell(nodes: readonly Nodes[]): readonly PhrasingContent[] {
  return nodes.flatMap((node, at): readonly PhrasingContent[] => {
    if (!BLOCKS.has(node.type) || !('children' in node)) return [node as PhrasingContent];
    const lineEnd = { type: 'html', value: '<br>' } as const;
    return at === 0 ? inCell(node.children) : [lineEnd, ...inCell(node.children)];
  });
}

const cell: Handle = (state: State, node: Element) => ({
  type: 'tableCell',
  children: [...inCell(state.all(node))],
});

function firstRowOf(table: Element): Element | undefined {
  const [first] = table.children.filter((each) => each.type === 'element');
  return first === undefined || first.tagName === 'tr' ? first : firstRowOf(first);
}

/** How HTML becomes Markdown's blocks, for pages and Word documents alike. */
export const HANDLERS: Readonly<Record<string, Handle>> = {
  td: cell,
  th: cell,
  // What a part that folds away is called is its heading.
  summary: (state: State, node: Element) => ({
    type: 'paragraph',
    children: [{ type: 'strong', children: [...inCell(state.all(node))] }],
  }),
  // Few say which row is the head, and Markdown needs one. A name beside words, row by row, is a label.
  table(state: State, node: Element) {
    const cells = firstRowOf(node)?.children.filter((each) => each.type === 'element') ?? [];
    const arePairs = cells.length === 2 && cells[0]?.tagName === 'th' && cells[1]?.tagName === 'td';
    for (const each of cells) each.tagName = arePairs ? 'td' : 'th';
    return defaultHandlers.table(state, node);
  },
};

/** Moves what was found below the first line of a block of HTML down to that block. */
function moveDown(node: Nodes, first: number): number | undefined {
  const inside = 'children' in node ? node.children.map((each) => moveDown(each, first)) : [];
  const line = node.position ? node.position.start.line + first - 1 : inside.find((each) => each);
  if (line !== undefined) node.position = { start: { line, column: 1 }, end: { line, column: 1 } };
  return line;
}

const FLOW = /^(?:article|aside|blockquote|body|details|div|main|section)$/;

/** A wiki's frames are tags around Markdown, of which the parser reads nothing. */
function text(state: State, node: Text, parent: Parents | undefined): Nodes[] {
  const { value, position } = node;
  const isMarked = /\*\*[^*]+\*\*|^\s*[-*] /m.test(value);
  const blocks = isMarked ? parseMarkdown(value.replace(/^[ \t]+/gm, '')).children : [];
  for (const each of blocks) moveDown(each, position?.start.line ?? 1);
  if (blocks.length > 0 && !(parent && 'tagName' in parent && !FLOW.test(parent.tagName))) {
    return blocks;
  }
  const [only, ...others] = blocks;
  const isAlone = parent?.children.length === 1 && others.length === 0;
  if (isAlone && only?.type === 'paragraph') return only.children;
  const words: Nodes = { type: 'text', value };
  state.patch(node, words);
  return [words];
}

/** Returns a block of HTML as Markdown's blocks, and its comments. Its first line is counted from 1. */
export function blocksOfHtml(html: string, first: number): readonly RootContent[] {
  const words = html
    .replace(/<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g, (tag) =>
      tag.startsWith('<!--') || isTag(tag) ? tag : `&lt;${tag.slice(1)}`,
    )
    // Markdown's tables have no captions.
    .replace(/(<table\b[^<>]*>\s*)<caption\b[^<>]*>([^<]*)<\/caption>/gi, '<p>$2</p>$1');
  try {
    const options = { handlers: { ...HANDLERS }, nodeHandlers: { text }, newlines: true };
    const root = toMdast(fromHtml(words, { fragment: true }), { ...options, document: true });
    moveDown(root, first);
    return 'children' in root ? (root.children as RootContent[]) : [];
  } catch {
    // Nested too deep for the parser.
    const value = words.replace(/<[^<>]*>/g, ' ');
    return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
  }
}
