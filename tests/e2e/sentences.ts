import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** The parser doesn't support tables, so their cells are extracted first. */
const TABLE_ROW = /^\|(.*)\|\s*$/;
const TABLE_DELIMITER = /^[\s|:-]+$/;

/** Returns the texts of a node. A bold label at the start is a text of its own. */
function textsOf(node: Nodes): string[] {
  if (!('children' in node)) return 'value' in node ? [node.value] : [];
  const [first, ...rest] = node.children;
  const label = first && first.type === 'strong' ? textOf(first) : '';
  if (/:$/.test(label)) return [label.slice(0, -1), rest.map(textOf).join('')];
  const after = rest.map(textOf).join('');
  // The colon can also come after the bold text, as in "**Source**: Internal …".
  if (label !== '' && after.startsWith(':')) return [label, after.slice(1)];
  return [node.children.map(textOf).join('')];
}

function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

function paragraphs(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(paragraphs) : [];
}

/** Splits a text after sentences and line breaks. */
function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.?!]["')]?)\s+(?=["'(]?[A-Z])|\n|:\s+(?=https:)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Returns every heading, label, sentence, and table cell of a Markdown battlecard, without its syntax and
 * section numbers.
 */
export function sentencesOf(markdown: string): string[] {
  const cells: string[] = [];
  const prose = markdown
    .split('\n')
    .filter((row) => {
      const match = TABLE_ROW.exec(row);
      if (match && !TABLE_DELIMITER.test(row)) cells.push(...(match[1] ?? '').split('|'));
      return match === null;
    })
    .join('\n');
  const parse = (text: string) =>
    paragraphs(fromMarkdown(text)).flatMap(textsOf).flatMap(splitSentences);
  return [...parse(prose), ...cells.flatMap((cell) => parse(cell.trim()))].map((sentence) =>
    sentence.replace(/^\d+\. /, '').replace(/:$/, ''),
  );
}
