import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A table row is no Markdown to the plain parser: its cells are cut out first. */
const TABLE_ROW = /^\|(.*)\|\s*$/;
const TABLE_RULE = /^[\s|:-]+$/;

/** The words of a node; a label in bold at its start stands for itself. */
function pieces(node: Nodes): string[] {
  if (!('children' in node)) return 'value' in node ? [node.value] : [];
  const [first, ...rest] = node.children;
  const label = first && first.type === 'strong' ? words(first) : '';
  if (/:$/.test(label)) return [label.slice(0, -1), rest.map(words).join('')];
  const after = rest.map(words).join('');
  // "**Foundry Digital:** Faced …" and "**Source**: Internal …" differ in where the colon stands.
  if (label !== '' && after.startsWith(':')) return [label, after.slice(1)];
  return [node.children.map(words).join('')];
}

function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('');
  return 'value' in node ? node.value : '';
}

function paragraphs(node: Nodes): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap(paragraphs) : [];
}

/** One text cut after each full stop, question or exclamation mark and after line breaks. */
function cut(text: string): string[] {
  return text
    .split(/(?<=[.?!]["')]?)\s+(?=["'(]?[A-Z])|\n|:\s+(?=https:)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Every heading, label, sentence and table cell of a battlecard in Markdown,
 * without marks and section numbers.
 */
export function sentencesOf(markdown: string): string[] {
  const cells: string[] = [];
  const prose = markdown
    .split('\n')
    .filter((row) => {
      const match = TABLE_ROW.exec(row);
      if (match && !TABLE_RULE.test(row)) cells.push(...(match[1] ?? '').split('|'));
      return match === null;
    })
    .join('\n');
  const parse = (text: string) => paragraphs(fromMarkdown(text)).flatMap(pieces).flatMap(cut);
  return [...parse(prose), ...cells.flatMap((cell) => parse(cell.trim()))].map((sentence) =>
    sentence.replace(/^\d+\. /, '').replace(/:$/, ''),
  );
}
