import type { PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Inline } from '../core/card/inline';

/** Thrown for Markdown that a card can't show. The message tells the writer why. */
class UnsupportedMarkdown extends Error {}

/** What a writer calls the Markdown that a line can't contain. */
const NAMES: Readonly<Record<string, string>> = {
  html: 'HTML',
  image: 'an image',
  imageReference: 'an image',
  linkReference: 'a reference-style link',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quote (>)',
  code: 'a code block',
  thematicBreak: 'a divider (---)',
  definition: 'a link definition',
};

function inlineOf(node: PhrasingContent): Inline {
  switch (node.type) {
    case 'text':
      return { kind: 'text', text: node.value };
    case 'inlineCode':
      return { kind: 'code', text: node.value };
    case 'strong':
      return { kind: 'strong', children: node.children.map(inlineOf) };
    case 'emphasis':
      return { kind: 'emphasis', children: node.children.map(inlineOf) };
    case 'link':
      if (!node.url.startsWith('https://')) {
        throw new UnsupportedMarkdown(`the link to "${node.url}" doesn’t start with https://`);
      }
      return { kind: 'link', href: node.url, children: node.children.map(inlineOf) };
    case 'break':
      return { kind: 'text', text: '\n' };
    default:
      throw new UnsupportedMarkdown(
        `a line can’t contain ${NAMES[node.type] ?? `Markdown of type "${node.type}"`}; use bold, italics, code, or a link`,
      );
  }
}

/** More marks than a file to import can have in one paragraph: pairing them takes time that grows with their square. */
const MAX_MARKS = 6000;
const MARKS = /[*_[\]~`<&\\\n]/g;

/** Quotes and lists so deep within each other that parsing them takes too long. No paragraph begins like this. */
const DEEP = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){25}/m;

function parse(markdown: string): readonly Inline[] {
  if ((markdown.match(MARKS)?.length ?? 0) > MAX_MARKS) {
    throw new UnsupportedMarkdown(
      `a line can’t have more than ${MAX_MARKS} formatting characters and line breaks; split it`,
    );
  }
  if (DEEP.test(markdown)) {
    throw new UnsupportedMarkdown(
      'a line must be one paragraph, but this is a list or a quote; put a backslash before the first character',
    );
  }
  const root: Root = fromMarkdown(markdown);
  const [block, ...others] = root.children;
  if (block === undefined) return [];
  if (block.type !== 'paragraph' || others.length > 0) {
    throw new UnsupportedMarkdown(
      others.length > 0
        ? 'a line must be one paragraph, but these are several; split it'
        : `a line must be one paragraph, but this is ${NAMES[block.type] ?? `Markdown of type "${block.type}"`}; put a backslash before the first character`,
    );
  }
  return block.children.map(inlineOf);
}

/** Texts that were parsed: a card is parsed to check it, to compile it, and after each edit, at up to 1 ms a text. */
const parsed = new Map<string, readonly Inline[] | UnsupportedMarkdown>();
const MAX_PARSED = 5000;

function parseOnce(markdown: string): readonly Inline[] | UnsupportedMarkdown {
  const known = parsed.get(markdown);
  if (known !== undefined) return known;
  let result: readonly Inline[] | UnsupportedMarkdown;
  try {
    result = parse(markdown);
  } catch (error) {
    if (!(error instanceof UnsupportedMarkdown)) throw error;
    result = error;
  }
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(markdown, result);
  return result;
}

/**
 * Parses one paragraph of Markdown into the tree that the panel renders. Throws for anything but one paragraph
 * without images and HTML, which no valid card has.
 */
export function parseInline(markdown: string): readonly Inline[] {
  const result = parseOnce(markdown);
  if (result instanceof UnsupportedMarkdown) throw result;
  return result;
}

/** Returns why a card can't show a text, as the end of a sentence; undefined if it can. */
export function whyUnsupported(markdown: string): string | undefined {
  const result = parseOnce(markdown);
  return result instanceof UnsupportedMarkdown ? result.message : undefined;
}
